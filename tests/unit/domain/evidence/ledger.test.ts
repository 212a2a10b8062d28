import { describe, expect, test } from 'vitest';
import { figuresNotUsed, ledgerPages } from '#domain/evidence/ledger.ts';
import { claimAddresses, pagesUsingClaims } from '#domain/evidence/use-of-claims.ts';
import { library } from '../../../fixtures/library.ts';

describe('the ledger', () => {
  test('holds every claim that may be shown exactly once, and no other', () => {
    const shown = [...library.claims.values()].filter(({ data }) => data.use === 'show').map(({ id }) => id);
    const listed = ledgerPages(library).flatMap(({ claims }) => claims.map(({ id }) => id));
    expect(listed.sort()).toEqual(shown.sort());
  });
  test('numbers the pages of a topic from 1 to their count', () => {
    for (const [, pages] of Map.groupBy(ledgerPages(library), ({ topic }) => topic.id))
      expect(pages.map(({ number, of }) => [number, of])).toEqual(pages.map((_, index) => [index + 1, pages.length]));
  });
  test('keeps figures that are never results apart', () => {
    const ids = figuresNotUsed(library).map(({ id }) => id);
    expect(ids).toEqual(['fib-04-clinic-success-figure']);
    for (const id of ids) expect(claimAddresses(library).get(id)).toBe(`/evidence/figures-we-do-not-use/#${id}`);
  });
  test('gives every claim an address', () => {
    expect([...claimAddresses(library).keys()].sort()).toEqual([...library.claims.keys()].sort());
  });
});

describe('pagesUsingClaims', () => {
  test('names articles and questions whose text shows a claim, drawn-in ones included', () => {
    const pages = pagesUsingClaims(library)
      .get('sci-06-stay-active')
      ?.map(({ address }) => address);
    expect(pages).toContain('/articles/sciatica-options/');
    const fusion = pagesUsingClaims(library)
      .get('fus-02-fusion-vs-usual-care')
      ?.map(({ address }) => address);
    expect(fusion).toContain('/treatments/spinal-fusion/');
  });
  test('names no page for a claim that is shown nowhere', () => {
    for (const { id } of figuresNotUsed(library)) expect(pagesUsingClaims(library).has(id)).toBe(false);
  });
});
