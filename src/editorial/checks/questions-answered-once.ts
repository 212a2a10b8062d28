import type { Check } from '../check.ts';

const plain = (question: string): string =>
  question
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Finds a question that stands in two files. */
export const questionsAnsweredOnce: Check = {
  name: 'questions-answered-once',
  reason:
    'Two answers to one question will one day disagree. Source: design rules of this site, one fact in one place.',
  severity: 'error',
  examples: {
    ok: [
      [
        {
          file: 'en/faqs/should-i-rest-in-bed.mdx',
          from: 'question: Should I rest in bed with sciatica?',
          to: 'question: Is bed rest good for sciatica?',
        },
      ],
    ],
    notOk: [
      {
        when: [
          {
            file: 'en/faqs/should-i-rest-in-bed.mdx',
            from: 'question: Should I rest in bed with sciatica?',
            to: 'question: Do I need an MRI for sciatica?',
          },
        ],
        says: [
          'content/en/faqs/should-i-rest-in-bed.mdx:2: “Do I need an MRI for sciatica?” is answered in content/en/faqs/do-i-need-an-mri.mdx already. Use that file, or ask a different question here.',
        ],
      },
    ],
  },

  find({ files }) {
    const seen = new Map<string, string>();
    return files.faqs.flatMap(({ file, data, placeOf }) =>
      [data.question, ...data.aliases].flatMap((question, index) => {
        const key = plain(question);
        const other = seen.get(key);
        seen.set(key, other ?? file);
        return other && other !== file
          ? [
              {
                file,
                ...placeOf(index === 0 ? ['question'] : ['aliases', index - 1]),
                problem: `“${question}” is answered in ${other} already.`,
                fix: 'Use that file, or ask a different question here.',
              },
            ]
          : [];
      }),
    );
  },
};
