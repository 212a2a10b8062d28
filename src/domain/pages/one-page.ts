// What the one-page sheet of a topic says: chosen by an editor, every word from the register, a record or a text of the site.
import { endOfCard, lineOfSign, setIn, signsByLevel } from '../danger-signs.ts';
import { mayBeShown } from '../evidence/both-sides.ts';
import { sourceInShort } from '../evidence/source-in-short.ts';
import { fill } from '../fill.ts';
import {
  articlesOnTopic,
  getEntry,
  topicsInOrder,
  wordingOf,
  type Article,
  type Library,
  type Topic,
} from '../library.ts';

/** A number with whom it is about and where it comes from. */
export interface SheetNumber {
  claim: string;
  /** The result as a sentence. */
  says: string;
  /** Who was studied, and the source. */
  from: string;
  /** Stands before a result that says otherwise. */
  label?: string;
}

export interface OnePage {
  topic: Topic;
  article: Article;
  title: string;
  /** The meaning of its term, then the key points of its article. */
  inShort: readonly string[];
  help: { title: string; lead: string; signs: readonly string[]; end: string };
  /** A benefit is followed by what says otherwise. */
  numbers: readonly SheetNumber[];
  do: readonly string[];
  doNot: readonly string[];
  questions: readonly string[];
}

/** Key points on a sheet: what does not fit is in the article. */
const MOST_POINTS = 3;
const QUESTIONS = 5;

/** The name of its file, without the ending. */
export const nameOfSheet = ({ id }: Topic): string => `${id}-one-page`;

/** Topics that have a sheet: those with articles whose editor chose what stands on it. */
export const topicsWithSheet = (library: Library): Topic[] =>
  topicsInOrder(library).filter(
    (topic) => topic.data.onePage !== undefined && articlesOnTopic(library, topic).length > 0,
  );

/** @throws {Error} When the topic has no sheet, or it names something that does not exist. */
export function onePage(library: Library, topic: Topic): OnePage {
  const { onePage: chosen } = topic.data;
  const [first] = articlesOnTopic(library, topic);
  if (!chosen || !first) throw new Error(`The topic “${topic.id}” has no one-page sheet.`);
  const { strings, dangerRules } = library;
  const article = chosen.article === undefined ? first : getEntry(library.articles, chosen.article, 'article');
  const set = setIn(library, 'standard-card').id;
  const [emergency] = signsByLevel(library, set, ['emergency']);
  return {
    topic,
    article,
    title: fill(strings.sheet.title, { topic: topic.data.title }),
    inShort: [
      ...(chosen.term === undefined ? [] : [meaning(chosen.term, library)]),
      ...article.data.keyPoints.slice(0, MOST_POINTS),
    ],
    help: {
      title: strings.emergency.card,
      lead: dangerRules.levels.emergency.lead,
      signs: (emergency?.signs ?? []).map(lineOfSign),
      end: endOfCard('emergency', library),
    },
    numbers: chosen.numbers.flatMap((id) => numberWithOtherSide(id, chosen.numbers, library)),
    do: chosen.do,
    doNot: chosen.doNot,
    questions: chosen.questions ?? article.data.questionsToAsk.slice(0, QUESTIONS),
  };
}

const meaning = (term: string, library: Library): string => {
  const { data } = getEntry(library.glossary, term, 'term');
  return `${data.term}: ${data.definition}`;
};

/** A claim, and beside a benefit the first result that says otherwise, unless the sheet names it anyway. */
function numberWithOtherSide(id: string, named: readonly string[], library: Library): SheetNumber[] {
  const { data } = getEntry(library.claims, id, 'claim');
  const contrary = data.kind === 'benefit' ? (data.contrary ?? []) : [];
  const other = contrary.find((claim) => mayBeShown(getEntry(library.claims, claim, 'claim')));
  const isNamed = contrary.some((claim) => named.includes(claim));
  return [
    numberOf(id, library),
    ...(other !== undefined && !isNamed
      ? [{ ...numberOf(other, library), label: library.strings.lists.contrary }]
      : []),
  ];
}

function numberOf(id: string, library: Library): SheetNumber {
  const claim = getEntry(library.claims, id, 'claim');
  const { phrase, population } = wordingOf(claim, library.language);
  return {
    claim: id,
    says: `${phrase.slice(0, 1).toUpperCase()}${phrase.slice(1)}.`,
    from: fill(library.strings.sheet.source, {
      population,
      source: claim.data.sources.map((source) => sourceInShort(source, library)).join('; '),
    }),
  };
}
