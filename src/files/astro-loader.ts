// Hands our content files to Astro’s content layer: one loader for every collection, with live reload.
import { join, relative, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import { describeProblems } from '#domain/report.ts';
import { type CollectionName, collectionNamed } from '#schemas/collections.ts';
import { loadCollection } from './load-collection.ts';
import { projectFolder } from './project-folder.ts';

/**
 * The loader of one collection.
 *
 * A build stops with every problem of the collection; `npm run dev` prints them and keeps showing the last good entries.
 */
export function contentLoader(name: CollectionName): Loader {
  return {
    name: `content-${name}`,
    async load({ store, parseData, generateDigest, logger, watcher }) {
      const place = join(projectFolder, 'content', collectionNamed(name).at);

      const loadAll = async (): Promise<void> => {
        const { entries, problems } = loadCollection(name, projectFolder);
        if (problems.length > 0) {
          const told = describeProblems(problems);
          if (!watcher) throw new Error(`\n${told}`);
          logger.error(`\n${told}`);
        }
        const kept = new Set(entries.map(({ id }) => id));
        if (problems.length === 0) for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
        for (const { id, data, body, file } of entries) {
          const digest = generateDigest({ data, body } as Record<string, unknown>);
          const parsed = await parseData({
            id,
            data: data as Record<string, unknown>,
            filePath: join(projectFolder, file),
          });
          store.set({ id, data: parsed, body, filePath: file, digest });
        }
      };

      await loadAll();
      watcher?.add(place);
      const reload = (changed: string): void => {
        const inside = relative(place, changed);
        if (inside === '' || (!inside.startsWith('..') && !inside.startsWith(sep))) void loadAll();
      };
      for (const event of ['add', 'change', 'unlink']) watcher?.on(event, reload);
    },
  };
}
