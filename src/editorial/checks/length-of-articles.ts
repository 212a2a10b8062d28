import { isWord, wordsIn } from '#domain/body.ts';
import { gatherPage } from '#domain/page-model.ts';
import { getEntry, phasesAfter } from '#domain/library.ts';
import { countWords } from '#domain/reading/word-count.ts';
import { saidPhase, saidQuestion } from '#domain/said/drawn-in.ts';
import { textOfParts } from '#domain/said/plain-text.ts';
import type { Said } from '#domain/said/said.ts';
import type { Check } from '../check.ts';

/** Words that show the registers of safety. */
const FROM_REGISTERS = ['DangerSigns', 'BeforeProcedure', 'MedicineSafety'];

/** Finds articles that are too short to answer their question or too long to be read. */
export const lengthOfArticles: Check = {
  name: 'length-of-articles',
  reason:
    'A person in pain reads a few minutes at a time. Source: CDC Clear Communication Index, chunking; limits in policy.yaml, “articleWords”.',
  severity: 'error',
  examples: {
    ok: ['A few words more.'],
    notOk: [
      {
        when: [{ file: 'policy.yaml', from: 'most: 1800', to: 'most: 500' }],
        says: [
          'content/en/articles/sciatica-options.mdx:1: The article has 920 words; 500 are the most. Say each thing once, and link to other articles instead of repeating them.',
          'content/en/articles/what-is-spinal-fusion.mdx:1: The article has 769 words; 500 are the most. Say each thing once, and link to other articles instead of repeating them.',
        ],
      },
      {
        when: [{ file: 'policy.yaml', from: 'least: 250', to: 'least: 700' }],
        says: [
          'content/en/articles/back-pain-warning-signs.mdx:1: The article has 373 words; it needs at least 700. Answer the parts of the question that are still open.',
        ],
      },
    ],
  },

  find({ library, files }) {
    const { least, most } = library.policy.articleWords;
    return files.articles.flatMap(({ id, file, data }) => {
      const entry = library.articles.get(id);
      if (!entry) return [];
      const own: Said[] = [
        // What the registers say is not the writer’s words.
        { is: 'parts', parts: entry.body.parts.filter((part) => !isWord(part, ...FROM_REGISTERS)) },
        { is: 'questions', questions: data.faqs.map((faq) => saidQuestion(getEntry(library.faqs, faq, 'question'))) },
      ];
      const { wordCount: all } = gatherPage(library, {
        texts: [...data.keyPoints, ...data.questionsToAsk],
        own,
        arrange: () => ({ own }),
      });
      const wordsOfSigns = [...wordsIn(entry.body.parts)]
        .filter(({ name }) => name === 'RecoveryTimeline')
        .flatMap(({ props }) => phasesAfter(library, props.treatment ?? ''))
        .map((phase) => countWords(textOfParts(saidPhase(phase, library).danger, library)))
        .reduce((sum, one) => sum + one, 0);
      const words = all - wordsOfSigns;
      if (words < least)
        return [
          {
            file,
            line: 1,
            column: 1,
            problem: `The article has ${words} words; it needs at least ${least}.`,
            fix: 'Answer the parts of the question that are still open.',
          },
        ];
      if (words > most)
        return [
          {
            file,
            line: 1,
            column: 1,
            problem: `The article has ${words} words; ${most} are the most.`,
            fix: 'Say each thing once, and link to other articles instead of repeating them.',
          },
        ];
      return [];
    });
  },
};
