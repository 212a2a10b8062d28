import { perLibrary } from '#domain/per-library.ts';
import type { Check, Content, Finding } from '../check.ts';
import { type Passage, passagesOf } from '../texts.ts';

/** Ways to the clinic, to another person or to a later visit. */
const TO_SOMEBODY_ELSE =
  /\b(?:call|contact|message|e-?mail|text|phone|ask|tell|see|reach) (?:us|our (?:team|office|clinic|nurse)|(?:the|your) (?:own )?(?:clinic|office|doctor|surgeon|team|nurse|therapist|physical therapist|chiropractor))\b|\b(?:book|schedule|make|arrange|request)\b[^.]{0,20}\b(?:visit|appointment|consultation)\b/iu;
const TO_911 = /\b911\b|\bemergency (?:department|room|care|advice)\b/iu;

const FIX =
  'Write <DangerAct level="emergency" />, or “Call 911 or go to an emergency department”. Whoever treats the reader is told afterwards.';

/** Finds signs of an emergency that are sent to a clinic, a person, a form or a later visit. */
export const dangerSignsGoTo911: Check = {
  name: 'danger-signs-go-to-911',
  reason:
    'Nerve damage and infection can be lasting when care comes hours late. Source: safety rules of this site, version 2, section 4; Finucane et al. 2020; Ahn et al. 2000.',
  severity: 'error',
  examples: {
    ok: [
      'With <DangerSign id="bladder-or-bowel" />, call 911 or go to an emergency department. Tell us afterwards.',
      'For <DangerSign id="weakness-mild-steady" />, call your own doctor.',
    ],
    notOk: [
      {
        when: 'With <DangerSign id="bladder-or-bowel" />, call us.',
        says: [
          'line 1: “new trouble passing urine, or new leaking of urine or stool” is a sign of an emergency, and this sends the reader elsewhere. Write <DangerAct level="emergency" />, or “Call 911 or go to an emergency department”. Whoever treats the reader is told afterwards.',
        ],
      },
      {
        when: 'For <DangerSign id="foot-drop" />, tell your therapist.',
        says: [
          'line 1: “a foot you newly cannot lift” is a sign of an emergency, and this sends the reader elsewhere. Write <DangerAct level="emergency" />, or “Call 911 or go to an emergency department”. Whoever treats the reader is told afterwards.',
        ],
      },
      {
        when: 'Contact our team if you have:\n\n- <DangerSign id="fever-with-back-pain" />\n- a rash',
        says: [
          'line 3: “fever (100.4 °F or more) with new or worse back pain” is a sign of an emergency, and this sends the reader elsewhere. Write <DangerAct level="emergency" />, or “Call 911 or go to an emergency department”. Whoever treats the reader is told afterwards.',
        ],
      },
      {
        when: 'For <DangerSign id="both-legs" />: <DangerAct level="same-day" />',
        says: [
          'line 1: “new or worse pain, numbness or weakness in both legs” is a sign of an emergency, and this sends the reader elsewhere. Write <DangerAct level="emergency" />, or “Call 911 or go to an emergency department”. Whoever treats the reader is told afterwards.',
        ],
      },
    ],
  },

  find(content) {
    const { levels } = content.library.dangerRules;
    const lowerActs = [levels['same-day'].act, levels.soon.act];
    let lead: Passage | undefined;
    return passagesOf(content).flatMap((passage): Finding[] => {
      const { file, line, column, text, kind } = passage;
      if (kind === 'paragraph' || kind === 'heading') lead = text.trim().endsWith(':') ? passage : undefined;
      const leadsHere = kind === 'item' && lead?.file === file ? lead.text : '';
      const sign = emergencySigns(content).find((words) => text.includes(words));
      if (sign === undefined) return [];
      const isLower = lowerActs.some((act) => text.includes(act));
      const isElsewhere = TO_SOMEBODY_ELSE.test(text) || TO_SOMEBODY_ELSE.test(leadsHere);
      const isToldRight = TO_911.test(lowerActs.reduce((rest, act) => rest.replace(act, ''), text)) && !isLower;
      if (isToldRight || TO_911.test(leadsHere) || !(isLower || isElsewhere)) return [];
      return [
        {
          file,
          line,
          column,
          problem: `“${sign}” is a sign of an emergency, and this sends the reader elsewhere.`,
          fix: FIX,
        },
      ];
    });
  },
};

/** Signs of an emergency as texts say them, longest first. */
const emergencySigns = perLibrary(({ library }: Content): readonly string[] =>
  [...library.dangerSigns.values()]
    .filter(({ data }) => data.level === 'emergency')
    .flatMap(({ data }) => data.inSentences ?? [])
    .sort((a, b) => b.length - a.length),
);
