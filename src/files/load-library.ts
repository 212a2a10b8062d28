// The library of a project as it lies on disk, without Astro: for what is made beside the pages.
import type { Library } from '#domain/library.ts';
import { collectionNames } from '#schemas/collections.ts';
import { joinLibrary, type RawCollections } from './library-from-files.ts';
import { loadCollection } from './load-collection.ts';

/** Read all content that has passed its checks; what cannot be read is left out. */
export function loadLibrary(projectFolder: string): Library {
  const raw = Object.fromEntries(collectionNames.map((name) => [name, loadCollection(name, projectFolder).entries]));
  return joinLibrary(raw as unknown as RawCollections).library;
}
