// Joins checked files into the library that pages and checks share, with every text read once.
import { pagesAsReachable } from '#domain/reach.ts';
import { emptyBody, wordsIn, type Body, type Part } from '#domain/body.ts';
import type { Entry, Library } from '#domain/library.ts';
import { anchorsOfPage, refusedHeadings } from '#domain/heading-anchors.ts';
import type { Problem } from '#domain/problem.ts';
import { valuesAt } from '#domain/references.ts';
import { type CollectionName, collectionNamed, type DataOf } from '#schemas/collections.ts';
import { idList } from '#schemas/words.ts';
import type { FieldPath, Place } from './content-file.ts';
import { readBody } from './read-body.ts';

/** What an entry needs to be joined, whether it comes from disk or from Astro’s store. */
export interface RawEntry<Data> {
  id: string;
  data: Data;
  body: string;
  /** From the project’s folder; stands in messages. */
  file: string;
  placeOf?: (path: FieldPath, what?: 'value' | 'key') => Place;
}

export type RawCollections = { readonly [Name in CollectionName]: readonly RawEntry<DataOf<Name>>[] };

/** Join the entries of one language. Problems in texts are returned; an empty setting file leaves its place undefined. */
export function joinLibrary(raw: RawCollections, language = 'en'): { library: Library; problems: Problem[] } {
  const problems: Problem[] = [];
  const joined = <Name extends CollectionName>(name: Name): Map<string, Entry<DataOf<Name>>> =>
    new Map(raw[name].map((entry) => [entry.id, withTexts(name, entry, problems)]));
  const single = <Name extends CollectionName>(name: Name): DataOf<Name> => raw[name][0]?.data as DataOf<Name>;

  const clinic = single('clinic');
  const library: Library = {
    language,
    articles: joined('articles'),
    faqs: joined('faqs'),
    topics: joined('topics'),
    glossary: joined('glossary'),
    claims: joined('claims'),
    conditions: joined('conditions'),
    sources: joined('sources'),
    treatments: joined('treatments'),
    decisionAids: joined('decisionAids'),
    dangerSigns: joined('dangerSigns'),
    dangerSets: joined('dangerSets'),
    dangerRules: single('dangerRules'),
    checklistLines: joined('checklistLines'),
    checklists: joined('checklists'),
    medicines: joined('medicines'),
    recoveryPhases: joined('recoveryPhases'),
    disclaimers: joined('disclaimers'),
    pages: pagesAsReachable(joined('pages'), clinic),
    reviewers: joined('reviewers'),
    signOffs: joined('signOffs'),
    signedTexts: new Map(raw.signedTexts.map(({ id, data }) => [id, data.text])),
    changeNotes: joined('changeNotes'),
    clinic,
    policy: single('policy'),
    strings: single('strings'),
    search: single('search'),
    wanted: new Map(raw.wantedPages.map(({ id, data }) => [id, data])),
    unlisted: new Set(),
  };
  return { library, problems };
}

/** Texts that did not change since they were last read; `npm run dev` joins the library again at every change. */
const alreadyRead = new Map<string, ReturnType<typeof readBody>>();

function withTexts<Name extends CollectionName>(
  name: Name,
  entry: RawEntry<DataOf<Name>>,
  problems: Problem[],
): Entry<DataOf<Name>> {
  const read = (source: string, line: number, inline: boolean): Body => {
    const atItsLine = '\n'.repeat(line - 1) + source;
    const key = `${entry.file}\n${inline}\n${atItsLine}`;
    const body = alreadyRead.get(key) ?? readBody(atItsLine, { file: entry.file, inline });
    alreadyRead.set(key, body);
    problems.push(...body.problems);
    return body;
  };
  const fields: Record<string, readonly Part[]> = {};
  for (const pattern of collectionNamed(name).richFields ?? [])
    for (const { path, value } of valuesAt(entry.data, pattern))
      if (typeof value === 'string') fields[path.join('.')] = read(value, entry.placeOf?.(path).line ?? 1, true).parts;

  const body = entry.body.trim() === '' ? emptyBody : read(entry.body, 1, false);
  const { parts, headings, blocks, groups } = body;
  const questions = [
    ...('faqs' in (entry.data as object) ? (entry.data as { faqs: string[] }).faqs : []),
    ...[...wordsIn(parts)].filter(({ name: word }) => word === 'FaqList').flatMap(({ props }) => idList(props.ids)),
  ];
  for (const told of refusedHeadings(headings, anchorsOfPage(name, questions)))
    problems.push({ file: entry.file, ...told, severity: 'error' });
  return { id: entry.id, data: entry.data, body: { parts, headings, blocks, groups }, fields };
}
