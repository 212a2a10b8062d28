// Words with a slip in them, and the words that were probably meant.
import { distance } from 'fastest-levenshtein';

/** Shorter words are never taken for a slip: any change makes another word. */
export const SHORTEST_MENDED = 4;

/** Letters that may be wrong. */
const mostSlips = ({ length }: string): number => (length < SHORTEST_MENDED ? 0 : length < 8 ? 1 : 2);

const ENDING = /(?:s|es|d|ed|r|ers?|ing|ly)$/;

/** Whether a word is the beginning of another, as it is while it is being typed, or another form of it: “sleeping” of “sleep”. */
export function isFormOf(word: string, other: string): boolean {
  const stem = word.replace(ENDING, '');
  return other.startsWith(word) || (stem.length > 3 && other.startsWith(stem) && other.length <= word.length + 1);
}

/** The words of a dictionary that are nearest to a word, in its order; none when it is no slip of any, as a number never is. */
export function nearestWords(word: string, dictionary: Iterable<string>): string[] {
  if (/\p{N}/u.test(word)) return [];
  let best: string[] = [];
  let fewest = mostSlips(word);
  for (const known of dictionary) {
    // Whoever writes a word wrong has its first letter right; otherwise every word that rhymes would be near.
    if (known[0] !== word[0] || known.length < SHORTEST_MENDED || Math.abs(known.length - word.length) > fewest)
      continue;
    const slips = slipsBetween(word, known);
    if (slips === 0 || slips > fewest) continue;
    if (slips < fewest) best = [];
    fewest = slips;
    best.push(known);
  }
  return best;
}

/** Letters to change, add or take out; two neighbors that changed places are one slip. */
const slipsBetween = (word: string, other: string): number => (isSwapped(word, other) ? 1 : distance(word, other));

function isSwapped(word: string, other: string): boolean {
  if (word.length !== other.length || word === other) return false;
  let at = 0;
  while (at < word.length && word[at] === other[at]) at++;
  return word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2);
}
