// Reads a whole collection from disk: every file, every problem, nothing thrown.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { Problem } from '#domain/problem.ts';
import {
  type CollectionName,
  collectionNamed,
  collectionNames,
  type DataOf,
  eachCollection,
} from '#schemas/collections.ts';
import { readContentFile, type ContentFile, type FieldPath, type Place } from './content-file.ts';

/** One checked entry with what is needed to tell an editor where something stands. */
export interface FileEntry<Data = unknown> {
  id: string;
  data: Data;
  /** The MDX below the header, at its own lines; empty in collections without a body. */
  body: string;
  /** From the project’s folder. */
  file: string;
  placeOf(path: FieldPath, what?: 'value' | 'key'): Place;
}

export interface LoadedCollection<Name extends CollectionName = CollectionName> {
  name: Name;
  entries: FileEntry<DataOf<Name>>[];
  /** Ids of files that exist but could not be used; references to them are not reported a second time. */
  unusable: string[];
  problems: Problem[];
}

/** All content of a project, as it was loaded. */
export type LoadedCollections = { readonly [Name in CollectionName]: LoadedCollection<Name> };

/** All entries that could be used, by collection. */
export type LoadedEntries = { readonly [Name in CollectionName]: readonly FileEntry<DataOf<Name>>[] };

/**
 * Read and check every file of every collection.
 *
 * @param known - Collections that are not read again.
 */
export const loadAll = (projectFolder: string, known: Partial<LoadedCollections> = {}): LoadedCollections =>
  eachCollection((name) => known[name] ?? loadCollection(name, projectFolder)) as LoadedCollections;

export const entriesOf = (loaded: LoadedCollections): LoadedEntries =>
  eachCollection((name) => loaded[name].entries) as LoadedEntries;

/** Files of a collection, from the project’s folder, in alphabetical order. */
export function filesOf(name: CollectionName, projectFolder: string): string[] {
  const { at, entries, extension } = collectionNamed(name);
  const path = join(projectFolder, 'content', at);
  if (!existsSync(path)) return [];
  if (entries !== 'file-each') return [`content/${at}`];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith(`.${extension}`) && !file.name.startsWith('.'))
    .map((file) => relative(projectFolder, join(file.parentPath, file.name)).split(sep).join('/'))
    .sort();
}

/** Which entry a file of `content/` holds; a list or map of entries is in no single one. The path is as in messages. */
export function entryOfFile(file: string): { collection: CollectionName; id: string | undefined } | undefined {
  for (const collection of collectionNames) {
    const { at, entries, extension } = collectionNamed(collection);
    const folder = `content/${at}/`;
    if (file === `content/${at}`) return { collection, id: entries === 'single' ? collection : undefined };
    if (entries === 'file-each' && file.startsWith(folder) && file.endsWith(`.${extension}`))
      return { collection, id: file.slice(folder.length, -extension.length - 1) };
  }
  return undefined;
}

/** Read and check every file of a collection. */
export function loadCollection<Name extends CollectionName>(name: Name, projectFolder: string): LoadedCollection<Name> {
  const collection = collectionNamed(name);
  const loaded: LoadedCollection<Name> = { name, entries: [], unusable: [], problems: [] };
  const files = filesOf(name, projectFolder);
  if (files.length === 0 && collection.entries !== 'file-each')
    loaded.problems.push({
      file: `content/${collection.at}`,
      problem: 'This file is missing.',
      fix: 'Take it back from git: it was there in an earlier version.',
      check: 'readable-header',
      severity: 'error',
    });

  const seen = new Map<string, { file: string; line: () => number }>();
  for (const file of files) {
    const source = readFileSync(join(projectFolder, file), 'utf8');
    const read = readContentFile(file, source);
    loaded.problems.push(...read.problems);
    for (const { id, raw, path } of rawEntries(collection, file, read)) {
      const tell = (problem: string, fix: string, check: string) =>
        loaded.problems.push({ file, ...read.placeOf(path, 'key'), problem, fix, check, severity: 'error' });
      if (!/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/.test(id) && collection.entries !== 'map')
        tell(
          `“${id}” cannot be a name.`,
          'Use small letters, digits and hyphens only, for example “spinal-fusion”.',
          'names-of-files',
        );
      const other = seen.get(id);
      if (other && collection.entries === 'list')
        tell(
          `The id “${id}” stands twice: here and on line ${other.line()}.`,
          'If both are the same, keep one and delete the other. If they are not, give one another id, and write it where it is named.',
          'names-of-files',
        );
      else if (other)
        tell(`The name “${id}” is taken by ${other.file}.`, 'Give one of the two another name.', 'names-of-files');
      seen.set(id, { file, line: () => read.placeOf(path, 'key').line });
      if (read.problems.length > 0) {
        loaded.unusable.push(id);
        continue;
      }
      const checked = collection.schema.safeParse(raw);
      if (checked.success) {
        loaded.entries.push({
          id,
          data: checked.data as DataOf<Name>,
          body: read.body ?? '',
          file,
          placeOf: (at, what) => read.placeOf([...path, ...at], what),
        });
        continue;
      }
      loaded.unusable.push(id);
      for (const issue of checked.error.issues)
        loaded.problems.push(fieldProblem(file, read, [...path, ...(issue.path as FieldPath)], issue));
    }
  }
  return loaded;
}

/** The unchecked entries of one file, by how its collection keeps them. */
function rawEntries(
  collection: ReturnType<typeof collectionNamed>,
  file: string,
  read: ContentFile,
): { id: string; raw: unknown; path: FieldPath }[] {
  switch (collection.entries) {
    case 'file-each': {
      const folder = `content/${collection.at}/`;
      return [{ id: file.slice(folder.length, -collection.extension.length - 1), raw: read.data, path: [] }];
    }
    case 'single':
      return [{ id: basename(file).replace(/\.\w+$/, ''), raw: read.data, path: [] }];
    case 'list':
      return Array.isArray(read.data)
        ? read.data.map((raw: unknown, index) => ({
            id: String((raw as { id?: unknown } | null)?.id ?? index),
            raw,
            path: [index],
          }))
        : [];
    case 'map':
      return Object.entries((read.data ?? {}) as Record<string, unknown>).map(([id, raw]) => ({ id, raw, path: [id] }));
  }
}

function fieldProblem(
  file: string,
  read: ContentFile,
  path: FieldPath,
  issue: { code?: string | undefined; expected?: string; message: string; keys?: string[] },
): Problem {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys?.[0] : undefined;
  const place = read.placeOf(
    unknown === undefined ? path : [...path, unknown],
    unknown === undefined ? 'value' : 'key',
  );
  const field = path.filter((step) => typeof step === 'string').join(' → ');
  const notAText = issue.code === 'invalid_type' && issue.expected === 'string' ? read.notAText(path) : undefined;
  if (notAText) return { file, ...place, ...notAText, check: 'fields-of-entries', severity: 'error' };
  const missing = valueAt(read.data, path) === undefined && issue.code !== 'custom' && unknown === undefined;
  return {
    file,
    ...place,
    problem:
      unknown === undefined
        ? missing
          ? `The field “${field}” is missing.`
          : field
            ? `The field “${field}” is not right.`
            : 'This entry is not right.'
        : `“${unknown}” is not a field here.`,
    fix: issue.message,
    check: 'fields-of-entries',
    severity: 'error',
  };
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value && typeof value === 'object' ? (value as Record<string | number, unknown>)[step] : undefined,
    data,
  );
}
