// One table of everything in content/: where it lies, what it may say, what it points to.
import type { z } from 'zod';
import { articleSchema } from './article.ts';
import { checklistLineSchema, checklistSchema, medicineSchema } from './before-procedure.ts';
import { changeNoteSchema } from './change-note.ts';
import { claimSchema } from './claim.ts';
import { clinicSchema } from './clinic.ts';
import { conditionSchema } from './condition.ts';
import { dangerRulesSchema, dangerSetSchema, dangerSignSchema } from './danger-sign.ts';
import { decisionAidSchema, optionRows } from './decision-aid.ts';
import { disclaimerSchema } from './disclaimer.ts';
import { durationSchema } from './duration.ts';
import { faqSchema } from './faq.ts';
import { pageSchema } from './page.ts';
import { policySchema } from './policy.ts';
import { recoveryPhaseSchema } from './recovery-phase.ts';
import { reviewerSchema } from './reviewer.ts';
import { scoreSchema } from './score.ts';
import { searchSchema } from './search.ts';
import { signedTextSchema, signOffSchema } from './sign-off.ts';
import { interfaceStringsSchema } from './interface-strings.ts';
import { sourceSchema } from './source.ts';
import { spellingSchema } from './spelling.ts';
import { termSchema } from './term.ts';
import { topicSchema } from './topic.ts';
import { approachRows, treatmentRows, treatmentSchema } from './treatment.ts';
import { wantedPageSchema } from './wanted-page.ts';

export interface Collection<To extends string = string, Field extends string = string> {
  /**
   * From `content/`: a folder with one file per entry, or one file.
   * `entries` says how a file holds them: one per file, the whole file as one entry, a list with ids, or a map by id.
   */
  at: string;
  entries: 'file-each' | 'single' | 'list' | 'map';
  extension: 'mdx' | 'yaml' | 'json' | 'txt';
  schema: z.ZodType;
  /** Fields with inline MDX; `*` stands for every item of a list. */
  richFields?: readonly Field[];
  /** Fields that name entries of another collection. An article may be wanted and not yet written. */
  references?: readonly { field: Field; to: To; mayBeWanted?: boolean }[];
}

