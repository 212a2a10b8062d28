// The small library that unit tests read, and that they read nothing else.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '#domain/body.ts';
import { loadLibrary } from '#files/load-library.ts';
import { words } from '#schemas/words.ts';
import { content } from '../fixtures/library.ts';
import { textsOf } from '#editorial/texts.ts';

test('the small library uses every word that editors have', () => {
  const used = new Set(textsOf(content).flatMap(({ parts }) => [...wordsIn(parts)].map(({ name }) => name)));
  expect(Object.keys(words).filter((word) => !used.has(word))).toEqual([]);
});

describe('what the clinic writes', () => {
  test('is no file that a unit test can read', () => {
    expect(() => readFileSync('content/clinic.yaml', 'utf8')).toThrow('Use the small library');
  });
  test('is no library that a unit test can load', () => {
    expect(() => loadLibrary(process.cwd())).toThrow('Use the small library');
  });
});
