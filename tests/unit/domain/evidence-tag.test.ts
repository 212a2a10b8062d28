import { describe, expect, test } from 'vitest';
import { evidenceTag } from '#domain/evidence/evidence-tag.ts';
import { getEntry } from '#domain/library.ts';
import { readLibrary } from '#editorial/review/signing.ts';

const library = readLibrary(process.cwd());
const tag = (id: string) => evidenceTag(getEntry(library.claims, id, 'claim'), library.strings, 'en');

describe('evidenceTag', () => {
  test.each([
    [
      'fus-02-fusion-vs-usual-care',
      'randomized trial, 294 people, compared with usual care, 2 years; moderate certainty',
    ],
    [
      'fib-01-no-better-than-salt-water',
      'randomized trial, 220 people, compared with salt water, 26 weeks; moderate certainty',
    ],
  ])('%s is “%s”', (id, expected) => {
    expect(tag(id)).toBe(expected);
  });
  test('says when there was no comparison group', () => {
    expect(tag('fib-03-pilot-pain-score')).toContain('15 people, no comparison group');
  });
  test('is one line for every claim', () => {
    for (const id of library.claims.keys()) expect(tag(id)).toMatch(/^[^\n{}]+; [^\n{}]+$/);
  });
});
