import { textCollections, type Check } from '../check.ts';

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
    ],
  },

  find({ library, files }) {
    return textCollections.flatMap((collection) =>
      files[collection].flatMap(({ id, file }) => {
        const headings = library[collection].get(id)?.body.headings ?? [];
        const mayHave = collection === 'articles' || collection === 'pages' || collection === 'decisionAids';
        return headings.flatMap(({ depth, text, line }, index) => {
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
          return [];
        });
      }),
    );
  },
};
