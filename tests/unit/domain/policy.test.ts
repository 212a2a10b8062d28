import { describe, expect, test } from 'vitest';
import { articlesOnTopic, getEntry, newestArticles } from '#domain/library.ts';
import { policyFor } from '#domain/pages.ts';
import { readLibrary } from '#editorial/review/signing.ts';

const library = readLibrary(process.cwd());
const strict = {
  ...library,
  policy: {
    ...library.policy,
    review: {
      ...library.policy.review,
      graceDays: 30,
      changed: 'hide-from-lists' as const,
      overdue: 'stop-the-build' as const,
    },
  },
};

describe('policyFor', () => {
  test.each([
    [{ state: 'reviewed' as const }, 'label'],
    [{ state: 'changed' as const }, 'hide-from-lists'],
    [{ state: 'overdue' as const, daysLate: 30 }, 'label'],
    [{ state: 'overdue' as const, daysLate: 31 }, 'stop-the-build'],
  ])('for %j is %s', (review, expected) => {
    expect(policyFor(strict, review)).toBe(expected);
  });
});

describe('an article that lists leave out', () => {
  const hiding = { ...library, unlisted: new Set(['sciatica-options']) };
  test('is on no list', () => {
    const ids = [
      ...newestArticles(hiding),
      ...articlesOnTopic(hiding, getEntry(library.topics, 'sciatica', 'topic')),
    ].map(({ id }) => id);
    expect(ids).not.toContain('sciatica-options');
  });
  test('still has its page', () => {
    expect(hiding.articles.has('sciatica-options')).toBe(true);
  });
});
