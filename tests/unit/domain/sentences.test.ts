import { describe, expect, test } from 'vitest';
import { circlesOf } from '#domain/evidence/circles.ts';
import { durationsIn } from '#domain/evidence/durations.ts';
import { passiveVerbs } from '#domain/reading/passive-voice.ts';
import { costliestSentences } from '#domain/reading/reading-grade.ts';
import { sentencesOf } from '#domain/reading/sentences.ts';

describe('sentencesOf', () => {
  test('counts words and syllables of each sentence', () => {
    expect(
      sentencesOf('Walk a little. Rest afterwards.').map(({ text, words, syllables }) => [
        text,
        words.length,
        syllables,
      ]),
    ).toEqual([
      ['Walk a little.', 3, 4],
      ['Rest afterwards.', 2, 4],
    ]);
  });
  test('ends a sentence at a figure before a full stop', () => {
    expect(sentencesOf('Call 911. Then tell us.').map(({ text }) => text)).toEqual(['Call 911.', 'Then tell us.']);
  });
  test('does not end one at a decimal', () => expect(sentencesOf('Fever of 100.4 °F or more.')).toHaveLength(1));
  test('has none for an empty line', () => expect(sentencesOf('  ')).toEqual([]));
});

describe('costliestSentences', () => {
  test('names the hardest first', () => {
    const text = 'Walk.\nIndividualized multidisciplinary rehabilitation is unequivocally recommended.\nRest a little.';
    expect(costliestSentences(text, 1).map((sentence) => sentence.text)).toEqual([
      'Individualized multidisciplinary rehabilitation is unequivocally recommended.',
    ]);
  });
});

describe('passiveVerbs', () => {
  test.each([
    ['911 should be called.', ['be called']],
    ['The shot was given.', ['was given']],
    ['Call 911.', []],
    ['You are tired.', []],
    ['It is not approved.', ['is not approved']],
  ])('%s', (text, verbs) => expect(passiveVerbs(text)).toEqual(verbs));
});

describe('durationsIn', () => {
  test.each([
    ['Within an hour, or six to 12 weeks later.', ['1 hour', '6 to 12 weeks']],
    ['After 1 or 2 days', ['1 to 2 days']],
    ['A three-month pause', ['3 months']],
    ['In 2026, 100 people', []],
  ])('%s', (text, times) => expect(durationsIn(text)).toEqual(times));
});

describe('circlesOf', () => {
  const circles = (links: Record<string, string[]>) => circlesOf(new Map(Object.entries(links)));
  test('finds none in a line or a fork', () => expect(circles({ a: ['b', 'c'], b: ['c'], c: [] })).toEqual([]));
  test('finds one over three steps, once', () =>
    expect(circles({ b: ['c'], c: ['a'], a: ['b'] })).toEqual([['a', 'b', 'c']]));
  test('finds a claim that names itself', () => expect(circles({ a: ['a'] })).toEqual([['a']]));
  test('finds two that share a claim', () => expect(circles({ a: ['b', 'c'], b: ['a'], c: ['a'] })).toHaveLength(2));
});
