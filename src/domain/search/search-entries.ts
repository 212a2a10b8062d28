// Everything a search can find that has an address of its own inside the library, in the words of the site and of its readers.
import type { searchKinds } from '#schemas/search.ts';
import { addressOf } from '../addresses.ts';
import { getEntry, listedDecisionAids, listedTreatments, newestArticles, type Library } from '../library.ts';
import { definitionOf } from '../page-notes.ts';
import { articleModel } from '../pages/article.ts';
import { decisionAidModel } from '../pages/decision-aid.ts';
import { treatmentModel } from '../pages/treatment.ts';
import { textOfParts } from '../said/plain-text.ts';
import type { SameThing } from './understand-search.ts';

export interface SearchEntry {
  kind: (typeof searchKinds)[number];
  address: string;
  title: string;
  description: string;
  /** What else it is called or asked. */
  names: readonly string[];
  text: string;
}

/** Most characters of an answer shown under its question. */
const MOST_CHARACTERS = 160;

/** Articles, questions, terms, treatments and decision aids. */
export function searchEntries(library: Library): SearchEntry[] {
  const articles = newestArticles(library).map(({ id, data }): SearchEntry => ({
    kind: 'article',
    address: addressOf.article(id),
    title: data.title,
    description: data.description,
    names: [data.shortTitle, data.question],
    text: articleModel(library, id).text,
  }));
  const questions = [...library.faqs.values()].map((faq): SearchEntry => {
    const answer = textOfParts(faq.body.parts, library).trim();
    return {
      kind: 'question',
      address: addressOf.faq(faq),
      title: faq.data.question,
      description: beginning(answer),
      names: faq.data.aliases,
      text: answer,
    };
  });
  const terms = [...library.glossary.values()].map((term): SearchEntry => {
    const definition = definitionOf(term, library);
    return {
      kind: 'term',
      address: addressOf.term(term.id),
      title: term.data.term,
      // What a term means; what to do for a danger sign stands on the card above all results.
      description: term.data.definition,
      names: term.data.synonyms,
      text: definition,
    };
  });
  const treatments = listedTreatments(library).map(({ id, data }): SearchEntry => {
    const { whatItIs, text } = treatmentModel(library, id);
    const term = data.term ? getEntry(library.glossary, data.term, 'term').data : undefined;
    return {
      kind: 'treatment',
      address: addressOf.treatment(id),
      title: data.name,
      description: beginning(whatItIs),
      names: term ? [term.term, ...term.synonyms] : [],
      text,
    };
  });
  const aids = listedDecisionAids(library).map(({ id, data }): SearchEntry => ({
    kind: 'page',
    address: addressOf.decisionAid(id),
    title: data.title,
    description: data.description,
    names: [data.shortTitle, data.decision],
    text: decisionAidModel(library, id).text,
  }));
  return [...articles, ...questions, ...terms, ...treatments, ...aids];
}

/** Names of one thing: those of the glossary, and those the editors list for the search. */
export function sameThings({ glossary, search }: Library): SameThing[] {
  return [
    ...[...glossary.values()]
      .filter(({ data }) => data.synonyms.length > 0)
      .map(({ data }) => ({ means: [data.term, ...data.synonyms], typed: [] })),
    ...search.sameAs,
  ];
}

/** The first sentences of a text, cut at a word when even the first is too long. */
function beginning(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= MOST_CHARACTERS) return line;
  const cut = line.slice(0, MOST_CHARACTERS);
  const sentence = /^.*[.?!](?= )/.exec(cut)?.[0];
  return sentence ?? `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
