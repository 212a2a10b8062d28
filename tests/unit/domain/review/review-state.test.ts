import { describe, expect, test } from 'vitest';
import { hashOfText, reviewOf, sealOf } from '#domain/review/review-state.ts';

const hash = hashOfText('Keep moving.');
const seal = sealOf('articles/a', { reviewer: 'a', day: '2026-11-21', format: 1, hash });
const signOff = { reviewer: 'a', day: '2026-11-21', format: 1, hash, seal };
const state = (today: string, facts = {}) =>
  reviewOf({ signOff, hash, reviewBy: '2027-03-14', reminderDays: 30, today, ...facts }).state;

describe('reviewOf', () => {
  test.each([
    { today: '2027-02-11', expected: 'reviewed' },
    { today: '2027-02-12', expected: 'due-soon' },
    { today: '2027-03-14', expected: 'due-soon' },
    { today: '2027-03-15', expected: 'overdue' },
  ])('is $expected on $today', ({ today, expected }) => {
    expect(state(today)).toBe(expected);
  });
  test('is not reviewed without a sign-off', () => {
    expect(state('2027-01-01', { signOff: undefined })).toBe('not-reviewed');
  });
  test('is changed when the words are others, and gives no day or name', () => {
    expect(
      reviewOf({
        signOff,
        hash: hashOfText('Keep moving!'),
        reviewBy: '2027-03-14',
        reminderDays: 30,
        today: '2027-01-01',
      }),
    ).toEqual({ state: 'changed' });
  });
});

describe('hashOfText', () => {
  test('counts every character', () => {
    expect(hashOfText('Keep moving')).not.toBe(hash);
    expect(hashOfText('Keep  moving.')).not.toBe(hash);
  });
});

describe('sealOf', () => {
  const lines = { reviewer: 'a', day: '2026-11-21', format: 1, hash };
  test.each([
    ['page', sealOf('articles/b', lines)],
    ['reviewer', sealOf('articles/a', { ...lines, reviewer: 'b' })],
    ['day', sealOf('articles/a', { ...lines, day: '2026-11-22' })],
    ['format', sealOf('articles/a', { ...lines, format: 2 })],
    ['hash', sealOf('articles/a', { ...lines, hash: hashOfText('Other words.') })],
  ])('is another one when the %s is', (_, other) => expect(other).not.toBe(seal));
});
