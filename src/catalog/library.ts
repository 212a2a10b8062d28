// All content, from Astro’s store, joined and cross-checked once.
import { getCollection } from 'astro:content';
import type { Library } from '#domain/library.ts';
import { danglingReferences } from '#domain/references.ts';
import { describeProblems } from '#domain/report.ts';
import { joinLibrary, type RawCollections } from '#files/library-from-files.ts';
import { collectionNames, eachCollection } from '#schemas/collections.ts';
import { today } from '#build-day.ts';
import { listedLibrary } from '#domain/review/reviews.ts';

let joined: { key: string; library: Library } | undefined;

/**
 * The library of the site.
 *
 * @throws {Error} When a text cannot be read or names something that does not exist, with file and line of everything found.
 */
export async function getLibrary(): Promise<Library> {
  const stored = new Map(
    await Promise.all(collectionNames.map(async (name) => [name, await getCollection(name)] as const)),
  );
  const key = [...stored.values()].flatMap((entries) => entries.map(({ digest }) => digest)).join();
  if (joined?.key === key) return joined.library;

  const raw = eachCollection((name) =>
    (stored.get(name) ?? []).map(({ id, data, body = '', filePath = name }) => ({ id, data, body, file: filePath })),
  ) as RawCollections;
  const { library, problems } = joinLibrary(raw);
  const found = [...problems, ...danglingReferences(raw, library)];
  if (found.length > 0) throw new Error(`\n${describeProblems(found)}`);
  joined = { key, library: listedLibrary(library, today) };
  return joined.library;
}
