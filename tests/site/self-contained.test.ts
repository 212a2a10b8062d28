// The page is the HTML: nothing runs, nothing is asked of anyone else, and it is small.
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { library } from './the-content.ts';
import {
  all,
  attribute,
  elements,
  faultsOn,
  files,
  find,
  getPage,
  isTool,
  one,
  pages,
  readBytes,
  runningScripts as runs,
  type Page,
} from './the-site.ts';

/** A whole page, in bytes with Brotli at its best: two answers on a fresh connection. */
const MOST_BYTES = 20_000;
/** What fits into the first answer of a fresh connection. RFC 6928: 10 segments, about 14 kB. */
const BYTES_OF_FIRST_ANSWER = 14_000;
/** All scripts of a tool’s page together. */
const MOST_BYTES_OF_SCRIPTS = 6 * 1024;

/** What a browser may ask for after the page: pictures of the site for tabs and homescreens, its manifest, its feed. */
const MAY_NAME = new Set(['canonical', 'icon', 'apple-touch-icon', 'manifest', 'alternate']);

const compressed = (content: Buffer) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
const brotliBytes = (content: Buffer) => compressed(content).length;
const compressedPages = new Map(pages.map((page) => [page, compressed(Buffer.from(page.html))]));
const compressedPage = (page: Page): Buffer => compressedPages.get(page) ?? Buffer.alloc(0);

test('no script runs on a page that is not a tool', () => {
  const faults = faultsOn(
    pages.filter((page) => !isTool(page)),
    (page) =>
      runs(page).map((script) => `a script of the kind “${attribute(script, 'type')}” ${attribute(script, 'src')}`),
  );
  expect(faults).toEqual([]);
});

test('a tool’s scripts are files of our own', () => {
  const faults = faultsOn(pages, (page) =>
    runs(page)
      .filter((script) => !files.includes(attribute(script, 'src').slice(1)))
      .map((script) => `a script from “${attribute(script, 'src')}”`),
  );
  expect(faults).toEqual([]);
});

test(`the scripts of a tool have at most ${MOST_BYTES_OF_SCRIPTS} bytes`, () => {
  const faults = faultsOn(pages, (page) => {
    const bytes = [...new Set(runs(page).flatMap((script) => withImports(attribute(script, 'src').slice(1))))]
      .map((file) => brotliBytes(readBytes(file)))
      .reduce((sum, size) => sum + size, 0);
    return bytes > MOST_BYTES_OF_SCRIPTS ? [`${bytes} bytes of scripts (Brotli 11)`] : [];
  });
  expect(faults).toEqual([]);
});

test('a tool’s script waits for no other script', () => {
  const faults = faultsOn(pages, (page) =>
    runs(page).flatMap((script) => {
      const file = attribute(script, 'src').slice(1);
      return withImports(file).length > 1 ? [`${file} loads another`] : [];
    }),
  );
  expect(faults).toEqual([]);
});

