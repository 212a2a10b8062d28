// The guides for paper, read back from their files: what patients print, and what a screen reader is told.
import { describe, expect, test } from 'vitest';
import { wordsIn } from '#domain/body.ts';
import { fill } from '#domain/fill.ts';
import { articlesOnTopic, getEntry, topicsInOrder, type Article, type Topic } from '#domain/library.ts';
import { help } from '#domain/page-model.ts';
import { textOfParts } from '#domain/said/plain-text.ts';
import { articleModel } from '#domain/pages/article.ts';
import { nameOfSheet, onePage, topicsWithSheet } from '#domain/pages/one-page.ts';
import { readPdf, type ReadPdf } from '../fixtures/read-pdf.ts';
import { library } from './the-content.ts';
import { all, attribute, files, getPage, readBytes, visibleText, withoutSpace } from './the-site.ts';

/** Bytes. A phone loads it in a few seconds; the largest guide has hundreds of pages. */
const MOST_BYTES = 3_000_000;
/** Points. Source: American Printing House, “Large print guidelines”. */
const LARGE_PRINT = 18;
/** Points of raised numbers of sources: 72 hundredths of the text, of small text and of larger text. */
const RAISED = [8.6, 7.2, 10.4];
/** Points of the raised numbers of sources in large print: 72 hundredths of the text. */
const RAISED_IN_LARGE_PRINT = 13;

const topics = topicsInOrder(library).filter((topic) => articlesOnTopic(library, topic).length > 0);
const guides: { name: string; topics: Topic[] }[] = [
  ...topics.map((topic) => ({ name: topic.id, topics: [topic] })),
  { name: 'complete', topics },
];

const emergency = help(library);
const emergencyLines = textOfParts(emergency.parts, library).split('\n').filter(Boolean);

const alreadyRead = new Map<string, Promise<ReadPdf>>();

