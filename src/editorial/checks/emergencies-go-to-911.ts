import { elementsIn, wordsIn } from '#domain/body.ts';
import { textOfParts } from '#domain/said/plain-text.ts';
import type { Check, Finding } from '../check.ts';
import { textsOf } from '../texts.ts';

/** Finds emergency cards that do not say 911 or lead away from the page, and emergency lines of phases that send a reader to call us. */
export const emergenciesGoTo911: Check = {
  name: 'emergencies-go-to-911',
  reason:
    'A reader in danger must be sent to 911 or an emergency department, never to us. Source: safety rules of this site, levels 1 to 3; Finucane et al. 2020.',
  severity: 'error',
  examples: {
    ok: ['<EmergencyAdvice heading="Call 911 now">\n\nYou cannot pass urine.\n\n</EmergencyAdvice>'],
    notOk: [
      {
        when: '<EmergencyAdvice heading="Call us now">\n\nYou cannot pass urine.\n\n</EmergencyAdvice>',
        says: [
          'line 1: This emergency card does not say 911. Write “Call 911 or go to an emergency department” in its heading or text.',
          'line 1: This emergency card sends the reader to us. Write “Call 911 or go to an emergency department”. The clinic is told afterwards.',
        ],
      },
      {
        when: '<EmergencyAdvice heading="Call 911 now">\n\nSee [how to book](/schedule/).\n\n</EmergencyAdvice>',
        says: [
          'line 1: A link leads away from this emergency card. Remove the link. A reader in an emergency needs 911 and nothing else.',
        ],
      },
      {
        when: [
          {
            file: 'en/recovery-phases/spinal-fusion/hospital-and-first-two-weeks.mdx',
            from: 'emergency:\n',
            to: 'emergency:\n  - If you cannot pass urine, call the clinic\n',
          },
        ],
        says: [
          'content/en/recovery-phases/spinal-fusion/hospital-and-first-two-weeks.mdx:17: This emergency line sends the reader to the clinic. Name the sign only. The page prints “Emergency, 911” above it.',
        ],
      },
    ],
  },

  find(content) {
    const inTexts = textsOf(content).flatMap(({ file, parts }) =>
      [...wordsIn(parts)]
        .filter(({ name }) => name === 'EmergencyAdvice' || name === 'GoNow')
        .flatMap((card): Finding[] => {
          const place = { file: file.file, line: card.line, column: card.column };
          const text = `${card.props.heading ?? ''} ${textOfParts(card.children, content.library)}`;
          const leadsAway =
            [...wordsIn(card.children)].some(
              ({ name, props }) =>
                name === 'ScheduleVisit' || name === 'Term' || (name === 'Link' && !props.href?.startsWith('#')),
            ) ||
            [...elementsIn(card.children)].some(
              ({ tagName, properties: { href = '' } }) => tagName === 'a' && !/^(tel:911|tel:988|sms:)/.test(href),
            );
          return [
            ...(card.name === 'EmergencyAdvice' && !/\b(911|988)\b/.test(text)
              ? [
                  {
                    ...place,
                    problem: 'This emergency card does not say 911.',
                    fix: 'Write “Call 911 or go to an emergency department” in its heading or text.',
                  },
                ]
              : []),
            ...(leadsAway
              ? [
                  {
                    ...place,
                    problem: 'A link leads away from this emergency card.',
                    fix: 'Remove the link. A reader in an emergency needs 911 and nothing else.',
                  },
                ]
              : []),
            ...(/\b(call|contact) (us|our team|the clinic)\b(?! after)/i.test(
              text.replace(/do not wait for (us to call|a call)[^.]*/gi, ''),
            )
              ? [
                  {
                    ...place,
                    problem: 'This emergency card sends the reader to us.',
                    fix: 'Write “Call 911 or go to an emergency department”. The clinic is told afterwards.',
                  },
                ]
              : []),
          ];
        }),
    );
    const inPhases = content.files.recoveryPhases.flatMap(({ file, data, placeOf }) =>
      data.emergency.flatMap((line, index) =>
        /\b(call|contact) (us|our team|the clinic|your clinic)\b(?! after)/i.test(line)
          ? [
              {
                file,
                ...placeOf(['emergency', index]),
                problem: 'This emergency line sends the reader to the clinic.',
                fix: 'Name the sign only. The page prints “Emergency, 911” above it.',
              },
            ]
          : [],
      ),
    );
    return [...inTexts, ...inPhases];
  },
};
