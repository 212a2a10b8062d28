import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { publishedAddresses } from '#domain/addresses.ts';
import { searchEntries } from '#domain/search/search-entries.ts';
import { everythingToFind, searchIndexOf } from '#publish/search-index.ts';
import { library } from '../../fixtures/library.ts';

const page = (path: string, body: string, head = '') => ({
  path,
  html: `<html><head><meta name="description" content="About ${path}">${head}</head><body><header>Menu</header><main>${body}</main></body></html>`,
});

describe('searchEntries', () => {
  const entries = searchEntries(library);
  const at = (address: string) => entries.find((entry) => entry.address === address);

  test('gives a term its other names', () => {
    expect(at('/glossary/#herniated-disc')).toMatchObject({ kind: 'term', title: 'Herniated disc' });
    expect(at('/glossary/#herniated-disc')?.names).toContain('slipped disc');
  });
  test('gives a question its other wordings and the beginning of its answer', () => {
    const question = at('/faq/sciatica/#should-i-rest-in-bed');
    expect(question?.names).toContain('Is bed rest good for sciatica?');
    expect(question?.text.replace(/\s+/g, ' ')).toContain(question?.description.replace(/ …$/, ''));
  });
  test('describes everything in a line or two', () => {
    for (const { description, address } of entries) {
      expect(description.length, address).toBeGreaterThan(9);
      expect(description.length, address).toBeLessThanOrEqual(260);
    }
  });
  test('leaves out articles that lists leave out', () => {
    const hidden = { ...library, unlisted: new Set(['articles/sciatica-options']) };
    const addresses = everythingToFind(hidden, [page('/articles/sciatica-options/', '<h1>Sciatica</h1>')]);
    expect(addresses.map(({ address }) => address)).not.toContain('/articles/sciatica-options/');
  });
});

describe('everythingToFind', () => {
  const find = (...pages: ReturnType<typeof page>[]) =>
    everythingToFind(library, pages).filter(({ address }) => pages.some(({ path }) => path === address));

  test('reads a page that is no entry of the library as it stands', () => {
    const body = '<h1>Privacy</h1><p>No cookies</p><p>at all.</p><script>code()</script><template>unseen</template>';
    expect(find(page('/about/privacy/', body))).toEqual([
      {
        kind: 'page',
        address: '/about/privacy/',
        title: 'Privacy',
        description: 'About /about/privacy/',
        names: [],
        text: 'Privacy No cookies at all.',
      },
    ]);
  });
  test('leaves out what search engines must not list', () => {
    expect(find(page('/404.html', '<h1>Not here</h1>', '<meta name="robots" content="noindex">'))).toEqual([]);
  });
  test('finds lists by their titles alone, because each entry is found by itself', () => {
    expect(
      find(page('/glossary/', '<h1>Words</h1>Sciatica'), page('/site-map/', '<h1>Map</h1>All')).map(({ text }) => text),
    ).toEqual(['', '']);
  });
  test('forgets no published address', () => {
    const pages = [...publishedAddresses(library)].map((path) => page(path, `<h1>${path}</h1>`));
    const found = new Set(everythingToFind(library, pages).map(({ address }) => address.split('#')[0]));
    expect([...publishedAddresses(library)].filter((address) => !found.has(address))).toEqual([]);
  });
});

describe('searchIndexOf', () => {
  const fingerprints = async () =>
    (await searchIndexOf(searchEntries(library), 'en'))
      .map(({ path, content }) => `${path} ${createHash('sha256').update(content).digest('hex')}`)
      .sort();

  test('makes the same files from the same content, byte for byte', async () => {
    const first = await fingerprints();
    expect(first.length).toBeGreaterThan(searchEntries(library).length);
    expect(await fingerprints()).toEqual(first);
  });
  test('brings only files that our page asks for', async () => {
    const paths = (await searchIndexOf(searchEntries(library).slice(0, 3), 'en')).map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'pagefind/pagefind.js',
        'pagefind/pagefind-entry.json',
        'pagefind/wasm.en.pagefind',
        'pagefind/words.txt',
      ]),
    );
    expect(paths.filter((path) => /ui|highlight|worker|playground|unknown/.test(path))).toEqual([]);
  });
});
