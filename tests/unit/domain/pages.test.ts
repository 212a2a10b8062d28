import { describe, expect, test } from 'vitest';
import { policyFor } from '#domain/pages.ts';
import { library } from '../../fixtures/library.ts';

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
