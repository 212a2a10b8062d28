import { describe, expect, test } from 'vitest';
import { evidenceTag } from '#domain/evidence/evidence-tag.ts';
import { getEntry } from '#domain/library.ts';
import { library } from '../../../fixtures/library.ts';

const tag = (id: string) => evidenceTag(getEntry(library.claims, id, 'claim'), library.strings, 'en');

describe('evidenceTag', () => {
  test.each([
    [
      'fus-02-fusion-vs-usual-care',
      'randomized trial, 294 people, compared with usual care, 2 years; moderate certainty',
    ],
    [
      'sci-04-faster-relief',
      'review of 12 trials, 1,711 people, compared with care without surgery, first months; moderate certainty',
    ],
  ])('%s is “%s”', (id, expected) => {
    expect(tag(id)).toBe(expected);
  });
  test('says when there was no comparison group', () => {
    expect(tag('fib-11-disc-infection-pilot')).toContain('15 people, no comparison group');
  });
  test('is one line for every claim', () => {
    for (const id of library.claims.keys()) expect(tag(id)).toMatch(/^[^\n{}]+; [^\n{}]+$/);
  });
});
