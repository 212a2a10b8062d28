import type { Check, Finding } from '../check.ts';
import { ownTextsOf } from '../texts.ts';

const DOSE =
  /\b\d[\d,.]* ?(?:mg|milligrams?|mcg|micrograms?)\b|\b\d[\d,.]* ?(?:tablets?|pills?) (?:\w+ ){0,4}?(?:a|per|each|every|times|day|hours?)\b/iu;
/** Told to stop, with no word before it that says not to. */
const STOPPED =
  /(?<!\b(?:never|not|n’t|before you|who|must|to|you|should you|and|or) )\bstop(?:ping)? (?:taking )?(?:your |the |a )?(?:blood thinners?|opioids?|gabapentin|pregabalin|steroids?)\b/iu;

/** Finds doses, and texts that tell a reader to stop a medicine that must not be stopped alone. */
export const medicinesWithCare: Check = {
  name: 'medicines-with-care',
  reason:
    'A dose that is right for one reader harms the next, and a blood thinner stopped alone can cause a stroke. Source: before-procedures register; claim NON-15; FDA safety communication 2019 on stopping opioids.',
  severity: 'error',
  examples: {
    ok: ['Never stop a blood thinner on your own.', 'Ask how much is safe for you.'],
    notOk: [
      {
        when: 'Take 800 mg of ibuprofen three times a day.',
        says: [
          'line 1: “800 mg” is a dose. Remove it. We give no doses; write “Ask a doctor or pharmacist how much is safe for you”.',
        ],
      },
      {
        when: 'Stop your blood thinner three days before the shot.',
        says: [
          'line 1: “Stop your blood thinner” tells a reader to stop a medicine. Write “Never stop … on your own”, and say that the doctor who ordered it decides together with the team.',
        ],
      },
    ],
  },

  find(content) {
    return ownTextsOf(content).flatMap(({ text, placeOf }): Finding[] => {
      const dose = DOSE.exec(text);
      const stopped = STOPPED.exec(text);
      return [
        ...(dose
          ? [
              {
                ...placeOf(dose),
                problem: `“${dose[0]}” is a dose.`,
                fix: 'Remove it. We give no doses; write “Ask a doctor or pharmacist how much is safe for you”.',
              },
            ]
          : []),
        ...(stopped
          ? [
              {
                ...placeOf(stopped),
                problem: `“${stopped[0]}” tells a reader to stop a medicine.`,
                fix: 'Write “Never stop … on your own”, and say that the doctor who ordered it decides together with the team.',
              },
            ]
          : []),
      ];
    });
  },
};
