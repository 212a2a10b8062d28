// The content that the site was built from: what must stand in dist/.
import { joinLibrary, type RawCollections } from '#files/library-from-files.ts';
import { loadCollection } from '#files/load-collection.ts';
import { collectionNames } from '#schemas/collections.ts';

const files = Object.fromEntries(
  collectionNames.map((name) => [name, loadCollection(name, process.cwd()).entries]),
) as unknown as RawCollections;

export const { library } = joinLibrary(files);
