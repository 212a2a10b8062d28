// Which names point nowhere, and what was probably meant.
import { collectionNamed, collectionNames, type CollectionName } from '#schemas/collections.ts';
import { nearest } from '#schemas/text.ts';
import { findWord, idList } from '#schemas/words.ts';
import { wordsIn, type WordPart } from './body.ts';
import { findEntry, type Library } from './library.ts';
import type { Problem } from './problem.ts';

/** An entry as it stands in its file; shapes as in `files/library-from-files.ts`. */
interface PlacedEntry {
  id: string;
  data: unknown;
  file: string;
  placeOf?: (path: readonly (string | number)[]) => { line: number; column: number };
}

type Placed = Readonly<Record<CollectionName, readonly PlacedEntry[]>>;

const kinds: Partial<Record<CollectionName, string>> = {
  articles: 'article',
  faqs: 'question',
  topics: 'topic',
  glossary: 'term',
  claims: 'claim',
  conditions: 'condition',
  sources: 'source',
  treatments: 'treatment',
  decisionAids: 'decision aid',
  dangerSigns: 'danger sign',
  dangerSets: 'set of danger signs',
  checklistLines: 'checklist line',
  checklists: 'checklist',
  medicines: 'medicine',
  disclaimers: 'disclaimer',
  reviewers: 'reviewer',
};

/**
 * Every name in a header or a text that points to an entry that does not exist.
 *
 * @param unusable - Ids of files with other problems: they exist, so pointing to them is not a second fault.
 */
export function danglingReferences(
  placed: Placed,
  library: Library,
  unusable: Partial<Record<CollectionName, readonly string[]>> = {},
): Problem[] {
  const problems: Problem[] = [];
  const knownIds = new Map<string, ReadonlySet<string>>(
    collectionNames.map((name) => [name, new Set([...placed[name].map(({ id }) => id), ...(unusable[name] ?? [])])]),
  );

  const check = (
    to: CollectionName,
    id: string,
    place: { file: string; line?: number; column?: number },
    mayBeWanted = false,
  ): void => {
    const ids = knownIds.get(to) ?? new Set<string>();
    if (ids.has(id)) return;
    const kind = kinds[to] ?? 'entry';
    const { at, entries } = collectionNamed(to);
    const called = entries === 'file-each' ? 'file name' : 'id';
    if (mayBeWanted && library.wanted.has(id)) return;
    const meant = nearest(id, mayBeWanted ? [...ids, ...library.wanted.keys()] : ids);
    problems.push({
      ...place,
      problem: `The ${kind} “${id}” does not exist.`,
      fix: [
        meant ? `Did you mean “${meant}”?` : `Write the ${called} of a ${kind} in content/${at}.`,
        mayBeWanted && 'A page that is not written yet must be listed in content/wanted-pages.yaml.',
      ]
        .filter(Boolean)
        .join(' '),
      check: 'names-that-exist',
      severity: 'error',
    });
  };

  for (const name of collectionNames)
    for (const entry of placed[name]) {
      for (const { field, to, mayBeWanted } of collectionNamed(name).references ?? [])
        for (const { path, value } of valuesAt(entry.data, field))
          if (typeof value === 'string') check(to, value, { file: entry.file, ...entry.placeOf?.(path) }, mayBeWanted);

      const joined = findEntry(library, name, entry.id);
      if (!joined) continue;
      for (const parts of [joined.body.parts, ...Object.values(joined.fields)])
        for (const word of wordsIn(parts))
          for (const [attribute, rule] of Object.entries(findWord(word.name)?.attributes ?? {}))
            if (rule.names)
              for (const id of idList(word.props[attribute]))
                check(rule.names, id, { file: entry.file, line: word.line, column: word.column });
    }

  for (const { id, file, placeOf } of placed.recoveryPhases) {
    const treatment = id.split('/')[0] ?? id;
    if (!id.includes('/') || !knownIds.get('treatments')?.has(treatment))
      check('treatments', treatment, { file, ...placeOf?.([]) });
  }
  for (const { id, file } of placed.signOffs) {
    const [folder = '', ...rest] = id.split('/');
    const name = rest.join('/');
    const isPlan = folder === 'recovery' && placed.recoveryPhases.some((phase) => phase.id.startsWith(`${name}/`));
    const collection = folder === 'decision-aids' ? 'decisionAids' : folder;
    if (!isPlan && (!(collection in kinds || collection === 'pages') || !knownIds.get(collection)?.has(name)))
      problems.push({
        file,
        problem: `This sign-off is for “${id}”, which does not exist.`,
        fix: 'Delete the file: the page it signed is gone.',
        check: 'names-that-exist',
        severity: 'error',
      });
  }
  for (const { id, data, file, placeOf } of placed.changeNotes)
    for (const { path, value } of valuesAt(data, 'pages.*')) {
      const [folder = '', page = ''] = String(value).split('/');
      const collection = folder === 'decision-aids' ? 'decisionAids' : folder;
      if (!knownIds.get(collection)?.has(page)) {
        const meant = nearest(page, knownIds.get(collection) ?? []);
        problems.push({
          file,
          ...placeOf?.(path),
          problem: `The change note “${id}” names the page “${String(value)}”, which does not exist.`,
          fix: meant ? `Did you mean “${folder}/${meant}”?` : 'See all pages: npm run review -- list.',
          check: 'names-that-exist',
          severity: 'error',
        });
      }
    }
  return problems;
}

/** Danger signs that a text names inside a sentence and that have no words for one: no page could say them. */
export const signsWithoutWords = (placed: Placed, library: Library): Problem[] =>
  collectionNames.flatMap((name) =>
    placed[name].flatMap(({ id, file }) => {
      const entry = findEntry(library, name, id);
      return [entry?.body.parts ?? [], ...Object.values(entry?.fields ?? {})]
        .flatMap((parts) => [...wordsIn(parts)])
        .flatMap((word) =>
          signsInSentence(word, library)
            .filter((sign) => library.dangerSigns.get(sign)?.data.inSentences === undefined)
            .map((sign): Problem => ({
              file,
              line: word.line,
              column: word.column,
              problem: `The danger sign “${sign}” has no words for a sentence.`,
              fix: `Write its “inSentences” in content/${collectionNamed('dangerSigns').at}, or show it with <DangerSigns>.`,
              check: 'names-that-exist',
              severity: 'error',
            })),
        );
    }),
  );

/** Ids of the signs that a word puts into a sentence; those that do not exist are told as that. */
const signsInSentence = ({ name, props: { id = '', set = '' } }: WordPart, library: Library): string[] => {
  const named =
    name === 'DangerSign' ? [id] : name === 'AnyDangerSign' ? (library.dangerSets.get(set)?.data.signs ?? []) : [];
  return named.filter((sign) => library.dangerSigns.has(sign));
};

/** Values of a field pattern such as `related.*` or `path.*.read`, with their paths. */
export function valuesAt(data: unknown, pattern: string): { path: (string | number)[]; value: unknown }[] {
  let found: { path: (string | number)[]; value: unknown }[] = [{ path: [], value: data }];
  for (const step of pattern.split('.'))
    found = found.flatMap(({ path, value }) => {
      if (value === null || typeof value !== 'object') return [];
      if (step === '*')
        return Array.isArray(value)
          ? value.map((item: unknown, index) => ({ path: [...path, index], value: item }))
          : [];
      const inner = (value as Record<string, unknown>)[step];
      return inner === undefined ? [] : [{ path: [...path, step], value: inner }];
    });
  return found;
}
