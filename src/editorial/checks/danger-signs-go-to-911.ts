import type { Check, Finding } from '../check.ts';
import { type Passage, passagesOf } from '../texts.ts';

/** Signs of level 1. Source: safety rules of this site, sections 2.1 to 2.4 and 5. */
const DANGER_SIGNS: readonly RegExp[] = [
  /\b(?:bladder|bowel)\b[^.;]*\b(?:trouble|problem|control|change|loss|leak)|\b(?:trouble|problem|control|change|loss)\w*\b[^.;]*\b(?:bladder|bowel)\b/i,
  /\b(?:can(?:no|’)t|unable to|trouble|hard to)\b[^.;]{0,20}\b(?:pass(?:ing)? (?:urine|stool)|pee|urinate)\b/i,
  /\bnumb\w*\b[^.;]*\b(?:genitals?|groin|saddle|between (?:the|your) legs|inner thighs?|back passage)\b/i,
  /\b(?:weak\w*|numb\w*)\b[^.;]*\bboth legs\b|\bboth legs\b[^.;]*\b(?:weak|numb)/i,
  /\b(?:growing|worsening) (?:leg )?weakness\b|\bweakness\b[^.;]*\b(?<!not )(?:getting worse|spreading|gets worse)\b/i,
  /\bcan(?:no|’)t lift (?:your|the) foot\b/i,
  /\bfever\b[^.;]*\b(?:severe|bad) back pain|\b(?:severe|bad) back pain\b[^.;]*\bfever\b/i,
];
/** Ways to the clinic or to a later visit. */
const TO_THE_CLINIC =
  /\b(?:call|contact|message|e-?mail|text|phone|ask|tell|see|reach) (?:us|our (?:team|office|clinic|nurse)|the (?:clinic|office)|your (?:clinic|doctor|surgeon|team))\b|\b(?:book|schedule|make|arrange|request)\b[^.]{0,20}\b(?:visit|appointment|consultation)\b/i;
const TO_911 = /\b911\b|\bemergency (?:department|room|care|advice)\b/i;
const CLINIC_CARDS = new Set(['CallUsToday', 'BookAVisit', 'CallToday', 'ScheduleVisit']);

/** Finds signs of an emergency that are sent to the clinic, to a form or to a later visit. */
export const dangerSignsGoTo911: Check = {
  name: 'danger-signs-go-to-911',
  reason:
    'Nerve damage and infection can be lasting when care comes hours late. Source: safety rules of this site, level 1; Finucane et al. 2020; Ahn et al. 2000.',
  severity: 'error',
  examples: {
    ok: [
      'With new bladder or bowel trouble, call 911 or go to an emergency department. Tell us afterwards.',
      '<CallUsToday heading="Call us or your doctor today">\n\n- New weakness that is mild and not getting worse\n\n</CallUsToday>',
    ],
    notOk: [
      {
        when: 'With new bladder or bowel trouble, call us.',
        says: [
          'line 1: “bladder or bowel trouble” is a sign of an emergency, and this sends the reader to the clinic. Write “Call 911 or go to an emergency department”, or move it into <EmergencyAdvice>. The clinic is told afterwards.',
        ],
      },
      {
        when: 'If you are numb between the legs, book a visit soon.',
        says: [
          'line 1: “numb between the legs” is a sign of an emergency, and this sends the reader to the clinic. Write “Call 911 or go to an emergency department”, or move it into <EmergencyAdvice>. The clinic is told afterwards.',
        ],
      },
      {
        when: 'Contact our team if you have:\n\n- fever with severe back pain\n- a rash',
        says: [
          'line 3: “fever with severe back pain” is a sign of an emergency, and this sends the reader to the clinic. Write “Call 911 or go to an emergency department”, or move it into <EmergencyAdvice>. The clinic is told afterwards.',
        ],
      },
      {
        when: '<CallUsToday heading="Call us today">\n\n- Weakness in both legs\n\n</CallUsToday>',
        says: [
          'line 3: “Weakness in both legs” is a sign of an emergency, and this sends the reader to the clinic. Write “Call 911 or go to an emergency department”, or move it into <EmergencyAdvice>. The clinic is told afterwards.',
        ],
      },
      {
        when: [
          {
            file: 'en/recovery-phases/spinal-fusion/hospital-and-first-two-weeks.mdx',
            from: 'callToday:\n',
            to: 'callToday:\n  - You cannot pass urine\n',
          },
        ],
        says: [
          'content/en/recovery-phases/spinal-fusion/hospital-and-first-two-weeks.mdx:14: “cannot pass urine” is a sign of an emergency, and this sends the reader to the clinic. Write “Call 911 or go to an emergency department”, or move it into <EmergencyAdvice>. The clinic is told afterwards.',
        ],
      },
    ],
  },

  find(content) {
    let lead: Passage | undefined;
    return passagesOf(content).flatMap((passage): Finding[] => {
      const { file, line, column, text, kind, within } = passage;
      if (kind === 'paragraph' || kind === 'heading') lead = text.trim().endsWith(':') ? passage : undefined;
      const leadsHere = kind === 'item' && lead?.file === file ? lead.text : '';
      const card = within.find((word) => CLINIC_CARDS.has(word));
      const isCallToday = kind === 'field' && passage.field?.startsWith('callToday') === true;
      if (TO_911.test(text) || TO_911.test(leadsHere)) return [];
      const sign = DANGER_SIGNS.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
      if (sign === undefined) return [];
      if (!card && !isCallToday && !TO_THE_CLINIC.test(text) && !TO_THE_CLINIC.test(leadsHere)) return [];
      return [
        {
          file,
          line,
          column,
          problem: `“${sign}” is a sign of an emergency, and this sends the reader to the clinic.`,
          fix: 'Write “Call 911 or go to an emergency department”, or move it into <EmergencyAdvice>. The clinic is told afterwards.',
        },
      ];
    });
  },
};
