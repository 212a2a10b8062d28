import { describe, expect, test } from 'vitest';
import { costliestSentences, readability } from '#domain/reading/reading-grade.ts';

describe('the reading grade', () => {
  test('is the formula of Flesch and Kincaid', () => {
    // Two sentences, nine words, ten syllables: 0.39 × 9/2 + 11.8 × 10/9 − 15.59.
    expect(readability('The pain is often gone. Go for a walk.').grade).toBeCloseTo(-0.724, 3);
  });

  test('is a number for a figure that stands alone, which has no syllables', () => {
    expect(readability('100.').grade).toBeLessThan(0);
  });

  test('orders sentences, the costliest first, with such a figure between them', () => {
    const text =
      'Go.\n100.\nMethods were older, and people were not assigned to an operation by chance.\nRest is good.';
    expect(costliestSentences(text, 1).map((sentence) => sentence.text)).toEqual([
      'Methods were older, and people were not assigned to an operation by chance.',
    ]);
  });
});
