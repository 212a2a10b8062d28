import { describe, expect, test } from 'vitest';
import { notesOfPage } from '#domain/page-notes.ts';
import { toldClaim } from '#domain/said/claims.ts';
import type { Claim, Library } from '#domain/library.ts';
import { getEntry } from '#domain/library.ts';
import { textOfParts } from '#domain/said/plain-text.ts';
import { readBody } from '#files/read-body.ts';
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

describe('a claim in the page’s own words', () => {
  const { parts } = readBody(
    'After fusion, <Claim id="fus-02-fusion-vs-usual-care">more people with a <Term id="herniated-disc">disc</Term> felt better</Claim>.',
    { file: 'a.mdx' },
  );
  const { claims, terms, citations, notes } = notesOfPage(library, [{ is: 'parts', parts }]);

  test('reads as these words in search, structured data and measures', () =>
    expect(textOfParts(parts, library).trim()).toBe('After fusion, more people with a disc felt better.'));
  test('cites its source and explains its terms and its evidence beside the block', () => {
    expect([claims, terms]).toEqual([['fus-02-fusion-vs-usual-care'], ['herniated-disc']]);
    expect(citations.get('fus-02-fusion-vs-usual-care')).toEqual([1]);
    expect([...notes.values()]).toEqual([{ claims: ['fus-02-fusion-vs-usual-care'], terms: ['herniated-disc'] }]);
  });
});
