// Which signs bring which advice stands in content/en/search.yaml with examples, and the check “searches-understood” tries them.
import { describe, expect, test } from 'vitest';
import { helpNeeded, type DangerSign } from '#domain/search/danger-signs.ts';

describe('helpNeeded', () => {
  const sign: DangerSign = {
    help: 'emergency',
    says: [
      ['cant', 'not able'],
      ['pee', 'urinat*'],
    ],
    unless: ['test'],
  };

  test('wants one phrase of each list, in any order', () => {
    expect(helpNeeded('pee? I am not able', [sign]).size).toBe(1);
    expect(helpNeeded('pee', [sign]).size).toBe(0);
    expect(helpNeeded('cant', [sign]).size).toBe(0);
  });
  test('takes a star for any ending, and other words whole', () => {
    expect(helpNeeded('cant urinating', [sign]).size).toBe(1);
    expect(helpNeeded('cant peel', [sign]).size).toBe(0);
  });
  test('does not join words that stand far apart', () => {
    expect(helpNeeded(`I cant sleep. ${'And so on. '.repeat(5)} I pee at night.`, [sign]).size).toBe(0);
  });
  test('keeps still where the words mean something else, and only there', () => {
    expect(helpNeeded('cant pee for the test', [sign]).size).toBe(0);
    expect(helpNeeded(`cant pee ${'and so on '.repeat(5)} test`, [sign]).size).toBe(1);
  });
  test('may need both kinds of help', () => {
    const crisis: DangerSign = { help: 'crisis', says: [['pee']], unless: [] };
    expect([...helpNeeded('cant pee', [sign, crisis])].sort()).toEqual(['crisis', 'emergency']);
  });
  test.each(['', '😀', '()[]{}*+?.\\^$|', 'ألم'])('takes “%s” for no sign', (text) =>
    expect(helpNeeded(text, [sign]).size).toBe(0),
  );
});
