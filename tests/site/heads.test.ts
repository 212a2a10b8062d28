// What tabs, search results and shared links show.
import sharp from 'sharp';
import { expect, test } from 'vitest';
import {
  all,
  attribute,
  dist,
  faultsOn,
  files,
  find,
  listedPages,
  pages,
  readBytes,
  site,
  type Page,
} from './the-site.ts';

const LONGEST_TITLE = 60;
const DESCRIPTION = { shortest: 70, longest: 160 };
const PICTURE = { width: 1200, height: 630 };

const meta = ({ tree }: Page, name: string) =>
  attribute(find(tree, `meta[name="${name}"]`) ?? find(tree, `meta[property="${name}"]`), 'content');
const titleOf = ({ html }: Page) => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
const plain = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#39;', '’').replaceAll('&quot;', '"');

const repeated = (texts: readonly string[]) => texts.filter((text, index) => texts.indexOf(text) !== index);

test(`every page has a title of its own with at most ${LONGEST_TITLE} characters`, () => {
  const faults = faultsOn(pages, (page) => {
    const title = plain(titleOf(page));
    return title.length === 0 || title.length > LONGEST_TITLE ? [`“${title}” has ${title.length} characters`] : [];
  });
  expect(faults).toEqual([]);
  expect(repeated(pages.map(titleOf))).toEqual([]);
});

test(`every page has a description of its own with ${DESCRIPTION.shortest} to ${DESCRIPTION.longest} characters`, () => {
  const faults = faultsOn(pages, (page) => {
    const { length } = meta(page, 'description');
    return length < DESCRIPTION.shortest || length > DESCRIPTION.longest
      ? [`“${meta(page, 'description')}” has ${length} characters`]
      : [];
  });
  expect(faults).toEqual([]);
  expect(repeated(pages.map((page) => meta(page, 'description')))).toEqual([]);
});

test('every listed page names its own address, and a page that is not listed names none', () => {
  const faults = faultsOn(pages, (page) => {
    const canonical = all(page.tree, 'link[rel=canonical]').map((link) => attribute(link, 'href'));
    const expected = listedPages.includes(page) ? [new URL(page.address, site).href] : [];
    return canonical.join() === expected.join() ? [] : [`says ${canonical.join() || 'nothing'}`];
  });
  expect(faults).toEqual([]);
});

test('only the page that says “not found” is hidden from search engines', () => {
  expect(pages.filter((page) => !listedPages.includes(page)).map(({ address }) => address)).toEqual(['/404.html']);
});

test('every page says its language, its letters and its width, and lets readers zoom', () => {
  const faults = faultsOn(pages, (page) => [
    ...(attribute(find(page.tree, 'html'), 'lang') === 'en' ? [] : ['no language']),
    ...(page.html.slice(0, 1024).toLowerCase().includes('<meta charset="utf-8">')
      ? []
      : ['no charset in the first 1024 bytes']),
    ...(meta(page, 'viewport').includes('width=device-width') ? [] : ['no width']),
    ...(/user-scalable|maximum-scale/.test(meta(page, 'viewport')) ? ['zoom is limited'] : []),
    ...(page.html.toLowerCase().startsWith('<!doctype html>') ? [] : ['no doctype']),
  ]);
  expect(faults).toEqual([]);
});

test('a page that is not listed names no address of its own: it answers under many', () => {
  const hidden = pages.filter((page) => !listedPages.includes(page));
  expect(faultsOn(hidden, (page) => (meta(page, 'og:url') ? [`og:url is ${meta(page, 'og:url')}`] : []))).toEqual([]);
});

test('every listed page says what a shared link shows', () => {
  const faults = faultsOn(listedPages, (page) => {
    const expected: Record<string, boolean> = {
      'og:type': ['article', 'website'].includes(meta(page, 'og:type')),
      'og:site_name': meta(page, 'og:site_name') !== '',
      'og:title': plain(titleOf(page)).startsWith(meta(page, 'og:title')) && meta(page, 'og:title') !== '',
      'og:description': meta(page, 'og:description') === meta(page, 'description'),
      'og:url': meta(page, 'og:url') === (listedPages.includes(page) ? new URL(page.address, site).href : ''),
      'og:image:alt': meta(page, 'og:image:alt') !== '',
      'og:image:width': meta(page, 'og:image:width') === String(PICTURE.width),
      'og:image:height': meta(page, 'og:image:height') === String(PICTURE.height),
      'twitter:card': meta(page, 'twitter:card') === 'summary_large_image',
    };
    return Object.keys(expected)
      .filter((name) => !expected[name])
      .map((name) => `${name} is “${meta(page, name)}”`);
  });
  expect(faults).toEqual([]);
});

test('the picture of every shared link is there, in its size', async () => {
  const pictures = Map.groupBy(pages, (page) => meta(page, 'og:image'));
  const faults = await Promise.all(
    [...pictures].map(async ([address, [page]]) => {
      const file = new URL(address).pathname.slice(1);
      if (!files.includes(file)) return [`${page?.address}: ${address} is not in ${dist}`];
      const { width, height } = await sharp(readBytes(file)).metadata();
      return width === PICTURE.width && height === PICTURE.height ? [] : [`${file} is ${width} × ${height}`];
    }),
  );
  expect(faults.flat()).toEqual([]);
});
