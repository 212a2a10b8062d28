import type { DangerLevel, dangerPlaces } from '#schemas/danger-sign.ts';
import { dangerPlaces as places } from '#schemas/danger-sign.ts';
import type { DangerSign, Library } from '#domain/library.ts';
import type { Check, Content, Finding } from '../check.ts';

/** What the standard card must name. Source: safety rules of this site, version 2, section 1. */
const ON_THE_STANDARD_CARD = [
  'saddle-numbness',
  'bladder-or-bowel',
  'foot-drop',
  'both-legs',
  'fever-with-back-pain',
  'major-injury',
] as const;
const MOST_ON_THE_STANDARD_CARD = 7;

/** Which place holds every sign of a level. */
const FULL: Partial<Record<(typeof dangerPlaces)[number], DangerLevel>> = {
  'every-emergency-sign': 'emergency',
  'carry-card': 'emergency',
  'every-same-day-sign': 'same-day',
  'every-soon-sign': 'soon',
};

const SETS = 'content/en/danger-signs/sets.yaml';

/** Finds sets of danger signs that leave a sign out, hold one twice, or hold what their readers cannot have. */
export const dangerSignSetsComplete: Check = {
  name: 'danger-sign-sets-complete',
  reason:
    'Whoever looks for a sign on the full page or on the card to carry must find it, and the card on every page must stay short. Source: safety rules of this site, version 2.',
  severity: 'error',
  examples: {
    ok: [[{ file: 'en/danger-signs/sets.yaml', from: 'title: Get help now', to: 'title: Get help at once' }]],
    notOk: [
      {
        when: [
          {
            file: 'en/danger-signs/sets.yaml',
            from: '  standsIn: every-soon-sign\n  tells: [limits]\n  signs:\n    - tingling-comes-and-goes\n',
            to: '  standsIn: every-soon-sign\n  tells: [limits]\n  signs:\n',
          },
        ],
        says: [
          'content/en/danger-signs/sets.yaml:80: “soon-page” leaves out “tingling-comes-and-goes”. It must hold every sign of the level “soon”. Add it to “signs”.',
        ],
      },
      {
        when: [
          {
            file: 'en/danger-signs/sets.yaml',
            from: '  form: gate\n  signs:\n',
            to: '  form: gate\n  signs:\n    - foot-drop\n',
          },
        ],
        says: [
          'content/en/danger-signs/sets.yaml:167: “gate-sciatica-aid” holds “foot-drop” twice. Remove one of the two.',
        ],
      },
      {
        when: [
          {
            file: 'en/danger-signs/sets.yaml',
            from: '  standsIn: carry-card\n  signs:\n',
            to: '  standsIn: carry-card\n  signs:\n    - urine-leak-new\n',
          },
        ],
        says: [
          'content/en/danger-signs/sets.yaml:88: “carry-card” holds “urine-leak-new” and also “bladder-or-bowel”, which stands for it. Remove one of the two.',
        ],
      },
      {
        when: [{ file: 'en/danger-signs/sets.yaml', from: '  most: 6\n', to: '  most: 3\n' }],
        says: [
          'content/en/danger-signs/sets.yaml:8: “banner-line” holds 4 signs; at most are 3. Remove signs, or raise “most”.',
        ],
      },
      {
        when: [
          {
            file: 'en/danger-signs/sets.yaml',
            from: '  title: Short answers that send to an emergency department\n  form: sentence\n  signs:\n',
            to: '  title: Short answers that send to an emergency department\n  form: sentence\n  signs:\n    - wound-red-or-pus\n',
          },
        ],
        says: [
          'content/en/danger-signs/sets.yaml:31: “wound-red-or-pus” has no words for a sentence, and “inline-answer” is read as one. Write “inSentences” for it in content/en/danger-signs/signs.yaml.',
        ],
      },
      {
        when: [
          {
            file: 'en/danger-signs/sets.yaml',
            from: '  form: sentence\n  most: 6\n  standsIn: line-on-every-page\n  signs:\n',
            to: '  form: list\n  most: 6\n  standsIn: line-on-every-page\n  signs:\n    - wound-red-or-pus\n',
          },
        ],
        says: [
          'content/en/danger-signs/sets.yaml:8: “wound-red-or-pus” has no words for a sentence, and “banner-line” is read as one. Write “inSentences” for it in content/en/danger-signs/signs.yaml.',
        ],
      },
      {
        when: [
          {
            file: 'en/danger-signs/sets.yaml',
            from: '  form: plan\n  for: [after-surgery]\n  signs:\n',
            to: '  form: plan\n  for: [after-surgery]\n  signs:\n    - cancer-new-back-pain\n',
          },
        ],
        says: [
          'content/en/danger-signs/sets.yaml:129: “cancer-new-back-pain” is for cancer-history; “after-surgery-first-two-weeks” is read by after-surgery. Remove it, or name its readers in “for”.',
        ],
      },
      {
        when: [
          {
            file: 'en/danger-signs/sets.yaml',
            from: '  standsIn: standard-card\n  signs:\n    - saddle-numbness\n',
            to: '  standsIn: standard-card\n  signs:\n',
          },
        ],
        says: [
          'content/en/danger-signs/sets.yaml:19: The standard card leaves out “saddle-numbness”. Add it to “signs”: it stands on every page.',
        ],
      },
      {
        when: [
          {
            file: 'en/danger-signs/sets.yaml',
            from: '  standsIn: standard-card\n  signs:\n',
            to: '  standsIn: standard-card\n  signs:\n    - suicidal-thoughts\n',
          },
        ],
        says: [
          'content/en/danger-signs/sets.yaml:19: “standard-card” holds 8 signs; at most are 7. Remove signs, or raise “most”.',
          'content/en/danger-signs/sets.yaml:19: The standard card holds 8 signs. Keep at most 7: it is read in a moment of fear.',
        ],
      },
      {
        when: [{ file: 'en/danger-signs/sets.yaml', from: '  standsIn: carry-card\n', to: '  note: Printed.\n' }],
        says: [
          'content/en/danger-signs/sets.yaml:1: No set stands in “carry-card”. Write “standsIn: carry-card” in one set.',
        ],
      },
      {
        when: [
          {
            file: 'en/danger-signs/sets.yaml',
            from: '  title: Weakness of a leg, inside a sentence\n',
            to: '  title: Weakness of a leg, inside a sentence\n  standsIn: line-on-every-page\n',
          },
        ],
        says: [
          'content/en/danger-signs/sets.yaml:40: Two sets stand in “line-on-every-page”. Remove “standsIn” from one of the two.',
        ],
      },
      {
        when: [
          {
            file: 'en/danger-signs/signs.yaml',
            from: 'covers: [urine-cannot-pass, urine-leak-new]',
            to: 'covers: [urine-cannot-pass, urine-leak-new, tingling-comes-and-goes]',
          },
        ],
        says: [
          'content/en/danger-signs/sets.yaml:51: “emergency-page” leaves out “bladder-or-bowel”. It must hold every sign of the level “emergency”. Add it to “signs”.',
          'content/en/danger-signs/signs.yaml:18: “bladder-or-bowel” is “emergency” and stands for “tingling-comes-and-goes”, which is “soon”. Give both the same level, or remove it from “covers”.',
        ],
      },
      {
        when: [
          {
            file: 'en/danger-signs/rules.yaml',
            from: 'act: Call 911, or go to the nearest emergency department.',
            to: 'act: Go to a hospital.',
          },
        ],
        says: [
          'content/en/danger-signs/rules.yaml:19: What to do in an emergency must name 911 and an emergency department, and nobody else. Write “Call 911, or go to the nearest emergency department”.',
        ],
      },
      {
        when: [
          {
            file: 'en/danger-signs/rules.yaml',
            from: 'lead: One of these signs is enough. Call 911,',
            to: 'lead: One of these signs is enough. Call your own doctor or 911,',
          },
        ],
        says: [
          'content/en/danger-signs/rules.yaml:17: What to do in an emergency must name 911 and an emergency department, and nobody else. Write “Call 911, or go to the nearest emergency department”.',
        ],
      },
      {
        when: [
          {
            file: 'en/recovery-phases/spinal-fusion/weeks-3-to-12.mdx',
            from: 'dangerSigns: after-surgery-weeks-3-to-12',
            to: 'dangerSigns: after-surgery-first-two-weeks',
          },
        ],
        says: [
          'content/en/recovery-phases/spinal-fusion/weeks-3-to-12.mdx:13: “sudden-pain-after-procedure” counts from day 0 to day 14, and this phase has other days. Name another set, or remove it from “after-surgery-first-two-weeks”.',
        ],
      },
    ],
  },

  find(content) {
    const { library, files } = content;
    const perSet = files.dangerSets.flatMap(({ id, file, data, placeOf }): Finding[] => {
      const tell = (path: (string | number)[], problem: string, fix: string): Finding => ({
        file,
        ...placeOf(path),
        problem,
        fix,
      });
      const signs = data.signs.map((name) => library.dangerSigns.get(name));
      const known = signs.filter((sign) => sign !== undefined);
      const covered = new Map(known.flatMap((sign) => sign.data.covers.map((finer) => [finer, sign.id] as const)));
      const missing = data.standsIn ? leftOut(library, data.standsIn, known) : [];
      return [
        ...data.signs.flatMap((name, index) =>
          data.signs.indexOf(name) < index
            ? [tell(['signs', index], `“${id}” holds “${name}” twice.`, 'Remove one of the two.')]
            : [],
        ),
        ...data.signs.flatMap((name, index) => {
          const card = covered.get(name);
          return card
            ? [
                tell(
                  ['signs', index],
                  `“${id}” holds “${name}” and also “${card}”, which stands for it.`,
                  'Remove one of the two.',
                ),
              ]
            : [];
        }),
        ...(data.most !== undefined && data.signs.length > data.most
          ? [
              tell(
                ['signs'],
                `“${id}” holds ${data.signs.length} signs; at most are ${data.most}.`,
                'Remove signs, or raise “most”.',
              ),
            ]
          : []),
        ...(data.form === 'sentence' || data.standsIn === 'line-on-every-page'
          ? signs.flatMap((sign, index) =>
              sign && sign.data.inSentences === undefined
                ? [
                    tell(
                      ['signs', index],
                      `“${sign.id}” has no words for a sentence, and “${id}” is read as one.`,
                      `Write “inSentences” for it in ${SETS.replace('sets', 'signs')}.`,
                    ),
                  ]
                : [],
            )
          : []),
        ...signs.flatMap((sign, index) =>
          sign && data.for && !sign.data.who.some((who) => who === 'anyone' || data.for?.includes(who))
            ? [
                tell(
                  ['signs', index],
                  `“${sign.id}” is for ${sign.data.who.join(', ')}; “${id}” is read by ${data.for.join(', ')}.`,
                  'Remove it, or name its readers in “for”.',
                ),
              ]
            : [],
        ),
        ...missing.map((name) =>
          tell(
            ['signs'],
            `“${id}” leaves out “${name}”.`,
            `It must hold every sign of the level “${library.dangerSigns.get(name)?.data.level ?? ''}”. Add it to “signs”.`,
          ),
        ),
        ...(data.standsIn === 'standard-card' ? standardCard(data.signs, tell) : []),
      ];
    });
    return [
      ...perSet,
      ...withoutASet(content),
      ...coveredRightly(content),
      ...emergencyNames911(content),
      ...inTheirDays(content),
    ];
  },
};

