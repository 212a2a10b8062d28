import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { publishedAddresses } from '#domain/addresses.ts';
import { searchEntries } from '#domain/search/search-entries.ts';
import { getEntry, type Library } from '#domain/library.ts';
import { pageModel } from '#domain/pages/page.ts';
import { everythingToFind } from '#domain/search/search-pages.ts';
import { searchIndexOf } from '#publish/search-index.ts';
import { library } from '../../fixtures/library.ts';

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
    const addresses = everythingToFind(hidden);
    expect(addresses.map(({ address }) => address)).not.toContain('/articles/sciatica-options/');
  });
});

describe('everythingToFind', () => {
  const at = (path: string, from: Library = library) => everythingToFind(from).find(({ address }) => address === path);

  test('finds a page of the site by what it says', () => {
    const { title, description } = getEntry(library.pages, 'privacy', 'page').data;
    const privacy = at('/about/privacy/');
    expect(privacy).toMatchObject({ kind: 'page', title, description, names: [] });
    expect(privacy?.text).toBe(pageModel(library, 'privacy').text);
  });
  test('finds lists by their titles alone, because each entry is found by itself', () => {
    expect([at('/glossary/'), at('/site-map/')].map((entry) => entry?.text)).toEqual(['', '']);
  });
  test.each(['/recovery/spinal-fusion/', '/evidence/sciatica/', '/decide/standards/', '/topics/sciatica/'])(
    'finds %s by its words',
    (path) => {
      expect(at(path)?.text.length).toBeGreaterThan(100);
    },
  );
  test('leaves out pages that lists leave out', () => {
    const hidden = { ...library, unlisted: new Set(['pages/privacy', 'recovery/spinal-fusion']) };
    expect([at('/about/privacy/', hidden), at('/recovery/spinal-fusion/', hidden)]).toEqual([undefined, undefined]);
  });
  test('forgets no published address', () => {
    const found = new Set(everythingToFind(library).map(({ address }) => address.split('#')[0]));
    expect([...publishedAddresses(library)].filter((address) => !found.has(address))).toEqual([]);
  });
});

describe('searchIndexOf', () => {
  const fingerprints = async () =>
    (await searchIndexOf(searchEntries(library), library))
      .map(({ path, content }) => `${path} ${createHash('sha256').update(content).digest('hex')}`)
      .sort();

  test('makes the same files from the same content, byte for byte', async () => {
    const first = await fingerprints();
    expect(first.length).toBeGreaterThan(searchEntries(library).length);
    expect(await fingerprints()).toEqual(first);
  });
  test('brings only files that our page asks for', async () => {
    const paths = (await searchIndexOf(searchEntries(library).slice(0, 3), library)).map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'pagefind/pagefind.js',
        'pagefind/pagefind-entry.json',
        'pagefind/wasm.en.pagefind',
        'pagefind/language.json',
      ]),
    );
    expect(paths.filter((path) => /ui|highlight|worker|playground|unknown/.test(path))).toEqual([]);
  });
});
