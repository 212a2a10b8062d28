// What each of the editors’ words says. To add a word: its row in schemas/words.ts and its function here;
// a new kind of answer also needs its text, its component and its paper form (README, “To add a word”).
import type { WordName } from '#schemas/words.ts';
import type { WordPart } from '../body.ts';
import type { Library } from '../library.ts';
import { beforeProcedure } from './before-procedure.ts';
import { cards } from './cards.ts';
import { claims } from './claims.ts';
import { danger } from './danger.ts';
import { drawnIn } from './drawn-in.ts';
import { figures } from './figures.ts';
import type { SaidByWord } from './said.ts';
import { tables } from './tables.ts';
import { ways } from './ways.ts';

/** The function of one word: pure, from the word and the library alone. */
export type Saying = (word: WordPart, library: Library) => SaidByWord;

export type SayingWord = WordName | 'Noted' | 'Link' | 'DangerCard' | 'FeverTable' | 'SignsCard';

const sayings: Readonly<Record<SayingWord, Saying>> = {
  ...beforeProcedure,
  ...cards,
  ...claims,
  ...danger,
  ...drawnIn,
  ...figures,
  ...tables,
  ...ways,
  Noted: (word) => ({ is: 'noted', parts: word.children, carrier: word }),
};

/** Names of all words and parts that say something. */
export const sayingWords = Object.keys(sayings) as SayingWord[];

/**
 * What a word says, whoever tells it.
 *
 * @throws {Error} When there is no such word, or it names an entry that does not exist; the checks report both with file and line.
 */
export function say(word: WordPart, library: Library): SaidByWord {
  if (!Object.hasOwn(sayings, word.name)) throw new Error(`There is no word <${word.name}>.`);
  return sayings[word.name as SayingWord](word, library);
}
