import { describe, expect, test } from 'vitest';
import { circlesOf } from '#domain/evidence/circles.ts';

describe('circlesOf', () => {
  const circles = (links: Record<string, string[]>) => circlesOf(new Map(Object.entries(links)));
  test('finds none in a line or a fork', () => expect(circles({ a: ['b', 'c'], b: ['c'], c: [] })).toEqual([]));
  test('finds one over three steps, once', () =>
    expect(circles({ b: ['c'], c: ['a'], a: ['b'] })).toEqual([['a', 'b', 'c']]));
  test('finds a claim that names itself', () => expect(circles({ a: ['a'] })).toEqual([['a']]));
  test('finds two that share a claim', () => expect(circles({ a: ['b', 'c'], b: ['a'], c: ['a'] })).toHaveLength(2));
});
