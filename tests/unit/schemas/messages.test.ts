import { describe, expect, test } from 'vitest';
import { collections, type CollectionName } from '#schemas/collections.ts';
import { day, nearest } from '#schemas/text.ts';

const messages = (name: CollectionName, value: unknown) => {
  const result = collections[name].schema.safeParse(value);
  return result.success ? [] : result.error.issues.map(({ message, path }) => `${path.join('.')}: ${message}`);
};
const claim = {
  register: 'FUS-02',
  topic: 'fusion-and-surgery',
  kind: 'benefit',
  condition: ['disc-wear'],
  design: 'randomized-trial',
  certainty: 'moderate',
  sources: ['fritzell2001'],
  figuresChecked: 'verified',
  checkedOn: '2026-11-21',
  notSearched: true,
  wording: { en: { phrase: 'people felt better', sentence: 'People felt better.', population: 'adults' } },
};

describe('day', () => {
  test.each(['2026-03-14', '2028-02-29'])('takes %s', (value) => expect(day.safeParse(value).success).toBe(true));
  test.each(['2027-02-31', '2027-02-29', '14.3.2026', '2026-3-14', ''])('refuses %s', (value) => {
    expect(day.safeParse(value).error?.issues[0]?.message).toContain('2026-03-14');
  });
});

describe('nearest', () => {
  test.each([
    ['sciatca', 'sciatica'],
    ['spinalfusion', 'spinal-fusion'],
    ['zzzz', undefined],
  ])('of “%s” is %s', (word, expected) => {
    expect(nearest(word, ['sciatica', 'spinal-fusion', 'glossary'])).toBe(expected);
  });
});

describe('a claim', () => {
  test('that is whole is taken', () => expect(messages('claims', claim)).toEqual([]));
  test.each([
    [
      'a numerator above its denominator',
      { results: [{ group: 'a', numerator: 5, denominator: 4 }] },
      'larger than the denominator',
    ],
    ['a benefit without its other side', { notSearched: undefined }, 'needs its other side'],
    ['two answers to what says otherwise', { contrary: ['fus-03'] }, 'Keep one of'],
    [
      'a search that nobody can repeat',
      { notSearched: false, noneFound: { searched: 'fusion', on: '2026-11-21' } },
      'Write where the search was done',
    ],
    ['no condition', { condition: undefined }, 'Name the conditions of the people this holds for'],
    ['an empty list of conditions', { condition: [] }, 'Name the conditions of the people this holds for'],
    ['everybody and some', { condition: ['any', 'disc-wear'] }, 'Write “any” alone'],
    ['people it holds for and misleads', { notFor: ['disc-wear'] }, 'Remove “disc-wear” here or from “condition”'],
    ['no source', { sources: [] }, 'no figure without a source'],
    ['a certainty that is not in the list', { certainty: 'modrate' }, 'Did you mean “moderate”'],
    ['an unknown field', { popultion: 'adults' }, 'claims have no such field'],
    ['a figure it may not carry', { reportedFigure: '83%' }, 'never-as-result'],
    ['a use without its reason', { use: 'never-as-result' }, 'whyNotUsed'],
    ['results without their outcome', { results: [{ group: 'a', numerator: 1, denominator: 4 }] }, 'needs “outcome”'],
    [
      'a phrase with a full stop',
      { wording: { en: { ...claim.wording.en, phrase: 'people felt better.' } } },
      'Remove the full stop',
    ],
  ])('with %s is told so', (_, change, words) => {
    expect(messages('claims', { ...claim, ...change }).join('\n')).toContain(words);
  });
});

