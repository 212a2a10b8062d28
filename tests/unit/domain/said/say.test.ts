// Every word of the editors says something, and every kind of answer has its renderers: nothing can be said on the page alone.
import { describe, expect, test } from 'vitest';
import { ownWord, textPart } from '#domain/body.ts';
import { say, sayingWords } from '#domain/said/say.ts';
import { textOfSaid } from '#domain/said/plain-text.ts';
import { titleText } from '#domain/said/said.ts';
import { stretchesOf } from '#domain/said/stretches.ts';
import { componentFor } from '#components/by-kind.ts';
import { printedKinds } from '#publish/guides/printed-forms.ts';
import { words } from '#schemas/words.ts';
import { library } from '../../../fixtures/library.ts';

/** Each word once, with names that the small library has. */
const examples = {
  Claim: { id: 'fus-02-fusion-vs-usual-care' },
  Term: { id: 'herniated-disc' },
  EvidenceBox: { claims: 'fus-02-fusion-vs-usual-care' },
  PeopleOutOf100: { claim: 'fus-02-fusion-vs-usual-care' },
  StudyPlot: { claims: 'fus-02-fusion-vs-usual-care', caption: 'Fusion and usual care' },
  EmergencyAdvice: { heading: 'Numb legs' },
  CallUsToday: { heading: 'New weakness' },
  BookAVisit: { heading: 'Six weeks of pain' },
  ClinicalNote: {},
  DoList: {},
  DoNotList: {},
  NormalOrNot: {},
  Normal: {},
  CallToday: {},
  GoNow: {},
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
  Disclaimer: { id: 'emergency' },
  ScheduleVisit: {},
  GuideDownload: {},
  Noted: {},
  Link: { href: '/treatments/' },
} as const;

const inside = [textPart('What stands inside.')];
const answers = Object.entries(examples).map(
  ([name, props]) => [name, say(ownWord(name, props, inside), library)] as const,
);

test('every word of the schema says something, and so do the two parts that reading adds', () => {
  expect([...sayingWords].sort()).toEqual([...Object.keys(words), 'Noted', 'Link'].sort());
  expect(answers.map(([name]) => name).sort()).toEqual([...sayingWords].sort());
});

describe.each(answers)('what <%s> says', (_name, said) => {
  test('has a component', () => expect(componentFor(said)).toBeDefined());
  test('has a form for paper', () => expect(printedKinds).toContain(said.is));
  test('has stretches', () => expect(Array.isArray(stretchesOf(said))).toBe(true));
  test('keeps what stands inside it for search and measures', () => {
    const holdsText = words[_name as keyof typeof words]?.holds !== 'nothing';
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
    ['EmergencyAdvice', 'Numb legs', 'Emergency: Numb legs'],
    ['EmergencyAdvice', 'Call 911 now', 'Call 911 now'],
    ['CallUsToday', 'New weakness', 'Same day: New weakness'],
    ['BookAVisit', 'Six weeks of pain', 'Soon: Six weeks of pain'],
    ['DoList', 'The first week', 'The first week'],
  ])('of <%s heading="%s"> is “%s”', (name, heading, expected) => expect(titleOf(name, { heading })).toBe(expected));
  test('is ours where the editor writes none', () => {
    expect(titleOf('DoList', {})).toBe(library.strings.lists.do);
    expect(titleOf('GoNow', {})).toBe(library.strings.lists.goNow);
  });
});

test('a word that names nothing we have is told by name', () => {
  expect(() => say(ownWord('Claim', { id: 'no-such-claim' }), library)).toThrow(
    'The claim “no-such-claim” does not exist.',
  );
  expect(() => say(ownWord('Clam', {}), library)).toThrow('There is no word <Clam>.');
});
