import { anchorsOfPage } from '#domain/heading-anchors.ts';
import type { Library } from '#domain/library.ts';
import { keyOfEntry, readerPages, type ReaderPage } from '#domain/pages/all-pages.ts';
import { visit } from '#domain/said/ways.ts';
import type { Check } from '../check.ts';
import { bodiesOf } from '../texts.ts';

/** Collections whose texts stand on a page of their own and nowhere else. */
const WITH_HEADINGS: ReadonlySet<string> = new Set(['articles', 'pages', 'decisionAids', 'treatments']);

/** Finds headings that skip a level or repeat each other. */
export const headingsInOrder: Check = {
  name: 'headings-in-order',
  reason: 'People who listen to a page find their way by its headings. Source: WCAG 2.2, 1.3.1 and 2.4.6.',
  severity: 'error',
  examples: {
    ok: ['## Two\n\n### Three\n\nText.'],
    notOk: [
      { when: '## Two\n\n#### Four\n\nText.', says: ['line 3: The heading “Four” skips a level. Write ### Four'] },
      {
        when: '# One\n\nText.',
        says: ['line 1: “One” is a second main heading: the title is the first. Write ## One'],
      },
      {
        when: '## What is sciatica?\n\nText.',
        says: ['line 1: There are two headings “What is sciatica?” on this page. Give each its own words.'],
      },
      {
        when: '## I have leg pain that will not go away. Do I need surgery, and what else can I do?\n\nText.',
        says: [
          'line 1: The page has a heading “I have leg pain that will not go away. Do I need surgery, and what else can I do?” of its own. Give yours other words.',
        ],
      },
    ],
  },

  find(content) {
    const { library } = content;
    const ofPages = new Map(readerPages(library).map((page) => [page.key, headingsOfPage(page, library)]));
    return bodiesOf(content).flatMap(({ collection, file: { id, file }, entry }) => {
      const { headings } = entry.body;
      const ofPage = ofPages.get(keyOfEntry(collection, id));
      const mayHave = WITH_HEADINGS.has(collection);
      return headings.flatMap(({ depth, id: anchor, text, line }, index) => {
        const above = headings[index - 1]?.depth ?? 1;
        if (!mayHave)
          return [
            {
              file,
              line,
              problem: `The heading “${text}” stands in a text that is drawn into other pages.`,
              fix: 'Remove it, or make it a bold sentence.',
            },
          ];
        if (depth === 1)
          return [
            {
              file,
              line,
              problem: `“${text}” is a second main heading: the title is the first.`,
              fix: `Write ## ${text}`,
            },
          ];
        if (depth > above + 1)
          return [
            {
              file,
              line,
              problem: `The heading “${text}” skips a level.`,
              fix: `Write ${'#'.repeat(above + 1)} ${text}`,
            },
          ];
        if (headings.slice(0, index).some((other) => other.text === text))
          return [
            {
              file,
              line,
              problem: `There are two headings “${text}” on this page.`,
              fix: 'Give each its own words.',
            },
          ];
        // A heading that takes an anchor of the page was told when its file was read.
        if (depth === 2 && ofPage?.has(text) && !anchorsOfPage(collection)(anchor))
          return [
            {
              file,
              line,
              problem: `The page has a heading “${text}” of its own.`,
              fix: 'Give yours other words.',
            },
          ];
        return [];
      });
    });
  },
};

/** Main headings that a page has beside those of its text. */
function headingsOfPage({ key, model }: ReaderPage, library: Library): Set<string> {
  const { article, contact, guide } = library.strings;
  return new Set([
    article.related,
    article.sources,
    visit(library, 'box').title,
    ...(key === 'pages/guide' ? [contact.heading, guide.downloads] : []),
    ...Object.values(model.says)
      .flat()
      .flatMap((said) => {
        if (said.is === 'heading') return said.level <= 2 ? [said.text] : [];
        return said.is === 'help' || said.is === 'keys' ? [said.title] : [];
      }),
  ]);
}
