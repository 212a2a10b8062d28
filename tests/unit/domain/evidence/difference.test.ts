// The difference between two groups is said only where a trial compared them.
import { describe, expect, test } from 'vitest';
import { differenceInWords } from '#domain/evidence/people.ts';
import { getEntry, type Claim } from '#domain/library.ts';
import { library } from '../../../fixtures/library.ts';

const gain = getEntry(library.claims, 'fus-02-fusion-vs-usual-care', 'claim');
const inWords = (changed: Partial<Claim['data']> = {}) =>
  differenceInWords({ ...gain, data: { ...gain.data, ...changed } }, library.strings, library.language);
const [fusion, usual] = gain.data.results ?? [];
if (!fusion || !usual) throw new Error('The gain has no two groups.');

describe('differenceInWords', () => {
  test('says how many more of 100, and of which group', () => {
    expect(inWords()).toBe('With fusion: 34 more of 100 felt better or much better after 2 years.');
  });
  test('says it of harms, whichever group comes first', () => {
    expect(inWords({ kind: 'harm', results: [usual, fusion] })).toMatch(/^With fusion: 34 more of 100 /);
  });
  test.each<[string, Partial<Claim['data']>]>([
    ['a registry, which chose who got what', { design: 'registry' }],
    ['a course, a test or a fact', { kind: 'course' }],
    ['one group', { results: [fusion] }],
    ['three groups', { results: [fusion, usual, usual] }],
    ['groups alike', { results: [fusion, { ...usual, numerator: fusion.numerator }] }],
    ['groups of other sizes', { results: [fusion, { ...usual, denominator: 71 }] }],
    [
      'ranges of error that meet',
      {
        results: [
          { ...fusion, interval: { low: 40, high: 80 } },
          { ...usual, interval: { low: 20, high: 40 } },
        ],
      },
    ],
  ])('says nothing of %s', (_what, changed) => {
    expect(inWords(changed)).toBeUndefined();
  });
});
