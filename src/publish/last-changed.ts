// When each page last changed, for the sitemap: the content’s own days, never the clock.
import { addressOf, listAddresses, pageAddresses, type PageId } from '#domain/addresses.ts';
import { latestDay } from '#domain/days.ts';
import { loadCollection } from '#files/load-collection.ts';

/** What has a day of its own. */
export interface DatedContent {
  articles: readonly { id: string; data: { updated: string; topic: string } }[];
  pages: readonly { id: string; data: { updated: string } }[];
}

/** Pages that join content, by the beginning of their address. Treatments, questions and terms have no day of their own. */
const JOINING = [
  listAddresses.articles,
  listAddresses.topics,
  listAddresses.glossary,
  listAddresses.faq,
  listAddresses.treatments,
  listAddresses.recovery,
  listAddresses.questions,
  listAddresses.beforeProcedure,
  listAddresses.decide,
  listAddresses.evidence,
  listAddresses.corrections,
  listAddresses.siteMap,
  listAddresses.search,
];

/**
 * The day on which each page last changed.
 *
 * An article and a page have their own. A topic has the latest of its articles. Every other page that joins content has the latest of all articles.
 *
 * @returns A function from an address to its day; `undefined` for a page without one.
 */
export function lastChanged({ articles, pages }: DatedContent): (address: string) => string | undefined {
  const latest = latestDay(articles.map(({ data }) => data.updated));
  const own = new Map<string, string | undefined>([
    ...[...Map.groupBy(articles, ({ data }) => data.topic)].map(
      ([topic, members]) => [addressOf.topic(topic), latestDay(members.map(({ data }) => data.updated))] as const,
    ),
    ...articles.map(({ id, data }) => [addressOf.article(id), data.updated] as const),
    ...pages.flatMap(({ id, data }) => (isPage(id) ? [[pageAddresses[id], data.updated] as const] : [])),
  ]);
  const joins = (address: string) => address === listAddresses.home || JOINING.some((list) => address.startsWith(list));
  return (address) => own.get(address) ?? (joins(address) ? latest : undefined);
}

/** Puts the day into every entry of the sitemap. Content is read when the first entry asks. */
export function datedEntries(projectFolder: string) {
  let dayOf: ReturnType<typeof lastChanged> | undefined;
  return <Entry extends { url: string; lastmod?: string | undefined }>(entry: Entry): Entry => {
    dayOf ??= lastChanged({
      articles: loadCollection('articles', projectFolder).entries,
      pages: loadCollection('pages', projectFolder).entries,
    });
    const lastmod = dayOf(new URL(entry.url).pathname);
    return lastmod === undefined ? entry : { ...entry, lastmod };
  };
}

const isPage = (id: string): id is PageId => Object.hasOwn(pageAddresses, id);
