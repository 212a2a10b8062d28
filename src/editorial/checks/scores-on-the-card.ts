import type { Check } from '../check.ts';
import { changesBetween, scoresOf } from '../scores/scorecard.ts';

/** Finds pages that are not on the scorecard yet, that are better than it says, or that are gone. */
export const scoresOnTheCard: Check = {
  name: 'scores-on-the-card',
  reason: 'What got better is held from then on. Source: design rules of this site; content/scorecard.json.',
  severity: 'warning',
  examples: {
    ok: ['Walk a little every day.'],
    notOk: [[{ file: 'scorecard.json', from: '', to: '{}\n' }]],
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
