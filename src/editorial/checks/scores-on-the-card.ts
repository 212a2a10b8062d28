import type { Check } from '../check.ts';
import { changesBetween, scoresOf } from '../scores/scorecard.ts';

/** Finds pages that are not on the scorecard yet, that are better than it says, or that are gone. */
export const scoresOnTheCard: Check = {
  name: 'scores-on-the-card',
  reason: 'What got better is held from then on. Source: design rules of this site; content/scorecard.json.',
  severity: 'warning',
  examples: {
    ok: ['Walk a little every day.'],
    notOk: [
      {
        when: [{ file: 'scorecard.json', from: '', to: '{}\n' }],
        says: [
          'content/scorecard.json:1: The scorecard is behind the pages (not there yet: articles/back-pain-warning-signs, articles/sciatica-options, articles/what-is-spinal-fusion, decision-aids/surgery-for-sciatica, pages/about, pages/accessibility, pages/disclaimer, pages/emergency, pages/guide, pages/how-we-write-and-review, pages/language-help, pages/privacy, pages/schedule, treatments/discectomy, treatments/spinal-fusion, treatments/staying-active). Run npm run check -- --accept, and commit content/scorecard.json.',
        ],
      },
    ],
  },

  find(content) {
    const card = new Map(content.files.scores.map(({ id, data }) => [id, data]));
    const now = scoresOf(content);
    const added = now.filter(({ key }) => !card.has(key)).map(({ key }) => key);
    const better = now
      .filter(({ key, score }) => {
        const before = card.get(key);
        return before && changesBetween(before, score).better.length > 0;
      })
      .map(({ key }) => key);
    const gone = [...card.keys()].filter((key) => !now.some((page) => page.key === key));
    const said = [
      added.length > 0 && `not there yet: ${added.join(', ')}`,
      better.length > 0 && `better than it says: ${better.join(', ')}`,
      gone.length > 0 && `gone: ${gone.join(', ')}`,
    ].filter(Boolean);
    return said.length === 0
      ? []
      : [
          {
            file: 'content/scorecard.json',
            line: 1,
            column: 1,
            problem: `The scorecard is behind the pages (${said.join('; ')}).`,
            fix: 'Run npm run check -- --accept, and commit content/scorecard.json.',
          },
        ];
  },
};
