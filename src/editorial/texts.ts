// Every text for readers where an editor wrote it: as a tree, as passages and sections in plain words, and in the editors’ own words.
// What a reader gets on a page, drawn-in texts included, is in pages-as-read.ts.
import { wordsIn, type Block, type Part, type WordPart } from '#domain/body.ts';
import { perLibrary } from '#domain/per-library.ts';
import { valuesAt } from '#domain/references.ts';
import { textOfParts } from '#domain/said/plain-text.ts';
import { collectionNamed, type CollectionName, type DataOf, type FieldOf } from '#schemas/collections.ts';
import { findWord } from '#schemas/words.ts';
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
  checklistLines: ['says', 'why'],
  checklists: ['name', 'title', 'harmsToName.*', 'askTheTeam.*', 'afterwards.*'],
  medicines: ['name', 'drugs.*', 'says.*', 'askFirst.*', 'note'],
  recoveryPhases: ['title', 'do.*', 'doNot.*', 'normal.*'],
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
  /** For a field, its path in the header: `doNot.0`. */
  field?: string;
  /** Claims and terms in words. */
  text: string;
  /** Editors’ words around it, outermost first. */
  within: readonly string[];
  /** Whether it tells a reader what to do: lists of what to do, the lists of recovery phases. */
  isAdvice: boolean;
}

const ADVICE_WORDS = new Set(['DoList', 'DoNotList']);
const ADVICE_FIELDS = /^(do|doNot)\.\*$/;

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

/** What an editor wrote in own words, without the words of records: a field, a block, or a text in the tag of a word. */
export interface OwnText {
  text: string;
  /** The same without own words for claims, which have their source. */
  unsourced: string;
  /** Where something found in the text stands. */
  placeOf: (found: { 0: string; index: number }) => { file: string; line: number; column: number };
}

/** Every text in the editors’ own words: for checks that look for words where they stand. */
export const ownTextsOf = perLibrary(({ library, files }: Content): readonly OwnText[] =>
  readerCollections.flatMap((collection) =>
    files[collection].flatMap(({ id, file, data, body, placeOf }): OwnText[] => {
      const entry = library[collection].get(id);
      const lines = body.split('\n');
      const fields = fieldsOf(collection, data).map(({ path, value, isRich }): OwnText => {
        const parts = isRich ? entry?.fields[path.join('.')] : undefined;
        const { line, column } = placeOf(path);
        return {
          text: parts ? ownCharacters(parts) : value,
          unsourced: parts ? ownCharacters(parts, 'unsourced') : value,
          placeOf: ({ index }) => ({ file, line, column: parts ? column : column + index }),
        };
      });
      const below = (text: string, start: { line: number; column: number }, unsourced = text): OwnText => ({
        text,
        unsourced,
        placeOf: (found) => ({ file, ...placeFrom(lines, start, found[0]) }),
      });
      return [
        ...fields,
        ...(entry?.body.blocks ?? []).map((block) =>
          below(asOneLine(ownCharacters(block.parts)), block, asOneLine(ownCharacters(block.parts, 'unsourced'))),
        ),
        ...[...wordsIn(entry?.body.parts ?? [])].flatMap((word) => textsInTag(word).map((text) => below(text, word))),
      ];
    }),
  ),
);

/** What is typed between the tags; a claim or another word without text leaves a gap that no phrase spans. */
const ownCharacters = (parts: readonly Part[], which: 'all' | 'unsourced' = 'all'): string =>
  parts
    .map((part) => {
      if (part.type === 'text') return part.value;
      const isGap =
        part.type === 'word' && (part.children.length === 0 || (which === 'unsourced' && part.name === 'Claim'));
      return isGap ? ' … ' : ownCharacters(part.children, which);
    })
    .join('');

/** Texts that an editor wrote into the tag of a word: a heading, a caption; no names and no choices. */
const textsInTag = ({ name, props }: WordPart): string[] =>
  Object.entries(findWord(name)?.attributes ?? {}).flatMap(([attribute, { names, oneOf }]) => {
    const text = props[attribute];
    return text === undefined || names || oneOf ? [] : [text];
  });

/** Where words stand in the lines of a block; its beginning where a line end or a mark parts them. */
function placeFrom(lines: readonly string[], start: { line: number; column: number }, words: string) {
  for (let line = start.line; lines[line - 1]?.trim(); line += 1) {
    const column = lines[line - 1]?.indexOf(words) ?? -1;
    if (column >= 0) return { line, column: column + 1 };
  }
  return { line: start.line, column: start.column };
}