export const collections = {
  articles: {
    at: 'en/articles',
    entries: 'file-each',
    extension: 'mdx',
    schema: articleSchema,
    references: [
      { field: 'topic', to: 'topics' },
      { field: 'faqs.*', to: 'faqs' },
      { field: 'treatments.*', to: 'treatments' },
      { field: 'related.*', to: 'articles', mayBeWanted: true },
      { field: 'disclaimers.*', to: 'disclaimers' },
      { field: 'readers.*', to: 'conditions' },
      { field: 'dangerSigns', to: 'dangerSets' },
    ],
  },
  faqs: {
    at: 'en/faqs',
    entries: 'file-each',
    extension: 'mdx',
    schema: faqSchema,
    references: [
      { field: 'topic', to: 'topics' },
      { field: 'readers.*', to: 'conditions' },
    ],
  },
  topics: {
    at: 'en/topics',
    entries: 'file-each',
    extension: 'yaml',
    schema: topicSchema,
    references: [
      { field: 'path.*.read', to: 'articles', mayBeWanted: true },
      { field: 'onePage.term', to: 'glossary' },
      { field: 'onePage.article', to: 'articles' },
      { field: 'onePage.numbers.*', to: 'claims' },
    ],
  },
  glossary: {
    at: 'en/glossary',
    entries: 'file-each',
    extension: 'yaml',
    schema: termSchema,
    references: [
      { field: 'claims.*', to: 'claims' },
      { field: 'dangerSign', to: 'dangerSigns' },
    ],
  },
  claims: {
    at: 'claims',
    entries: 'file-each',
    extension: 'yaml',
    schema: claimSchema,
    references: [
      { field: 'topic', to: 'topics' },
      { field: 'sources.*', to: 'sources' },
      { field: 'contrary.*', to: 'claims' },
      { field: 'harmOf.*', to: 'treatments' },
      { field: 'condition.*', to: 'conditions' },
      { field: 'notFor.*', to: 'conditions' },
    ],
  },
  conditions: { at: 'en/conditions.yaml', entries: 'map', extension: 'yaml', schema: conditionSchema },
  sources: { at: 'sources.json', entries: 'list', extension: 'json', schema: sourceSchema },
  treatments: {
    at: 'en/treatments',
    entries: 'file-each',
    extension: 'mdx',
    schema: treatmentSchema,
    richFields: [...treatmentRows, 'ifYouWait', ...approachRows.map((row) => `approaches.*.${row}` as const)],
    references: [
      { field: 'term', to: 'glossary' },
      { field: 'topic', to: 'topics' },
      { field: 'dangerSigns', to: 'dangerSets' },
      { field: 'benefits.*', to: 'claims' },
      { field: 'harms.*', to: 'claims' },
      { field: 'approaches.*.term', to: 'glossary' },
      { field: 'readers.*', to: 'conditions' },
      { field: 'listedUnder.*', to: 'conditions' },
    ],
  },
  decisionAids: {
    at: 'en/decision-aids',
    entries: 'file-each',
    extension: 'mdx',
    schema: decisionAidSchema,
    richFields: ['condition', 'check.*.why', ...optionRows.map((row) => `options.*.${row}` as const)],
    references: [
      { field: 'options.*.treatment', to: 'treatments' },
      { field: 'readers.*', to: 'conditions' },
      { field: 'gate', to: 'dangerSets' },
      { field: 'check.*.sign', to: 'dangerSigns' },
    ],
  },
  dangerSigns: {
    at: 'en/danger-signs/signs.yaml',
    entries: 'map',
    extension: 'yaml',
    schema: dangerSignSchema,
    references: [
      { field: 'covers.*', to: 'dangerSigns' },
      { field: 'sources.*', to: 'sources' },
    ],
  },
  dangerSets: {
    at: 'en/danger-signs/sets.yaml',
    entries: 'map',
    extension: 'yaml',
    schema: dangerSetSchema,
    references: [{ field: 'signs.*', to: 'dangerSigns' }],
  },
  dangerRules: {
    at: 'en/danger-signs/rules.yaml',
    entries: 'single',
    extension: 'yaml',
    schema: dangerRulesSchema,
    references: [
      { field: 'fever.rows.*.sign', to: 'dangerSigns' },
      { field: 'fever.sources.*', to: 'sources' },
      { field: 'levels.emergency.sources.*', to: 'sources' },
    ],
  },
  checklistLines: {
    at: 'en/before-procedures/lines.yaml',
    entries: 'map',
    extension: 'yaml',
    schema: checklistLineSchema,
    references: [{ field: 'sources.*', to: 'sources' }],
  },
  checklists: {
    at: 'en/before-procedures/checklists.yaml',
    entries: 'map',
    extension: 'yaml',
    schema: checklistSchema,
    richFields: ['absoluteDonts.*'],
    references: [
      { field: 'treatment', to: 'treatments' },
      { field: 'alsoFor.*', to: 'glossary' },
      { field: 'tell.*', to: 'checklistLines' },
      { field: 'gateSet', to: 'dangerSets' },
      { field: 'afterSet', to: 'dangerSets' },
      { field: 'articles.*', to: 'articles', mayBeWanted: true },
      { field: 'sources.*', to: 'sources' },
    ],
  },
  medicines: {
    at: 'en/before-procedures/medicines.yaml',
    entries: 'map',
    extension: 'yaml',
    schema: medicineSchema,
    references: [
      { field: 'dangerSigns.*', to: 'dangerSigns' },
      { field: 'sources.*', to: 'sources' },
    ],
  },
  recoveryPhases: {
    at: 'en/recovery-phases',
    entries: 'file-each',
    extension: 'mdx',
    schema: recoveryPhaseSchema,
    references: [{ field: 'dangerSigns', to: 'dangerSets' }],
  },
  disclaimers: {
    at: 'en/disclaimers',
    entries: 'file-each',
    extension: 'mdx',
    schema: disclaimerSchema,
    richFields: ['short'],
  },
  pages: {
    at: 'en/pages',
    entries: 'file-each',
    extension: 'mdx',
    schema: pageSchema,
    references: [{ field: 'dangerSigns', to: 'dangerSets' }],
  },
  reviewers: { at: 'reviewers', entries: 'file-each', extension: 'yaml', schema: reviewerSchema },
  signOffs: {
    at: 'sign-offs',
    entries: 'file-each',
    extension: 'yaml',
    schema: signOffSchema,
    references: [{ field: 'reviewer', to: 'reviewers' }],
  },
  signedTexts: { at: 'sign-offs', entries: 'file-each', extension: 'txt', schema: signedTextSchema },
  changeNotes: { at: 'en/change-notes', entries: 'file-each', extension: 'yaml', schema: changeNoteSchema },
  durations: { at: 'en/durations.yaml', entries: 'map', extension: 'yaml', schema: durationSchema },
  spelling: { at: 'en/spelling.yaml', entries: 'single', extension: 'yaml', schema: spellingSchema },
  search: {
    at: 'en/search.yaml',
    entries: 'single',
    extension: 'yaml',
    schema: searchSchema,
    references: [{ field: 'dangerSigns.*.signs.*', to: 'dangerSigns' }],
  },
  scores: { at: 'scorecard.json', entries: 'map', extension: 'json', schema: scoreSchema },
  clinic: {
    at: 'clinic.yaml',
    entries: 'single',
    extension: 'yaml',
    schema: clinicSchema,
    references: [{ field: 'treatmentsOffered.*', to: 'treatments' }],
  },
  policy: { at: 'policy.yaml', entries: 'single', extension: 'yaml', schema: policySchema },
  strings: {
    at: 'en/site.yaml',
    entries: 'single',
    extension: 'yaml',
    schema: interfaceStringsSchema,
    references: [
      { field: 'comparedPairs.*.first', to: 'treatments' },
      { field: 'comparedPairs.*.second', to: 'treatments' },
      { field: 'comparedPairs.*.readers.*', to: 'conditions' },
    ],
  },
  wantedPages: { at: 'wanted-pages.yaml', entries: 'map', extension: 'yaml', schema: wantedPageSchema },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;

/** What an entry of a collection says, checked. */
export type DataOf<Name extends CollectionName> = z.infer<(typeof collections)[Name]['schema']>;

export const collectionNames = Object.keys(collections) as CollectionName[];

/** Where a value may stand in the data of an entry: `topic`, `related.*`, `path.*.read`. `*` stands for every item of a list. */
export type FieldOf<Data> = Data extends readonly (infer Item)[]
  ? '*' | `*.${FieldOf<Item>}`
  : Data extends object
    ? { [Key in keyof Data & string]: Key | `${Key}.${FieldOf<NonNullable<Data[Key]>>}` }[keyof Data & string]
    : never;

/** The table again, for the types: it names fields and collections that there are. */
const checkedCollections: { readonly [Name in CollectionName]: Collection<CollectionName, FieldOf<DataOf<Name>>> } =
  collections;

/** A row of the table with the fields every row may have. */
export function collectionNamed(name: CollectionName): Collection<CollectionName> {
  return checkedCollections[name];
}

/** Make one thing for each collection. */
export function eachCollection<Made>(make: (name: CollectionName) => Made): Record<CollectionName, Made> {
  return Object.fromEntries(collectionNames.map((name) => [name, make(name)])) as Record<CollectionName, Made>;
}
