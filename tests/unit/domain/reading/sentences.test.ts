import { describe, expect, test } from 'vitest';
import { sentencesOf } from '#domain/reading/sentences.ts';

describe('sentencesOf', () => {
  test('counts words and syllables of each sentence', () => {
    expect(
      sentencesOf('Walk a little. Rest afterwards.').map(({ text, words, syllables }) => [
        text,
        words.length,
        syllables,
      ]),
    ).toEqual([
      ['Walk a little.', 3, 4],
      ['Rest afterwards.', 2, 4],
    ]);
  });
  test('ends a sentence at a figure before a full stop', () => {
    expect(sentencesOf('Call 911. Then tell us.').map(({ text }) => text)).toEqual(['Call 911.', 'Then tell us.']);
  });
  test('does not end one at a decimal', () => expect(sentencesOf('Fever of 100.4 °F or more.')).toHaveLength(1));
  test('has none for an empty line', () => expect(sentencesOf('  ')).toEqual([]));
});
