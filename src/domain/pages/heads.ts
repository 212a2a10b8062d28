// The tops of all pages as tabs and search engines show them, and which field of the content each comes from.
import type { CollectionName } from '#schemas/collections.ts';
import { addressOf, listAddresses, pageAddresses, type PageId } from '../addresses.ts';
import { ledgerPages } from '../evidence/ledger.ts';
import { faqsOnTopic, recoveries, topicsInOrder, type Library } from '../library.ts';
import { comparedPairs, comparisonHead } from './comparison.ts';
import type { Head } from './head.ts';
import { ledgerHead } from './ledger.ts';
import { questionsHead } from './questions.ts';
import { recoveryHead } from './recovery.ts';
import { treatmentHead } from './treatment.ts';

export interface PageHead extends Omit<Head, 'introduction'> {
  address: string;
  /** The fields that its title, short title and description are made of. */
  from: {
    collection: CollectionName;
    id: string;
    fields: Readonly<Record<'title' | 'shortTitle' | 'description', string>>;
  };
}

const OWN = { title: 'title', shortTitle: 'shortTitle', description: 'description' } as const;
const NAME = { title: 'name', shortTitle: 'name', description: 'name' } as const;
const TITLE = { title: 'title', shortTitle: 'title', description: 'title' } as const;

/** The title of a tab: with the name of the site, except on the page that has no other. */
export const tabTitle = (shortTitle: string, { strings: { siteName } }: Library): string =>
  shortTitle === siteName ? shortTitle : `${shortTitle} | ${siteName}`;

/** The top of every page, those made from one entry first. @throws {Error} When a page names something that does not exist. */
export function siteHeads(library: Library): PageHead[] {
  const { home, pages } = library.strings;
  const head = (
    address: string,
    { title, shortTitle, description }: Omit<Head, 'introduction'>,
    from: PageHead['from'],
  ): PageHead => ({ address, title, shortTitle, description, from });
  const strings = (path: string): PageHead['from'] => ({
    collection: 'strings',
    id: 'site',
    fields: {
      title: `${path}.${path === 'home' ? 'heading' : 'title'}`,
      shortTitle: `${path}.shortTitle`,
      description: `${path}.description`,
    },
  });
  return [
    head(listAddresses.home, { ...home, title: home.heading }, strings('home')),
    ...Object.entries(listAddresses)
      .filter(([name]) => name !== 'home')
      .map(([name, address]) => head(address, pages[name as keyof typeof pages], strings(`pages.${name}`))),
    ...[...library.pages.values()].map(({ id, data }) =>
      head(pageAddresses[id as PageId], data, { collection: 'pages', id, fields: OWN }),
    ),
    ...topicsInOrder(library).map(({ id, data }) =>
      head(
        addressOf.topic(id),
        { ...data, shortTitle: data.title },
        { collection: 'topics', id, fields: { ...OWN, shortTitle: 'title' } },
      ),
    ),
    ...[...library.articles.values()].map(({ id, data }) =>
      head(addressOf.article(id), data, { collection: 'articles', id, fields: OWN }),
    ),
    ...[...library.decisionAids.values()].map(({ id, data }) =>
      head(addressOf.decisionAid(id), data, { collection: 'decisionAids', id, fields: OWN }),
    ),
    ...[...library.treatments.values()].map((treatment) =>
      head(addressOf.treatment(treatment.id), treatmentHead(library, treatment), {
        collection: 'treatments',
        id: treatment.id,
        fields: NAME,
      }),
    ),
    ...recoveries(library).map(({ treatment }) =>
      head(addressOf.recovery(treatment.id), recoveryHead(library, treatment), {
        collection: 'treatments',
        id: treatment.id,
        fields: NAME,
      }),
    ),
    ...topicsInOrder(library)
      .filter((topic) => faqsOnTopic(library, topic).length > 0)
      .map((topic) =>
        head(addressOf.faqTopic(topic.id), questionsHead(library, topic), {
          collection: 'topics',
          id: topic.id,
          fields: TITLE,
        }),
      ),
    ...ledgerPages(library).map((page) =>
      head(addressOf.evidence(page.topic.id, page.number), ledgerHead(library, page), {
        collection: 'topics',
        id: page.topic.id,
        fields: TITLE,
      }),
    ),
    ...comparedPairs(library).map((pair, index) => {
      const field = `comparedPairs.${index}`;
      return head(pair.address, comparisonHead(library, pair), {
        collection: 'strings',
        id: 'site',
        fields: { title: field, shortTitle: `${field}.shortTitle`, description: field },
      });
    }),
  ];
}
