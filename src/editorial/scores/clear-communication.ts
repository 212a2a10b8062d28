// CDC Clear Communication Index: the items a machine can see.
// Source: Baur C, Prue C. Centers for Disease Control and Prevention, user guide 2014 (updated 2019). Not seen by a machine: 2 and 3 (place and emphasis of the
// main message: the layout sets them), 4 (a picture that carries it), 12 (whether a behavior is the right one), 16, 18 and 20 (every claim carries its tag).
import { countWords } from '#domain/reading/word-count.ts';
import type { Item } from './item.ts';
import {
  actions,
  hasList,
  MOST_PASSIVE,
  MOST_WORDS_A_HEADING,
  MOST_WORDS_A_POINT,
  needsNoSums,
  numbersAreWhole,
} from './pemat.ts';

const KNOWN_AND_UNKNOWN =
  /\b(?:not known|unknown|no (?:study|trial|one)|uncertain|nobody (?:knows|has|can)|not sure|certainty|not (?:been )?(?:tested|studied|shown|clear)|unclear|do(?:es)? not (?:know|show)|hard to (?:say|know|measure)|disagree|disputed?|debated?|mixed results)\b/i;
const REASONS =
  /\b(?:because|so that|helps?|so you|this (?:way|lets)|can (?:help|ease|harm|hurt)|to (?:see|find|know|check))\b/i;
const HARMS = /\b(?:harms?|risks?|side effects?|infections?|complications?|danger)\b/i;

export const clearCommunication: readonly Item[] = [
  {
    number: 'CDC 1',
    asks: 'One main message of at most 25 words opens the page.',
    isMet({ kind, opening }) {
      const [first = '', , point = ''] = opening;
      return countWords(kind === 'article' ? point : first) <= MOST_WORDS_A_POINT + 5;
    },
  },
  { number: 'CDC 5', asks: 'It says what the reader can do.', isMet: (page) => actions(page) >= 1 },
  {
    number: 'CDC 6',
    asks: 'It uses the active voice.',
    isMet: ({ passiveSentences, sentences }) => passiveSentences <= sentences.length * MOST_PASSIVE,
  },
  {
    number: 'CDC 7',
    asks: 'It uses words the readers use: within the grade limit, abbreviations and terms explained.',
    isMet: ({ grade, gradeLimit, unexplained }) => grade <= gradeLimit && unexplained === 0,
  },
  { number: 'CDC 8', asks: 'It uses lists.', isMet: hasList },
  {
    number: 'CDC 9',
    asks: 'It comes in pieces with headings.',
    isMet: ({ wordCount, headings }) => (wordCount < 250 ? undefined : headings >= wordCount / MOST_WORDS_A_HEADING),
  },
  {
    number: 'CDC 10',
    asks: 'What matters most stands in the opening.',
    isMet: ({ opening }) => opening.some((text) => countWords(text) >= 5),
  },
  {
    number: 'CDC 11',
    asks: 'It says what is known and what is not.',
    isMet: ({ kind, model, text }) =>
      kind === 'page' || model.context.notes.claims.length === 0 ? undefined : KNOWN_AND_UNKNOWN.test(text),
  },
  {
    number: 'CDC 13',
    asks: 'It says why.',
    // A page about a treatment advises nothing but to ask.
    isMet: ({ kind, text }) => (kind === 'article' ? REASONS.test(text) : undefined),
  },
  {
    number: 'CDC 15',
    asks: 'It uses numbers readers know: whole ones, without percent.',
    isMet: ({ kind, text }) => (kind !== 'page' && /\d/.test(text) ? numbersAreWhole(text) : undefined),
  },
  { number: 'CDC 17', asks: 'The reader needs no sums.', isMet: ({ text }) => needsNoSums(text) },
  {
    number: 'CDC 19',
    asks: 'A page that tells gains tells harms.',
    isMet: ({ model, library, text }) =>
      model.context.notes.claims.some((id) => library.claims.get(id)?.data.kind === 'benefit')
        ? HARMS.test(text)
        : undefined,
  },
];
