import { wordsIn } from '#domain/body.ts';
import { claimsWithContrary } from '#domain/evidence/both-sides.ts';
import { plotRows } from '#domain/evidence/plot-rows.ts';
import { idList } from '#schemas/words.ts';
import type { Check, Finding } from '../check.ts';
import { textsOf } from '../texts.ts';

/** Fewest figures that can be compared. */
const FEWEST_ROWS = 2;

/** Warns of plots that draw no more than a sentence says. */
export const plotsThatSayMore: Check = {
  name: 'plots-that-say-more',
  reason:
    'A single mark on a line tells less than a sentence, and takes a screen of a phone. A plot earns its room when figures are compared or when it shows how sure they are. Source: Tufte, The Visual Display of Quantitative Information, on small sets of numbers.',
  severity: 'warning',
  examples: {
    ok: [
      '<StudyPlot claims="fus-02-fusion-vs-usual-care fus-17-back-in-hospital" caption="Gain and trouble">More people felt better with fusion, and more were back in the hospital.</StudyPlot>',
    ],
    notOk: [
      {
        when: '<StudyPlot claims="fib-11-disc-infection-pilot" caption="Infections">One person had a disc infection.</StudyPlot>',
        says: [
          'line 1: This plot has one figure and no range of error: it says no more than a sentence. Use <PeopleOutOf100> or a sentence with <Claim>, or add the range from the source to the record as “interval”.',
        ],
      },
    ],
  },

  find(content) {
    const { library } = content;
    return textsOf(content).flatMap(({ file, parts }) =>
      [...wordsIn(parts)].flatMap((word): Finding[] => {
        if (word.name !== 'StudyPlot') return [];
        const ids = idList(word.props.claims);
        // A name that points nowhere is told by another check.
        if (!ids.every((id) => library.claims.has(id))) return [];
        const rows = plotRows(library, claimsWithContrary(library, ids));
        if (rows.length === 0 || rows.length >= FEWEST_ROWS || rows.some(({ interval }) => interval)) return [];
        return [
          {
            file: file.file,
            line: word.line,
            column: word.column,
            problem: 'This plot has one figure and no range of error: it says no more than a sentence.',
            fix: 'Use <PeopleOutOf100> or a sentence with <Claim>, or add the range from the source to the record as “interval”.',
          },
        ];
      }),
    );
  },
};
