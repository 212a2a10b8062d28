import { describe, expect, test } from 'vitest';
import { checklistFor } from '#domain/before-procedure.ts';
import { ownWord } from '#domain/body.ts';
import { getEntry, type Library } from '#domain/library.ts';
import { beforeProcedureModel } from '#domain/pages/before-procedure.ts';
import { treatmentModel } from '#domain/pages/treatment.ts';
import { signedTextOf } from '#domain/page-model.ts';
import { everythingToFind } from '#domain/search/search-pages.ts';
import { library } from '../../../fixtures/library.ts';

/** How often a text stands in another. */
const times = (text: string, part: string): number => text.split(part).length - 1;

describe('the page of a treatment', () => {
  const treatments = [...library.treatments.keys()];
  test.each(
    treatments.flatMap((id) => checklistFor(library, id) ?? []).map(({ data }) => [data.treatment, data.title]),
  )('shows by itself what to tell the team before %s, above its questions', (treatment = '', title = '') => {
    const model = treatmentModel(library, treatment);
    const text = signedTextOf(model);
    expect(times(text, title)).toBe(1);
    expect(text.indexOf(title)).toBeLessThan(text.indexOf(library.strings.article.questionsToAsk));
    expect(text.indexOf(title)).toBeGreaterThan(text.indexOf(library.strings.comparison.harm));
    expect(model.entries).toContain(`checklists/${treatment}`);
    expect(model.entries).toContain('checklistLines/blood-thinner');
    expect(model.entries).toContain('dangerSigns/saddle-numbness');
  });
  test('shows no list where there is none', () =>
    expect(signedTextOf(treatmentModel(library, 'staying-active'))).not.toContain(
      library.strings.beforeProcedure.heading,
    ));
  test('shows it once where the text of the treatment does', () => {
    const discectomy = getEntry(library.treatments, 'discectomy', 'treatment');
    const parts = [...discectomy.body.parts, ownWord('BeforeProcedure', { treatment: 'discectomy' })];
    const showing: Library = {
      ...library,
      treatments: new Map(library.treatments).set('discectomy', {
        ...discectomy,
        body: { ...discectomy.body, parts },
      }),
    };
    expect(times(signedTextOf(treatmentModel(showing, 'discectomy')), 'Before the discectomy: tell the team')).toBe(1);
  });
});

describe('the page with every list', () => {
  const model = beforeProcedureModel(library);

  test('begins with the list that all procedures share', () =>
    expect(model.lists.map(({ name }) => name)).toEqual(['Any needle or operation', 'Discectomy', 'Spinal fusion']));
  test('opens with the danger signs that come before a procedure', () =>
    expect(model.says.opening[0]).toMatchObject({ is: 'help', kind: 'emergency' }));
  test('says the danger signs of a list only where the page opens with others', () => {
    expect(model.lists.map(({ signsFirst }) => signsFirst.length)).toEqual([0, 0, 0]);
    const fusion = getEntry(library.checklists, 'spinal-fusion', 'checklist');
    const other: Library = {
      ...library,
      checklists: new Map(library.checklists).set('spinal-fusion', {
        ...fusion,
        data: { ...fusion.data, gateSet: 'inline-answer' },
      }),
    };
    expect(beforeProcedureModel(other).lists.map(({ signsFirst }) => signsFirst.length)).toEqual([0, 0, 1]);
  });
  test('says once why the team asks', () =>
    expect(model.lines.map(({ id }) => id)).toEqual([
      'danger-sign-now',
      'blood-thinner',
      'ride-home',
      'weak-bones',
      'allergy-metal',
    ]));
  test('says for what else a list is', () => expect(model.lists[1]?.alsoFor).toMatch(/^Also for: .+/));
  test('is found by what stands on it', () =>
    expect(everythingToFind(library).find(({ address }) => address === '/before-a-procedure/')?.text).toContain(
      'I take a blood thinner',
    ));
  test('cannot be made without a shared list', () => {
    const without: Library = {
      ...library,
      checklists: new Map([...library.checklists].filter(([id]) => id !== 'any-procedure')),
    };
    expect(() => beforeProcedureModel(without)).toThrow('any-procedure');
  });
});
