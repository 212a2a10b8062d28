// Every passage a reader reads, as plain text with its place: paragraphs, list items, cells, headings and fields.
import type { Block } from '#domain/body.ts';
import type { Entry } from '#domain/library.ts';
import { textOfParts } from '#domain/said/plain-text.ts';
import { valuesAt } from '#domain/references.ts';
import { collectionNamed, type CollectionName } from '#schemas/collections.ts';
import type { Content } from './check.ts';

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

/** Fields with words for readers, by collection; `*` stands for every item of a list. */
export const readerFields = {
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
} as const satisfies Partial<Record<CollectionName, readonly string[]>>;

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

const made = new WeakMap<Content['library'], readonly Passage[]>();

/** All passages, file by file, each once. */
export function passagesOf(content: Content): readonly Passage[] {
  const known = made.get(content.library);
  if (known) return known;
  const passages = [...gather(content)];
  made.set(content.library, passages);
  return passages;
}

const asOneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

function* gather({ library, files }: Content): Generator<Passage> {
  for (const collection of Object.keys(readerFields) as (keyof typeof readerFields)[])
    for (const { id, file, data, placeOf } of files[collection]) {
      const base = { collection, id, file };
      for (const pattern of readerFields[collection])
        for (const { path, value } of valuesAt(data, pattern))
          if (typeof value === 'string')
            yield {
              ...base,
              kind: 'field',
              field: path.join('.'),
              ...placeOf(path),
              text: asOneLine(value),
              within: [],
              isAdvice: collection === 'recoveryPhases' && ADVICE_FIELDS.test(pattern),
            };
      const entry: Entry<unknown> | undefined = library[collection].get(id);
      if (!entry) continue;
      for (const pattern of collectionNamed(collection).richFields ?? [])
        for (const { path } of valuesAt(data, pattern)) {
          const parts = entry.fields[path.join('.')];
          if (parts)
            yield {
              ...base,
              kind: 'field',
              field: path.join('.'),
              ...placeOf(path),
              text: asOneLine(textOfParts(parts, library)),
              within: [],
              isAdvice: false,
            };
        }
      for (const { kind, parts, line, column, within } of entry.body.blocks)
        yield {
          ...base,
          kind,
          line,
          column,
          text: asOneLine(textOfParts(parts, library)),
          within,
          isAdvice: within.some((word) => ADVICE_WORDS.has(word)),
        };
    }
}
