// Which words bring which cards stands in content/en/search.yaml with examples, and the check “searches-understood” tries them.
import { describe, expect, test } from 'vitest';
import { signReader, urgencyOf, type Trigger } from '#domain/search/danger-signs.ts';

const urine: Trigger = {
  shows: [{ card: 'emergency', signs: ['urine-cannot-pass'] }],
  inEnglish: {
    says: [
      ['cant', 'not able', 'loss of'],
      ['pee', 'urinat*', 'bowel'],
    ],
    unless: ['test', 'pee well'],
  },
  inSpanish: { says: [['no puedo'], ['orin*']], unless: [] },
};
const despair: Trigger = {
  shows: [{ card: 'crisis', signs: ['suicidal-thoughts'] }],
  inEnglish: { says: [['want to die', 'pee']], unless: [] },
};
const constipation: Trigger = {
  shows: [
    { card: 'soon', signs: ['opioid-constipation'] },
    { card: 'emergency', signs: ['bowel-control-lost'] },
  ],
  inEnglish: { says: [['constipat*']], unless: [] },
};
const fever: Trigger = {
  shows: [
    { card: 'emergency', signs: ['fever-with-back-pain'] },
    { card: 'same-day', signs: ['fever-after-procedure'] },
  ],
  inEnglish: { says: [['fever', 'chills']], unless: ['hay fever'] },
};
const wound: Trigger = {
  shows: [{ card: 'same-day', signs: ['wound-red-or-pus'] }],
  inEnglish: { says: [['pus']], unless: [] },
};

const cards = (text: string, triggers = [urine], alike: string[] = []) =>
  signReader(triggers, alike)(text).cards.map(({ card }) => card);

describe('a search', () => {
  test('wants one phrase of each list, in any order', () => {
    expect(cards('pee? I am not able')).toEqual(['emergency']);
    expect(cards('pee')).toEqual([]);
    expect(cards('cant')).toEqual([]);
  });
  test('takes a star for any ending, and other words whole', () => {
    expect(cards('cant urinating')).toEqual(['emergency']);
    expect(cards('cant peel')).toEqual([]);
  });
  test('does not join words that stand far apart', () => {
    expect(cards(`I cant sleep. ${'And so on. '.repeat(5)} I pee at night.`)).toEqual([]);
  });
  test('keeps still where the words mean something else, and only there', () => {
    expect(cards('cant pee for the test')).toEqual([]);
    expect(cards(`cant pee ${'and so on '.repeat(5)} test`)).toEqual(['emergency']);
  });
  test.each(['can’t pee', 'CAN´T PEE', 'ｃａｎｔ　ｐｅｅ', 'ca\u200Bnt p\u00ADee'])('is understood as “%s”', (text) =>
    expect(cards(text)).toEqual(['emergency']),
  );
  test.each(['', '😀', '()[]{}*+?.\\^$|', 'ألم'])('“%s” names no sign', (text) => expect(cards(text)).toEqual([]));
});

describe('a slip', () => {
  test('is read as typed and as mended, without the index', () => {
    expect(cards('loss of bowl control')).toEqual(['emergency']);
    expect(cards('los of bowel')).toEqual([]);
  });
  test('is no slip when the site has the word, or another form of it', () => {
    expect(cards('loss of bowl', [urine], ['bowl'])).toEqual([]);
    expect(cards('loss of bowls', [urine], ['bowl'])).toEqual([]);
  });
  test('of a word with any ending is mended by the forms the site has', () => {
    expect(cards('cant urinatte')).toEqual(['emergency']);
    expect(cards('cant urnate')).toEqual([]);
    expect(cards('cant urnate', [urine], ['urinate'])).toEqual(['emergency']);
  });
  test('never takes a card away', () => {
    expect(cards('cant pee tst')).toEqual(['emergency']);
    expect(cards('cant pee wel', [urine], ['well'])).toEqual(['emergency']);
  });
  test('in a short word says nothing alone: “fewer” is no fever', () => {
    expect(cards('fewer', [fever])).toEqual([]);
    expect(cards('chillls', [fever])).toEqual(['emergency', 'same-day']);
  });
});

describe('the cards', () => {
  test('stand in the order of urgency, each sign once', () => {
    expect(signReader([wound, despair, fever, urine, fever])('fever, pus, cant pee').cards).toEqual([
      { card: 'emergency', signs: ['fever-with-back-pain', 'urine-cannot-pass'] },
      { card: 'crisis', signs: ['suicidal-thoughts'] },
      { card: 'same-day', signs: ['wound-red-or-pus', 'fever-after-procedure'] },
    ]);
  });
  test('begin with what can wait only where every trigger begins with it', () => {
    expect(cards('constipated', [constipation, urine])).toEqual(['soon', 'emergency']);
    expect(cards('constipated, cant pee', [constipation, urine])).toEqual(['emergency', 'soon']);
  });
});

test('a sign named in Spanish is told apart', () => {
  expect(signReader([urine])('no puedo orinar')).toMatchObject({ isInSpanish: true, cards: [{ card: 'emergency' }] });
  expect(signReader([urine])('cant pee').isInSpanish).toBe(false);
});

test.each([
  ['cant pee', 'emergency'],
  ['fever', 'mixed'],
  ['pus', 'same-day'],
  ['want to die', undefined],
  ['want to die, pus', undefined],
  ['sciatica', undefined],
])('above the cards for “%s” stands what is said of: %s', (text, urgency) => {
  expect(urgencyOf(signReader([urine, despair, fever, wound])(text))).toBe(urgency);
});
