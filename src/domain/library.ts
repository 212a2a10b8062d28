// All content of the site, joined: what every page, check and feed is made from.
import type { CollectionName, DataOf } from '#schemas/collections.ts';
import type { Body, Part } from './body.ts';

/** One entry: what its fields say, its text, and its fields with inline words read into parts. */
export interface Entry<Data> {
  id: string;
  data: Data;
  body: Body;
  /** By field path as in the file, for example `whatItIs` or `approaches.0.route`. */
  fields: Readonly<Record<string, readonly Part[]>>;
}

export type Article = Entry<DataOf<'articles'>>;
export type Faq = Entry<DataOf<'faqs'>>;
export type Topic = Entry<DataOf<'topics'>>;
export type Term = Entry<DataOf<'glossary'>>;
export type Claim = Entry<DataOf<'claims'>>;
export type Condition = Entry<DataOf<'conditions'>>;
export type Treatment = Entry<DataOf<'treatments'>>;
export type DecisionAid = Entry<DataOf<'decisionAids'>>;
export type DangerSign = Entry<DataOf<'dangerSigns'>>;
export type DangerSet = Entry<DataOf<'dangerSets'>>;
export type ChecklistLine = Entry<DataOf<'checklistLines'>>;
export type Checklist = Entry<DataOf<'checklists'>>;
export type RecoveryPhase = Entry<DataOf<'recoveryPhases'>>;
export type Disclaimer = Entry<DataOf<'disclaimers'>>;
export type Page = Entry<DataOf<'pages'>>;
export type ChangeNote = Entry<DataOf<'changeNotes'>>;
export type Clinic = DataOf<'clinic'>;
export type Policy = DataOf<'policy'>;
export type InterfaceStrings = DataOf<'strings'>;

/** Collections whose entries are joined with their texts, and found by id. */
const joinedCollections = [
  'articles',
  'faqs',
  'topics',
  'glossary',
  'claims',
  'conditions',
  'sources',
  'treatments',
  'decisionAids',
  'dangerSigns',
  'dangerSets',
  'checklistLines',
  'checklists',
  'medicines',
  'recoveryPhases',
  'disclaimers',
  'pages',
  'reviewers',
  'signOffs',
  'changeNotes',
] as const satisfies readonly CollectionName[];

type Joined = { readonly [Name in (typeof joinedCollections)[number]]: ReadonlyMap<string, Entry<DataOf<Name>>> };

export interface Library extends Joined {
  /** Two letters, as in the folder’s name: `en`. */
  language: string;
  /** What was signed, by page. */
  signedTexts: ReadonlyMap<string, string>;
  /** What to do at each level of danger. */
  dangerRules: DataOf<'dangerRules'>;
  clinic: Clinic;
  policy: Policy;
  strings: InterfaceStrings;
  /** What readers type and what they mean. */
  search: DataOf<'search'>;
  /** Articles that are pointed to and not written yet, by the id they will have. */
  wanted: ReadonlyMap<string, DataOf<'wantedPages'>>;
  /** Keys of pages that lists leave out, because the clinic’s policy says so for their review state. The pages are there. */
  unlisted: ReadonlySet<string>;
}

/** @throws {Error} When the entry does not exist; the checks report this with file and line before a page is drawn. */
export function getEntry<Kind>(entries: ReadonlyMap<string, Kind>, id: string, what: string): Kind {
  const entry = entries.get(id);
  if (!entry) throw new Error(`The ${what} “${id}” does not exist.`);
  return entry;
}

/** An entry of any collection, if it is there and has texts. */
export function findEntry(library: Library, collection: CollectionName, id: string): Entry<unknown> | undefined {
  const name = joinedCollections.find((joined) => joined === collection);
  return name && library[name].get(id);
}

/** What a claim says in the language of the library. */
export function wordingOf(claim: Claim, language: string): NonNullable<Claim['data']['wording'][string]> {
  const wording = claim.data.wording[language];
  if (!wording) throw new Error(`The claim “${claim.id}” has no wording in “${language}”.`);
  return wording;
}

/** Phases after a treatment, in the order of days. */
export function phasesAfter(library: Library, treatment: string): RecoveryPhase[] {
  return [...library.recoveryPhases.values()]
    .filter(({ id }) => id.startsWith(`${treatment}/`))
    .sort((a, b) => a.data.startDay - b.data.startDay);
}

/** Topics in the order of the menu. */
export function topicsInOrder(library: Library): Topic[] {
  return [...library.topics.values()].sort((a, b) => a.data.order - b.data.order);
}

/** Whether lists show a page; `key` as in its sign-off: `articles/sciatica-options`. */
export const isListed = ({ unlisted }: Library, key: string): boolean => !unlisted.has(key);

