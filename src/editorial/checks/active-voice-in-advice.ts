import { passiveVerbs } from '#domain/reading/passive-voice.ts';
import type { Check } from '../check.ts';
import { passagesOf } from '../texts.ts';

/** Finds advice in the passive voice, which does not say who must act. */
export const activeVoiceInAdvice: Check = {
  name: 'active-voice-in-advice',
  reason:
    '“Call 911” is understood at once; “911 should be called” is not. Source: PEMAT-P item 5; CDC Clear Communication Index item 6; Federal Plain Language Guidelines.',
  severity: 'warning',
  examples: {
    ok: ['<DoList>\n\n- Take short walks.\n\n</DoList>', 'Outside advice, a study was done.'],
    notOk: [
      {
        when: '<DoList>\n\n- Short walks should be taken.\n\n</DoList>',
        says: [
          'line 3: “be taken” does not say who must do it. Begin with what the reader does: “Call …”, “Take …”, “Do not …”. Here: “Short walks should be taken.”.',
        ],
      },
      {
        when: '<DoList heading="Call 911">\n\n- 911 must be called.\n\n</DoList>',
        says: [
          'line 3: “be called” does not say who must do it. Begin with what the reader does: “Call …”, “Take …”, “Do not …”. Here: “911 must be called.”.',
        ],
      },
    ],
  },

  find(content) {
    return passagesOf(content)
      .filter(({ isAdvice }) => isAdvice)
      .flatMap(({ file, line, column, text }) =>
        passiveVerbs(text).map((verb) => ({
          file,
          line,
          column,
          problem: `“${verb}” does not say who must do it.`,
          fix: `Begin with what the reader does: “Call …”, “Take …”, “Do not …”. Here: “${text.slice(0, 80)}”.`,
        })),
      );
  },
};