type Tell = (path: (string | number)[], problem: string, fix: string) => Finding;

const standardCard = (signs: readonly string[], tell: Tell): Finding[] => [
  ...ON_THE_STANDARD_CARD.filter((name) => !signs.includes(name)).map((name) =>
    tell(['signs'], `The standard card leaves out “${name}”.`, 'Add it to “signs”: it stands on every page.'),
  ),
  ...(signs.length > MOST_ON_THE_STANDARD_CARD
    ? [
        tell(
          ['signs'],
          `The standard card holds ${signs.length} signs.`,
          `Keep at most ${MOST_ON_THE_STANDARD_CARD}: it is read in a moment of fear.`,
        ),
      ]
    : []),
];

/** Signs that a full set must hold, by themselves or through a line that covers them, and does not. */
function leftOut(
  { dangerSigns }: Library,
  place: (typeof dangerPlaces)[number],
  held: readonly DangerSign[],
): string[] {
  const level = FULL[place];
  if (!level) return [];
  const meant = new Set(held.flatMap(({ id, data }) => [id, ...data.covers]));
  return (
    [...dangerSigns.values()]
      .filter(({ id, data }) => data.level === level && !meant.has(id))
      // A line that stands for finer signs is told when all of these are.
      .filter(({ data }) => data.covers.length === 0 || !data.covers.every((finer) => meant.has(finer)))
      .map(({ id }) => id)
  );
}

