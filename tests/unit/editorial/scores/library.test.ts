// The quality the library promises, on the real content.
import { describe, expect, test } from 'vitest';
import { checkContent, readContent } from '#editorial/check-content.ts';
import { safetyPages } from '#editorial/scores/scored-page.ts';
import { scoresOf } from '#editorial/scores/scorecard.ts';

const content = readContent(process.cwd());
const scores = scoresOf(content);
const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

describe('the library', () => {
  test('has no error', () => {
    expect(checkContent(process.cwd()).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
  test('reads at grade 8 or easier everywhere, safety pages at 6, and in the middle at 7', () => {
    for (const { key, score } of scores) expect(score.grade, key).toBeLessThanOrEqual(safetyPages.has(key) ? 6 : 8);
    expect(median(scores.map(({ score }) => score.grade))).toBeLessThanOrEqual(7);
  });
  test('meets nine of ten items of PEMAT-P and the CDC index on every page, and all of DISCERN on treatments', () => {
    for (const { key, score } of scores) {
      expect(score.pemat, key).toBeGreaterThanOrEqual(90);
      expect(score.clearCommunication, key).toBeGreaterThanOrEqual(90);
      if (key.startsWith('treatments/')) expect(score.discern, key).toBe(100);
    }
  });
  test('has all 32 articles, 15 treatments and 73 terms', () => {
    const { articles, treatments, glossary } = content.library;
    expect([articles.size, treatments.size, glossary.size]).toEqual([32, 15, 73]);
  });
});
