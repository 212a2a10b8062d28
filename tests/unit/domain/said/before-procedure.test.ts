import { describe, expect, test } from 'vitest';
import { ownWord, wordsIn, type WordPart } from '#domain/body.ts';
import { actAt, anyOfSigns, signsOf } from '#domain/danger-signs.ts';
import { textOfParts } from '#domain/said/plain-text.ts';
import { titleText, type SaidOf } from '#domain/said/said.ts';
import { say } from '#domain/said/say.ts';
import { library } from '../../../fixtures/library.ts';

/** The cards that a word is made of. */
const cardsOf = (word: WordPart): SaidOf<'card'>[] => {
  const said = say(word, library);
  return said.is === 'group'
    ? [...wordsIn(said.parts)].map((part) => say(part, library)).filter((inner) => inner.is === 'card')
    : [];
};
const titles = (cards: readonly SaidOf<'card'>[]): string[] => cards.map(({ title }) => titleText(title));

describe('<BeforeProcedure>', () => {
  const { beforeProcedure } = library.strings;
  const cards = cardsOf(ownWord('BeforeProcedure', { treatment: 'spinal-fusion' }));
  const [tell, never] = cards;

  test('says what to tell, what never to do, what to ask and what counts afterward', () =>
    expect(titles(cards)).toEqual([
      'Before the fusion: tell the team',
      beforeProcedure.never,
      beforeProcedure.ask,
      beforeProcedure.afterwards,
    ]));
  test('has boxes to tick for what to tell and to ask, and none for what never to do', () =>
    expect(cards.map(({ areBoxes }) => areBoxes === true)).toEqual([true, false, true, false]));
  test('begins with the danger signs of its gate, from the register', () => {
    const signs = signsOf(library, 'gate-sciatica-aid').filter(
      ({ data }) => data.level === 'emergency' && data.inSentences !== undefined,
    );
    const [first = ''] = textOfParts(tell?.parts ?? [], library).split('\n');
    expect(first).toContain(anyOfSigns(signs, library));
    expect(first).toContain(actAt('emergency', library));
  });
  test('holds the lines that all procedures share', () =>
    expect(
      textOfParts(cardsOf(ownWord('BeforeProcedure', { treatment: 'discectomy' }))[0]?.parts ?? [], library),
    ).toContain('I take a blood thinner'));
  test('leaves out a card that has nothing to say', () =>
    expect(titles(cardsOf(ownWord('BeforeProcedure', { treatment: 'any-procedure' })))).toEqual([
      'Before any needle or operation, tell the team',
      beforeProcedure.never,
    ]));
  test('takes a danger sign in what never to do from the register', () =>
    expect(
      textOfParts(cardsOf(ownWord('BeforeProcedure', { treatment: 'discectomy' }))[1]?.parts ?? [], library).trim(),
    ).toBe('Stop and call 911 for a foot you newly cannot lift.'));
  test('tells what never to do as loudly as what not to do', () => expect(never?.tone).toBe('urgent'));
});

describe('<MedicineSafety>', () => {
  const cards = cardsOf(ownWord('MedicineSafety', { id: 'opioids' }));

  test('says how to take it, then its danger signs, the most urgent first', () => {
    const { levels } = library.dangerRules;
    expect(titles(cards).slice(1)).toEqual([levels.emergency.label, levels['same-day'].label]);
    expect(cards.map(({ tone }) => tone)).toEqual(['soon', 'emergency', 'urgent']);
  });
  test('shows the words of the register, and what to do', () => {
    const text = textOfParts(cards[1]?.parts ?? [], library);
    expect(text).toContain(library.dangerSigns.get('suicidal-thoughts')?.data.says);
    expect(text).toContain(library.dangerRules.levels.emergency.lead);
  });
  test('names its drugs, who asks first, and the daily maximum where there is one', () => {
    expect(textOfParts(cards[0]?.parts ?? [], library)).toMatch(/oxycodone, tramadol.*you have sleep apnea/s);
    expect(textOfParts(cardsOf(ownWord('MedicineSafety', { id: 'acetaminophen' }))[0]?.parts ?? [], library)).toContain(
      '4,000 milligrams',
    );
  });
});
