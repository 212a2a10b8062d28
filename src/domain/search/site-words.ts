// The words of the site, as a search compares them.
import type { Library } from '../library.ts';
import { perLibrary } from '../per-library.ts';
import type { SearchEntry } from './search-entries.ts';
import { everythingToFind } from './search-pages.ts';
import { searchWords } from './search-words.ts';

/** Every word of entries, the most frequent first: what a misspelled word may have meant. */
export function wordsOf(entries: readonly SearchEntry[]): string[] {
  const counts = new Map<string, number>();
  for (const { title, description, names, text } of entries)
    for (const word of searchWords([title, description, ...names, text].join(' ')))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en')).map(([word]) => word);
}

/** Every word that the site has anywhere. */
export const siteWords = perLibrary((library: Library) => wordsOf(everythingToFind(library)));
