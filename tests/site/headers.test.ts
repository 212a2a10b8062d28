// What a host is told to send with every answer, and whether the pages can live with it.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { library } from './the-content.ts';
import { all, faultsOn, files, pages, readFile, type Page } from './the-site.ts';

interface Rule {
  path: string;
  headers: [name: string, value: string][];
}

/** Read `_headers`: a path at the beginning of a line, its headers indented below. */
const rules: Rule[] = [];
for (const line of files.includes('_headers') ? readFile('_headers').split('\n') : []) {
  if (line.trim() === '' || line.startsWith('#')) continue;
  if (!/^\s/.test(line)) rules.push({ path: line.trim(), headers: [] });
  else
    rules
      .at(-1)
      ?.headers.push([line.slice(0, line.indexOf(':')).trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]);
}

/** Values of one header for an address; hosts send what every fitting rule says. */
function sent(address: string, header: string): string[] {
  return rules
    .filter(({ path }) => new RegExp(`^${path.split('*').map(escape).join('.*')}$`).test(address))
    .flatMap(({ headers }) => headers.filter(([name]) => name === header).map(([, value]) => value));
}

const escape = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** Sources by directive of the one policy that applies to a page. */
function policyOf(address: string): Map<string, string[]> {
  const [policy = '', ...more] = sent(address, 'content-security-policy');
  if (more.length > 0) throw new Error(`${address} gets ${more.length + 1} policies.`);
  return new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const stylesOf = ({ tree }: Page) =>
  all(tree, 'style').map(({ children }) =>
    children.map((child) => (child.type === 'text' ? child.value : '')).join(''),
  );

/** Where forms may lead: to the address that the clinic names for its form, else nowhere. */
const formsLeadTo = library.clinic.formAddress ? new URL(library.clinic.formAddress).origin : "'none'";

test('there are headers', () => {
  expect(rules.length).toBeGreaterThan(0);
});

test('every page allows nothing but what it names', () => {
  const faults = faultsOn(pages, ({ address }) =>
    policyOf(address).get('default-src')?.join() === "'none'" ? [] : ['default-src is not none'],
  );
  expect(faults).toEqual([]);
});

/** Pagefind reads its index with WebAssembly; text still never becomes code. Source: W3C, Content Security Policy Level 3. */
const READS_ITS_INDEX = "script-src 'wasm-unsafe-eval'";

test('no policy allows anything unsafe, any script of others, or any other site', () => {
  const faults = faultsOn(pages, ({ address }) =>
    [...policyOf(address)].flatMap(([directive, sources]) =>
      sources
        .filter(
          (source) =>
            !(
              /^'(self|none)'$/.test(source) ||
              (directive === 'style-src' && source.startsWith("'sha256-")) ||
              `${directive} ${source}` === READS_ITS_INDEX ||
              `${directive} ${source}` === `form-action ${formsLeadTo}`
            ),
        )
        .map((source) => `${directive} allows ${source}`),
    ),
  );
  expect(faults).toEqual([]);
});

test('every page is sent only encrypted, and asks for no device', () => {
  const faults = faultsOn(pages, ({ address }) => [
    ...(sent(address, 'strict-transport-security').join().includes('max-age=') ? [] : ['may come unencrypted']),
    ...['camera', 'geolocation', 'microphone']
      .filter((device) => !sent(address, 'permissions-policy').join().includes(`${device}=()`))
      .map((device) => `may ask for the ${device}`),
  ]);
  expect(faults).toEqual([]);
});

test('no page can be framed, sends forms anywhere but to the clinic, or moves its links', () => {
  const faults = faultsOn(pages, ({ address }) =>
    Object.entries({ 'frame-ancestors': "'none'", 'base-uri': "'none'", 'form-action': formsLeadTo })
      .filter(([directive, value]) => policyOf(address).get(directive)?.join() !== value)
      .map(([directive, value]) => `${directive} is not ${value}`),
  );
  expect(faults).toEqual([]);
});

test('every page’s styles are allowed by their hash', () => {
  const faults = faultsOn(pages, (page) => {
    const allowed = policyOf(page.address).get('style-src') ?? [];
    return stylesOf(page)
      .filter((style) => !allowed.includes(hashOf(style)))
      .map((style) => `${hashOf(style)} is not allowed: “${style.slice(0, 40)}…”`);
  });
  expect(faults).toEqual([]);
});

test('no hash is allowed that no page needs', () => {
  const needed = new Set(pages.flatMap(stylesOf).map(hashOf));
  const allowed = new Set(pages.flatMap(({ address }) => policyOf(address).get('style-src') ?? []));
  expect([...allowed].filter((hash) => !needed.has(hash))).toEqual([]);
});

test('every answer says that types are not guessed and that it is framed nowhere, and tells no other site where the reader was', () => {
  const faults = files
    .filter((file) => !file.startsWith('_headers') && !file.startsWith('_redirects'))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .filter(
      (address) =>
        sent(address, 'x-content-type-options').join() !== 'nosniff' ||
        sent(address, 'x-frame-options').join() !== 'DENY' ||
        !/^(no-referrer|same-origin|strict-origin)/.test(sent(address, 'referrer-policy').join()),
    );
  expect(faults).toEqual([]);
});

test('only files with a hash in their name are kept without asking again', () => {
  const faults = files
    .filter((file) => sent(`/${file}`, 'cache-control').join().includes('immutable') !== file.startsWith('_astro/'))
    .filter((file) => file !== '_headers' && file !== '_redirects');
  expect(faults).toEqual([]);
});

test('hosts can read the whole file: at most 100 rules, no line over 2,000 characters', () => {
  // Limits of Cloudflare Pages, the strictest of the hosts that read this format.
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(
    Math.max(
      ...readFile('_headers')
        .split('\n')
        .map(({ length }) => length),
    ),
  ).toBeLessThanOrEqual(2000);
});
