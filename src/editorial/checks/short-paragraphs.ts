import { sentencesOf } from '#domain/reading/sentences.ts';
import type { Check } from '../check.ts';
import { passagesOf } from '../texts.ts';

/** Most sentences of a paragraph. */
const MOST = 3;

/** Finds paragraphs of more than three sentences. */
export const shortParagraphs: Check = {
  name: 'short-paragraphs',
  reason:
    'Short paragraphs let a reader rest and find the place again. Source: PEMAT-P item 8; CDC Clear Communication Index item 9.',
  severity: 'warning',
  examples: {
    ok: ['Walk a little. Rest a little. Walk again.'],
    notOk: [
      {
        when: 'Walk a little. Rest a little. Walk again. Rest again.',
        says: [
          'line 1: A paragraph has 4 sentences: “Walk a little. Rest a little. Walk again. Rest again.…”. Make two paragraphs or a list of it. The limit is 3 sentences.',
        ],
      },
    ],
  },

  find(content) {
    return passagesOf(content)
      .filter(({ kind }) => kind === 'paragraph')
      .flatMap(({ file, line, column, text }) => {
        const count = sentencesOf(text).length;
        return count > MOST
          ? [
              {
                file,
                line,
                column,
                problem: `A paragraph has ${count} sentences: “${text.slice(0, 60)}…”.`,
                fix: `Make two paragraphs or a list of it. The limit is ${MOST} sentences.`,
              },
            ]
          : [];
      });
  },
};
