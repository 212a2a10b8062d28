// The index that the search page reads in the reader’s browser. Format: Pagefind.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Library } from '#domain/library.ts';
import { sameThings, type SearchEntry } from '#domain/search/search-entries.ts';
import { everythingToFind } from '#domain/search/search-pages.ts';
import { searchWords } from '#domain/search/search-words.ts';
import { wordsOf } from '#domain/search/site-words.ts';
import type { SearchLanguage } from '#domain/search/understand-search.ts';
import { ordinaryWords } from './ordinary-words.ts';

/** What our own search page asks for; Pagefind’s ready-made boxes and its worker are left out. */
const NEEDED =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.(?!unknown)[^/]+\.pagefind|(index|filter|fragment)\/.+)$/;

export interface IndexFile {
  /** From the site’s folder. */
  path: string;
  content: Uint8Array | string;
}

/** Write the index of a finished site into its folder. */
export async function writeSearchIndex(folder: string, library: Library): Promise<void> {
  for (const { path, content } of await searchIndexOf(everythingToFind(library), library)) {
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
export async function searchIndexOf(entries: readonly SearchEntry[], library: Library): Promise<IndexFile[]> {
  const { language } = library;
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
      { path: 'pagefind/language.json', content: JSON.stringify(languageOf(entries, library)) },
    ];
  } finally {
    await pagefind.close();
  }
}

/** With what a search is understood: read with the index, because without it there is nothing to find. */
function languageOf(entries: readonly SearchEntry[], library: Library): SearchLanguage {
  const { smallWords, spanishWords } = library.search;
  const [known, same] = [wordsOf(entries), sameThings(library)];
  const names = same.flatMap(({ means, typed }) => [...means, ...typed].flatMap(searchWords));
  return {
    small: smallWords,
    same,
    spanish: spanishWords,
    known,
    ordinary: ordinaryWords([...new Set([...known, ...names])]),
  };
}