/** A script with everything it loads, from the site’s folder; Pagefind’s own files, asked for on first use, are not among them. */
function withImports(file: string): string[] {
  const imported = [
    ...readBytes(file)
      .toString()
      .matchAll(/(?:from|import)\s*\(?\s*["'`]\.\/([^"'`]+)["'`]/g),
  ];
  return [file, ...imported.flatMap(([, name = '']) => withImports(join(dirname(file), name)))];
}

test('no element has a style of its own or runs code', () => {
  const faults = faultsOn(pages, ({ tree }) =>
    elements(tree).flatMap(({ tagName, properties }) =>
      Object.keys(properties)
        .filter((name) => name === 'style' || /^on[A-Z]/.test(name) || /^javascript:/.test(String(properties[name])))
        .map((name) => `<${tagName}> has ${name}`),
    ),
  );
  expect(faults).toEqual([]);
});

test('no page embeds another, or asks the browser for anything in advance', () => {
  const faults = faultsOn(pages, ({ tree }) =>
    all(
      tree,
      'iframe, object, embed, audio, video, base, meta[http-equiv], link[rel~=preconnect], link[rel~=dns-prefetch], link[rel~=prefetch]',
    ).map(({ tagName }) => `<${tagName}>`),
  );
  expect(faults).toEqual([]);
});

test('everything the first paint needs stands in the page', () => {
  const faults = faultsOn(pages, ({ tree }) => [
    ...all(tree, 'link').flatMap((link) =>
      attribute(link, 'rel')
        .split(' ')
        .filter((rel) => !MAY_NAME.has(rel))
        .map((rel) => `a link to a ${rel}`),
    ),
    ...(all(tree, 'head style').length > 0 ? [] : ['no styles']),
    ...all(tree, 'body style').map(() => 'styles after the beginning of the text'),
  ]);
  expect(faults).toEqual([]);
});

test('nothing comes from another site', () => {
  const faults = faultsOn(pages, ({ tree }) => [
    ...elements(tree)
      .filter(({ tagName }) => tagName !== 'a')
      .flatMap((element) =>
        ['src', 'srcSet', 'href', 'xLinkHref', 'poster', 'data', 'action'].map((name) => attribute(element, name)),
      )
      .filter((address) => /^([a-z]+:)?\/\//i.test(address))
      .filter((address) => address !== attribute(all(tree, 'link[rel=canonical]')[0], 'href'))
      // What the clinic’s form sends, when there is one, the reader sends: nothing comes from there.
      .filter((address) => !library.clinic.formAddress || address !== library.clinic.formAddress),
    ...stylesOf(tree).flatMap((style) => style.match(/@import[^;]*|url\(\s*["']?(https?:)?\/\/[^)]*\)/g) ?? []),
  ]);
  expect(faults).toEqual([]);
});

test('styles ask only for the one font, which is there and never holds up the text', () => {
  const faults = faultsOn(pages, ({ tree }) =>
    stylesOf(tree).flatMap((style) => [
      ...[...style.matchAll(/url\(\s*["']?([^)"']+)["']?\s*\)/g)]
        .map(([, address = '']) => address)
        .filter(
          (address) =>
            !address.startsWith('data:') &&
            !(/^\/_astro\/.*\.woff2$/.test(address) && files.includes(address.slice(1))),
        ),
      ...[...style.matchAll(/@font-face\{[^}]*\}/g)]
        .map(([rule]) => rule)
        .filter((rule) => !/font-display:(optional|swap)/.test(rule)),
    ]),
  );
  expect(faults).toEqual([]);
});

test(`every page has at most ${MOST_BYTES} bytes`, () => {
  const faults = pages
    .map((page) => ({ address: page.address, bytes: compressedPage(page).length }))
    .filter(({ bytes }) => bytes > MOST_BYTES)
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ address, bytes }) => `${address} has ${bytes} bytes (Brotli 11), ${bytes - MOST_BYTES} too many`);
  expect(faults).toEqual([]);
});

test(`the first ${BYTES_OF_FIRST_ANSWER} bytes of a page hold everything before the first section of its text`, () => {
  const faults = faultsOn(pages, (page) => {
    const missing = beforeFirstSection(page).slice(firstAnswer(page).length);
    return missing ? [`${missing.length} characters come later, from “${missing.slice(0, 40)}”`] : [];
  });
  expect(faults).toEqual([]);
});

test('the first answer is measured', () => {
  const home = getPage('/');
  const half = firstAnswer(home, compressedPage(home).length / 2);
  expect(home.html.startsWith(half)).toBe(true);
  expect(half.length).toBeGreaterThan(0);
  expect(half.length).toBeLessThan(home.html.length);
});

/** Head, styles, title, the answer, the emergency advice and the contents: all before the first heading that can be linked to, or the whole main part. */
function beforeFirstSection({ html, tree }: Page): string {
  const start = find(tree, 'main h2[id]')?.position?.start.offset ?? one(tree, 'main').position?.end.offset;
  return html.slice(0, start);
}

/** What a browser has read of a page when only the first bytes have come. */
function firstAnswer(page: Page, bytes = BYTES_OF_FIRST_ANSWER): string {
  return brotliDecompressSync(compressedPage(page).subarray(0, bytes), {
    finishFlush: constants.BROTLI_OPERATION_FLUSH,
  })
    .toString()
    .replace(/\uFFFD$/, '');
}

function stylesOf(tree: Page['tree']): string[] {
  return all(tree, 'style').map(({ children }) =>
    children.map((child) => (child.type === 'text' ? child.value : '')).join(''),
  );
}
