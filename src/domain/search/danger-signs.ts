// Whether what a reader types names a danger sign: then the emergency advice comes before any result.
import type { DataOf } from '#schemas/collections.ts';
import { searchWords } from './search-words.ts';

/** One phrase of each list of `says` must stand near one of every other list; `*` at the end of a word stands for any ending. */
export type DangerSign = Pick<DataOf<'search'>['dangerSigns'][number], 'help' | 'says' | 'unless'>;

/** What a reader in danger needs: 911, or the crisis line. */
export type Help = DangerSign['help'];

/** How many words may stand between the phrases of a sign: farther apart they belong to different thoughts. */
const NEAR = 8;

/**
 * The help that a text asks for without knowing it; empty for most searches.
 *
 * Too often is better than too seldom: the advice says itself whom it is for.
 *
 * @example
 * helpNeeded('i cant pee since the shot', signs) // => Set { 'emergency' }
 */
export function helpNeeded(text: string, signs: readonly DangerSign[]): Set<Help> {
  const words = searchWords(text);
  return new Set(signs.filter((sign) => isNamed(sign, words)).map(({ help }) => help));
}

function isNamed({ says, unless }: DangerSign, words: readonly string[]): boolean {
  const [first = [], ...others] = says.map((phrases) => placesOf(phrases, words));
  const otherwise = placesOf(unless, words);
  const near = (place: number, places: readonly number[]) => places.some((other) => Math.abs(other - place) <= NEAR);
  return first.some((place) => others.every((places) => near(place, places)) && !near(place, otherwise));
}

/** Where one of the phrases begins. */
function placesOf(phrases: readonly string[], words: readonly string[]): number[] {
  const wanted = phrases.map((phrase) => phrase.split(' ').map(asTest));
  return words.flatMap((_, place) =>
    wanted.some((tests) => tests.every((fits, index) => fits(words[place + index]))) ? [place] : [],
  );
}

function asTest(word: string): (typed: string | undefined) => boolean {
  const [plain = ''] = searchWords(word);
  return word.endsWith('*') ? (typed) => typed?.startsWith(plain) ?? false : (typed) => typed === plain;
}
