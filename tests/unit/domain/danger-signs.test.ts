import { describe, expect, test } from 'vitest';
import { charactersOf, isWord, type Part } from '#domain/body.ts';
import {
  actAt,
  anyOfSigns,
  cardInLines,
  dangerCards,
  hasEmergencyCard,
  insideCard,
  levelsNamed,
  setIn,
  signInSentence,
  signsByLevel,
  signsInLine,
  signsMeantBy,
  signsOf,
} from '#domain/danger-signs.ts';
import { getEntry, type Library } from '#domain/library.ts';
import { readBody } from '#files/read-body.ts';
import type { DangerLevel } from '#schemas/danger-sign.ts';
import { library } from '../../fixtures/library.ts';

const { levels, headings } = library.dangerRules;
const signNamed = (id: string) => getEntry(library.dangerSigns, id, 'danger sign');
const idsByLevel = (set: string, levels?: readonly DangerLevel[]) =>
  signsByLevel(library, set, levels).map(({ level, signs }) => [level, signs.map(({ id }) => id)]);

/** The library with one more set. */
function withSet(id: string, signs: readonly string[], change: object = {}): Library {
  const set = getEntry(library.dangerSets, 'standard-card', 'set of danger signs');
  const added = { ...set, id, data: { ...set.data, standsIn: undefined, ...change, signs: [...signs] } };
  return { ...library, dangerSets: new Map([...library.dangerSets, [id, added]]) };
}

/** The words of an item; a new line in it is a space. */
const itemText = (item: Part): string =>
  item.type === 'element' && item.tagName === 'li'
    ? item.children.map((part) => charactersOf([part]) || ' ').join('')
    : charactersOf([item]);

/** What a card holds, one line for each paragraph and item; what is bold between stars. */
const linesOf = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => {
    if (part.type !== 'element') return [];
    const [first] = part.children;
    if (part.tagName === 'ul') return part.children.map((item) => `- ${itemText(item)}`);
    const isBold = first?.type === 'element' && first.tagName === 'strong';
    return [isBold ? `*${charactersOf(part.children)}*` : charactersOf(part.children)];
  });
const cardOf = (set: string, level: DangerLevel, from: Library = library): string[] => {
  const found = signsByLevel(from, set, [level])[0];
  return linesOf(insideCard(from, set, level, found?.signs ?? []));
};

describe('signsOf', () => {
  test('gives the signs of a set in its order', () => {
    expect(signsOf(library, 'weak-leg').map(({ id }) => id)).toEqual(['foot-drop', 'leg-weakness-sudden-or-growing']);
  });
  test('says which set or sign is missing', () => {
    expect(() => signsOf(library, 'no-such-set')).toThrow('The set of danger signs “no-such-set” does not exist.');
    expect(() => signsOf(withSet('broken', ['no-such-sign']), 'broken')).toThrow(
      'The danger sign “no-such-sign” does not exist.',
    );
  });
});

describe('signsByLevel', () => {
  test('puts the most urgent level first, whatever the order of the set', () => {
    const mixed = withSet('mixed', ['pain-six-weeks', 'weakness-mild-steady', 'foot-drop', 'cancer-new-back-pain']);
    expect(signsByLevel(mixed, 'mixed').map(({ level, signs }) => [level, signs.map(({ id }) => id)])).toEqual([
      ['emergency', ['foot-drop']],
      ['same-day', ['weakness-mild-steady', 'cancer-new-back-pain']],
      ['soon', ['pain-six-weeks']],
    ]);
  });
  test('leaves out a level without a sign', () => {
    expect(idsByLevel('soon-page')).toEqual([['soon', ['tingling-comes-and-goes', 'pain-six-weeks']]]);
  });
  test('keeps to the levels that are asked for, the most urgent first', () => {
    expect(idsByLevel('carry-card', ['same-day', 'emergency']).map(([level]) => level)).toEqual([
      'emergency',
      'same-day',
    ]);
    expect(idsByLevel('carry-card', ['same-day', 'soon']).map(([level]) => level)).toEqual(['same-day']);
    expect(idsByLevel('soon-page', ['emergency'])).toEqual([]);
  });
});

