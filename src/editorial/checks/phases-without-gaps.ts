import { phasesAfter } from '#domain/library.ts';
import type { Check, Finding } from '../check.ts';

/** Finds gaps and overlaps between the phases of a recovery. */
export const phasesWithoutGaps: Check = {
  name: 'phases-without-gaps',
  reason: 'A patient on day 17 must find a phase, and only one. Source: safety rules of this site, section 5.',
  severity: 'error',
  examples: {
    ok: [[{ file: 'en/recovery-phases/spinal-fusion/weeks-3-to-12.mdx', from: 'title: ', to: 'title: After ' }]],
    notOk: [
      {
        when: [
          { file: 'en/recovery-phases/spinal-fusion/weeks-3-to-12.mdx', from: 'startDay: 15', to: 'startDay: 17' },
        ],
        says: [
          'content/en/recovery-phases/spinal-fusion/weeks-3-to-12.mdx:3: This phase begins on day 17; the phase before it asks for day 15. Write startDay: 15, or change the last day of the phase before.',
        ],
      },
      {
        when: [
          { file: 'en/recovery-phases/spinal-fusion/weeks-3-to-12.mdx', from: 'startDay: 15', to: 'startDay: 10' },
        ],
        says: [
          'content/en/recovery-phases/spinal-fusion/weeks-3-to-12.mdx:3: This phase begins on day 10; the phase before it asks for day 15. Write startDay: 15, or change the last day of the phase before.',
        ],
      },
    ],
  },

  find({ library, files }) {
    const treatments = new Set(files.recoveryPhases.map(({ id }) => id.split('/')[0] ?? id));
    return [...treatments].flatMap((treatment) => {
      const phases = phasesAfter(library, treatment);
      return phases.flatMap(({ id, data }, index): Finding[] => {
        const entry = files.recoveryPhases.find((file) => file.id === id);
        const before = phases[index - 1]?.data;
        const expected = before ? (before.endDay ?? NaN) + 1 : 0;
        const isLast = index === phases.length - 1;
        return [
          ...(data.startDay !== expected && !Number.isNaN(expected)
            ? [
                {
                  file: entry?.file ?? id,
                  ...entry?.placeOf(['startDay']),
                  problem: `This phase begins on day ${data.startDay}; the phase before it asks for day ${expected}.`,
                  fix: `Write startDay: ${expected}, or change the last day of the phase before.`,
                },
              ]
            : []),
          ...(!isLast && data.endDay === undefined
            ? [
                {
                  file: entry?.file ?? id,
                  ...entry?.placeOf(['startDay']),
                  problem: 'This phase has no last day, and another one follows.',
                  fix: 'Write endDay. Only the last phase stays open.',
                },
              ]
            : []),
        ];
      });
    });
  },
};
