// The list of collections: loader and schema. Nothing else.
import { defineCollection } from 'astro:content';
import { contentLoader } from '#files/astro-loader.ts';
import { collections as table } from '#schemas/collections.ts';

const collection = <Name extends keyof typeof table>(name: Name) =>
  defineCollection({ loader: contentLoader(name), schema: table[name].schema as (typeof table)[Name]['schema'] });

export const collections = {
  articles: collection('articles'),
  faqs: collection('faqs'),
  topics: collection('topics'),
  glossary: collection('glossary'),
  claims: collection('claims'),
  sources: collection('sources'),
  treatments: collection('treatments'),
  decisionAids: collection('decisionAids'),
  recoveryPhases: collection('recoveryPhases'),
  disclaimers: collection('disclaimers'),
  pages: collection('pages'),
  reviewers: collection('reviewers'),
  signOffs: collection('signOffs'),
  signedTexts: collection('signedTexts'),
  changeNotes: collection('changeNotes'),
  durations: collection('durations'),
  spelling: collection('spelling'),
  search: collection('search'),
  scores: collection('scores'),
  clinic: collection('clinic'),
  policy: collection('policy'),
  strings: collection('strings'),
  wantedPages: collection('wantedPages'),
};
