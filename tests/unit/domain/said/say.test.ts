// Every word of the editors says something, and every kind of answer has its renderers: nothing can be said on the page alone.
import { describe, expect, test } from 'vitest';
import { ownWord, textPart } from '#domain/body.ts';
import { actAt } from '#domain/danger-signs.ts';
import { say, sayingWords } from '#domain/said/say.ts';
import { textOfSaid } from '#domain/said/plain-text.ts';
import { titleText } from '#domain/said/said.ts';
import { stretchesOf } from '#domain/said/stretches.ts';
import { componentFor } from '#components/by-kind.ts';
import { printedKinds } from '#publish/guides/printed-forms.ts';
import { words } from '#schemas/words.ts';
import { library } from '../../../fixtures/library.ts';

/** Parts that are no words of editors: reading a text adds two, and words of the register the others. */
const OURS = ['Noted', 'Link', 'DangerCard', 'FeverTable', 'SignsCard'];

/** Each word once, with names that the small library has. */
const examples = {
  Claim: { id: 'fus-02-fusion-vs-usual-care' },
  Term: { id: 'herniated-disc' },
  EvidenceBox: { claims: 'fus-02-fusion-vs-usual-care' },
  PeopleOutOf100: { claim: 'fus-02-fusion-vs-usual-care' },
  StudyPlot: { claims: 'fus-02-fusion-vs-usual-care', caption: 'Fusion and usual care' },
  DangerSigns: { set: 'standard-card' },
  DangerSign: { id: 'foot-drop' },
  AnyDangerSign: { set: 'inline-answer' },
  DangerAct: { level: 'same-day' },
  FeverRule: {},
  ClinicalNote: {},
  ForReaders: { conditions: 'disc-wear' },
  DoList: {},
  DoNotList: {},
  Normal: {},
  TwoSides: {},
  For: { heading: 'For' },
  Against: { heading: 'Against' },
  CompareTreatments: { ids: 'discectomy spinal-fusion', rows: 'benefit harm', caption: 'Two operations' },
  FusionApproaches: {},
  RecoveryTimeline: { treatment: 'spinal-fusion' },
  Figure: { drawing: 'disc-with-tear', caption: 'A tear' },
  BeforeProcedure: { treatment: 'spinal-fusion' },
  MedicineSafety: { id: 'opioids' },
  SignsCard: { level: 'emergency' },
  Steps: { caption: 'The way' },
  Questions: { heading: 'Ask' },
  FaqList: { ids: 'do-i-need-an-mri' },
  Disclaimer: { id: 'crisis' },
  ScheduleVisit: {},
  GuideDownload: {},
  Noted: {},
  Link: { href: '/treatments/' },
  DangerCard: { set: 'standard-card', level: 'emergency', titleAs: 'h3' },
  FeverTable: {},
} as const;

const inside = [textPart('What stands inside.')];
const answers = Object.entries(examples).map(
  ([name, props]) => [name, say(ownWord(name, props, inside), library)] as const,
);

test('every word of the schema says something, and so do our own parts', () => {
  expect([...sayingWords].sort()).toEqual([...Object.keys(words), ...OURS].sort());
  expect(answers.map(([name]) => name).sort()).toEqual([...sayingWords].sort());
});

describe.each(answers)('what <%s> says', (name, said) => {
  test('has a component', () => expect(componentFor(said)).toBeDefined());
  test('has a form for paper', () => expect(printedKinds).toContain(said.is));
  test('has stretches', () => expect(Array.isArray(stretchesOf(said))).toBe(true));
  test('keeps what stands inside it for search and measures', () => {
    const holdsText = name !== 'FeverTable' && words[name as keyof typeof words]?.holds !== 'nothing';
    if (holdsText) expect(textOfSaid(said, library)).toContain('What stands inside.');
  });
});

test('no form for paper is left over', () => {
  const kinds = new Set(answers.map(([, said]) => said.is as string));
  expect(printedKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
});

describe('a title', () => {
  const titleOf = (name: string, props: Record<string, string>): string => {
    const said = say(ownWord(name, props, inside), library);
    return 'title' in said && typeof said.title === 'object' ? titleText(said.title) : '';
  };
  test.each([
    ['ClinicalNote', 'Why studies differ', 'Clinical note: Why studies differ'],
    ['DoList', 'The first week', 'The first week'],
  ])('of <%s heading="%s"> is “%s”', (name, heading, expected) => expect(titleOf(name, { heading })).toBe(expected));
  test('is ours where the editor writes none', () => {
    expect(titleOf('DoList', {})).toBe(library.strings.lists.do);
    expect(titleOf('Normal', {})).toBe(library.strings.lists.normal);
  });
});

describe('a card of danger signs', () => {
  test.each([
    ['emergency', 'emergency', 'Emergency: go now'],
    ['same-day', 'urgent', 'Be seen today'],
    ['soon', 'soon', 'See a clinician soon'],
  ])('of the level %s looks %s and is called “%s”', (level, tone, label) => {
    const said = say(ownWord('DangerCard', { set: 'carry-card', level, titleAs: 'h3' }, inside), library);
    expect(said).toMatchObject({ is: 'card', tone, title: { own: label } });
  });
  test('stands a heading lower inside a phase', () => {
    const titleAs = (as: string) => {
      const said = say(ownWord('DangerCard', { set: 'carry-card', level: 'soon', titleAs: as }, inside), library);
      return said.is === 'card' ? said.titleAs : undefined;
    };
    expect([titleAs('h3'), titleAs('h4')]).toEqual([undefined, 'h4']);
  });
});

describe('the rule for a fever', () => {
  test('says for each of its readers when it counts and what to do at the level of its sign', () => {
    const said = say(ownWord('FeverTable', {}, []), library);
    const { levels, fever } = library.dangerRules;
    expect(said.is === 'table' && said.compared.map(({ name, cells }) => [name, ...cells])).toEqual([
      ['Everyone', [textPart(fever.rows[0]?.when ?? '')], [textPart(levels.emergency.act)]],
      [fever.rows[1]?.who, [textPart(fever.rows[1]?.when ?? '')], [textPart(actAt('same-day', library))]],
    ]);
  });
  test('says the number, what “worse” means and what can hide a fever', () => {
    const text = textOfSaid(say(ownWord('FeverRule', {}, []), library), library);
    const { number, newOrWorse, notes } = library.dangerRules.fever;
    for (const words of [number, newOrWorse, ...notes]) expect(text).toContain(words);
  });
});

test('a word that names nothing we have is told by name', () => {
  expect(() => say(ownWord('Claim', { id: 'no-such-claim' }), library)).toThrow(
    'The claim “no-such-claim” does not exist.',
  );
  expect(() => say(ownWord('DangerSigns', { set: 'no-such-set' }), library)).toThrow(
    'The set of danger signs “no-such-set” does not exist.',
  );
  expect(() => say(ownWord('DangerSign', { id: 'wound-red-or-pus' }), library)).toThrow(
    'The danger sign “wound-red-or-pus” has no words for a sentence.',
  );
  expect(() => say(ownWord('Clam', {}), library)).toThrow('There is no word <Clam>.');
});
