import type { Check } from '../check.ts';

/** Finds titles and descriptions that two pages share. */
export const titlesOfTheirOwn: Check = {
  name: 'titles-of-their-own',
  reason:
    'Readers and search engines tell pages apart by title and description. Source: WCAG 2.2, 2.4.2; Google Search Central, “Title links”.',
  severity: 'error',
  examples: {
    ok: [[{ file: 'en/pages/privacy.mdx', from: 'title: Privacy', to: 'title: Your privacy' }]],
    notOk: [
      {
        when: [{ file: 'en/pages/privacy.mdx', from: 'title: Privacy', to: 'title: Accessibility' }],
        says: [
          'content/en/pages/privacy.mdx:2: “Accessibility” is the title of content/en/pages/accessibility.mdx too. Write words that only this page can have.',
        ],
      },
    ],
  },

  find({ files }) {
    const entries = [...files.articles, ...files.pages];
    return (['title', 'shortTitle', 'description'] as const).flatMap((field) => {
      const seen = new Map<string, string>();
      return entries.flatMap(({ file, data, placeOf }) => {
        const key = data[field].toLowerCase();
        const other = seen.get(key);
        seen.set(key, other ?? file);
        return other
          ? [
              {
                file,
                ...placeOf([field]),
                problem: `“${data[field]}” is the ${field} of ${other} too.`,
                fix: 'Write words that only this page can have.',
              },
            ]
          : [];
      });
    });
  },
};