/** A guide by the name of its file; each is read once. */
function read(name: string): Promise<ReadPdf> {
  const guide = alreadyRead.get(name) ?? readPdf(readBytes(`guide/${name}.pdf`));
  alreadyRead.set(name, guide);
  return guide;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const lettersIn = (sizes: readonly (readonly [number, number])[]): number =>
  sizes.reduce((sum, [, letters]) => sum + letters, 0);

/** The size most letters are set in. */
const bodySize = (sizes: ReadonlyMap<number, number>) => [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;

test('there is a guide for every topic and one of everything, each also in large print, a sheet of each topic that has one, and no other', () => {
  const found = files.filter((file) => file.endsWith('.pdf')).sort();
  const due = [
    ...guides.flatMap(({ name }) => [`guide/${name}.pdf`, `guide/${name}-large-print.pdf`]),
    ...topicsWithSheet(library).map((topic) => `guide/${nameOfSheet(topic)}.pdf`),
  ];
  expect(found).toEqual(due.sort());
});

test('the page of the guide leads to every file, with its pages and its size, and asks for nothing', async () => {
  const { tree } = getPage('/guide/');
  const links = all(tree, '#downloads a');
  expect(links.map((link) => attribute(link, 'href').slice(1)).sort()).toEqual(
    files.filter((file) => file.endsWith('.pdf')).sort(),
  );
  for (const link of links) {
    const file = readBytes(attribute(link, 'href').slice(1));
    const text = visibleText(link);
    const { pages } = await read(attribute(link, 'href').replace(/^\/guide\/|\.pdf$/g, ''));
    expect(text).toContain(pages.length === 1 ? 'PDF, 1 page,' : `PDF, ${pages.length} pages,`);
    expect(text).toMatch(file.length < 999_500 ? new RegExp(`\\b${Math.round(file.length / 1000)} KB$`) : /\d\.\d MB$/);
  }
  expect(all(tree, '#downloads :is(input, form)')).toEqual([]);
});

/** Without white space: advice, page, review state and day. */
const FOOT = /Emergency\?Call911\.Signs:page1\.Page\d+of\d+.{0,120}?Madeon\w+,\d{4}\./;

describe.each(guides)('the guide “$name”', ({ name, topics: own }) => {
  const articles = own.flatMap((topic) => articlesOnTopic(library, topic));

  test.each(['', '-large-print'] as const)('%s is a whole guide, and made for screen readers', async (print) => {
    const file = readBytes(`guide/${name}${print}.pdf`);
    expect(file.length).toBeLessThan(MOST_BYTES);
    const guide = await read(`${name}${print}`);
    // A sentence may go on over the foot of a page.
    const letters = guide.pages.map((page) => withoutSpace(page).replace(FOOT, '')).join('');
    const missing = (texts: readonly string[]) => texts.filter((text) => !letters.includes(withoutSpace(text)));

    // Tagged, named, in a language, with bookmarks, on letter paper.
    expect(guide.isMarked).toBe(true);
    expect(guide.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(guide.title).toBe(
      own.length > 1
        ? library.strings.guideBook.completeTitle
        : fill(library.strings.guideBook.title, { topic: own[0]?.data.title ?? '' }),
    );
    expect(guide.language).toBe('en-US');
    expect(guide.paper).toEqual(['612 x 792']);
    expect(guide.tags).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'L', 'LI', 'TOC', 'Link']));
    expect(guide.bookmarks).toEqual(expect.arrayContaining(articles.map(({ data }) => data.title)));

    // On page one: the emergency card, the review state, the day.
    const [cover = ''] = guide.pages;
    for (const line of [emergency.title, ...emergencyLines])
      expect(withoutSpace(cover), line).toContain(withoutSpace(line));
    // Without a signature no chapter counts as reviewed; with some, the cover counts those whose words are still the same.
    const { review, guideBook } = library.strings;
    const counted = articles
      .map((_, n) => escaped(fill(guideBook.reviewedChapters, { n: n + 1, total: articles.length }, library.language)))
      .join('|');
    const isSigned = articles.some(({ id }) => library.signOffs.has(`articles/${id}`));
    const states = [escaped(review['not-reviewed']), ...(isSigned ? [counted] : [])].map(withoutSpace);
    expect(withoutSpace(cover)).toMatch(new RegExp(states.join('|')));
    const [, year, month, day] = /^D:(\d{4})(\d{2})(\d{2})000000/.exec(guide.created) ?? [];
    const made = new Date(`${year}-${month}-${day}T00:00:00Z`);
    const inWords = made.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
    expect(cover).toContain(`Made on ${inWords}`);
    // At the foot of every page.
    const without = guide.pages.flatMap((page, index) =>
      page.includes('Call 911') && page.includes(`Made on ${inWords}`) ? [] : [index + 1],
    );
    expect(without, 'pages without a foot').toEqual([]);

    // The title is a heading, the first of all.
    expect(guide.tags.find((tag) => /^H\d$/.test(tag))).toBe('H1');
    expect(guide.tags.indexOf('H1')).toBeLessThan(guide.tags.indexOf('H2'));

    // Everything the articles say, once.
    expect(missing(articles.map(({ data }) => data.title))).toEqual([]);
    expect(missing(articles.flatMap(({ data }) => [...data.keyPoints, ...data.questionsToAsk]))).toEqual([]);
    const models = articles.map(({ id }) => articleModel(library, id));
    expect(guide.figures).toHaveLength(picturesIn(articles));
    expect(guide.figures.filter((description) => !description.trim())).toEqual([]);
    expect(missing(articles.flatMap(faqsOf).map(({ data }) => data.question))).toEqual([]);
    expect(missing(articles.flatMap(({ body }) => body.headings.map(({ text }) => text)))).toEqual([]);
    const disclaimers = models.flatMap(({ top, bottom }) => [...top, ...bottom]);
    expect(missing(disclaimers.flatMap(({ body }) => firstSentences(body.parts)))).toEqual([]);
    const cited = [...new Set(models.flatMap(({ context }) => context.notes.sources))];
    const titles = cited.map((id) => getEntry(library.sources, id, 'source').data.title.slice(0, 30));
    // AMA style changes capitals and marks in titles.
    const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
    expect(titles.filter((title) => !plain(letters).includes(plain(title)))).toEqual([]);
    const meanings = [...new Set(models.flatMap(({ context }) => context.notes.terms))];
    expect(missing(meanings.map((id) => getEntry(library.glossary, id, 'term').data.definition))).toEqual([]);
  });

  test('has bigger letters in large print', async () => {
    const [regular, large] = await Promise.all([read(name), read(`${name}-large-print`)]);
    expect(bodySize(regular.sizes)).toBe(12);
    // Only words in drawings are smaller, as the drawing is.
    const small = [...regular.sizes].filter(([size]) => size < 10 && !RAISED.includes(size));
    expect(lettersIn(small) / lettersIn([...regular.sizes])).toBeLessThan(0.03);
    expect(bodySize(large.sizes)).toBe(LARGE_PRINT);
    const tooSmall = [...large.sizes.keys()].filter((size) => size < LARGE_PRINT && size !== RAISED_IN_LARGE_PRINT);
    expect(tooSmall).toEqual([]);
  });
});

