import { describe, expect, test } from 'vitest';
import { isFormOf, nearestWords } from '#domain/search/slips.ts';

describe('nearestWords', () => {
  test.each([
    ['bowl', ['bowel']],
    ['sadle', ['saddle']],
    ['fevre', ['fever']],
    ['numbniss', ['numbness']],
    ['nubmnes', []],
    ['incontinanse', ['incontinence']],
  ])('of “%s”', (word, meant) =>
    expect(nearestWords(word, ['bowel', 'saddle', 'fever', 'numbness', 'incontinence'])).toEqual(meant),
  );
  test('are all that are equally near, in the order of the dictionary', () => {
    expect(nearestWords('holt', ['hold', 'halt', 'holster', 'holy'])).toEqual(['hold', 'halt', 'holy']);
  });
  test('are none for a short word, a number or the word itself', () => {
    expect(nearestWords('pea', ['pees', 'pear'])).toEqual([]);
    expect(nearestWords('1012', ['1011'])).toEqual([]);
    expect(nearestWords('fever', ['fever'])).toEqual([]);
  });
  test('begin with the same letter: “ever” is no fever', () => {
    expect(nearestWords('ever', ['fever'])).toEqual([]);
    expect(nearestWords('stenossus', ['stenosis'])).toEqual(['stenosis']);
    expect(nearestWords('xtenosis', ['stenosis'])).toEqual([]);
  });
});

test.each([
  ['sleeping', 'sleep', true],
  ['sciat', 'sciatica', true],
  ['sleeping', 'bleeding', false],
])('“%s” is a form of “%s”: %s', (word, other, is) => expect(isFormOf(word, other)).toBe(is));
