// What search engines, feed readers and phones ask for.
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { addressOf, pageAddresses } from '#domain/addresses.ts';
import { library } from './the-content.ts';
import {
  files,
  find,
  findPage,
  getPage,
  listedPages,
  one,
  readBytes,
  readFile,
  site,
  visibleText,
  withoutSpace,
} from './the-site.ts';

/** A day, alone or as its midnight: no clock time. */
const A_DAY = /^\d{4}-\d{2}-\d{2}(T00:00:00(\.000)?Z)?$/;

const updated = new Map([
  ...[...library.articles.values()].map(({ id, data }) => [addressOf.article(id), data.updated] as const),
  ...Object.entries(pageAddresses).flatMap(([id, address]) => {
    const page = library.pages.get(id);
    return page ? [[address, page.data.updated] as const] : [];
  }),
]);

/** All elements of a name, anywhere in a well-formed file. */
function elementsNamed(file: string, name: string): XmlElement[] {
  const walk = (element: XmlElement): XmlElement[] => [
    ...(element.name === name ? [element] : []),
    ...element.children.filter((child) => child instanceof XmlElement).flatMap(walk),
  ];
  const { root } = parseXml(readFile(file));
  return root ? walk(root) : [];
}

const textIn = (element: XmlElement, name: string): string =>
  element.children
    .find((child): child is XmlElement => child instanceof XmlElement && child.name === name)
    ?.text.trim() ?? '';

/** Entries of all sitemaps that the index names. */
function sitemapEntries(): { path: string; day: string }[] {
  return elementsNamed('sitemap-index.xml', 'sitemap')
    .map((sitemap) => new URL(textIn(sitemap, 'loc')))
    .flatMap(({ pathname }) => elementsNamed(pathname.slice(1), 'url'))
    .map((entry) => ({ path: textIn(entry, 'loc').replace(site.origin, ''), day: textIn(entry, 'lastmod') }));
}

test('the sitemap lists exactly the pages that may be found', () => {
  const listed = sitemapEntries().map(({ path }) => path);
  expect(listed.sort()).toEqual(listedPages.map(({ address }) => address).sort());
});

test('the sitemap dates every page by a day of its content', () => {
  const latest = [...updated.values()].sort().at(-1) ?? '';
  const faults = sitemapEntries()
    .filter(({ path, day }) => {
      const own = updated.get(path);
      return !A_DAY.test(day) || (own ? day.slice(0, 10) !== own : day.slice(0, 10) > latest);
    })
    .map(({ path, day }) => `${path}: “${day}”, its content says ${updated.get(path) ?? `at most ${latest}`}`);
  expect(faults).toEqual([]);
});

test('robots.txt lets everyone read and names the sitemap', () => {
  const lines = readFile('robots.txt')
    .split('\n')
    .map((line) => line.trim());
  expect(lines).toContain('User-agent: *');
  expect(lines).toContain(`Sitemap: ${new URL('/sitemap-index.xml', site).href}`);
  expect(lines.filter((line) => /^disallow:\s*\S/i.test(line))).toEqual([]);
});

test('the feed lists every article with its own words', () => {
  const items = elementsNamed('feed.xml', 'item');
  const faults = items.flatMap((item) => {
    const page = findPage(textIn(item, 'link').replace(site.origin, ''));
    if (!page) return [`${textIn(item, 'link')} leads nowhere`];
    const description = String(find(page.tree, 'meta[name=description]')?.properties.content);
    const onPage = withoutSpace(visibleText(one(page.tree, 'main')) + description);
    return ['title', 'description']
      .filter((name) => !textIn(item, name) || !onPage.includes(withoutSpace(textIn(item, name))))
      .map((name) => `${page.address}: ${name} “${textIn(item, name)}”`);
  });
  expect(faults).toEqual([]);
  expect(items.map((item) => textIn(item, 'link').replace(site.origin, '')).sort()).toEqual(
    [...library.articles.keys()].map(addressOf.article).sort(),
  );
});

test('the feed names days of the content and no clock time', () => {
  const days = ['pubDate', 'lastBuildDate', 'updated', 'published']
    .flatMap((name) => elementsNamed('feed.xml', name))
    .map(({ text }) => text);
  expect(days.length).toBeGreaterThan(0);
  expect(days.filter((day) => !/\b00:00:00\b/.test(day) && !A_DAY.test(day))).toEqual([]);
  expect(days.filter((day) => Number.isNaN(Date.parse(day)))).toEqual([]);
});

test('every page leads to the feed', () => {
  const faults = listedPages
    .filter(({ tree }) => find(tree, 'link[rel=alternate]')?.properties.href !== '/feed.xml')
    .map(({ address }) => address);
  expect(faults).toEqual([]);
});

test('the manifest names the site and pictures that are there in the size it says', async () => {
  const manifest = JSON.parse(readFile('site.webmanifest')) as {
    name: string;
    start_url: string;
    icons: { src: string; sizes: string; type: string }[];
  };
  expect(manifest.name).toBe(library.strings.siteName);
  expect(getPage(manifest.start_url).address).toBe('/');
  expect(manifest.icons.length).toBeGreaterThan(0);
  const faults = await Promise.all(
    manifest.icons
      .filter(({ sizes }) => sizes !== 'any')
      .map(async ({ src, sizes }) => {
        if (!files.includes(src.slice(1))) return `${src} is not there`;
        const { width, height } = await sharp(readBytes(src.slice(1))).metadata();
        return sizes === `${width}x${height}` ? '' : `${src} is ${width}x${height}`;
      }),
  );
  expect(faults.filter(Boolean)).toEqual([]);
});

test('icons are pictures of their kind', async () => {
  expect((await sharp(readBytes('favicon.svg')).metadata()).format).toBe('svg');
  expect((await sharp(readBytes('apple-touch-icon.png')).metadata()).format).toBe('png');
  // The first four bytes of an icon file: reserved, then kind 1. Source: the ICO format.
  expect(readBytes('favicon.ico').subarray(0, 4)).toEqual(Buffer.from([0, 0, 1, 0]));
});
