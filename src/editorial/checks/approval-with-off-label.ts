import type { Check } from '../check.ts';
import { sectionsOf } from '../texts.ts';

/** Says that something is approved or cleared. */
const APPROVED =
  /\bFDA[- ](?:approved|cleared)\b|\b(?:approved|cleared) by the (?:FDA|Food and Drug)|\bthe FDA (?:has )?(?:approved|cleared|approves|clears)\b|\b(?:is|are|was|were) (?:also )?(?:approved|cleared)\b(?! for[.,?])/i;
/** Says that this use is not. */
const NOT_FOR_THIS =
  /\boff-label\b|\b(?:not|never|none|no)\b[^.]{0,60}\b(?:approved|cleared|approval)\b|\bnot for (?:discs?|back pain|this use)\b/i;

/** Finds texts that say a product is approved and do not say, under the same heading, that this use is not. */
export const approvalWithOffLabel: Check = {
  name: 'approval-with-off-label',
  reason:
    'Approval for one use is read as approval for this one. Source: FDA, “Understanding unapproved use of approved drugs off-label”; disclaimers D6 to D8 of this site.',
  severity: 'error',
  examples: {
    ok: [
      'Fibrin sealants are approved by the FDA to control bleeding. Using them in a disc is off-label.',
      'Ask what it is approved for.',
    ],
    notOk: [
      {
        when: 'The shot is an FDA-approved product.',
        says: [
          'line 1: “FDA-approved” stands without saying that this use is not approved. Add under the same heading that the use in discs or for back pain is off-label, or leave the approval out.',
        ],
      },
      {
        when: 'Fibrin sealants are approved by the FDA to control bleeding.',
        says: [
          'line 1: “are approved” stands without saying that this use is not approved. Add under the same heading that the use in discs or for back pain is off-label, or leave the approval out.',
        ],
      },
    ],
  },

  find(content) {
    return sectionsOf(content).flatMap(({ passages, text }) => {
      if (NOT_FOR_THIS.test(text)) return [];
      return passages.flatMap(({ file, line, column, text: said }) => {
        const match = APPROVED.exec(said);
        return match
          ? [
              {
                file,
                line,
                column,
                problem: `“${match[0]}” stands without saying that this use is not approved.`,
                fix: 'Add under the same heading that the use in discs or for back pain is off-label, or leave the approval out.',
              },
            ]
          : [];
      });
    });
  },
};
