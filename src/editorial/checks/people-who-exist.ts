import type { Check } from '../check.ts';
import { passagesOf } from '../texts.ts';

const PEOPLE: readonly { pattern: RegExp; what: string }[] = [
  { pattern: /\bDr\.? ((?:[A-Z][\p{L}’-]+ ?){1,3})/gu, what: 'a doctor' },
  {
    pattern: /\b((?:[A-Z][\p{L}’-]+ ){1,3}(?:[A-Z]\. )?[A-Z][\p{L}’-]+),? (?:MD|DO|PhD|DC|DPT|PT|RN|NP|PA-C)\b/gu,
    what: 'a person with a degree',
  },
];
const PRAISE =
  /\b(?:\d(?:\.\d)?|five)[- ](?:out of 5 )?stars?\b|\brated \d|\b(?:award-winning|world-renowned|top-rated|leading (?:experts?|surgeons?|specialists?|clinics?))\b/gi;

/** Finds names, ratings and titles of honor that nobody on record bears. */
export const peopleWhoExist: Check = {
  name: 'people-who-exist',
  reason:
    'An invented doctor, review or rating is a fraud on a person in pain. Source: FTC Rule on Consumer Reviews and Testimonials, 16 CFR 465; evidence register, COM-03.',
  severity: 'error',
  examples: {
    ok: ['Ask your doctor. The Department of Veterans Affairs decides.'],
    notOk: [
      {
        when: 'Dr. Jane Miller reviewed this page.',
        says: [
          'line 1: “Dr. Jane Miller” names a doctor who is not on record. Leave the name out. Clinicians who agreed to be named stand in content/reviewers/.',
        ],
      },
      {
        when: 'John Smith, MD, agrees.',
        says: [
          'line 1: “John Smith, MD” names a person with a degree who is not on record. Leave the name out. Clinicians who agreed to be named stand in content/reviewers/.',
        ],
      },
      {
        when: 'Rated 4.9 by patients.',
        says: ['line 1: “Rated 4” is praise or a rating that we cannot show to be true. Leave it out.'],
      },
      {
        when: 'Our leading experts help.',
        says: ['line 1: “leading experts” is praise or a rating that we cannot show to be true. Leave it out.'],
      },
    ],
  },

  find(content) {
    const known = new Set([...content.library.reviewers.values()].map(({ data }) => data.name));
    const isKnown = (name: string) => known.has(name);
    return passagesOf(content).flatMap(({ file, line, column, text }) => [
      ...PEOPLE.flatMap(({ pattern, what }) =>
        [...text.matchAll(pattern)]
          .filter(([, name = '']) => !isKnown(name.trim()))
          .map(([said]) => ({
            file,
            line,
            column,
            problem: `“${said.trim()}” names ${what} who is not on record.`,
            fix: 'Leave the name out. Clinicians who agreed to be named stand in content/reviewers/.',
          })),
      ),
      ...[...text.matchAll(PRAISE)].map(([said]) => ({
        file,
        line,
        column,
        problem: `“${said}” is praise or a rating that we cannot show to be true.`,
        fix: 'Leave it out.',
      })),
    ]);
  },
};
