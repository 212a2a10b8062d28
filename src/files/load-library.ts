// The library of a project as it lies on disk, without Astro: for what is made beside the pages.
import type { Library } from '#domain/library.ts';
import { joinLibrary } from './library-from-files.ts';
import { entriesOf, loadAll } from './load-collection.ts';

/** Read all content that has passed its checks; what cannot be read is left out. */
export function loadLibrary(projectFolder: string): Library {
  return joinLibrary(entriesOf(loadAll(projectFolder))).library;
}
