// The list of collections, from the table of collections: loader and schema. Nothing else.
import { defineCollection } from 'astro:content';
import { contentLoader } from '#files/astro-loader.ts';
import { collections as table, eachCollection, type CollectionName } from '#schemas/collections.ts';

type Table = typeof table;

const collection = <Name extends CollectionName>(name: Name) =>
  defineCollection({ loader: contentLoader(name), schema: table[name].schema as Table[Name]['schema'] });

export const collections = eachCollection(collection) as {
  [Name in CollectionName]: ReturnType<typeof collection<Name>>;
};
