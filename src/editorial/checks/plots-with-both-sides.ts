import { wordsIn } from '#domain/body.ts';
import { claimsWithContrary } from '#domain/evidence/both-sides.ts';
import { idList } from '#schemas/words.ts';
import type { Check, Finding } from '../check.ts';
import { textsOf } from '../texts.ts';

/** Finds plots that draw benefits alone. */
export const plotsWithBothSides: Check = {
  name: 'plots-with-both-sides',
  reason:
    'The eye goes to the marks before the words: a plot of benefits alone sells. Source: International Patient Decision Aid Standards, balance.',
  severity: 'error',
  examples: {
    ok: [
      '<StudyPlot claims="fus-02-fusion-vs-usual-care fus-17-back-in-hospital" caption="Gain and trouble">More people felt better with fusion, and more were back in the hospital.</StudyPlot>',
    ],
    notOk: [
      {
        when: '<StudyPlot claims="fus-02-fusion-vs-usual-care" caption="Feeling better">More people felt better with fusion than with usual care.</StudyPlot>',
        says: [
          'line 1: This plot draws benefits alone. Add a claim that counts people and says otherwise, or a harm; or show the benefit with <EvidenceBox>, which tells both sides in words.',
        ],
      },
    ],
  },

  find(content) {
    const { claims } = content.library;
    return textsOf(content).flatMap(({ file, parts }) =>
      [...wordsIn(parts)].flatMap((word): Finding[] => {
        if (word.name !== 'StudyPlot') return [];
        const ids = idList(word.props.claims);
        // A name that points nowhere is told by another check.
        if (!ids.every((id) => claims.has(id))) return [];
        const drawn = claimsWithContrary(content.library, ids).flatMap((id) => claims.get(id)?.data ?? []);
        const kinds = drawn.filter(({ results }) => results).map(({ kind }) => kind);
        if (kinds.some((kind) => kind !== 'benefit')) return [];
        return [
          {
            file: file.file,
            line: word.line,
            column: word.column,
            problem: 'This plot draws benefits alone.',
            fix: 'Add a claim that counts people and says otherwise, or a harm; or show the benefit with <EvidenceBox>, which tells both sides in words.',
          },
        ];
      }),
    );
  },
};
