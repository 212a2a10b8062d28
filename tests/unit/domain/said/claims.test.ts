import { describe, expect, test } from 'vitest';
import { toldClaim } from '#domain/said/claims.ts';
import type { Claim, Library } from '#domain/library.ts';
import { getEntry } from '#domain/library.ts';
import { library } from '../../../fixtures/library.ts';

const benefit = getEntry(library.claims, 'fus-02-fusion-vs-usual-care', 'claim');

/** The small library with other fields in one claim. */
function libraryWith(change: Partial<Claim['data']>): Library {
  const changed = { ...benefit, data: { ...benefit.data, ...change } };
  return { ...library, claims: new Map([...library.claims, [benefit.id, changed]]) };
}
const search = (change: Partial<Claim['data']>) => toldClaim(benefit.id, libraryWith(change)).search;

describe('what is said of the search for the other side', () => {
  test('names words, place and day of a search that found none', () => {
    const noneFound = { searched: 'fusion harm', place: 'PubMed', on: '2026-11-29' };
    expect(search({ noneFound })).toBe(
      'We know of no study that says otherwise. We searched PubMed for “fusion harm” on November 29, 2026.',
    );
  });
  test('says plainly that nobody has searched', () => {
    expect(search({ notSearched: true })).toBe('We have not yet searched for studies that say otherwise.');
  });
  test('is nothing when a study says otherwise', () => expect(search({})).toBeUndefined());
  test('is nothing of a harm', () => expect(search({ kind: 'harm', notSearched: true })).toBeUndefined());
});
