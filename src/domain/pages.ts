// The pages a clinician can sign, and everything each of them shows.
import { optionRows } from '#schemas/decision-aid.ts';
import { treatmentRows } from '#schemas/treatment.ts';
import { addressOf, pageAddresses, type PageId } from './addresses.ts';
import { emptyBody, type Part, type WordPart } from './body.ts';
import { escapeHtml } from './drawn-in.ts';
import { fill } from './fill.ts';
import { getEntry, recoveries, treatmentsInOrder, type Library, type Treatment } from './library.ts';
import { gatherPage, type PageMatter } from './page-context.ts';
import { textOfParts } from './page-text.ts';
import { hashOfWords, reviewOf, type Review } from './review/review-state.ts';

export interface SignablePage {
  /** As in the path of its sign-off: `articles/sciatica-options`. */
  key: string;
  title: string;
  address: string;
  /** Last day on which a review of it counts; pages without one are due a year after the sign-off. */
  reviewBy: string | undefined;
  matter: PageMatter;
}

/** @throws {Error} When the article names something that does not exist. */
export function articleMatter(library: Library, id: string): PageMatter {
  const { data, body } = getEntry(library.articles, id, 'article');
  return gatherPage(library, {
    texts: [data.title, data.question, data.description, ...data.keyPoints, ...data.questionsToAsk],
    body,
    faqs: data.faqs,
    disclaimers: data.disclaimers,
    treatments: data.treatments,
    withEmergencyBox: data.urgency === 'full',
    anchors: ['get-help', 'questions-people-ask', 'questions-for-your-visit', 'sources'],
  });
}

/** @throws {Error} When the page does not exist or names something that does not exist. */
export function pageMatter(library: Library, id: string): PageMatter {
  const { data, body } = getEntry(library.pages, id, 'page');
  return gatherPage(library, {
    texts: [data.title, data.description],
    body,
    withEmergencyBox: data.emergency === 'full',
    anchors: ['get-help'],
  });
}

export interface TreatmentMatter extends PageMatter {
  whatItIs: string;
  /** Each row as a block of its own, so that its evidence and terms stand with it. */
  rows: readonly { row: Exclude<(typeof treatmentRows)[number], 'whatItIs'>; block: WordPart }[];
  /** Every benefit and every harm on record, each with its study; absent when there is none. */
  gains: WordPart | undefined;
  harms: WordPart | undefined;
  /** What people gain who wait and stay active instead; absent on the page about that. */
  ifYouWait: WordPart | undefined;
  /** All other treatments, in the order of evidence. */
  otherChoices: readonly Treatment[];
  questionsToAsk: readonly string[];
  /** Oldest day on which a fact of this page was compared with the evidence register. */
  checkedOn: string | undefined;
}

/** Waiting is a choice too: every other treatment is shown beside it. */
const WAITING = 'staying-active';

/** @throws {Error} When the treatment does not exist or names something that does not exist. */
export function treatmentMatter(library: Library, id: string): TreatmentMatter {
  const { data, fields, body } = getEntry(library.treatments, id, 'treatment');
  const rows = treatmentRows.flatMap((row) => (row === 'whatItIs' ? [] : [{ row, block: noted(fields[row] ?? []) }]));
  const whatItIs = textOfParts(fields.whatItIs ?? [], library);
  const waiting = id === WAITING ? undefined : library.treatments.get(WAITING);
  const ifYouWait: WordPart | undefined = waiting && noted(waiting.fields.benefit ?? []);
  const box = (heading: string, claims: readonly string[]): WordPart | undefined =>
    claims.length === 0
      ? undefined
      : { name: 'EvidenceBox', props: { heading, claims: claims.join(' ') }, parts: [], line: 1, column: 1 };
  const gains = box(library.strings.treatmentPage.gains, data.benefits);
  const harms = box(library.strings.treatmentPage.harms, data.harms);
  const questionsToAsk = library.strings.treatmentPage.questions;
  const parts: Part[] = [
    ...body.parts,
    ...rows.flatMap(({ block }): Part[] => [block, '\n']),
    ...[gains, harms, ifYouWait].flatMap((block): Part[] => (block ? [block, '\n'] : [])),
  ];
  const matter = gatherPage(library, {
    texts: [data.name, whatItIs, library.strings.article.questionsIntroduction, ...questionsToAsk],
    body: { ...emptyBody, parts },
    treatments: [id],
    withEmergencyBox: true,
    anchors: ['get-help'],
  });
  const checkedOn = matter.context.notes.claims
    .map((claim) => getEntry(library.claims, claim, 'claim').data.checkedOn)
    .sort()[0];
  return {
    ...matter,
    entries: new Set([...matter.entries, ...(waiting ? [`treatments/${WAITING}`] : [])]),
    whatItIs,
    rows,
    gains,
    harms,
    ifYouWait,
    otherChoices: treatmentsInOrder(library).filter((other) => other.id !== id),
    questionsToAsk,
    checkedOn,
  };
}

/** The plan after one treatment. @throws {Error} When the treatment does not exist. */
export function recoveryMatter(library: Library, treatment: string): PageMatter {
  const { data } = getEntry(library.treatments, treatment, 'treatment');
  const timeline: WordPart = { name: 'RecoveryTimeline', props: { treatment }, parts: [], line: 1, column: 1 };
  const { recoveryPlan } = library.strings;
  return gatherPage(library, {
    texts: [fill(recoveryPlan.title, { treatment: data.name }), recoveryPlan.introduction],
    body: { ...emptyBody, parts: [timeline] },
    treatments: [treatment],
    withEmergencyBox: true,
    anchors: ['get-help'],
  });
}

