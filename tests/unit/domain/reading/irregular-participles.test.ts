import { describe, expect, test } from 'vitest';
import { passiveVerbs } from '#domain/reading/passive-voice.ts';

describe('passive verbs', () => {
  test.each([
    { text: 'You will be given a sheet.', found: ['be given'] },
    { text: 'The nerve was not hurt and the disc was slowly worn.', found: ['was not hurt', 'was slowly worn'] },
    { text: 'Screws ARE PUT in, and the wound is closed.', found: ['ARE PUT', 'is closed'] },
    { text: 'It is known, has been shown and was understood.', found: ['is known', 'been shown', 'was understood'] },
    { text: 'Being told the odds helps.', found: ['Being told'] },
  ])('are found in “$text”', ({ text, found }) => expect(passiveVerbs(text)).toEqual(found));

  test.each(['The skin is red.', 'You are tired and worried.', 'Rest is good.', 'Walk, and stop when it hurts.'])(
    'are not found in “%s”',
    (text) => expect(passiveVerbs(text)).toEqual([]),
  );
});
