import { wordsIn } from '#domain/body.ts';
import { levelsNamed, signsByLevel } from '#domain/danger-signs.ts';
import type { Library } from '#domain/library.ts';
import type { DangerLevel } from '#schemas/danger-sign.ts';
import type { Check, Content, Finding } from '../check.ts';
import { textsOf } from '../texts.ts';

/** Finds cards of danger signs that would stand empty, and cards that nobody would see. */
export const dangerCardsFilled: Check = {
  name: 'danger-cards-filled',
  reason:
    'A reader in an emergency looks for the sign that fits, and a card without one seems to say that all is well. Source: safety rules of this site, version 2, section 1.',
  severity: 'error',
  examples: {
    ok: [
      '<DangerSigns set="after-surgery" levels="same-day" />',
      [
        {
          file: 'en/articles/sciatica-options.mdx',
          from: 'dangerSigns: sciatica-page',
          to: 'dangerSigns: after-surgery',
        },
      ],
    ],
    notOk: [
      {
        when: '<DangerSigns set="soon-page" levels="emergency same-day" />',
        says: [
          'line 1: No sign of “soon-page” is “emergency” or “same-day”, so nothing would stand here. Name another set, or other levels.',
        ],
      },
      {
        when: [
          {
            file: 'en/articles/sciatica-options.mdx',
            from: 'dangerSigns: sciatica-page',
            to: 'dangerSigns: soon-page',
          },
        ],
        says: [
          'content/en/articles/sciatica-options.mdx:33: “soon-page” holds no sign of an emergency, and an emergency card is made of it. Name a set with signs of an emergency.',
        ],
      },
      {
        when: [
          {
            file: 'en/decision-aids/surgery-for-sciatica.mdx',
            from: 'gate: gate-sciatica-aid',
            to: 'gate: same-day-page',
          },
        ],
        says: [
          'content/en/decision-aids/surgery-for-sciatica.mdx:11: “same-day-page” holds no sign of an emergency, and an emergency card is made of it. Name a set with signs of an emergency.',
        ],
      },
      {
        when: [
          {
            file: 'en/articles/back-pain-warning-signs.mdx',
            from: 'urgency: line\n',
            to: 'urgency: line\ndangerSigns: carry-card\n',
          },
        ],
        says: [
          'content/en/articles/back-pain-warning-signs.mdx:14: This page opens with a line and not with a card, so nobody would see “carry-card”. Write “full” for the line, or put <DangerSigns set="carry-card" /> into the text.',
        ],
      },
    ],
  },

  find: (content) => [...emptyCards(content), ...withoutEmergency(content), ...unseen(content)],
};

const has = (library: Library, set: string, levels: readonly DangerLevel[]): boolean =>
  signsByLevel(library, set, levels).length > 0;

/** Cards inside a text whose levels no sign of their set has. */
const emptyCards = (content: Content): Finding[] =>
  textsOf(content).flatMap(({ file, parts }) =>
    [...wordsIn(parts)].flatMap(({ name, props: { set = '', levels }, line, column }): Finding[] => {
      if (name !== 'DangerSigns' || levels === undefined) return [];
      const asked = levelsNamed(levels);
      if (has(content.library, set, asked)) return [];
      return [
        {
          file: file.file,
          line,
          column,
          problem: `No sign of “${set}” is ${asked.map((level) => `“${level}”`).join(' or ')}, so nothing would stand here.`,
          fix: 'Name another set, or other levels.',
        },
      ];
    }),
  );

/** Pages, gates and phases whose set has no sign of an emergency. */
const withoutEmergency = ({ library, files }: Content): Finding[] =>
  [
    ...files.articles.map((entry) => ({ ...entry, field: 'dangerSigns', set: entry.data.dangerSigns })),
    ...files.treatments.map((entry) => ({ ...entry, field: 'dangerSigns', set: entry.data.dangerSigns })),
    ...files.pages.map((entry) => ({ ...entry, field: 'dangerSigns', set: entry.data.dangerSigns })),
    ...files.recoveryPhases.map((entry) => ({ ...entry, field: 'dangerSigns', set: entry.data.dangerSigns })),
    ...files.decisionAids.map((entry) => ({ ...entry, field: 'gate', set: entry.data.gate })),
  ].flatMap(({ file, placeOf, field, set }): Finding[] =>
    set === undefined || has(library, set, ['emergency'])
      ? []
      : [
          {
            file,
            ...placeOf([field]),
            problem: `“${set}” holds no sign of an emergency, and an emergency card is made of it.`,
            fix: 'Name a set with signs of an emergency.',
          },
        ],
  );

/** Sets named by pages that open with a line. */
const unseen = ({ files }: Content): Finding[] =>
  [
    ...files.articles.map((entry) => ({ ...entry, opens: entry.data.urgency })),
    ...files.pages.map((entry) => ({ ...entry, opens: entry.data.emergency })),
  ].flatMap(({ file, data: { dangerSigns }, placeOf, opens }): Finding[] =>
    dangerSigns === undefined || opens !== 'line'
      ? []
      : [
          {
            file,
            ...placeOf(['dangerSigns']),
            problem: `This page opens with a line and not with a card, so nobody would see “${dangerSigns}”.`,
            fix: `Write “full” for the line, or put <DangerSigns set="${dangerSigns}" /> into the text.`,
          },
        ],
  );
