import type { Check } from '../check.ts';
import { changesBetween, scoresOf } from '../scores/scorecard.ts';

const page = 'en/articles/sciatica-options.mdx';
const LONG =
  'Continuation of habitual physical activity is unequivocally recommended to the greatest extent that is individually practicable. It is considered advantageous. It is universally encouraged. It is occasionally contraindicated.';

/** Finds pages that have become harder to read or act on than the scorecard says. */
export const scoresThatHold: Check = {
  name: 'scores-that-hold',
  reason:
    'Pages get worse one small edit at a time, and nobody sees it. Source: AHRQ PEMAT-P; CDC Clear Communication Index; DISCERN; content/scorecard.json.',
  severity: 'error',
  examples: {
    ok: ['Walk a little every day.'],
    notOk: [
      [{ file: page, from: '## How can you decide?', to: `${`${LONG}\n\n`.repeat(12)}## How can you decide?` }],
      [
        { file: 'en/treatments/discectomy.mdx', from: 'name: Discectomy', to: 'name: Discectomy' },
        {
          file: 'en/treatments/discectomy.mdx',
          from: '  Infection, bleeding,',
          to: '  Infection, bleeding, scarring that can bind a nerve, a blood clot in a leg or lung, trouble from the anesthesia, trouble emptying the bladder for a while,',
        },
      ],
    ],
  },

  find(content) {
    const card = new Map(content.files.scores.map(({ id, data }) => [id, data]));
    return scoresOf(content).flatMap(({ key, file, score, notMet }) => {
      const before = card.get(key);
      if (!before) return [];
      const { worse } = changesBetween(before, score);
      if (worse.length === 0) return [];
      return [
        {
          file,
          line: 1,
          column: 1,
          problem: `${worse.map(({ text }) => text).join('; ')}.`,
          fix: `${notMet.length > 0 ? `Not met now: ${notMet.map(({ number, asks }) => `${number}: ${asks}`).join(' ')} ` : ''}Mend the page. If the change must stay, write a change note that names ${key} in content/en/change-notes/ and run npm run check -- --accept.`,
        },
      ];
    });
  },
};
