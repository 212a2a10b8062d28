import { describe, expect, test } from 'vitest';
import { listedLibrary, reviewsOf, type Consequence } from '#domain/review/reviews.ts';
import { library, TODAY } from '../../../fixtures/library.ts';

const asking = (review: Partial<Record<'notReviewed' | 'overdue', Consequence>>) => ({
  ...library,
  policy: { ...library.policy, review: { ...library.policy.review, ...review } },
});
/** One page of every kind that can be signed. */
const KINDS = [
  'articles/sciatica-options',
  'treatments/discectomy',
  'decision-aids/surgery-for-sciatica',
  'recovery/spinal-fusion',
  'pages/emergency',
];

describe('reviewsOf', () => {
  test.each(KINDS)('says of %s what the clinic’s policy asks for', (key) => {
    expect(reviewsOf(asking({ notReviewed: 'stop-the-build' }), TODAY).get(key)).toMatchObject({
      review: { state: 'not-reviewed' },
      consequence: 'stop-the-build',
    });
  });
});

describe('listedLibrary', () => {
  test('keeps pages of every kind out of lists when the policy says so', () => {
    expect([...listedLibrary(asking({ notReviewed: 'hide-from-lists' }), TODAY).unlisted]).toEqual(
      expect.arrayContaining(KINDS),
    );
  });
  test('lists everything otherwise', () => expect(listedLibrary(library, TODAY).unlisted.size).toBe(0));
});
