import type { Check } from '../check.ts';
import { valuesAt } from '#domain/references.ts';

const PERCENT = /\d+(?:\.\d+)?\s?(?:%|percent\b)|\bpercentages?\b/i;
const FIELDS = [
  'phrase',
  'sentence',
  'population',
  'comparison',
  'followUp',
  'limits',
  'outcome',
  'otherwise',
] as const;

/** Finds percentages in what claims say to readers. */
export const outOf100NotPercent: Check = {
  name: 'out-of-100-not-percent',
  reason:
    'More people understand “15 out of 100 people” than “15%”. Source: Gigerenzer et al. 2003; Zipkin et al. 2014 (COM-01); PEMAT-P item 6.',
  severity: 'warning',
  examples: {
    ok: [[{ file: 'claims/sci-06-stay-active.yaml', from: 'population: ', to: 'population: 15 out of 100 ' }]],
    notOk: [
      {
        when: [{ file: 'claims/sci-06-stay-active.yaml', from: 'population: ', to: 'population: 15% of ' }],
        says: ['content/claims/sci-06-stay-active.yaml:16: “15%” is a percentage. Write “… out of 100 people”.'],
      },
    ],
  },

  find({ files }) {
    return files.claims.flatMap(({ file, data, placeOf }) =>
      Object.keys(data.wording).flatMap((language) =>
        FIELDS.flatMap((field) =>
          valuesAt(data, `wording.${language}.${field}`).flatMap(({ path, value }) => {
            const match = typeof value === 'string' ? PERCENT.exec(value) : null;
            return match
              ? [
                  {
                    file,
                    ...placeOf(path),
                    problem: `“${match[0]}” is a percentage.`,
                    fix: 'Write “… out of 100 people”.',
                  },
                ]
              : [];
          }),
        ),
      ),
    );
  },
};
