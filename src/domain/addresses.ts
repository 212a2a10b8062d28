// Where everything on the site lives. An address that was public once stays.
import { ledgerPages } from './evidence/ledger.ts';
import { anchorNamedBy } from './heading-anchors.ts';
import { faqsOnTopic, recoveries, type Faq, type Library } from './library.ts';
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
  compare: '/treatments/compare/',
  decide: '/decide/',
  standards: '/decide/standards/',
  evidence: '/evidence/',
  figuresNotUsed: '/evidence/figures-we-do-not-use/',
  corrections: '/about/corrections/',
  siteMap: '/site-map/',
  search: '/search/',
} as const;

export const addressOf = {
  article: (id: string) => `/articles/${id}/`,
  topic: (id: string) => `/topics/${id}/`,
  term: (id: string) => `/glossary/#${id}`,
  faqTopic: (topic: string) => `/faq/${topic}/`,
  faq: ({ id, data }: Faq) => `/faq/${data.topic}/#${id}`,
  treatment: (id: string) => `/treatments/${id}/`,
  evidence: (topic: string, number = 1) => `/evidence/${topic}/${number === 1 ? '' : `${number}/`}`,
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

/** Anchors on the pages that join other content, by page. */
export function anchorsOnLists(library: Library): Map<string, Set<string>> {
  return new Map<string, Set<string>>([
    [listAddresses.glossary, new Set([...library.glossary.keys(), ...letters(library)])],
    ...[...library.topics.values()].map((topic): [string, Set<string>] => [
      addressOf.faqTopic(topic.id),
      new Set(faqsOnTopic(library, topic).map(({ id }) => id)),
    ]),
    [listAddresses.questions, new Set(library.articles.keys())],
    [listAddresses.compare, new Set(library.treatments.keys())],
    [listAddresses.recovery, new Set(recoveries(library).map(({ treatment }) => treatment.id))],
  ]);
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
  const slug = /^\/articles\/([a-z0-9-]+)\/$/.exec(path)?.[1];
  if (slug && library.wanted.has(slug) && !library.articles.has(slug)) return 'wanted';
  if (!publishedAddresses(library).has(path)) return 'dead';
  if (anchor === undefined) return 'published';
  const known =
    anchorsOnLists(library).get(path) ??
    (slug ? new Set(library.articles.get(slug)?.body.headings.map(({ id }) => id)) : undefined);
  // The anchors of other pages are compared against dist/ by the tests of the finished site.
  return !known || known.has(anchor) ? 'published' : 'dead';
}
