// Every link leads somewhere, and every page can be reached.
import { expect, test } from 'vitest';
import { addressOf, anchorsByPage, publishedAddresses } from '#domain/addresses.ts';
import { library } from './the-content.ts';
import {
  all,
  attribute,
  elements,
  faultsOn,
  files,
  findPage,
  isTool,
  pages,
  site,
  visibleText,
  type Page,
} from './the-site.ts';

const MOST_CLICKS = 3;
const NOT_FOUND = '/404.html';
const NAMES_FILES =
  'link[rel~=icon], link[rel~=manifest], link[rel~=apple-touch-icon], link[rel~=alternate], link[rel~=preload], img, source';

const idsOf = new Map(
  pages.map(({ address, tree }) => [address, new Set(all(tree, '[id]').map((e) => attribute(e, 'id')))]),
);

const hrefs = ({ tree }: Page, selector = 'a') => all(tree, selector).map((link) => attribute(link, 'href'));

/** Links of a page that stay on the site, as whole addresses. */
const linksInside = (page: Page, selector?: string): URL[] =>
  hrefs(page, selector)
    .map((href) => new URL(href, new URL(page.address, site)))
    .filter(({ origin }) => origin === site.origin);

test('every page of the content has its address, and there is no other page', () => {
  const addresses = pages.map(({ address }) => address).filter((address) => address !== NOT_FOUND);
  expect(addresses.sort()).toEqual([...publishedAddresses(library)].sort());
});

test('every link inside the site leads to a page or a file', () => {
  const faults = faultsOn(pages, (page) =>
    linksInside(page)
      .filter(({ pathname }) => !findPage(pathname) && !files.includes(pathname.slice(1)))
      .map(({ pathname }) => `${pathname} leads nowhere`),
  );
  expect(faults).toEqual([]);
});

test('every anchor in a link exists on the page it leads to', () => {
  const faults = faultsOn(pages, (page) =>
    linksInside(page)
      .filter(({ hash, pathname }) => hash && !idsOf.get(pathname)?.has(decodeURIComponent(hash.slice(1))))
      .map(({ pathname, hash }) => `${pathname}${hash} leads nowhere`),
  );
  expect(faults).toEqual([]);
});

test('every anchor that editors may link to stands on its page', () => {
  const missing = [...anchorsByPage(library)].flatMap(([address, anchors]) =>
    [...anchors].filter((anchor) => !idsOf.get(address)?.has(anchor)).map((anchor) => `${address}#${anchor}`),
  );
  expect(missing).toEqual([]);
});

test('no link and no button is dead', () => {
  const faults = faultsOn(pages, (page) => [
    ...all(page.tree, 'a')
      .filter((link) => /^(#?|javascript:.*|tel:|mailto:)$/.test(attribute(link, 'href').trim()))
      .map((link) => `the link “${visibleText(link)}” does nothing`),
    // What only a script can do is hidden until the script shows it; the rest can be filled in and printed without one.
    ...all(page.tree, 'button')
      .filter((button) => !all(page.tree, '[hidden] button, button[hidden]').includes(button))
      .filter((button) => !postedToClinic(page.tree).has(button))
      .map(() => '<button> does nothing without a script'),
    ...(isTool(page)
      ? []
      : all(page.tree, 'main :is(input, textarea, select, form)')
          .filter((element) => !postedToClinic(page.tree).has(element))
          .map(({ tagName }) => `<${tagName}> is not part of a tool`)),
  ]);
  expect(faults).toEqual([]);
});

test('links to other sites are encrypted and never stand in for our own', () => {
  const faults = faultsOn(pages, (page) =>
    hrefs(page).filter((href) => /^(http:|\/\/)/.test(href) || href.startsWith(site.origin)),
  );
  expect(faults).toEqual([]);
});

test('every file that a page names is there', () => {
  const named = Map.groupBy(
    pages.flatMap(({ address, tree }) =>
      all(tree, NAMES_FILES).map((element) => ({
        address,
        file: (attribute(element, 'href') || attribute(element, 'src')).slice(1),
      })),
    ),
    ({ file }) => file,
  );
  const faults = [...named]
    .filter(([file]) => !files.includes(file))
    .map(([file, places]) => `/${file} is not there; named by ${places[0]?.address} and ${places.length - 1} others`);
  expect(faults).toEqual([]);
});

test(`every page is at most ${MOST_CLICKS} clicks from home, without the site map`, () => {
  const clicks = new Map([['/', 0]]);
  for (const [address, distance] of clicks) {
    const page = findPage(address);
    if (!page || address === '/site-map/') continue;
    for (const { pathname } of linksInside(page)) if (!clicks.has(pathname)) clicks.set(pathname, distance + 1);
  }
  const faults = pages
    .filter(({ address }) => address !== NOT_FOUND && !((clicks.get(address) ?? Infinity) <= MOST_CLICKS))
    .map(({ address }) => `${address}: ${clicks.get(address) ?? 'no number of'} clicks from home`);
  expect(faults).toEqual([]);
});

test('every page is linked from the text of another page, not only from menus', () => {
  const linked = new Set(
    pages.flatMap((page) =>
      linksInside(page, 'main a, footer a')
        .map(({ pathname }) => pathname)
        .filter((pathname) => pathname !== page.address),
    ),
  );
  const orphans = pages
    .map(({ address }) => address)
    .filter((address) => address !== NOT_FOUND && !linked.has(address));
  expect(orphans).toEqual([]);
});

test('every topic lists its articles', () => {
  const faults = [...library.articles.values()]
    .filter(({ id, data }) => {
      const topic = findPage(addressOf.topic(data.topic));
      return !topic || !hrefs(topic, 'main a').includes(addressOf.article(id));
    })
    .map(({ id, data }) => `${data.topic} does not list ${id}`);
  expect(faults).toEqual([]);
});

test('an article that is wanted and not written stands as text, not as a link', () => {
  const wanted = [...library.wanted.keys()].filter((id) => !library.articles.has(id));
  const linked = faultsOn(pages, (page) =>
    hrefs(page).filter((href) => wanted.some((id) => href.includes(`/articles/${id}/`))),
  );
  expect(linked).toEqual([]);
});

test('an article names everything there is to read next, written or wanted', () => {
  const faults = [...library.articles.values()].flatMap(({ id, data }) => {
    const page = findPage(`/articles/${id}/`);
    const text = page ? visibleText(page.tree) : '';
    return data.related
      .map((slug) => library.articles.get(slug)?.data.shortTitle ?? library.wanted.get(slug)?.title ?? slug)
      .filter((title) => !text.includes(title))
      .map((title) => `/articles/${id}/: “${title}” is missing`);
  });
  expect(faults).toEqual([]);
});

/** Forms that the clinic’s own address takes, when it names one, with everything in them. */
function postedToClinic(tree: Page['tree']): Set<unknown> {
  const { formAddress } = library.clinic;
  const forms = all(tree, 'form').filter((form) => formAddress && attribute(form, 'action') === formAddress);
  return new Set(forms.flatMap((form) => elements(form)));
}
