import { gatherPage } from '#domain/page-context.ts';
import { readability } from '#domain/reading/reading-grade.ts';
import { textOfParts } from '#domain/page-text.ts';
import type { Check } from '../check.ts';

/**
 * Finds texts that are harder to read than the clinic’s policy allows.
 *
 * @example ok
 * Keep moving as much as you can.
 * @example not ok
 * Continuation of habitual physical activity is recommended to the greatest extent that is practicable.
 */
export const plainWords: Check = {
  name: 'plain-words',
  reason:
    'Half of US adults read below 8th grade. Source: NIH Clear Communication; CDC Clear Communication Index; policy.yaml “readingGrade”.',
  severity: 'error',
  examples: { ok: [], notOk: [] },

  find({ library, files }) {
    const { readingGrade } = library.policy;
    const tooHard = (file: string, text: string, most: number) => {
      const { grade } = readability(text);
      return grade > most
        ? [
            {
              file,
              line: 1,
              column: 1,
              problem: `The text reads at grade ${grade.toFixed(1)}; the limit is ${most}.`,
              fix: 'Shorten the longest sentences and replace the longest words.',
            },
          ]
        : [];
    };
    return [
      ...files.articles.flatMap(({ id, file, data }) => {
        const entry = library.articles.get(id);
        if (!entry) return [];
        const { text } = gatherPage(library, {
          texts: [...data.keyPoints, ...data.questionsToAsk],
          body: entry.body,
          faqs: data.faqs,
        });
        return tooHard(file, text, readingGrade.article);
      }),
      ...files.pages.flatMap(({ id, file }) =>
        tooHard(
          file,
          textOfParts(library.pages.get(id)?.body.parts ?? [], library),
          id === 'emergency' ? readingGrade.safety : readingGrade.article,
        ),
      ),
      ...files.disclaimers
        .filter(({ id }) => id === 'emergency')
        .flatMap(({ id, file }) =>
          tooHard(file, textOfParts(library.disclaimers.get(id)?.body.parts ?? [], library), readingGrade.safety),
        ),
    ];
  },
};