/** Places without a set, or with two. */
const withoutASet = ({ files }: Content): Finding[] =>
  places.flatMap((place): Finding[] => {
    const sets = files.dangerSets.filter(({ data }) => data.standsIn === place);
    if (sets.length === 1) return [];
    const [, second] = sets;
    return [
      {
        file: second?.file ?? SETS,
        ...(second ? second.placeOf(['standsIn']) : { line: 1, column: 1 }),
        problem: second ? `Two sets stand in “${place}”.` : `No set stands in “${place}”.`,
        fix: second ? 'Remove “standsIn” from one of the two.' : `Write “standsIn: ${place}” in one set.`,
      },
    ];
  });

/** A line that stands for finer signs has their level. */
const coveredRightly = ({ library, files }: Content): Finding[] =>
  files.dangerSigns.flatMap(({ id, file, data, placeOf }) =>
    data.covers.flatMap((name, index): Finding[] => {
      const finer = library.dangerSigns.get(name);
      if (!finer || finer.data.level === data.level) return [];
      return [
        {
          file,
          ...placeOf(['covers', index]),
          problem: `“${id}” is “${data.level}” and stands for “${name}”, which is “${finer.data.level}”.`,
          fix: 'Give both the same level, or remove it from “covers”.',
        },
      ];
    }),
  );