describe('levelsNamed', () => {
  test.each([
    [undefined, ['emergency', 'same-day', 'soon']],
    ['soon', ['soon']],
    ['soon emergency', ['emergency', 'soon']],
    ['', []],
  ])('of %j are %j', (value, expected) => expect(levelsNamed(value)).toEqual(expected));
});

describe('setIn', () => {
  test('finds the set of a place', () => expect(setIn(library, 'standard-card').id).toBe('standard-card'));
  test('says which place has none', () => {
    expect(() => setIn({ ...library, dangerSets: new Map() }, 'carry-card')).toThrow(
      'No set of danger signs stands in “carry-card”.',
    );
  });
});

describe('actAt', () => {
  test('sends an emergency to 911 and an emergency department', () => {
    expect(actAt('emergency', library)).toBe(levels.emergency.act);
  });
  test('says for the same day also what to do when nobody answers', () => {
    expect(actAt('same-day', library)).toBe(`${levels['same-day'].act} ${levels['same-day'].ifNoAnswer}`);
  });
  test('says for later when to book', () => expect(actAt('soon', library)).toBe(levels.soon.act));
});

describe('anyOfSigns', () => {
  const signs = (...ids: string[]) => anyOfSigns(ids.map(signNamed), library);
  test.each([
    ['none', [], ''],
    ['one', ['foot-drop'], 'a foot you newly cannot lift'],
    ['two', ['foot-drop', 'saddle-numbness'], 'a foot you newly cannot lift, or numbness between your legs'],
    [
      'three',
      ['foot-drop', 'saddle-numbness', 'leg-weakness-sudden-or-growing'],
      'a foot you newly cannot lift, numbness between your legs, or sudden or growing leg weakness',
    ],
  ])('joins %s with commas and “or”', (_, ids, expected) => expect(signs(...ids)).toBe(expected));

  test.each([
    ['first', ['bladder-or-bowel', 'foot-drop']],
    ['last', ['foot-drop', 'bladder-or-bowel']],
  ])('parts signs with semicolons where the %s has a comma of its own', (_, ids) => {
    const [first = '', last = ''] = ids.map((id) => signInSentence(signNamed(id)));
    expect(signs(...ids)).toBe(`${first}; or ${last}`);
  });

  test('never joins signs with “and”: each of them is enough', () => {
    for (const { id, data } of library.dangerSets.values())
      if (data.form === 'sentence') expect(anyOfSigns(signsOf(library, id), library)).not.toMatch(/\band\b/);
  });
  test('refuses a sign that has no words for a sentence, by name', () => {
    expect(() => signs('wound-red-or-pus')).toThrow('The danger sign “wound-red-or-pus” has no words for a sentence.');
  });
});

test('the line at the top of pages names each sign of its set', () => {
  const line = signsInLine(library);
  for (const sign of signsOf(library, 'banner-line')) expect(line).toContain(signInSentence(sign));
  expect(line).toMatch(/^Do you have .*\?$/);
});

