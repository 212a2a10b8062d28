// The index that the search page reads in the reader’s browser. Format: Pagefind.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import * as pagefind from 'pagefind';
import { addressOf, listAddresses } from '#domain/addresses.ts';
import type { Library } from '#domain/library.ts';
import { searchEntries, type SearchEntry } from '#domain/search/search-entries.ts';
import { searchWords } from '#domain/search/search-words.ts';
import type { FinishedPage } from './headers.ts';

/** What our own search page asks for; Pagefind’s ready-made boxes and its worker are left out. */
const NEEDED =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.(?!unknown)[^/]+\.pagefind|(index|filter|fragment)\/.+)$/;

/** Pages that name everything, so that every search would find them: found by their titles alone. */
const LISTS = new Set<string>(
  (
    [
      'home',
      'articles',
      'topics',
      'glossary',
      'faq',
      'treatments',
      'compare',
      'questions',
      'evidence',
      'siteMap',
      'search',
    ] as const
  ).map((name) => listAddresses[name]),
);

export interface IndexFile {
  /** From the site’s folder. */
  path: string;
  content: Uint8Array | string;
}

/** Write the index of a finished site into its folder. */
export async function writeSearchIndex(
  folder: string,
  library: Library,
  pages: readonly FinishedPage[],
): Promise<void> {
  for (const { path, content } of await searchIndexOf(everythingToFind(library, pages), library.language)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/**
 * The files of an index.
 *
 * @throws {Error} When Pagefind refuses an entry.
 */
export async function searchIndexOf(entries: readonly SearchEntry[], language: string): Promise<IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
  if (!index) throw new Error(`The search index could not be begun: ${errors.join(' ')}`);
  try {
    for (const { kind, address, title, description, names, text } of entries) {
      const { errors: refused } = await index.addCustomRecord({
        url: address,
        language,
        content: [title, ...names, text].join('\n'),
        meta: { title, description, ...(names.length > 0 && { names: names.join('; ') }) },
        filters: { kind: [kind] },
      });
      if (refused.length > 0) throw new Error(`The search index refuses ${address}: ${refused.join(' ')}`);
    }
    const { files } = await index.getFiles();
    return [
      ...files
        .filter(({ path }) => NEEDED.test(path))
        .map(({ path, content }) => ({ path: `pagefind/${path}`, content })),
      { path: 'pagefind/words.txt', content: wordsOf(entries).join('\n') },
    ];
  } finally {
    await pagefind.close();
  }
}

/** Entries of the library, and the pages that are none: lists, tools, pages about the site. Articles that lists leave out are left out. */
export function everythingToFind(library: Library, pages: readonly FinishedPage[]): SearchEntry[] {
  const entries = searchEntries(library);
  const addresses = entries.map(({ address }) => address.split('#'));
  const areEntries = new Set([
    ...addresses.map(([path, anchor]) => (anchor === undefined ? path : '')),
    ...[...library.articles.keys()].map(addressOf.article),
  ]);
  const holdEntries = new Set(addresses.map(([path, anchor]) => (anchor === undefined ? '' : path)));
  const otherPages = pages.flatMap(({ path, html }): SearchEntry[] => {
    if (areEntries.has(path)) return [];
    const { document } = parseHTML(html);
    if (document.querySelector('meta[name=robots]')?.getAttribute('content')?.includes('noindex')) return [];
    const main = document.querySelector('main');
    for (const unread of main?.querySelectorAll('script, style, template, noscript, svg') ?? []) unread.remove();
    return [
      {
        kind: 'page',
        address: path,
        title: plain(document.querySelector('h1')?.textContent),
        description: plain(document.querySelector('meta[name=description]')?.getAttribute('content')),
        names: [],
        // What stands on it is found by itself.
        text: holdEntries.has(path) || LISTS.has(path) ? '' : plain(main?.innerText),
      },
    ];
  });
  return [...entries, ...otherPages];
}

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Every word of the site, the most frequent first: what a misspelled word may have meant. */
function wordsOf(entries: readonly SearchEntry[]): string[] {
  const counts = new Map<string, number>();
  for (const { title, description, names, text } of entries)
    for (const word of searchWords([title, description, ...names, text].join(' ')))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en')).map(([word]) => word);
}