describe('a danger sign', () => {
  const sign = {
    clinical: 'New foot drop',
    says: 'You newly cannot lift your foot.',
    inSentences: 'a foot you newly cannot lift',
    level: 'emergency',
    who: ['anyone'],
    window: { from: 0, to: 14 },
    why: 'The nerve may not recover.',
    group: 'weakness',
    checked: 'verified',
  };
  test('that is whole is taken', () => expect(messages('dangerSigns', sign)).toEqual([]));
  test.each([
    ['no level', { level: undefined }, 'level: Write one of: emergency, same-day, soon.'],
    ['a level that is none', { level: 'today' }, 'level: Write one of: emergency, same-day, soon.'],
    ['nobody it is for', { who: [] }, 'who: Say whom the sign is for: a list of anyone, after-surgery'],
    ['words for a sentence that end one', { inSentences: 'a foot you cannot lift.' }, 'inSentences: Remove the full'],
    [
      'a window that ends before it begins',
      { window: { from: 14, to: 0 } },
      'window.to: Write a last day that is after',
    ],
    ['a window of no day', { window: { from: 3, to: 3 } }, 'window.to: Write a last day that is after the first day.'],
    ['no reason', { why: '' }, 'why: Say in one or two sentences why it cannot wait.'],
    ['no group', { group: undefined }, 'group: Write one of: nerves-below, weakness'],
    [
      'a name of the register before readers',
      { notMeant: 'A small leak for years (see leak-long-known).' },
      '“(go now)”',
    ],
    ['a level before readers', { notMeant: 'Falls (then emergency).' }, '“(see a clinician soon)”'],
    ['the old name of a field', { inline: 'a foot' }, 'Remove or rename “inline”: danger signs have no such field.'],
  ])('with %s is told so', (_, change, words) => {
    expect(messages('dangerSigns', { ...sign, ...change }).join('\n')).toContain(words);
  });
});

describe('a set of danger signs', () => {
  const set = { title: 'A set', form: 'card', signs: ['foot-drop'] };
  test('that is whole is taken', () => expect(messages('dangerSets', set)).toEqual([]));
  test.each([
    ['no sign', { signs: [] }, 'signs: Name at least one danger sign from content/en/danger-signs/signs.yaml.'],
    ['no list of signs', { signs: 'foot-drop' }, 'signs: List the danger signs, one after each hyphen.'],
    ['a place that is none', { standsIn: 'standard-crd' }, 'Did you mean “standard-card”?'],
    ['a form that is none', { form: 'crad' }, 'Did you mean “card”?'],
    ['something to tell that is none', { tells: ['limit'] }, 'Did you mean “limits”?'],
  ])('with %s is told so', (_, change, words) => {
    expect(messages('dangerSets', { ...set, ...change }).join('\n')).toContain(words);
  });
});

test('the rules for danger signs leave no group without a heading', () => {
  const rules = { headings: [{ title: 'Weakness', groups: ['weakness'] }] };
  expect(messages('dangerRules', rules).join('\n')).toContain(
    'Put each of these groups under a heading: nerves-below,',
  );
});

describe('a question of a decision aid', () => {
  const told = (question: object) =>
    messages('decisionAids', { check: [question] }).filter((message) => message.startsWith('check.0'));
  const typed = { question: 'Which?', choices: ['This', 'That'], right: 1, why: 'So.' };
  test('is typed, or names a danger sign', () => {
    expect(told(typed)).toEqual([]);
    expect(told({ sign: 'foot-drop' })).toEqual([]);
  });
  test('about a danger sign types nothing itself', () => {
    expect(told({ sign: 'foot-drop', why: 'So.' })).toEqual([
      'check.0.why: Remove “why”: a question about a danger sign is made from the register.',
    ]);
  });
  test('that is typed leaves nothing out', () => {
    expect(told({ question: 'Which?', choices: ['This', 'That'], right: 1 })).toEqual([
      'check.0: Write “why”, or name a danger sign in “sign” and nothing else.',
    ]);
  });
  test('has a right answer', () => {
    expect(told({ ...typed, right: 3 })).toEqual(['check.0.right: There is no answer with this number.']);
  });
});

