// Where everything on the site lives. An address that was public once stays.
import type { Urgency } from '#schemas/article.ts';
import { idList } from '#schemas/words.ts';
import { wordsIn, type Body } from './body.ts';
import { leftToVerify } from './evidence/for-clinicians.ts';
import { figuresNotUsed, ledgerPages } from './evidence/ledger.ts';
import { aidAnchors, anchorNamedBy, articleAnchors } from './heading-anchors.ts';
import { corrections, faqsOnTopic, recoveries, type Faq, type Library } from './library.ts';
import { perLibrary } from './per-library.ts';

/** Pages made from `content/<language>/pages/`. */
export const pageAddresses = {
  emergency: '/emergency/',
  schedule: '/schedule/',
  guide: '/guide/',
  about: '/about/',
  'how-we-write-and-review': '/about/how-we-write-and-review/',
  disclaimer: '/about/disclaimer/',
  privacy: '/about/privacy/',
  accessibility: '/about/accessibility/',
  'language-help': '/about/language-help/',
} as const;

export type PageId = keyof typeof pageAddresses;

/** Pages that list or join other content. */
export const listAddresses = {
  home: '/',
  articles: '/articles/',
  topics: '/topics/',
  glossary: '/glossary/',
  faq: '/faq/',
  treatments: '/treatments/',
  recovery: '/recovery/',
  questions: '/questions-for-your-visit/',
  beforeProcedure: '/before-a-procedure/',
  compare: '/treatments/compare/',
  decide: '/decide/',
  standards: '/decide/standards/',
  evidence: '/evidence/',
  figuresNotUsed: '/evidence/figures-we-do-not-use/',
  forClinicians: '/evidence/for-clinicians/',
  corrections: '/about/corrections/',
  siteMap: '/site-map/',
  search: '/search/',
} as const;

/** Where the home page asks where a reader is now. */
export const HOME_DOORS = 'where-are-you';

export const addressOf = {
  article: (id: string) => `/articles/${id}/`,
  topic: (id: string) => `/topics/${id}/`,
  term: (id: string) => `/glossary/#${id}`,
  faqTopic: (topic: string) => `/faq/${topic}/`,
  faq: ({ id, data }: Faq) => `/faq/${data.topic}/#${id}`,
  treatment: (id: string) => `/treatments/${id}/`,
  evidence: (topic: string, number = 1) => `/evidence/${topic}/${number === 1 ? '' : `${number}/`}`,
  checklist: (id: string) => `/before-a-procedure/#${id}`,
  questions: (article: string) => `/questions-for-your-visit/#${article}`,
  decisionAid: (id: string) => `/decide/${id}/`,
  comparison: ({ first, second }: { first: string; second: string }) => `/treatments/compare/${first}-and-${second}/`,
  recovery: (treatment: string) => `/recovery/${treatment}/`,
} as const;

/** Every page of the site, without anchors. */
export const publishedAddresses = perLibrary(gatherAddresses);

function gatherAddresses(library: Library): ReadonlySet<string> {
  return new Set<string>([
    ...Object.values(listAddresses),
    ...Object.values(pageAddresses),
    ...[...library.articles.keys()].map(addressOf.article),
    ...[...library.topics.keys()].map(addressOf.topic),
    ...[...library.topics.values()]
      .filter((topic) => faqsOnTopic(library, topic).length > 0)
      .map(({ id }) => addressOf.faqTopic(id)),
    ...[...library.treatments.keys()].map(addressOf.treatment),
    ...[...library.decisionAids.keys()].map(addressOf.decisionAid),
    ...library.strings.comparedPairs.map(addressOf.comparison),
    ...recoveries(library).map(({ treatment }) => addressOf.recovery(treatment.id)),
    ...ledgerPages(library).map(({ topic, number }) => addressOf.evidence(topic.id, number)),
  ]);
}

