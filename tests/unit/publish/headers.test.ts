import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersFor, readHeaderRules } from '#publish/apply-headers.ts';
import { headersFile, readSite, type FinishedPage } from '#publish/headers.ts';

const page = (body: string, path = '/'): FinishedPage => ({
  path,
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body>${body}</body></html>`,
});
const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyFor = (...pages: FinishedPage[]): string =>
  headersFor(readHeaderRules(headersFile(pages)), '/').get('Content-Security-Policy') ?? '';

describe('the security policy', () => {
  test('allows nothing that a plain page does not need', () => {
    expect(policyFor(page('<p>Hello</p>'))).toBe(
      "default-src 'none'; img-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });

  test('names every style of every page once, in the same order whatever the order of pages', () => {
    const [one, two] = [page('<style>p{color:red}</style>'), page('<style media="print">a{top:0}</style>', '/two/')];
    const hashes = [sha256('p{color:red}'), sha256('a{top:0}')].sort().join(' ');
    expect(policyFor(one, two, one)).toContain(`style-src ${hashes};`);
    expect(policyFor(two, one)).toBe(policyFor(one, two, one));
  });

  test.each([
    '<script>go()</script>',
    '<script type="module">go()</script>',
    '<script TYPE="text/javascript">go()</script>',
  ])('names the script in %s', (script) => expect(policyFor(page(script))).toContain(`script-src ${sha256('go()')};`));

  test('leaves data alone, and tags inside data, comments and code', () => {
    const policy = policyFor(
      page(
        '<script type="application/ld+json">{"a":"<p style=\'b\'>"}</script><!-- <p style="b"> <style>c</style> -->',
      ),
    );
    expect(policy).not.toMatch(/script-src|style-src/);
    expect(policyFor(page('<script>const a = `<p style="b">`</script>'))).toContain('script-src');
  });

  test('allows scripts of our own only where a tool has one', () => {
    expect(policyFor(page('<script type="module" src="/_astro/a.js"></script>'))).toContain("script-src 'self';");
  });

  test('lets the search read its index, from here alone', () => {
    const policy = headersFor(readHeaderRules(headersFile([page('')], ['/pagefind/wasm.en.pagefind'])), '/').get(
      'Content-Security-Policy',
    );
    expect(policy).toContain("script-src 'wasm-unsafe-eval'; connect-src 'self';");
  });

  test('names where a form leads, and nowhere else', () => {
    const form = '<form action="https://forms.example.org/a?b=1" method="post"></form>';
    expect(policyFor(page(form), page(form, '/two/'))).toContain('form-action https://forms.example.org;');
  });

  test('allows pictures inside the page only where there are some', () => {
    expect(policyFor(page('<img src="data:image/png;base64,AA" alt="">'))).toContain("img-src 'self' data:;");
    expect(policyFor(page('<style>a{background:url("data:image/svg+xml,x")}</style>'))).toContain('data:');
  });
});

describe('headersFile refuses what browsers would refuse', () => {
  test.each([
    '<p class="a" style="color:red">',
    "<p style='color:red'>",
    '<button onclick="go()">',
    '<svg onload=go()>',
    '<script src="/a.js"></script>',
    '<script src="https://example.org/_astro/a.js"></script>',
    '<link rel="stylesheet" href="/_astro/a.css">',
    '<link rel="preload stylesheet" href="/_astro/a.css">',
    '<img src="https://example.org/a.png" alt="">',
    '<img src="//example.org/a.png" alt="">',
    '<iframe src="/a/"></iframe>',
    '<form>',
    '<form action="/a/">',
    '<form action="http://example.org/a">',
    '<base href="/a/">',
    '<a href="javascript:go()">',
  ])('%s', (element) => {
    expect(() => headersFile([page(element, '/articles/a/')])).toThrow(`/articles/a/: ${element.split('>')[0]}>`);
  });

  test('and names every place at once', () => {
    const broken = [page('<p style="a"><b onclick="b">', '/one/'), page('<i style="c">', '/two/')];
    expect(() => headersFile(broken)).toThrow(/3 parts[^]*\/one\/[^]*\/one\/[^]*\/two\//);
  });

  test('but not ordinary pages', () => {
    const ordinary =
      '<a href="https://doi.org/10.1/a" rel="noopener">style="a" onclick</a><link rel="preload" as="font" href="/a.woff2" crossorigin><img src="/a.svg" alt="1 > 0"><p data-style="a" title="the style = calm">';
    expect(() => headersFile([page(ordinary)])).not.toThrow();
  });
});

describe('the rules', () => {
  const pages = [page('', '/'), page('', '/404.html'), page('', '/articles/a/'), page('', '/articles/')];
  const files = ['/_astro/a.woff2', '/pictures/a.png', '/favicon.svg'];
  const rules = readHeaderRules(headersFile(pages, files));

  test('never set one header twice for one address: hosts disagree on what that means', () => {
    for (const address of [...pages.map(({ path }) => path), ...files]) {
      const names = rules
        .filter(
          ({ pattern }) => pattern === address || (pattern.endsWith('*') && address.startsWith(pattern.slice(0, -1))),
        )
        .flatMap(({ headers }) => headers.map(([name]) => name));
      expect(names).toEqual([...new Set(names)]);
      expect(names).toContain('Cache-Control');
    }
  });

  test('keep files with a hash in their name for a year, and ask again for everything else', () => {
    expect(headersFor(rules, '/_astro/a.woff2').get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    for (const address of ['/', '/articles/a/', '/favicon.svg', '/pictures/a.png'])
      expect(headersFor(rules, address).get('Cache-Control')).toBe('public, max-age=0, must-revalidate');
  });

  test('let other sites show the pictures of links, and nothing else', () => {
    expect(headersFor(rules, '/pictures/a.png').get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
    expect(headersFor(rules, '/articles/a/').get('Cross-Origin-Resource-Policy')).toBe('same-origin');
  });

  test('protect addresses that do not exist, too', () => {
    const headers = headersFor(rules, '/nowhere/');
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  test('do not grow with the number of pages', () => {
    const many = Array.from({ length: 500 }, (_, number) => page('', `/articles/a-${number}/`));
    expect(readHeaderRules(headersFile(many))).toHaveLength(2);
  });

  test('are refused when a host would cut them off', () => {
    const styles = Array.from({ length: 40 }, (_, number) =>
      page(`<style>a{top:${number}px}</style>`, `/a/${number}/`),
    );
    expect(() => headersFile(styles)).toThrow('hosts read 2000');
    const folders = Array.from({ length: 100 }, (_, number) => page('', `/${number}/`));
    expect(() => headersFile(folders)).toThrow('hosts read 100');
  });
});

test('readSite gives pages their addresses, and leaves out what hosts read themselves', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'articles/a'), { recursive: true });
  for (const file of ['index.html', '404.html', 'articles/a/index.html', 'feed.xml', '_headers', '_redirects'])
    writeFileSync(join(folder, file), file);
  const { pages, addresses } = readSite(folder);
  expect(pages.map(({ path, html }) => [path, html])).toEqual([
    ['/404.html', '404.html'],
    ['/articles/a/', 'articles/a/index.html'],
    ['/', 'index.html'],
  ]);
  expect(addresses).toEqual(['/feed.xml']);
});
