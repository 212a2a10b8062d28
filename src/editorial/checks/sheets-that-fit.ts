import { onePage, topicsWithSheet } from '#domain/pages/one-page.ts';
import { linesOver, overOnSheet, partsOfSheet } from '#domain/pages/room-on-sheet.ts';
import type { Check } from '../check.ts';

const WHAT = {
  article: 'the key points of its article, with the term',
  numbers: 'the numbers, with whom they studied and what says otherwise',
  do: 'the lists of what to do and what not to do',
  doNot: 'the lists of what to do and what not to do',
  questions: 'the questions',
} as const;

/** Finds one-page sheets that would need a second page. */
export const sheetsThatFit: Check = {
  name: 'sheets-that-fit',
  reason:
    'A sheet on the refrigerator has one side; what stands on a second page is lost. Source: AHRQ Health Literacy Universal Precautions Toolkit, tool 11; design rules of this site.',
  severity: 'error',
  examples: {
    ok: [
      [
        {
          file: 'en/topics/sciatica.yaml',
          from: '- Do not stay in bed for days.',
          to: '- "Do not stay in bed for days."',
        },
      ],
    ],
    notOk: [
      {
        when: [
          {
            file: 'claims/sci-02-recovered-one-year.yaml',
            from: 'population: ',
            to: `population: ${'adults who were asked many things, '.repeat(90)}`,
          },
        ],
        says: [
          'content/en/topics/sciatica.yaml:16: The one-page sheet is 17 lines too long. Most room is taken by the numbers, with whom they studied and what says otherwise. Cut 17 lines: choose shorter claims in “numbers”, fewer lines in “do” and “doNot” (the longer list counts), or shorter “questions”.',
        ],
      },
    ],
  },

  find({ library, files }) {
    return topicsWithSheet(library).flatMap((topic) => {
      const parts = partsOfSheet(onePage(library, topic));
      const over = overOnSheet(parts);
      const entry = files.topics.find(({ id }) => id === topic.id);
      if (over <= 0 || !entry) return [];
      const [longest] = parts
        .flatMap(({ field, height }) => (field === undefined ? [] : [{ field, height }]))
        .sort((one, other) => other.height - one.height);
      const field = longest?.field ?? 'numbers';
      const isWritten = topic.data.onePage?.[field] !== undefined;
      return [
        {
          file: entry.file,
          ...entry.placeOf(isWritten ? ['onePage', field] : ['onePage']),
          problem: `The one-page sheet is ${linesOver(over)} lines too long. Most room is taken by ${WHAT[field]}.`,
          fix: `Cut ${linesOver(over)} lines: choose shorter claims in “numbers”, fewer lines in “do” and “doNot” (the longer list counts), or shorter “questions”.`,
        },
      ];
    });
  },
};
