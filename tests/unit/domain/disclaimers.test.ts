import { describe, expect, test } from 'vitest';
import { disclaimersOf, mentions } from '#domain/disclaimers.ts';
import { readLibrary } from '#editorial/review/signing.ts';

const library = readLibrary(process.cwd());
const idsFor = (text: string, treatments: string[] = []) => {
  const { top, bottom } = disclaimersOf(library, { text, parts: [], treatments });
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
  test('brings the fibrin box and the clinic’s interest to the top of a page that names fibrin', () => {
    expect(idsFor('A fibrin injection is one option.').top).toEqual(['fibrin', 'conflict-of-interest']);
  });
  test('brings the coverage box to a page about care the VA pays for', () => {
    expect(idsFor('Ask for VA approval first.').bottom).toContain('va-coverage');
  });
  test('tells the clinic’s interest when a page discusses what it sells', () => {
    expect(idsFor('Nothing else.', ['fibrin-injection']).top).toEqual(['conflict-of-interest']);
  });
  test('brings nothing that the page does not call for', () => {
    expect(idsFor('Walk every day.')).toEqual({ top: [], bottom: [] });
  });
  test('does not repeat a disclaimer that an editor placed', () => {
    const parts = [{ name: 'Disclaimer', props: { id: 'fibrin' }, parts: [], line: 1, column: 1 }];
    expect(disclaimersOf(library, { text: 'fibrin', parts }).top.map(({ id }) => id)).not.toContain('fibrin');
  });
});
