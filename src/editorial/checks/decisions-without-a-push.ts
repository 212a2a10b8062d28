import { countWords } from '#domain/reading/word-count.ts';
import { textOfParts } from '#domain/said/plain-text.ts';
import type { Check, Finding } from '../check.ts';

/** Most words for one option for each word for another, row by row. The bound is ours. */
const MOST_DETAIL = 1.7;
const ROWS = ['good', 'bad', 'like'] as const;

/** Finds decision aids that tell one option in more detail, or ask more often what speaks for it. */
export const decisionsWithoutAPush: Check = {
  name: 'decisions-without-a-push',
  reason:
    'A decision aid that says more about one option chooses for the reader. Source: International Patient Decision Aid Standards, certifying criteria.',
  severity: 'error',
  examples: {
    ok: [
      [
        {
          file: 'en/decision-aids/surgery-for-sciatica.mdx',
          from: 'good: >-\n',
          to: 'good: >-\n      Some like it. ',
        },
      ],
    ],
    notOk: [
      {
        when: [
          {
            file: 'en/decision-aids/surgery-for-sciatica.mdx',
            from: 'good: >-\n',
            to: `good: >-\n      ${'It is also liked by people who want it. '.repeat(5)}\n`,
          },
        ],
        says: [
          'content/en/decision-aids/surgery-for-sciatica.mdx:23: “good” of “Surgery soon” has 60 words, that of “Waiting, with surgery later if needed” 14. Tell all options in about as many words: at most 1.7 times as many.',
        ],
      },
      {
        when: [
          {
            file: 'en/decision-aids/surgery-for-sciatica.mdx',
            from: 'favors: wait',
            to: 'favors: now',
          },
        ],
        says: [
          'content/en/decision-aids/surgery-for-sciatica.mdx:41: The statements do not favor each option as often: now 3, wait 1. Write as many statements for each option.',
        ],
      },
      {
        when: [
          {
            file: 'en/decision-aids/surgery-for-sciatica.mdx',
            from: 'favors: wait',
            to: 'favors: no-such-option',
          },
        ],
        says: [
          'content/en/decision-aids/surgery-for-sciatica.mdx:46: There is no option “no-such-option” in this decision. Name one of: now, wait.',
        ],
      },
    ],
  },

  find({ library, files }) {
    return files.decisionAids.flatMap(({ id, file, data, placeOf }) => {
      const fields = library.decisionAids.get(id)?.fields ?? {};
      const uneven = ROWS.flatMap((row): Finding[] => {
        const told = data.options.map((option, index) => ({
          name: option.name,
          words: countWords(textOfParts(fields[`options.${index}.${row}`] ?? [], library)),
          place: placeOf(['options', index, row]),
        }));
        const [least, ...more] = told.sort((a, b) => a.words - b.words);
        const most = more.at(-1);
        if (!least || !most || most.words <= least.words * MOST_DETAIL) return [];
        return [
          {
            file,
            ...most.place,
            problem: `“${row}” of “${most.name}” has ${most.words} words, that of “${least.name}” ${least.words}.`,
            fix: `Tell all options in about as many words: at most ${MOST_DETAIL} times as many.`,
          },
        ];
      });
      const options = data.options.map((option) => option.id);
      const unknown = data.values.flatMap(({ favors }, index): Finding[] =>
        options.includes(favors)
          ? []
          : [
              {
                file,
                ...placeOf(['values', index, 'favors']),
                problem: `There is no option “${favors}” in this decision.`,
                fix: `Name one of: ${options.join(', ')}.`,
              },
            ],
      );
      const counts = options.map((option) => data.values.filter(({ favors }) => favors === option).length);
      const lopsided =
        unknown.length === 0 && Math.max(...counts) > Math.min(...counts)
          ? [
              {
                file,
                ...placeOf(['values']),
                problem: `The statements do not favor each option as often: ${options.map((option, index) => `${option} ${counts[index] ?? 0}`).join(', ')}.`,
                fix: 'Write as many statements for each option.',
              },
            ]
          : [];
      return [...uneven, ...unknown, ...lopsided];
    });
  },
};
