import { describe, expect, test } from 'vitest';
import { passiveVerbs } from '#domain/reading/passive-voice.ts';

describe('passiveVerbs', () => {
  test.each([
    ['911 should be called.', ['be called']],
    ['The shot was given.', ['was given']],
    ['Call 911.', []],
    ['You are tired.', []],
    ['It is not approved.', ['is not approved']],
  ])('%s', (text, verbs) => expect(passiveVerbs(text)).toEqual(verbs));
});