/** Anchors of a decision aid: what the checklist of standards points to. */
export const aidAnchors = [
  'decision',
  'condition',
  'options',
  'values',
  'check',
  'summary',
  'made',
  'sources',
] as const;

export interface DecisionAidMatter extends PageMatter {
  condition: WordPart;
  options: readonly { id: string; name: string; treatment: string | undefined; rows: readonly (readonly Part[])[] }[];
  /** The options’ texts as one block, whose claims and terms are explained below the table. */
  table: WordPart;
  /** Why the right answer of each question is right. */
  why: readonly (readonly Part[])[];
}

/** @throws {Error} When the decision aid does not exist or names something that does not exist. */
export function decisionAidMatter(library: Library, id: string): DecisionAidMatter {
  const { data, body, fields } = getEntry(library.decisionAids, id, 'decision aid');
  const words = library.strings.decide;
  const condition = noted(fields.condition ?? []);
  const options = data.options.map((option, index) => ({
    id: option.id,
    name: option.name,
    treatment: option.treatment,
    rows: optionRows.map((row) => fields[`options.${index}.${row}`] ?? []),
  }));
  const table = noted(
    options.flatMap(({ name, rows }) => [`${escapeHtml(name)}\n`, ...rows.flatMap((row) => [...row, '\n'])]),
  );
  const why = data.check.map((_, index) => fields[`check.${index}.why`] ?? []);
  const matter = gatherPage(library, {
    texts: [
      data.title,
      data.decision,
      data.forWhom,
      data.notFor,
      ...data.values.map(({ text }) => text),
      ...data.check.flatMap(({ question, choices }) => [question, ...choices]),
      ...data.questionsToAsk,
      words.howOften,
      words.paid,
    ],
    body: {
      ...body,
      parts: [condition, '\n', table, '\n', ...body.parts, ...why.flatMap((parts) => [...parts, '\n'])],
    },
    treatments: options.flatMap(({ treatment }) => treatment ?? []),
    withEmergencyBox: true,
    anchors: ['get-help', ...aidAnchors],
  });
  return { ...matter, body, condition, options, table, why };
}

/** A block whose claims and terms are explained beside it. */
const noted = (parts: readonly Part[]): WordPart => ({ name: 'Noted', props: {}, parts, line: 1, column: 1 });

const read = new WeakMap<Library, readonly SignablePage[]>();

/** Every page with a text of its own, in the order of keys. */
export function readerPages(library: Library): readonly SignablePage[] {
  const pages = read.get(library) ?? gatherPages(library);
  read.set(library, pages);
  return pages;
}

/** Pages a clinician can sign: those that say whether they were reviewed. Pages about the site and the clinic do not. */
export function signablePages(library: Library): SignablePage[] {
  return readerPages(library).filter(
    ({ key }) => !key.startsWith('pages/') || library.pages.get(key.slice('pages/'.length))?.data.emergency === 'full',
  );
}

function gatherPages(library: Library): SignablePage[] {
  const articles = [...library.articles.values()].map(({ id, data }): SignablePage => ({
    key: `articles/${id}`,
    title: data.title,
    address: addressOf.article(id),
    reviewBy: data.reviewBy,
    matter: articleMatter(library, id),
  }));
  const treatments = [...library.treatments.values()].map(({ id, data }): SignablePage => ({
    key: `treatments/${id}`,
    title: data.name,
    address: addressOf.treatment(id),
    reviewBy: undefined,
    matter: treatmentMatter(library, id),
  }));
  const pages = [...library.pages.values()].map(({ id, data }): SignablePage => ({
    key: `pages/${id}`,
    title: data.title,
    address: pageAddresses[id as PageId],
    reviewBy: undefined,
    matter: pageMatter(library, id),
  }));
  const plans = recoveries(library).map(({ treatment: { id, data } }): SignablePage => ({
    key: `recovery/${id}`,
    title: fill(library.strings.recoveryPlan.title, { treatment: data.name }),
    address: addressOf.recovery(id),
    reviewBy: undefined,
    matter: recoveryMatter(library, id),
  }));
  const aids = [...library.decisionAids.values()].map(({ id, data }): SignablePage => ({
    key: `decision-aids/${id}`,
    title: data.title,
    address: addressOf.decisionAid(id),
    reviewBy: data.reviewBy,
    matter: decisionAidMatter(library, id),
  }));
  return [...articles, ...treatments, ...aids, ...plans, ...pages].sort((a, b) => a.key.localeCompare(b.key, 'en'));
}

/** Whether a page may be shown as reviewed on a day. */
export function reviewOfPage(library: Library, { key, reviewBy, matter }: SignablePage, today: string): Review {
  const signOff = library.signOffs.get(key)?.data;
  return reviewOf({
    signOff,
    hash: hashOfWords(matter.signedText),
    reviewBy: reviewBy ?? aYearAfter(signOff?.day ?? today),
    reminderDays: library.policy.review.reminderDays,
    today,
  });
}

/** What the clinic’s policy asks for a page in a review state; an overdue page has its days of grace. */
export function policyFor({ policy }: Library, review: Review): 'label' | 'hide-from-lists' | 'stop-the-build' {
  const { notReviewed, changed, dueSoon, overdue, graceDays } = policy.review;
  switch (review.state) {
    case 'reviewed':
      return 'label';
    case 'not-reviewed':
      return notReviewed;
    case 'changed':
      return changed;
    case 'due-soon':
      return dueSoon;
    case 'overdue':
      return (review.daysLate ?? 0) > graceDays ? overdue : 'label';
  }
}

/** The same day of the next year; 29 February becomes 28 February. */
function aYearAfter(day: string): string {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return next.endsWith('-02-29') ? `${next.slice(0, 5)}02-28` : next;
}
