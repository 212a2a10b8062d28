// PEMAT-P, the patient education materials assessment tool for printable materials: the items a machine can see.
// Source: Shoemaker SJ, Wolf MS, Brach C. AHRQ Publication 14-0002-EF, 2013. Not seen by a machine: 2 (distracting content), 10 (logical order),
// 13 and 14 (sound), 16 and 18 (whether a drawing is clear), 17 (captions: the words of editors demand them), 24 to 26 (explaining charts).
import { countWords } from '#domain/reading/word-count.ts';
import type { Item } from './item.ts';
import type { ScoredPage } from './scored-page.ts';

/** Largest share of sentences in the passive voice, of words with four syllables or more, of long paragraphs. The bounds are ours. */
export const MOST_PASSIVE = 0.2;
const MOST_LONG_WORDS = 0.06;
const MOST_LONG_PARAGRAPHS = 0.1;
/** Most words between two headings, and of a key point. */
export const MOST_WORDS_A_HEADING = 300;
export const MOST_WORDS_A_POINT = 25;
/** Pages shorter than this need no headings. */
const SHORT_PAGE = 250;
const MOST_COLUMNS = 6;
const BOXES = new Set([
  'DangerSigns',
  'BeforeProcedure',
  'MedicineSafety',
  'EvidenceBox',
  'DoList',
  'DoNotList',
  'Normal',
  'TwoSides',
  'CompareTreatments',
  'ClinicalNote',
  'Questions',
]);
const PICTURES = new Set([
  'PeopleOutOf100',
  'StudyPlot',
  'Figure',
  'CompareTreatments',
  'FusionApproaches',
  'RecoveryTimeline',
]);

export const hasBox = ({ editorsWords, treatment }: ScoredPage): boolean =>
  treatment !== undefined || editorsWords.some(({ name }) => BOXES.has(name));

export const hasList = ({ groups, questionsToAsk }: ScoredPage): boolean =>
  groups.some(({ kind }) => kind === 'list') || questionsToAsk.length > 1;

/** Sentences that begin with what the reader does. */
const IMPERATIVE =
  /^(?:please )?(?:call|go|ask|keep|take|do|don’t|bring|talk|write|see|walk|stay|choose|have|tell|try|use|get|give|check|look|read|print|start|stop|plan|set|learn|move|rest|wait|compare|say|make|add|begin|find|follow|watch|think|avoid|note|be)\b/i;
export const actions = ({ sentences }: ScoredPage): number =>
  sentences.filter(({ text }) => IMPERATIVE.test(text)).length;

export const numbersAreWhole = (text: string): boolean =>
  !/\d\s?%|\bpercent\b/i.test(text) && !/\b\d+\.\d+(?! °| kHz)\b/.test(text);
export const needsNoSums = (text: string): boolean =>
  !/\b(?:subtract|multiply|multiplied|divide|divided by|calculate|add up|times the (?:odds|risk))\b/i.test(text);

const contentWords = (text: string): string[] => text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];

export const pemat: readonly Item[] = [
  {
    number: 'PEMAT-P 1',
    asks: 'The opening says what the page is about: it takes up the words of the title.',
    isMet({ kind, title, opening }) {
      // A treatment opens with what it is, in other words than its name.
      if (kind !== 'article') return undefined;
      const words = [...new Set(contentWords(title))];
      if (words.length === 0) return undefined;
      const said = opening.join(' ').toLowerCase();
      return words.some((word) => said.includes(word.slice(0, 5)));
    },
  },
  {
    number: 'PEMAT-P 3',
    asks: 'It uses common, everyday words: within the grade limit, and few long words.',
    isMet({ grade, gradeLimit, sentences }) {
      const words = sentences.flatMap((sentence) => sentence.words);
      const long = words.filter(({ syllables }) => syllables >= 4).length;
      return grade <= gradeLimit && long <= words.length * MOST_LONG_WORDS;
    },
  },
  {
    number: 'PEMAT-P 4',
    asks: 'Medical words and abbreviations are explained where they first stand.',
    isMet: ({ unexplained }) => unexplained === 0,
  },
  {
    number: 'PEMAT-P 5',
    asks: 'It uses the active voice.',
    isMet: ({ passiveSentences, sentences }) => passiveSentences <= sentences.length * MOST_PASSIVE,
  },
  {
    number: 'PEMAT-P 6',
    asks: 'Numbers are whole and out of a total, without percent.',
    isMet: ({ kind, text }) => (kind !== 'page' && /\d/.test(text) ? numbersAreWhole(text) : undefined),
  },
  { number: 'PEMAT-P 7', asks: 'It asks the reader for no sums.', isMet: ({ text }) => needsNoSums(text) },
  {
    number: 'PEMAT-P 8',
    asks: 'It comes in short pieces: nine of ten paragraphs have at most three sentences.',
    isMet: ({ paragraphs }) =>
      paragraphs.filter((count) => count > 3).length <= Math.max(1, paragraphs.length * MOST_LONG_PARAGRAPHS),
  },
  {
    number: 'PEMAT-P 9',
    asks: 'It has a heading at least every 300 words.',
    isMet: ({ wordCount, headings }) =>
      wordCount < SHORT_PAGE ? undefined : headings >= wordCount / MOST_WORDS_A_HEADING,
  },
  {
    number: 'PEMAT-P 11',
    asks: 'It sums itself up in points of at most 25 words.',
    isMet: ({ opening }) => opening.every((point) => countWords(point) <= MOST_WORDS_A_POINT + 5),
  },
  {
    number: 'PEMAT-P 12',
    asks: 'Lists or boxes make what matters stand out.',
    isMet: (page) => (page.wordCount < SHORT_PAGE ? undefined : hasBox(page) || hasList(page)),
  },
  {
    number: 'PEMAT-P 15',
    asks: 'Where results of several groups are told, a picture or table shows them.',
    isMet({ kind, model, editorsWords, library, groups }) {
      if (kind !== 'article') return undefined;
      const counted = model.context.notes.claims.filter((id) => library.claims.get(id)?.data.results).length;
      return counted < 3
        ? undefined
        : editorsWords.some(({ name }) => PICTURES.has(name)) || groups.some(({ kind: group }) => group === 'table');
    },
  },
  {
    number: 'PEMAT-P 19',
    asks: 'Tables have at most six columns.',
    isMet({ groups }) {
      const tables = groups.filter(({ kind }) => kind === 'table');
      return tables.length === 0 ? undefined : tables.every(({ count }) => count <= MOST_COLUMNS);
    },
  },
  {
    number: 'PEMAT-P 20',
    asks: 'It names at least one thing the reader can do.',
    isMet: (page) => actions(page) > 0,
  },
  {
    number: 'PEMAT-P 21',
    asks: 'It speaks to the reader: “you” or “your” three times; outside treatment pages, once in every two hundred words.',
    isMet: ({ kind, text, wordCount }) =>
      (text.match(/\byou(?:r|rs|rself)?\b/gi)?.length ?? 0) >=
      (kind === 'treatment' ? 3 : Math.max(3, wordCount / 200)),
  },
  {
    number: 'PEMAT-P 22',
    asks: 'It breaks down what to do into steps or points.',
    isMet: (page) => (page.wordCount < SHORT_PAGE ? undefined : hasList(page)),
  },
  {
    number: 'PEMAT-P 23',
    asks: 'It gives something to act with: questions for a visit, a checklist or an emergency card.',
    isMet: ({ kind, questionsToAsk, editorsWords }) =>
      kind === 'page'
        ? undefined
        : questionsToAsk.length >= 3 || editorsWords.some(({ name }) => name === 'Questions' || name === 'DoList'),
  },
];