/** What to do in an emergency names 911 and an emergency department, and nobody else first. */
const emergencyNames911 = ({ files }: Content): Finding[] =>
  files.dangerRules.flatMap(({ file, data, placeOf }) =>
    (['lead', 'act'] as const).flatMap((field): Finding[] => {
      const text = data.levels.emergency[field];
      if (
        /\b911\b/u.test(text) &&
        /emergency department/iu.test(text) &&
        !/\b(?:call|ask|tell) (?:us|your|our)\b/iu.test(text)
      )
        return [];
      return [
        {
          file,
          ...placeOf(['levels', 'emergency', field]),
          problem: 'What to do in an emergency must name 911 and an emergency department, and nobody else.',
          fix: 'Write “Call 911, or go to the nearest emergency department”.',
        },
      ];
    }),
  );

/** A phase prints signs of its own days only. */
const inTheirDays = ({ library, files }: Content): Finding[] =>
  files.recoveryPhases.flatMap(({ file, data, placeOf }) =>
    (library.dangerSets.get(data.dangerSigns)?.data.signs ?? []).flatMap((name): Finding[] => {
      const window = library.dangerSigns.get(name)?.data.window;
      if (!window || (window.to >= data.startDay && window.from <= (data.endDay ?? Infinity))) return [];
      return [
        {
          file,
          ...placeOf(['dangerSigns']),
          problem: `“${name}” counts from day ${window.from} to day ${window.to}, and this phase has other days.`,
          fix: `Name another set, or remove it from “${data.dangerSigns}”.`,
        },
      ];
    }),
  );
