import { describe, expect, test } from 'vitest';
import { mergeHits, namesakesFirst } from '#domain/search/merge-hits.ts';

const found = (wording: string, scores: Record<string, number>) => ({
  wording,
  hits: Object.entries(scores).map(([id, score]) => ({ id, score })),
});
const nothing = found('', {});
const order = (...asked: Parameters<typeof mergeHits>) => mergeHits(...asked).map(({ id }) => id);

describe('mergeHits', () => {
  test('counts the best wording of a part once', () => {
    expect(order([[found('slipped', { a: 5, b: 4 }), found('herniated', { b: 6 })]], nothing, 100)).toEqual(['b', 'a']);
  });
  test('puts what has more parts before what has one', () => {
    expect(order([[found('x', { a: 5, b: 4 })], [found('y', { b: 4, c: 5 })]], nothing, 100)[0]).toBe('b');
  });
  test('lets a rare word say more than one that every page has', () => {
    const everywhere = Object.fromEntries(Array.from({ length: 90 }, (_, page) => [`p${page}`, 10]));
    expect(order([[found('back', everywhere)], [found('drive', { q: 10 })]], nothing, 100)[0]).toBe('q');
  });
  test('does not let a name of two words count twice', () => {
    expect(order([[found('fibrin injection', { a: 8 }), found('fibrin', { b: 5 })]], nothing, 100)).toEqual(['b', 'a']);
  });
  test('prefers what answers the question as it was asked', () => {
    const parts = [[found('mri', { a: 5, b: 5 })]];
    expect(order(parts, found('do i need an mri', { b: 40 }), 100)).toEqual(['b', 'a']);
  });
  test('leaves noise out', () => expect(order([[found('x', { a: 50, b: 1 })]], nothing, 100)).toEqual(['a']));
  test('keeps one order for equals', () => {
    expect(order([[found('x', { b: 5, a: 5 })]], nothing, 100)).toEqual(['a', 'b']);
  });
  test('finds nothing in nothing', () => expect(order([], nothing, 0)).toEqual([]));
});

test('namesakes come first, the others stay in order', () => {
  expect(namesakesFirst(['How long?', 'Discs', 'Sciatica'], (title) => title, 'sciatica')).toEqual([
    'Sciatica',
    'How long?',
    'Discs',
  ]);
});