describe.each(topicsWithSheet(library).map((topic) => ({ name: nameOfSheet(topic), topic })))(
  'the sheet “$name”',
  ({ name, topic }) => {
    const page = onePage(library, topic);

    test('is one page of letter paper, made for screen readers', async () => {
      const sheet = await read(name);
      expect(sheet.pages).toHaveLength(1);
      expect(sheet.paper).toEqual(['612 x 792']);
      expect(sheet.isMarked).toBe(true);
      expect(sheet.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
      expect(sheet.language).toBe('en-US');
      expect(sheet.title).toBe(page.title);
      expect(sheet.tags.filter((tag) => tag === 'H1')).toHaveLength(1);
      expect(sheet.tags.filter((tag) => tag === 'H2')).toHaveLength(7);
      expect(sheet.bookmarks).not.toEqual([]);
    });

    test('says everything that was chosen, with the signs of the register and lines to write on', async () => {
      const letters = withoutSpace((await read(name)).text);
      const { sheet } = library.strings;
      const due = [
        ...page.help.signs,
        page.help.lead,
        page.help.end,
        ...page.inShort,
        ...page.numbers.flatMap(({ says, from, label }) => [says, from, ...(label === undefined ? [] : [label])]),
        ...page.do,
        ...page.doNot,
        ...page.questions,
        ...[sheet.myDoctor, sheet.whoTreatedMe, sheet.pharmacy, sheet.driver],
        sheet.notReviewed,
        library.clinic.name,
      ];
      expect(due.filter((text) => !letters.includes(withoutSpace(text)))).toEqual([]);
    });

    test('is set in letters that can be read', async () => {
      const { sizes } = await read(name);
      expect(bodySize(sizes)).toBeGreaterThanOrEqual(11.5);
      expect(Math.min(...sizes.keys())).toBeGreaterThanOrEqual(10);
    });

    test('is offered below the title of its topic and of every article of the topic, with its size', () => {
      const addresses = [
        `/topics/${topic.id}/`,
        ...articlesOnTopic(library, topic).map(({ id }) => `/articles/${id}/`),
      ];
      for (const address of addresses) {
        const [link] = all(getPage(address).tree, `main a[href="/guide/${name}.pdf"]`);
        if (!link) throw new Error(`${address} does not offer its sheet.`);
        expect(visibleText(link)).toMatch(/^Print one page \(PDF, 1 page, \d+ KB\)$/);
      }
    });
  },
);

const faqsOf = ({ data }: Article) => data.faqs.map((id) => getEntry(library.faqs, id, 'question'));

/** Drawings, and pictures of people: one for each group of a study. Shared answers are printed once. */
function picturesIn(articles: readonly Article[]): number {
  const answers = new Set(articles.flatMap(faqsOf));
  const words = [...articles, ...answers].flatMap(({ body }) => [...wordsIn(body.parts)]);
  return words.reduce((sum, { name, props }) => {
    if (name === 'Figure' || name === 'StudyPlot') return sum + 1;
    if (name !== 'PeopleOutOf100') return sum;
    return sum + (getEntry(library.claims, props.claim ?? '', 'claim').data.results?.length ?? 0);
  }, 0);
}

/** What a standing text begins with, up to its first word of an editor. */
function firstSentences(parts: Parameters<typeof textOfParts>[0]): string[] {
  return textOfParts(parts, library)
    .split('\n')
    .map((line) => /^[^.:]{20,}?[.:]/.exec(line)?.[0] ?? '')
    .filter(Boolean)
    .slice(0, 1);
}
