import { anyOfSigns, signsOf } from '#domain/danger-signs.ts';
import { sentencesOf } from '#domain/reading/sentences.ts';
import type { Check } from '../check.ts';
import { passagesOf } from '../texts.ts';

/** Most words of a sentence. */
const MOST = 20;

/** Finds sentences of more than twenty words. */
export const shortSentences: Check = {
  name: 'short-sentences',
  reason:
    'A person in pain loses a long sentence before its end. Source: Federal Plain Language Guidelines, short sentences; NHS digital service manual, “How to write good content”.',
  severity: 'warning',
  examples: {
    ok: ['Walk a little every day. Stop when it hurts more.'],
    notOk: [
      {
        when: 'Walk a little every day, if you can, and then a little more on the next day, until you walk as far as you did before it began.',
        says: [
          'line 1: A sentence has 28 words: “Walk a little every day, if you can, and then a little more  …  you did before it began.”. Make two of it. The limit is 20 words; words of a claim count, and can be shortened in content/claims/.',
        ],
      },
    ],
  },

  find(content) {
    const { library } = content;
    const lists = [...library.dangerSets.values()]
      .filter(({ data }) => data.form === 'sentence')
      .map(({ id }) => anyOfSigns(signsOf(library, id), library));
    return (
      passagesOf(content)
        // Descriptions are for lists of search results.
        .filter(({ kind, field }) => kind !== 'heading' && field !== 'description')
        .flatMap(({ file, line, column, text }) =>
          sentencesOf(text)
            // A list of danger signs is the register’s, and an editor cannot shorten it.
            .filter(
              ({ words, text: sentence }) => words.length > MOST && !lists.some((list) => sentence.includes(list)),
            )
            .map((sentence) => ({
              file,
              line,
              column,
              problem: `A sentence has ${sentence.words.length} words: “${shortened(sentence.text)}”.`,
              fix: `Make two of it. The limit is ${MOST} words; words of a claim count, and can be shortened in content/claims/.`,
            })),
        )
    );
  },
};

const shortened = (text: string): string => (text.length <= 90 ? text : `${text.slice(0, 60)} … ${text.slice(-25)}`);
