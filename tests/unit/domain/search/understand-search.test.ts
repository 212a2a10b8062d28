import { describe, expect, test } from 'vitest';
import { searchReader } from '#domain/search/understand-search.ts';

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

const language = {
  small: ['how', 'does', 'the', 'is', 'my', 'what'],
  same: [
    { means: ['Herniated disc', 'slipped disc'], typed: [] },
    { means: ['herniated disc'], typed: ['blown disk'] },
    { means: ['Pseudarthrosis', 'non-union'], typed: [] },
    { means: ['traction'], typed: ['inversion table'] },
  ],
  spanish: ['dolor'],
  known,
  // Words of English that the site has nowhere: one slip from “bleeding” and “sleep”.
  ordinary: ['breeding', 'sheep'],
};
const understand = searchReader(language);

describe('a search', () => {
  test('leaves small words out, but not when there are no others', () => {
    expect(understand('How does the sciatica last?').parts).toEqual([['sciatica'], ['last']]);
    expect(understand('what is').parts.length).toBe(2);
  });
  test('looks for every name of a thing', () => {
    expect(understand('slipped disc').parts).toEqual([['slipped disc', 'herniated disc']]);
  });
  test('takes what people type for what the site calls it, and for the other names of that', () => {
    expect(understand('blown disk pain').parts).toEqual([['herniated disc', 'slipped disc'], ['pain']]);
  });
  test('finds a word with a hyphen that is typed without one', () => {
    expect(understand('nonunion').parts).toEqual([['pseudarthrosis', 'non union']]);
  });
  test('mends one wrong letter, and two in a long word, and says so', () => {
    const { parts, mended, whole } = understand('my sceatica');
    expect(parts).toEqual([['sciatica']]);
    expect(mended).toEqual([['sceatica', 'sciatica']]);
    expect(whole).toBe('sciatica');
    expect(understand('pseudoartrosis').parts).toEqual([['pseudarthrosis', 'non union']]);
  });
  test('does not mend a right word into another: “sleeping” is not “bleeding”', () => {
    expect(understand('sleeping')).toMatchObject({ parts: [['sleeping']], mended: [] });
  });
  test('leaves a word alone that is still being typed', () => {
    expect(understand('sciat')).toMatchObject({ parts: [['sciat']], mended: [] });
  });
  test('does not look for what the site has nowhere', () => {
    expect(understand('inversion table').parts).toEqual([['traction']]);
    expect(understand('qwrtzp').parts).toEqual([[]]);
  });
  test('never replaces a word of ordinary English, and asks whether another one was meant', () => {
    expect(understand('sheep pain')).toMatchObject({
      parts: [[], ['pain']],
      whole: 'pain',
      mended: [],
      perhaps: 'sleep pain',
    });
    expect(understand('breeding').mended).toEqual([]);
    expect(understand('sciatica').perhaps).toBeUndefined();
  });
  test('mends a slip beside an ordinary word, and asks about that alone', () => {
    expect(understand('sheep sceatica')).toMatchObject({
      mended: [['sceatica', 'sciatica']],
      perhaps: 'sleep sciatica',
    });
  });
  test('takes no word of a search in Spanish for a slip', () => {
    expect(understand('dolor sceatica')).toMatchObject({ mended: [], perhaps: undefined, isInSpanish: true });
    expect(understand('sciatica').isInSpanish).toBe(false);
  });
  test('looks once for a thing named twice', () => {
    expect(understand('slipped disc herniated disc').parts.length).toBe(1);
  });
  test('stops after a breath of words', () => {
    const { isCut, parts } = understand('pain sleep '.repeat(1_000));
    expect(isCut).toBe(true);
    expect(parts).toEqual([['pain'], ['sleep']]);
    expect(understand('pain').isCut).toBe(false);
  });
});
