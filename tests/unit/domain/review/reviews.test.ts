import { describe, expect, test } from 'vitest';
import { signedTextOf } from '#domain/page-model.ts';
import { hashOfText } from '#domain/review/review-state.ts';
import { listedLibrary, reviewsOf, type Consequence } from '#domain/review/reviews.ts';
import { SIGNED_FORMAT } from '#domain/said/signed-text.ts';
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

test('a sign-off of an older format counts as changed, whatever its hash', () => {
  const key = 'pages/emergency';
  const page = reviewsOf(library, TODAY).get(key)?.page;
  const hash = page ? hashOfText(signedTextOf(page.model)) : '';
  const stateOf = (format: number) => {
    const data = { reviewer: 'test-reviewer', day: TODAY, format, hash, seal: '' };
    const body = { parts: [], headings: [], blocks: [], groups: [] };
    const signOffs = new Map([[key, { id: key, data, body, fields: {} }]]);
    return reviewsOf({ ...library, signOffs }, TODAY).get(key)?.review.state;
  };
  expect([stateOf(SIGNED_FORMAT), stateOf(SIGNED_FORMAT - 1)]).toEqual(['reviewed', 'changed']);
});

describe('listedLibrary', () => {
  test('keeps pages of every kind out of lists when the policy says so', () => {
    expect([...listedLibrary(asking({ notReviewed: 'hide-from-lists' }), TODAY).unlisted]).toEqual(
      expect.arrayContaining(KINDS),
    );
  });
  test('lists everything otherwise', () => expect(listedLibrary(library, TODAY).unlisted.size).toBe(0));
});