describe('a card', () => {
  test('has the line above, the signs, and what to do at the end', () => {
    expect(cardOf('weak-leg', 'emergency')).toEqual([
      `*${levels.emergency.lead}*`,
      '- You newly cannot lift your foot or your toes.',
      '- Leg weakness is sudden, bad or growing.',
      levels.emergency.end,
    ]);
    expect(cardOf('carry-card', 'same-day').at(-1)).toBe(actAt('same-day', library));
    expect(cardOf('soon-page', 'soon').at(-1)).toBe(levels.soon.act);
  });
  test('says behind a sign what to do first', () => {
    expect(cardOf('standard-card', 'emergency')).toContain(
      '- Back or neck pain after a crash, a high fall or a hard blow. Keep still until help comes.',
    );
  });
  test('says what is not meant only where its set tells limits', () => {
    const tingling = 'Tingling comes and goes.';
    expect(cardOf('soon-page', 'soon')).toContain(
      `- ${tingling} Not meant: Between the legs or in both legs (go now).`,
    );
    expect(cardOf('short', 'soon', withSet('short', ['tingling-comes-and-goes'], { tells: [] }))).toContain(
      `- ${tingling}`,
    );
  });
  test('says what else to do only in an emergency, where its set tells so', () => {
    const [also = ''] = levels.emergency.also;
    expect(cardOf('emergency-page', 'emergency')).toContain(`- ${also}`);
    expect(cardOf('standard-card', 'emergency')).not.toContain(`- ${also}`);
    const told = withSet('told', ['foot-drop', 'weakness-mild-steady'], { tells: ['also'] });
    expect(cardOf('told', 'same-day', told)).not.toContain(`- ${also}`);
  });

  test('has nine signs in one list, and more under headings', () => {
    const ids = signsOf(library, 'emergency-page').map(({ id }) => id);
    const ten = cardOf('ten', 'emergency', withSet('ten', ids.slice(0, 10)));
    const nine = cardOf('nine', 'emergency', withSet('nine', ids.slice(0, 9)));
    expect(ids).toHaveLength(10);
    expect(nine.filter((line) => line.startsWith('*'))).toEqual([`*${levels.emergency.lead}*`]);
    const titles = ten.filter((line) => line.startsWith('*')).slice(1);
    // In the order of rules.yaml, and none without a sign below it.
    expect(titles).toEqual(
      headings
        .filter(({ groups }) => ids.some((id) => groups.includes(signNamed(id).data.group)))
        .map(({ title }) => `*${title}*`),
    );
  });
  test('loses no sign to its headings, and puts each under the one of its group', () => {
    const lines = cardOf('emergency-page', 'emergency');
    for (const { data } of signsOf(library, 'emergency-page')) {
      const at = lines.findIndex((line) => line.startsWith(`- ${data.says}`));
      const above = lines.slice(0, at).findLast((line) => line.startsWith('*'));
      const heading = headings.find(({ groups }) => groups.includes(data.group));
      expect(above, data.says).toBe(`*${heading?.title}*`);
    }
  });
  test('of many signs of one heading needs none', () => {
    const many = Array.from({ length: 10 }, (_, index) => `weakness-${index}`);
    const from = withSet('many', many);
    const signs = new Map(many.map((id) => [id, { ...signNamed('foot-drop'), id }]));
    const lines = cardOf('many', 'emergency', { ...from, dangerSigns: new Map([...from.dangerSigns, ...signs]) });
    expect(lines.filter((line) => line.startsWith('*'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(10);
  });
});

test('a card in lines says what the card says', () => {
  for (const set of ['emergency-page', 'standard-card', 'carry-card', 'soon-page'])
    for (const ofLevel of signsByLevel(library, set)) {
      const drawn = cardOf(set, ofLevel.level).map((line) => line.replaceAll('*', ''));
      const titles = headings.map(({ title }) => title);
      const [first, ...rest] = cardInLines(library, set, ofLevel);
      expect(first).toBe(`${levels[ofLevel.level].label}. ${drawn[0]}`);
      expect(new Set(rest)).toEqual(new Set(drawn.slice(1).filter((line) => !titles.includes(line))));
    }
});

test('the cards of a set are one for each of its levels, the most urgent first', () => {
  const levelsOf = (...named: Parameters<typeof dangerCards>) => dangerCards(...named).map(({ props }) => props.level);
  expect(levelsOf(library, 'carry-card')).toEqual(['emergency', 'same-day']);
  expect(levelsOf(library, 'carry-card', { levels: ['same-day', 'soon'] })).toEqual(['same-day']);
  expect(dangerCards(library, 'carry-card').every((card) => isWord(card, 'DangerCard'))).toBe(true);
});

test('a line that covers finer signs means these too', () => {
  expect(signsMeantBy(library, 'inline-answer')).toEqual(
    new Set([...signsOf(library, 'inline-answer').map(({ id }) => id), 'urine-cannot-pass', 'urine-leak-new']),
  );
});

describe('hasEmergencyCard', () => {
  test.each([
    ['<DangerSigns set="standard-card" />', true],
    ['<DangerSigns set="carry-card" />', false],
    ['<DoList>\n\n- Walk.\n\n<DangerSigns set="weak-leg" />\n\n</DoList>', true],
    ['<DangerSigns set="standard-card" levels="same-day" />', false],
    ['<DangerSigns set="soon-page" />', false],
    ['For <DangerSign id="foot-drop" />, go.', false],
  ])('of %j is %s', (source, expected) => {
    const { parts, problems } = readBody(source, { file: 'a.mdx' });
    expect(problems).toEqual([]);
    expect(hasEmergencyCard(parts, library)).toBe(expected);
  });
});
