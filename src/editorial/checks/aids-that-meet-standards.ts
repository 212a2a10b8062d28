import { aidAnchors } from '#domain/heading-anchors.ts';
import type { Check, Finding } from '../check.ts';

const AID = 'en/decision-aids/surgery-for-sciatica.mdx';

/** Finds decision aids without a place that the page of standards points to, or without an option that is no procedure. */
export const aidsThatMeetStandards: Check = {
  name: 'aids-that-meet-standards',
  reason:
    'The page of standards leads into every decision aid, and doing without a procedure is always a choice. Source: International Patient Decision Aid Standards, Joseph-Williams et al. 2014.',
  severity: 'error',
  examples: {
    ok: [[{ file: AID, from: '## What the numbers say', to: '## What studies counted' }]],
    notOk: [
      {
        when: [{ file: AID, from: '## How sure are we?', to: '## Are we sure?' }],
        says: [
          'content/en/decision-aids/surgery-for-sciatica.mdx:1: No heading of this aid has the anchor “how-sure-are-we”, where the standard “It says how sure or unsure the figures are.” is met. Write the heading as in the other aids, for example “## How sure are we?”, or change the anchor in site.yaml.',
        ],
      },
      {
        when: [{ file: AID, from: 'treatment: staying-active', to: 'treatment: spinal-fusion' }],
        says: [
          'content/en/decision-aids/surgery-for-sciatica.mdx:18: Every option of this decision is a procedure or a product. Add an option with a treatment of the group “activity”, such as waiting and staying active.',
        ],
      },
    ],
  },

  find({ library, files }) {
    const standards = files.strings.flatMap(({ data }) => data.decisionStandards);
    return files.decisionAids.flatMap(({ id, file, data, placeOf }): Finding[] => {
      const headings = library.decisionAids.get(id)?.body.headings ?? [];
      const anchors = new Set<string>([...aidAnchors, ...headings.map((heading) => heading.id)]);
      const missing = standards
        .filter(({ anchor }) => !anchors.has(anchor))
        .map(({ text, anchor }) => ({
          file,
          line: 1,
          column: 1,
          problem: `No heading of this aid has the anchor “${anchor}”, where the standard “${text}” is met.`,
          fix: 'Write the heading as in the other aids, for example “## How sure are we?”, or change the anchor in site.yaml.',
        }));
      const isDoneWithout = data.options.some(
        ({ treatment }) => treatment && library.treatments.get(treatment)?.data.group === 'activity',
      );
      return isDoneWithout
        ? missing
        : [
            ...missing,
            {
              file,
              ...placeOf(['options']),
              problem: 'Every option of this decision is a procedure or a product.',
              fix: 'Add an option with a treatment of the group “activity”, such as waiting and staying active.',
            },
          ];
    });
  },
};
