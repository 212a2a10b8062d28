// What search engines are told is what a reader can read on the same page.
import { expect, test } from 'vitest';
import { dayInWords } from '#domain/days.ts';
import { library } from './the-content.ts';
import {
  all,
  faultsOn,
  findPage,
  listedPages,
  one,
  pages,
  site,
  visibleText,
  withoutSpace,
  type Page,
} from './the-site.ts';

/** Values for machines: names of kinds, addresses, days, codes. Everything else is meant for readers. */
const FOR_MACHINES = new Set(
  '@context @type @id url item sameAs logo image inLanguage dateModified datePublished lastReviewed'.split(' '),
);

interface Said {
  key: string;
  value: unknown;
}

/** Blocks of structured data, as their text. */
const blocks = ({ tree }: Page): string[] =>
  all(tree, 'script[type="application/ld+json"]').map(({ children }) =>
    children.map((child) => (child.type === 'text' ? child.value : '')).join(''),
  );

const said = (page: Page): Said[] => blocks(page).flatMap((block) => flatten(JSON.parse(block)));

/** Every value of structured data with the key it stands under. */
function flatten(value: unknown, key = ''): Said[] {
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, key));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) => flatten(inner, name));
  return [{ key, value }];
}

test('every listed page has one block of structured data, and it can be read', () => {
  const faults = faultsOn(listedPages, (page) => {
    const found = blocks(page);
    if (found.length !== 1) return [`${found.length} blocks`];
    try {
      JSON.parse(found[0] ?? '');
      return [];
    } catch (error) {
      return [(error as Error).message];
    }
  });
  expect(faults).toEqual([]);
});

test('every text in structured data stands on the page', () => {
  const faults = faultsOn(pages, (page) => {
    // Numbers of sources stand inside sentences, notes between paragraphs; the texts in structured data go without them.
    const onPage = withoutSpace(visibleText(one(page.tree, 'body'), 'sup, [data-part=notes]'));
    return said(page)
      .filter(({ key, value }) => typeof value === 'string' && !FOR_MACHINES.has(key))
      .filter(({ value }) => !onPage.includes(withoutSpace(String(value))))
      .map(({ key, value }) => `${key} “${String(value)}” does not stand on the page`);
  });
  expect(faults).toEqual([]);
});

test('every text in structured data says something', () => {
  const faults = faultsOn(pages, (page) =>
    said(page)
      .filter(({ value }) => value === null || String(value).trim() === '')
      .map(({ key }) => `${key} is empty`),
  );
  expect(faults).toEqual([]);
});

test('every day in structured data stands on the page in words', () => {
  const faults = faultsOn(pages, (page) => {
    const text = visibleText(one(page.tree, 'body'));
    return said(page)
      .filter(({ key, value }) => key === 'dateModified' && !text.includes(dayInWords(String(value))))
      .map(({ value }) => `${String(value)} does not stand on the page`);
  });
  expect(faults).toEqual([]);
});

test('every address in structured data is encrypted, and leads somewhere when it is ours', () => {
  const faults = faultsOn(pages, (page) =>
    said(page)
      .filter(({ key }) => ['@id', 'url', 'item', 'sameAs'].includes(key))
      .map(({ value }) => new URL(String(value)))
      .filter(
        ({ protocol, origin, pathname }) => protocol !== 'https:' || (origin === site.origin && !findPage(pathname)),
      )
      .map(({ href }) => `${href} leads nowhere`),
  );
  expect(faults).toEqual([]);
});

test('a page says that it was reviewed only with a sign-off, and in words too', () => {
  const faults = faultsOn(pages, (page) => {
    const keys = said(page).map(({ key }) => key);
    const claims = keys.includes('lastReviewed') || blocks(page).some((block) => block.includes('"reviewedBy"'));
    if (!claims) return [];
    const id = page.address.slice(1, -1);
    const [reviewed = ''] = String(library.strings.review.reviewed).split('{');
    const isSigned = library.signOffs.has(id) && visibleText(one(page.tree, 'main')).includes(reviewed.trim());
    return isSigned ? [] : ['says it was reviewed, and is not'];
  });
  expect(faults).toEqual([]);
});

test('an article says in words whether it was reviewed', () => {
  const states = Object.entries(library.strings.review)
    .filter(([state]) => state !== 'explained')
    .map(([, text]) => String(text).split('{')[0] ?? '');
  const articles = pages.filter(({ address }) => /^\/articles\/./.test(address));
  const faults = faultsOn(articles, (page) => {
    const text = visibleText(one(page.tree, '[data-part=byline]'));
    return states.some((state) => text.includes(state)) ? [] : [text];
  });
  expect(faults).toEqual([]);
});

test('only the pages of questions are told as questions, and all of them are', () => {
  const told = pages.filter((page) => blocks(page).some((block) => block.includes('"FAQPage"')));
  const questions = pages.filter(({ address }) => /^\/faq\/[a-z0-9-]+\/$/.test(address));
  expect(told.map(({ address }) => address)).toEqual(questions.map(({ address }) => address));
});

test('every question on a page of questions is told, with its whole answer', () => {
  const questions = pages.filter(({ address }) => /^\/faq\/[a-z0-9-]+\/$/.test(address));
  const faults = faultsOn(questions, (page) => {
    const told = said(page).map(({ value }) => withoutSpace(String(value)));
    return all(page.tree, 'details:has([data-part=answer])').flatMap((entry) => {
      const question = visibleText(one(entry, 'summary'));
      const answer = visibleText(entry, 'summary, sup, [data-part=notes]');
      return [question, answer]
        .filter((text) => !told.includes(withoutSpace(text)))
        .map((text) => `“${text}” is not told`);
    });
  });
  expect(faults).toEqual([]);
});
