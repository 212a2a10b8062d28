import { describe, expect, test } from 'vitest';
import { signReader } from '#domain/search/danger-signs.ts';
import { cardsOfTriggers, triggersOf, wordsLikeTriggers } from '#domain/search/danger-triggers.ts';
import { library } from '../../../fixtures/library.ts';

const triggers = triggersOf(library);
const answer = signReader(triggers, wordsLikeTriggers(library, triggers));
const cards = (text: string) => answer(text).cards.map(({ card }) => card);

describe('triggersOf', () => {
  test('puts each sign on the card of its level, in the order in which the trigger names them', () => {
    expect(answer('weak leg').cards).toEqual([
      { card: 'emergency', signs: ['foot-drop', 'both-legs', 'leg-weakness-sudden-or-growing'] },
      { card: 'same-day', signs: ['weakness-mild-steady'] },
    ]);
    expect(cards('constipation')).toEqual(['soon', 'emergency']);
  });
  test('puts thoughts of ending one’s life on the card of the crisis line, whatever their level', () => {
    expect(answer('i want to die').cards).toEqual([{ card: 'crisis', signs: ['suicidal-thoughts'] }]);
  });
  test('takes all phrases of a list for its name', () => {
    expect(cards('unable to pee')).toEqual(['emergency']);
    expect(JSON.stringify(triggers)).not.toMatch(/[<>]/);
  });
});

describe('cardsOfTriggers', () => {
  const all = cardsOfTriggers(library);
  test('are one for each level, with the words of the register alone', () => {
    expect(all.map(({ level }) => level)).toEqual(['emergency', 'same-day', 'soon']);
    for (const { signs } of all)
      for (const { id, line } of signs) expect(line, id).toContain(library.dangerSigns.get(id)?.data.says);
    expect(all.map(({ act }) => act)).toEqual([
      library.dangerRules.levels.emergency.end,
      expect.stringContaining(library.dangerRules.levels['same-day'].ifNoAnswer),
      library.dangerRules.levels.soon.act,
    ]);
  });
  test('hold every sign that a search can name, once', () => {
    const held = all.flatMap(({ signs }) => signs.map(({ id }) => id));
    const named = triggers.flatMap(({ shows }) => shows.flatMap(({ card, signs }) => (card === 'crisis' ? [] : signs)));
    expect([...held].sort()).toEqual([...new Set(named)].sort());
  });
});

describe('wordsLikeTriggers', () => {
  test('are words of the site that look like words of triggers, and the forms of those with a star', () => {
    const alike = wordsLikeTriggers(library, [{ shows: [], inEnglish: { says: [['bakc', 'nerv*']], unless: [] } }]);
    expect(alike).toEqual(expect.arrayContaining(['back', 'nerve', 'nerves']));
    expect(alike).not.toContain('spine');
  });
});
