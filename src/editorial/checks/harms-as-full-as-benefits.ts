import { countWords } from '#domain/reading/word-count.ts';
import { textOfParts } from '#domain/said/plain-text.ts';
import type { Check } from '../check.ts';

/** Least and most words of a benefit for each word of harm. Source: IPDAS, “equal detail”; the bound is ours. */
const RATIO = { least: 0.67, most: 1.5 };

/** Finds treatments whose harms are told in fewer or more words than their benefits. */
export const harmsAsFullAsBenefits: Check = {
  name: 'harms-as-full-as-benefits',
  reason: 'Readers take length for weight. Source: International Patient Decision Aid Standards, balance.',
  severity: 'error',
  examples: {
    ok: [[{ file: 'en/treatments/discectomy.mdx', from: 'name: Discectomy', to: 'name: Disc surgery' }]],
    notOk: [
      {
        when: [
          {
            file: 'en/treatments/discectomy.mdx',
            from: 'Leg pain eases faster.',
            to: 'Leg pain eases faster. Many people sleep better, walk farther, sit longer and get back to the things they like to do much sooner than they would have by waiting alone.',
          },
        ],
        says: [
          'content/en/treatments/discectomy.mdx:20: The benefit has 49 words and the harm 17. Tell both in about as many words: between 0.67 and 1.5 to one.',
        ],
      },
    ],
  },

  find({ library, files }) {
    return files.treatments.flatMap(({ id, file, placeOf }) => {
      const fields = library.treatments.get(id)?.fields;
      if (!fields) return [];
      const [benefit, harm] = (['benefit', 'harm'] as const).map((field) =>
        countWords(textOfParts(fields[field] ?? [], library)),
      );
      const ratio = (benefit ?? 0) / (harm || 1);
      return ratio < RATIO.least || ratio > RATIO.most
        ? [
            {
              file,
              ...placeOf([ratio > 1 ? 'harm' : 'benefit']),
              problem: `The benefit has ${benefit} words and the harm ${harm}.`,
              fix: `Tell both in about as many words: between ${RATIO.least} and ${RATIO.most} to one.`,
            },
          ]
        : [];
    });
  },
};