/** Anchors a link can lead to, by page: the headings of its text, and what always stands there. */
export const anchorsByPage = perLibrary((library: Library): ReadonlyMap<string, ReadonlySet<string>> => {
  const page = (address: string, ...anchors: Iterable<string>[]): [string, Set<string>] => [
    address,
    new Set(anchors.flatMap((some) => [...some])),
  ];
  return new Map([
    page(listAddresses.home, [HOME_DOORS]),
    page(listAddresses.glossary, library.glossary.keys(), letters(library)),
    page(listAddresses.questions, library.topics.keys(), library.articles.keys()),
    page(listAddresses.beforeProcedure, library.checklists.keys(), [HELP]),
    page(listAddresses.compare, library.treatments.keys(), [HELP]),
    page(
      listAddresses.recovery,
      recoveries(library).map(({ treatment }) => treatment.id),
      [HELP],
    ),
    page(
      listAddresses.figuresNotUsed,
      figuresNotUsed(library).map(({ id }) => id),
    ),
    page(
      listAddresses.forClinicians,
      leftToVerify(library).notYet.map(({ id }) => id),
    ),
    page(
      listAddresses.corrections,
      corrections(library).map(({ id }) => id),
    ),
    ...[...library.topics.values()]
      .filter((topic) => faqsOnTopic(library, topic).length > 0)
      .map((topic) =>
        page(
          addressOf.faqTopic(topic.id),
          faqsOnTopic(library, topic).map(({ id }) => id),
          [HELP],
        ),
      ),
    ...[...library.articles.values()].map(({ id, data, body }) =>
      page(addressOf.article(id), headingsOf(body), data.faqs, [
        articleAnchors.questions,
        ...(data.faqs.length > 0 ? [articleAnchors.faq] : []),
        ...helpOn(data.urgency),
      ]),
    ),
    ...[...library.treatments.values()].map(({ id, body }) => page(addressOf.treatment(id), headingsOf(body), [HELP])),
    ...[...library.decisionAids.values()].map(({ id, body }) =>
      page(
        addressOf.decisionAid(id),
        headingsOf(body),
        aidAnchors.filter((anchor) => anchor !== 'sources'),
        [HELP],
      ),
    ),
    ...[...library.pages.values()].map(({ id, data, body }) =>
      page(pageAddresses[id as PageId], headingsOf(body), helpOn(data.emergency), id === 'guide' ? ['downloads'] : []),
    ),
    ...recoveries(library).map(({ treatment }) => page(addressOf.recovery(treatment.id), [HELP])),
    ...library.strings.comparedPairs.map((pair) => page(addressOf.comparison(pair), [HELP])),
    ...ledgerPages(library).map(({ topic, number, claims }) =>
      page(
        addressOf.evidence(topic.id, number),
        claims.map(({ id }) => id),
      ),
    ),
  ]);
});

const HELP = articleAnchors.help;
const helpOn = (emergency: Urgency): string[] => (emergency === 'line' ? [] : [HELP]);

/** Anchors of a text: its headings, the questions it shows, and its sources when it cites any. */
function headingsOf({ headings, parts }: Body): string[] {
  const words = [...wordsIn(parts)];
  return [
    ...headings.map(({ id }) => id),
    ...words.filter(({ name }) => name === 'FaqList').flatMap(({ props }) => idList(props.ids)),
    ...(words.some(({ name }) => name === 'Claim') ? [articleAnchors.sources] : []),
  ];
}

/** Anchors of the letters of the glossary. */
export const letterAnchor = (term: string): string => `letter-${term.slice(0, 1).toLowerCase()}`;
const letters = ({ glossary }: Library): string[] => [...glossary.values()].map(({ data }) => letterAnchor(data.term));

export type LinkState = 'published' | 'wanted' | 'dead';

/** Whether a link inside the site leads somewhere. `anchors` are those of the page it stands on. */
export function linkState(href: string, library: Library, anchors: ReadonlySet<string>): LinkState {
  const [path = '', fragment] = href.split('#');
  const anchor = fragment === undefined ? undefined : anchorNamedBy(fragment);
  if (path === '') return anchor !== undefined && anchors.has(anchor) ? 'published' : 'dead';
  const article = /^\/articles\/([a-z0-9-]+)\/$/.exec(path)?.[1];
  if (article && library.wanted.has(article) && !library.articles.has(article)) return 'wanted';
  if (!publishedAddresses(library).has(path)) return 'dead';
  if (anchor === undefined) return 'published';
  return anchorsByPage(library).get(path)?.has(anchor) ? 'published' : 'dead';
}