describe('other entries', () => {
  test.each(['articles', 'treatments', 'decisionAids', 'faqs'] as const)('%s say for whom they are', (name) => {
    expect(messages(name, {}).join('\n')).toContain('readers: Name the conditions this speaks to');
    expect(messages(name, { readers: ['slipFromWear'] }).join('\n')).toContain('Write a condition as in');
  });
  test('a misspelt field is named with the field that was meant', () => {
    expect(messages('topics', { titel: 'Sciatica' }).join('\n')).toContain(
      'Remove or rename “titel”: topics have no such field. Did you mean “title”?',
    );
  });
  test('a question ends with a question mark', () => {
    expect(messages('faqs', { question: 'Should I rest', topic: 'sciatica' }).join()).toContain('question mark');
  });
  test('a phone number is written in full or left empty', () => {
    const clinic = { name: 'A', address: {}, treatmentsOffered: [] };
    expect(messages('clinic', { ...clinic, phone: '' })).toEqual([]);
    expect(messages('clinic', { ...clinic, phone: '555' }).join()).toContain('+1 555-555-5555');
    expect(messages('clinic', { ...clinic, bookingAddress: 'javascript:alert(1)' }).join()).toContain('https://');
  });
  test('a last day comes after the first', () => {
    const phase = {
      title: 'A',
      startDay: 15,
      endDay: 3,
      basis: 'studies',
      do: ['a'],
      doNot: ['a'],
      normal: ['a'],
      dangerSigns: 'after-surgery',
    };
    expect(messages('recoveryPhases', phase).join()).toContain('after the first day');
  });
  test('a sign-off with a hash that is none is told not to be edited by hand', () => {
    expect(messages('signOffs', { reviewer: 'a', day: '2026-11-21', hash: 'abc' }).join()).toContain(
      'Do not edit sign-offs by hand',
    );
  });
});

describe('a checklist', () => {
  const checklist = {
    title: 'Before the shot: tell the team',
    kind: 'needle',
    treatment: 'epidural-steroid-injection',
    tell: ['blood-thinner'],
    gateSet: 'gate-before-procedure',
    checked: 'verified',
  };
  test('that is whole is taken', () => expect(messages('checklists', checklist)).toEqual([]));
  test.each([
    ['neither a treatment nor a name', { treatment: undefined }, 'or “name” where it has no page'],
    ['no line', { tell: [] }, 'Name at least one line from content/en/before-procedures/lines.yaml.'],
    ['a kind that is not in the list', { kind: 'surgery' }, 'Write one of: any-procedure, needle, operation, other.'],
    ['no danger signs that come first', { gateSet: undefined }, 'Name the set of danger signs'],
    ['a field that it does not know', { harms: ['infection'] }, 'checklists have no such field'],
  ])('with %s is refused', (_, change, message) =>
    expect(messages('checklists', { ...checklist, ...change }).join()).toContain(message),
  );
});

describe('the settings of the search', () => {
  const trigger = {
    trigger: 'Cannot pass urine',
    signs: ['urine-cannot-pass'],
    says: [['<canot>'], ['pee']],
    examples: ['cant pee', 'can’t pee'],
  };
  const settings = { smallWords: ['the'], spanishWords: ['dolor'], sameAs: [], phrases: { cannot: ['cant'] } };

  test('name lists of phrases that there are', () => {
    expect(messages('search', { ...settings, dangerSigns: [{ ...trigger, says: [['<cannot>']] }] })).toEqual([]);
    expect(messages('search', { ...settings, dangerSigns: [trigger] })).toEqual([
      'dangerSigns.0.says.0.0: There is no list “canot” under “phrases”. Did you mean “cannot”? Write its name, or the phrases themselves.',
    ]);
  });
  test('name a sign for each trigger', () => {
    expect(
      messages('search', { ...settings, dangerSigns: [{ ...trigger, says: [['pee']], signs: [] }] }).join(),
    ).toContain('Name at least one danger sign');
  });
});
