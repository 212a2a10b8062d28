import { expect, test } from 'vitest';
import { ordinaryWords } from '#publish/ordinary-words.ts';

const words = ordinaryWords(['bowel', 'spine', 'share', 'later', 'spun', 'surgery', 'stenosis', 'sleep']);

test.each(['bowl', 'spice', 'sharp', 'laser', 'spur', 'sheep'])(
  'holds “%s”, which is English and one slip from a word of the site',
  (word) => expect(words).toContain(word),
);
test.each([
  ['sugery', 'no English word'],
  ['spine', 'a word of the site'],
  ['sleeps', 'a form of a word of the site'],
  ['elephant', 'like no word of the site'],
])('leaves out “%s”: %s', (word) => expect(words).not.toContain(word));
test('is a small part of English', () => expect(words.length).toBeLessThan(500));
