import { describe, expect, test } from 'vitest';
import { searchWords } from '#domain/search/search-words.ts';
import { searchReader } from '#domain/search/understand-search.ts';

const understand = searchReader({
  small: ['how', 'does', 'the', 'is', 'my', 'what'],
  same: [
    { means: ['Herniated disc', 'slipped disc'], typed: [] },
    { means: ['herniated disc'], typed: ['blown disk'] },
    { means: ['Pseudarthrosis', 'non-union'], typed: [] },
    { means: ['traction'], typed: ['inversion table'] },
  ],
});
const known = [
  'pain',
  'disc',
  'herniated',
  'slipped',
  'sciatica',
  'sleep',
  'bleeding',
  'pseudarthrosis',
  'non',
  'union',
  'traction',
  'last',
];

describe('searchWords', () => {
  test.each([
    ['Can’t feel my LEGS!', ['cant', 'feel', 'my', 'legs']],
    ['L4-L5', ['l4', 'l5']],
    ['café 😀 <b>', ['cafe', 'b']],
    ['ألم الظهر', ['الم', 'الظهر']],
    ['   ', []],
  ])('of “%s”', (text, words) => expect(searchWords(text)).toEqual(words));
});

describe('a search', () => {
  test('leaves small words out, but not when there are no others', () => {
    expect(understand('How does the sciatica last?', known).parts).toEqual([['sciatica'], ['last']]);
    expect(understand('what is', known).parts.length).toBe(2);
  });
  test('looks for every name of a thing', () => {
    expect(understand('slipped disc', known).parts).toEqual([['slipped disc', 'herniated disc']]);
  });
  test('takes what people type for what the site calls it, and for the other names of that', () => {
    expect(understand('blown disk pain', known).parts).toEqual([['herniated disc', 'slipped disc'], ['pain']]);
  });
  test('finds a word with a hyphen that is typed without one', () => {
    expect(understand('nonunion', known).parts).toEqual([['pseudarthrosis', 'non union']]);
  });
  test('mends one wrong letter, and two in a long word, and says so', () => {
    const { parts, mended, whole } = understand('my sceatica', known);
    expect(parts).toEqual([['sciatica']]);
    expect(mended).toEqual([['sceatica', 'sciatica']]);
    expect(whole).toBe('sciatica');
    expect(understand('pseudoartrosis', known).parts).toEqual([['pseudarthrosis', 'non union']]);
  });
  test('does not mend a right word into another: “sleeping” is not “bleeding”', () => {
    expect(understand('sleeping', known)).toMatchObject({ parts: [['sleeping']], mended: [] });
  });
  test('leaves a word alone that is still being typed', () => {
    expect(understand('sciat', known)).toMatchObject({ parts: [['sciat']], mended: [] });
  });
  test('does not look for what the site has nowhere', () => {
    expect(understand('inversion table', known).parts).toEqual([['traction']]);
    expect(understand('qwrtzp', known).parts).toEqual([[]]);
  });
  test('works without the words of the site, only without mending', () => {
    expect(understand('sceatica').parts).toEqual([['sceatica']]);
  });
  test('looks once for a thing named twice', () => {
    expect(understand('slipped disc herniated disc', known).parts.length).toBe(1);
  });
  test('stops after a breath of words', () => {
    const { isCut, parts } = understand('pain sleep '.repeat(1_000), known);
    expect(isCut).toBe(true);
    expect(parts).toEqual([['pain'], ['sleep']]);
    expect(understand('pain', known).isCut).toBe(false);
  });
});
