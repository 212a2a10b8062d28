import { describe, expect, test } from 'vitest';
import { costliestSentences, readability } from '#domain/reading/reading-grade.ts';

describe('readability', () => {
  test('is low for short words in short sentences', () => {
    expect(readability('Keep on the move. Rest does not help.').grade).toBeLessThan(3);
  });
  test('is high for long words in long sentences', () => {
    expect(
      readability(
        'Continuation of habitual physical activity is recommended to the greatest practicable extent in uncomplicated presentations.',
      ).grade,
    ).toBeGreaterThan(15);
  });
  test('does not count headings and cells, which would make a text look easy', () => {
    expect(readability('Recovery\nCost\nHow it works').words).toBe(0);
  });
  test('counts sentences and words', () => {
    expect(readability('One two three. Four five?')).toMatchObject({ sentences: 2, words: 5 });
  });
});

describe('costliestSentences', () => {
  test('names the hardest first', () => {
    const text = 'Walk.\nIndividualized multidisciplinary rehabilitation is unequivocally recommended.\nRest a little.';
    expect(costliestSentences(text, 1).map((sentence) => sentence.text)).toEqual([
      'Individualized multidisciplinary rehabilitation is unequivocally recommended.',
    ]);
  });
});