/** Articles that lists show. */
export const listedArticles = (library: Library): Article[] =>
  [...library.articles.values()].filter(({ id }) => isListed(library, `articles/${id}`));

/** Decision aids that lists show. */
export const listedDecisionAids = (library: Library): DecisionAid[] =>
  [...library.decisionAids.values()].filter(({ id }) => isListed(library, `decision-aids/${id}`));

/** Treatments that lists show, in the order of evidence. */
export const listedTreatments = (library: Library): Treatment[] =>
  treatmentsInOrder(library).filter(({ id }) => isListed(library, `treatments/${id}`));

/**
 * Treatments that lists show, by the condition of the people they are for, in the `order` of conditions.yaml.
 * Results for one problem say nothing about another, so no list ranks treatments across problems; one may stand under several.
 */
export const treatmentsByCondition = (library: Library): { condition: Condition; treatments: Treatment[] }[] =>
  [...library.conditions.values()]
    .sort((a, b) => a.data.order - b.data.order)
    .map((condition) => ({
      condition,
      treatments: listedTreatments(library).filter(({ data }) =>
        (data.listedUnder ?? data.readers).includes(condition.id),
      ),
    }))
    .filter(({ treatments }) => treatments.length > 0);

/** Of ways into articles, those that lists show; an article that is wanted and not written yet stays. */
const listedWays = <Way extends { read: string }>(library: Library, ways: readonly Way[]): Way[] =>
  ways.filter(({ read }) => isListed(library, `articles/${read}`));

/** Where a reader can start, in the words of the home page. */
export const listedStarts = (library: Library): Library['strings']['starts'] =>
  listedWays(library, library.strings.starts);

/** Topics that the menu names by themselves. */
export const topicsInMenu = (library: Library): Topic[] => topicsInOrder(library).filter(({ data }) => data.inMenu);

/** What to read when on a topic. */
export const listedPath = (library: Library, topic: Topic): Topic['data']['path'] =>
  listedWays(library, topic.data.path);

/** Names of the articles to read after one. */
export const listedRelated = (library: Library, article: Article): string[] =>
  article.data.related.filter((other) => isListed(library, `articles/${other}`));

/** Articles on a topic that lists show: in the order of its path, then by title. */
export function articlesOnTopic(library: Library, topic: Topic): Article[] {
  const path = topic.data.path.map(({ read }) => read);
  const place = (article: Article) => (path.includes(article.id) ? path.indexOf(article.id) : path.length);
  return listedArticles(library)
    .filter(({ data }) => data.topic === topic.id)
    .sort((a, b) => place(a) - place(b) || a.data.title.localeCompare(b.data.title, 'en'));
}

/** Questions on a topic, in the order of their names. */
export function faqsOnTopic(library: Library, topic: Topic): Faq[] {
  return [...library.faqs.values()]
    .filter(({ data }) => data.topic === topic.id)
    .sort((a, b) => a.data.question.localeCompare(b.data.question, 'en'));
}

/** All treatments with a recovery in phases, in the order of evidence. */
export function recoveries(library: Library): { treatment: Treatment; phases: RecoveryPhase[] }[] {
  return treatmentsInOrder(library)
    .map((treatment) => ({ treatment, phases: phasesAfter(library, treatment.id) }))
    .filter(({ phases }) => phases.length > 0);
}

/** Recoveries whose plans lists show. */
export const listedRecoveries = (library: Library): ReturnType<typeof recoveries> =>
  recoveries(library).filter(({ treatment }) => isListed(library, `recovery/${treatment.id}`));

/** All treatments in the order of evidence. */
export function treatmentsInOrder(library: Library): Treatment[] {
  return [...library.treatments.values()].sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id, 'en'));
}

/** Terms in the order of the alphabet. */
export function termsInOrder(library: Library): Term[] {
  return [...library.glossary.values()].sort((a, b) =>
    a.data.term.localeCompare(b.data.term, 'en', { sensitivity: 'base' }),
  );
}

/** Articles that lists show, newest change first. */
export function newestArticles(library: Library): Article[] {
  return listedArticles(library).sort(
    (a, b) => b.data.updated.localeCompare(a.data.updated) || a.id.localeCompare(b.id, 'en'),
  );
}

/** Corrections: change notes about health, newest first. */
export function corrections(library: Library): ChangeNote[] {
  return [...library.changeNotes.values()]
    .filter(({ data }) => data.kind === 'clinical')
    .sort((a, b) => b.data.day.localeCompare(a.data.day) || a.id.localeCompare(b.id, 'en'));
}
