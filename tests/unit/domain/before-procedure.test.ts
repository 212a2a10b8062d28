import { describe, expect, test } from 'vitest';
import { checklistFor, checklistsInOrder, linesByGroup, linesOf, nameOfChecklist } from '#domain/before-procedure.ts';
import { openQuestions } from '#domain/evidence/for-clinicians.ts';
import { getEntry, type Checklist } from '#domain/library.ts';
import { library } from '../../fixtures/library.ts';

const list = (id: string): Checklist => getEntry(library.checklists, id, 'checklist');
const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

describe('the lines of a list', () => {
  test('are its own, then those that all needles and operations share, each once', () => {
    expect(ids(linesOf(library, list('discectomy')))).toEqual(['ride-home', 'danger-sign-now', 'blood-thinner']);
  });
  test('are its own alone before anything else', () => {
    const { data, ...rest } = list('discectomy');
    const other: Checklist = { ...rest, data: { ...data, kind: 'other' } };
    expect(ids(linesOf(library, other))).toEqual(['ride-home', 'danger-sign-now']);
  });
  test('stand under their headings, what matters most for the treatment first', () => {
    expect(linesByGroup(library, list('spinal-fusion')).map(({ group, lines }) => [group, ...ids(lines)])).toEqual([
      ['today', 'danger-sign-now'],
      ['illness', 'weak-bones'],
      ['allergy', 'allergy-metal'],
      ['blood', 'blood-thinner'],
    ]);
  });
});

test('lists come in the order in which people choose them', () =>
  expect(ids(checklistsInOrder(library))).toEqual(['any-procedure', 'discectomy', 'spinal-fusion']));

test('a list has the name of its treatment, or its own', () =>
  expect(['spinal-fusion', 'any-procedure'].map((id) => nameOfChecklist(library, list(id)))).toEqual([
    'Spinal fusion',
    'Any needle or operation',
  ]));

test.each([
  ['discectomy', 'discectomy'],
  ['staying-active', undefined],
])('the list for %s is %s', (treatment, expected) => expect(checklistFor(library, treatment)?.id).toBe(expected));

test('what a list and a medicine leave open is asked of a clinician', () =>
  expect(openQuestions(library)).toEqual(
    expect.arrayContaining([
      {
        about: 'Before the discectomy: tell the team',
        says: 'Stop and call 911 for a foot you newly cannot lift.',
        question: 'Does the checklist of the hospital say the same?',
      },
      expect.objectContaining({ about: 'Opioids', question: 'Which laxative, and from which day?' }),
    ]),
  ));
