import type { Check } from '../check.ts';

/** Finds articles on pain, procedures or recovery that do not open with the full emergency box. */
export const emergencyBoxWhereNeeded: Check = {
  name: 'emergency-box-where-needed',
  reason: 'A reader with a warning sign must see it in the first screen. Source: safety rules of this site, section 6.',
  severity: 'error',
  examples: {
    ok: [[{ file: 'en/articles/sciatica-options.mdx', from: 'urgency: full', to: 'urgency: full ' }]],
    notOk: [
      {
        when: [{ file: 'en/articles/sciatica-options.mdx', from: 'urgency: full', to: 'urgency: line' }],
        says: [
          'content/en/articles/sciatica-options.mdx:13: An article on “sciatica” opens with the full emergency box. Write urgency: full',
        ],
      },
    ],
  },

  find({ library, files }) {
    const articles = files.articles
      .filter(({ data }) => library.topics.get(data.topic)?.data.emergency !== 'line' && data.urgency === 'line')
      .map(({ file, data, placeOf }) => ({
        file,
        ...placeOf(['urgency']),
        problem: `An article on “${data.topic}” opens with the full emergency box.`,
        fix: 'Write urgency: full',
      }));
    const pages = files.pages
      .filter(({ id, data }) => (id === 'schedule' || id === 'emergency') && data.emergency === 'line')
      .map(({ file, placeOf }) => ({
        file,
        ...placeOf(['emergency']),
        problem: 'This page opens with the full emergency box.',
        fix: 'Write emergency: full',
      }));
    return [...articles, ...pages];
  },
};
