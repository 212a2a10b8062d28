// Words of ordinary English that look like a slip of a word of the site: the search never replaces them.
import dictionary from 'dictionary-en';
import nspell from 'nspell';
import { isFormOf, nearestWords, SHORTEST_MENDED } from '#domain/search/slips.ts';

/**
 * Of all English words only those that could be replaced at all, which is a small part of them.
 *
 * @param known - The words that a slip may be mended into.
 */
export function ordinaryWords(known: readonly string[]): string[] {
  const isKnown = new Set(known);
  // A slip begins with the same letter as what was meant.
  const byBeginning = Map.groupBy(known, (word) => word.slice(0, 1));
  return englishWords().filter((word) => {
    if (word.length < SHORTEST_MENDED || isKnown.has(word)) return false;
    const alike = byBeginning.get(word.slice(0, 1)) ?? [];
    return !alike.some((other) => isFormOf(word, other)) && nearestWords(word, alike).length > 0;
  });
}

/** Every form of every word of the dictionary, as a search compares them. nspell works them out and keeps them under `data`. */
function englishWords(): string[] {
  const speller: unknown = nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) });
  const { data } = speller as { data: Readonly<Record<string, unknown>> };
  const words = Object.keys(data)
    .filter((word) => !word.endsWith("'s"))
    .map((word) => word.toLowerCase().replaceAll("'", ''));
  return [...new Set(words)].filter((word) => /^[a-z]+$/.test(word)).sort();
}
