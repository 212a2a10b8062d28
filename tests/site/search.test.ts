// The search of the finished site: everything is in its index, and its page keeps what is typed to itself.
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { searchEntries } from '#domain/search/search-entries.ts';
import { library } from './the-content.ts';
import { all, attribute, files, getPage, listedPages, pages, readBytes, readFile, visibleText } from './the-site.ts';

/** Pagefind writes these letters before what it packs. */
const MARK = 'pagefind_dcd';

interface Record {
  url: string;
  meta: { title: string; description: string };
  filters: { kind: string[] };
}

const records = files
  .filter((file) => file.endsWith('.pf_fragment'))
  .map((file) => JSON.parse(gunzipSync(readBytes(file)).toString().slice(MARK.length)) as Record);
const found = new Set(records.map(({ url }) => url));

test('every page of the sitemap can be found', () => {
  const inSitemap = files
    .filter((file) => /^sitemap-\d+\.xml$/.test(file))
    .flatMap((file) =>
      [...readFile(file).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname),
    );
  expect(inSitemap.length).toBe(listedPages.length);
  expect(inSitemap.filter((address) => ![...found].some((url) => url.split('#')[0] === address))).toEqual([]);
});

test('every article, question, term and treatment can be found at its own address', () => {
  const kinds = new Map(records.map(({ url, filters }) => [url, filters.kind[0]]));
  for (const { address, kind } of searchEntries(library)) expect(kinds.get(address), address).toBe(kind);
});

test('everything found has a title, a description and a place that exists', () => {
  for (const { url, meta } of records) {
    expect(meta.title, url).not.toBe('');
    expect(meta.description, url).not.toBe('');
    const [path = '', anchor] = url.split('#');
    const { tree } = getPage(path);
    if (anchor) expect(all(tree, `[id="${anchor}"]`).length, url).toBe(1);
  }
  expect(records.length).toBe(found.size);
});

test('a page is found under its own heading and description', () => {
  for (const { url, meta, filters } of records.filter(({ url }) => !url.includes('#'))) {
    const { tree } = getPage(url);
    expect(
      all(tree, 'h1').map((heading) => visibleText(heading)),
      url,
    ).toEqual([meta.title]);
    if (filters.kind[0] === 'page')
      expect(
        all(tree, 'meta[name=description]').map((tag) => attribute(tag, 'content')),
        url,
      ).toEqual([meta.description]);
  }
});

test('the page “not found” cannot be found', () => {
  const hidden = pages.filter((page) => !listedPages.includes(page)).map(({ address }) => address);
  expect(hidden).toEqual(['/404.html']);
  expect(hidden.filter((address) => found.has(address))).toEqual([]);
});

test('the page of the search has no form, and no other page loads the index', () => {
  const { html, tree } = getPage('/search/');
  expect(html).not.toMatch(/<form|[?&]q=/);
  expect(all(tree, 'script[src]').length).toBe(1);
  expect(pages.filter(({ address, html: text }) => address !== '/search/' && text.includes('pagefind'))).toEqual([]);
});

test('every page leads to the search from its header', () => {
  for (const { address, tree } of pages)
    expect(
      all(tree, 'header a').map((link) => attribute(link, 'href')),
      address,
    ).toContain('/search/');
});
