// Every text for readers where an editor wrote it: as a tree, as passages and sections in plain words, and line by line as typed.
// What a reader gets on a page, drawn-in texts included, is in pages-as-read.ts.
import type { Block } from '#domain/body.ts';
import { perLibrary } from '#domain/per-library.ts';
import { valuesAt } from '#domain/references.ts';
import { textOfParts } from '#domain/said/plain-text.ts';
import { collectionNamed, type CollectionName, type DataOf, type FieldOf } from '#schemas/collections.ts';
import type { Content } from './check.ts';

/** Collections whose entries have a text below their fields. */
const withBody = [
  'articles',
  'faqs',
  'treatments',
  'decisionAids',
  'recoveryPhases',
  'disclaimers',
  'pages',
] as const satisfies readonly CollectionName[];

/** Fields with plain words for readers, by collection. Those with inline words of editors are the `richFields` of the collection. */
const plainFields = {
  articles: ['title', 'shortTitle', 'description', 'question', 'keyPoints.*', 'questionsToAsk.*'],
  faqs: ['question', 'aliases.*'],
  topics: ['title', 'description', 'introduction', 'path.*.when'],
  glossary: ['definition'],
  treatments: ['name'],
  decisionAids: [
    'title',
    'shortTitle',
    'description',
    'decision',
    'forWhom',
    'notFor',
    'options.*.name',
    'values.*.text',
    'check.*.question',
    'check.*.choices.*',
    'questionsToAsk.*',
  ],
  recoveryPhases: ['title', 'do.*', 'doNot.*', 'normal.*', 'callToday.*', 'emergency.*'],
  disclaimers: ['title'],
  pages: ['title', 'shortTitle', 'description'],
} as const satisfies { readonly [Name in CollectionName]?: readonly FieldOf<DataOf<Name>>[] };

type ReaderCollection = keyof typeof plainFields;
const readerCollections = Object.keys(plainFields) as ReaderCollection[];

/** Every entry that has a text below its fields, with its file. */
export const bodiesOf = ({ library, files }: Content) =>
  withBody.flatMap((collection) =>
    files[collection].flatMap((file) => {
      const entry = library[collection].get(file.id);
      return entry ? [{ collection, file, entry }] : [];
    }),
  );

/** Every text as a tree: bodies, and fields with inline words. */
export const textsOf = (content: Content) =>
  bodiesOf(content).flatMap(({ entry, ...where }) => [
    { ...where, entry, parts: entry.body.parts, isBody: true },
    ...Object.values(entry.fields).map((parts) => ({ ...where, entry, parts, isBody: false })),
  ]);

export interface Passage {
  /** `field` is a text in the header of a file or in a YAML file. */
  kind: Block['kind'] | 'field';
  collection: CollectionName;
  id: string;
  file: string;
  line: number;
  column: number;
  /** For a field, its path in the header: `callToday.0`. */
  field?: string;
  /** Claims and terms in words. */
  text: string;
  /** Editors’ words around it, outermost first. */
  within: readonly string[];
  /** Whether it tells a reader what to do: lists of what to do, urgency cards, the lists of recovery phases. */
  isAdvice: boolean;
}

const ADVICE_WORDS = new Set([
  'EmergencyAdvice',
  'CallUsToday',
  'BookAVisit',
  'DoList',
  'DoNotList',
  'CallToday',
  'GoNow',
]);
const ADVICE_FIELDS = /^(do|doNot|callToday|emergency)\.\*$/;

/** Every passage as plain text, file by file: paragraphs, list items, cells, headings and fields. */
export const passagesOf = perLibrary(({ library, files }: Content): readonly Passage[] =>
  readerCollections.flatMap((collection) =>
    files[collection].flatMap(({ id, file, data, placeOf }): Passage[] => {
      const entry = library[collection].get(id);
      const fields = fieldsOf(collection, data).flatMap(({ pattern, path, value, isRich }): Passage[] => {
        const field = path.join('.');
        const parts = entry?.fields[field];
        if (isRich && !parts) return [];
        return [
          {
            collection,
            id,
            file,
            kind: 'field',
            field,
            ...placeOf(path),
            text: asOneLine(isRich && parts ? textOfParts(parts, library) : value),
            within: [],
            isAdvice: collection === 'recoveryPhases' && ADVICE_FIELDS.test(pattern),
          },
        ];
      });
      const blocks = (entry?.body.blocks ?? []).map(({ kind, parts, line, column, within }): Passage => ({
        collection,
        id,
        file,
        kind,
        line,
        column,
        text: asOneLine(textOfParts(parts, library)),
        within,
        isAdvice: within.some((word) => ADVICE_WORDS.has(word)),
      }));
      return [...fields, ...blocks];
    }),
  ),
);

const asOneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** Every field of an entry with words for readers, plain ones first. */
function fieldsOf(collection: ReaderCollection, data: unknown) {
  const rich = collectionNamed(collection).richFields ?? [];
  const patterns = [
    ...plainFields[collection].map((pattern) => ({ pattern, isRich: false })),
    ...rich.map((pattern) => ({ pattern, isRich: true })),
  ];
  return patterns.flatMap(({ pattern, isRich }) =>
    valuesAt(data, pattern).flatMap(({ path, value }) =>
      typeof value === 'string' ? [{ pattern, path, value, isRich }] : [],
    ),
  );
}

/** What stands together under one heading: the stretch of text a reader takes in at once. */
export interface Section {
  file: string;
  passages: readonly Passage[];
  text: string;
}

/** All passages by heading; a field stands alone, an answer stands with its question. */
export function sectionsOf(content: Content): Section[] {
  const sections: Passage[][] = [];
  let file = '';
  let open: Passage[] | undefined;
  for (const passage of passagesOf(content)) {
    const isNewFile = passage.file !== file;
    file = passage.file;
    const isAlone = passage.kind === 'field' && passage.collection !== 'faqs';
    if (isAlone) sections.push([passage]);
    else if (open && !isNewFile && passage.kind !== 'heading') open.push(passage);
    else sections.push((open = [passage]));
    if (isAlone && isNewFile) open = undefined;
  }
  return sections.map((passages) => ({
    file: passages[0]?.file ?? '',
    passages,
    text: passages.map(({ text }) => text).join('\n'),
  }));
}

export interface TypedLine {
  file: string;
  line: number;
  /** Column of the first character of `text`. */
  column: number;
  text: string;
}

/** Every line as it was typed, without the lines of claims: for checks that look for words where they stand. */
export const typedLines = ({ files }: Content): TypedLine[] =>
  readerCollections.flatMap((collection) =>
    files[collection].flatMap(({ file, data, body, placeOf }): TypedLine[] => [
      ...fieldsOf(collection, data).map(({ path, value }) => ({ file, ...placeOf(path), text: value })),
      ...body.split('\n').flatMap((text, index) => (text.trim() ? [{ file, line: index + 1, column: 1, text }] : [])),
    ]),
  );

/** A line without tags and addresses, each replaced by as many spaces, so that columns stay. */
export const withoutTags = (text: string): string =>
  text.replace(/<[^>]*>|\]\([^)]*\)/g, (tag) => ' '.repeat(tag.length));
