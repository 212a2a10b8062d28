import { describe, expect, test } from 'vitest';
import { disclaimersOf, mentions } from '#domain/disclaimers.ts';
import { readBody } from '#files/read-body.ts';
import { library } from '../../fixtures/library.ts';

const idsFor = (text: string, treatments: string[] = []) => {
  const { top, bottom } = disclaimersOf(library, { text, says: [], treatments });
  return { top: top.map(({ id }) => id), bottom: bottom.map(({ id }) => id) };
};

describe('mentions', () => {
  test.each([
    ['a fibrin injection', ['fibrin'], true],
    ['Fibrin, again', ['fibrin'], true],
    ['fibrinogen', ['fibrin'], false],
    ['a stem  cell', ['stem cell'], true],
    ['stem cells', ['stem cell'], true],
    ['the VA pays', ['VA'], true],
    ['via a needle', ['VA'], false],
    ['va', ['VA'], false],
  ])('“%s” with %j is %s', (text, words, expected) => {
    expect(mentions(text, words)).toBe(expected);
  });
});

describe('disclaimersOf', () => {
  test('brings the box that belongs to what a page names', () => {
    expect(idsFor('Some clinics inject PRP.')).toEqual({ top: [], bottom: ['prp-and-cells'] });
    expect(idsFor('A steroid shot, or platelet-rich plasma.').bottom).toEqual(['prp-and-cells', 'off-label-steroids']);
  });
  test('tells the clinic’s interest when a page discusses what it sells', () => {
    expect(idsFor('Nothing else.', ['discectomy']).top).toEqual(['conflict-of-interest']);
    expect(idsFor('A discectomy is one option.').top).toEqual(['conflict-of-interest']);
  });
  test('brings nothing that the page does not call for', () => {
    expect(idsFor('Walk every day.')).toEqual({ top: [], bottom: [] });
  });
  test('does not repeat a disclaimer that an editor placed', () => {
    const { parts } = readBody('<Disclaimer id="prp-and-cells" />', { file: 'a.mdx' });
    expect(disclaimersOf(library, { text: 'PRP', says: [{ is: 'parts', parts }] }).bottom).toEqual([]);
  });
});
