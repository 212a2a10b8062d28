import { wordsIn } from '#domain/body.ts';
import { idList } from '#domain/drawn-in.ts';
import { nearest } from '#schemas/text.ts';
import { treatmentRows } from '#schemas/treatment.ts';
import { textsOf, type Check } from '../check.ts';

const rows: readonly string[] = treatmentRows;

/** Finds comparisons with unknown rows, with one treatment only, or that show benefit without harm. */
export const comparisonsThatCompare: Check = {
  name: 'comparisons-that-compare',
  reason: 'Both sides of every choice, in equal detail. Source: International Patient Decision Aid Standards, balance.',
  severity: 'error',
  examples: {
    ok: ['<CompareTreatments ids="staying-active discectomy" rows="benefit harm" caption="Two choices" />'],
    notOk: [
      '<CompareTreatments ids="staying-active discectomy" rows="benefit" caption="Two choices" />',
      '<CompareTreatments ids="discectomy" rows="benefit harm" caption="One choice" />',
      '<CompareTreatments ids="staying-active discectomy" rows="benefit harms" caption="Two choices" />',
    ],
  },

  find(content) {
    return [...textsOf(content)].flatMap(({ file, parts }) =>
      [...wordsIn(parts)]
        .filter(({ name }) => name === 'CompareTreatments')
        .flatMap(({ props, line, column }) => {
          const place = { file: file.file, line, column };
          const chosen = idList(props.rows);
          const unknown = chosen
            .filter((row) => !rows.includes(row))
            .map((row) => {
              const meant = nearest(row, rows);
              return {
                ...place,
                problem: `A comparison has no row “${row}”.`,
                fix: meant ? `Did you mean “${meant}”?` : `Write rows from: ${rows.join(', ')}.`,
              };
            });
          const oneSided =
            chosen.includes('benefit') !== chosen.includes('harm')
              ? [
                  {
                    ...place,
                    problem: 'This comparison shows one side only.',
                    fix: 'Name both rows: benefit and harm.',
                  },
                ]
              : [];
          const alone =
            idList(props.ids).length < 2
              ? [{ ...place, problem: 'There is nothing to compare with.', fix: 'Name at least two treatments.' }]
              : [];
          return [...unknown, ...oneSided, ...alone];
        }),
    );
  },
};
