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
      {
        when: [{ file: page, from: '## How can you decide?', to: `${`${LONG}\n\n`.repeat(12)}## How can you decide?` }],
        says: [
          'content/en/articles/sciatica-options.mdx:1: The reading grade rose from 5 to 9; The PEMAT-P score fell from 100 to 86; The score of the CDC index fell from 100 to 91. Not met now: PEMAT-P 3: It uses common, everyday words: within the grade limit, and few long words. PEMAT-P 8: It comes in short pieces: nine of ten paragraphs have at most three sentences. CDC 7: It uses words the readers use: within the grade limit, abbreviations and terms explained. Mend the page. If the change must stay, write a change note that names articles/sciatica-options in content/en/change-notes/ and run npm run check -- --accept.',
        ],
      },
      {
        when: [
          { file: 'en/treatments/discectomy.mdx', from: 'name: Discectomy', to: 'name: Discectomy' },
          {
            file: 'en/treatments/discectomy.mdx',
            from: '  Infection, bleeding,',
            to: '  Infection, bleeding, scarring that can bind a nerve, a blood clot in a leg or lung, trouble from the anesthesia, trouble emptying the bladder for a while,',
          },
        ],
        says: [
          'content/en/treatments/discectomy.mdx:1: The reading grade rose from 4.5 to 5; The DISCERN score fell from 100 to 92. Not met now: DISCERN 6: It is balanced: benefit and harm are told in about as many words. Mend the page. If the change must stay, write a change note that names treatments/discectomy in content/en/change-notes/ and run npm run check -- --accept.',
        ],
      },
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
