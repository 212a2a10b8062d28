// The list of collections, from the table of collections: loader and schema. Nothing else.
import { defineCollection } from 'astro:content';
import { contentLoader } from '#files/astro-loader.ts';
import { collections as table } from '#schemas/collections.ts';

type Table = typeof table;

const collection = <Name extends keyof Table>(name: Name) =>
  defineCollection({ loader: contentLoader(name), schema: table[name].schema as Table[Name]['schema'] });

const names = Object.keys(table) as (keyof Table)[];

export const collections = Object.fromEntries(names.map((name) => [name, collection(name)])) as {
  [Name in keyof Table]: ReturnType<typeof collection<Name>>;
};
