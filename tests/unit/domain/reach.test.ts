import { describe, expect, test } from 'vitest';
import type { Library } from '#domain/library.ts';
import { pagesAsReachable, reachLines, reachOf, visitName } from '#domain/reach.ts';
import { visit } from '#domain/said/ways.ts';
import { loadLibrary } from '#files/load-library.ts';
import { LIBRARY_FOLDER } from '../../fixtures/library.ts';

const library = loadLibrary(LIBRARY_FOLDER);
const withClinic = (facts: Partial<Library['clinic']>): Library => ({
  ...library,
  clinic: { ...library.clinic, ...facts },
});
const { navigation, schedule } = library.strings;

describe('while nobody can arrange a visit', () => {
  const closed = withClinic({ phone: '', bookingAddress: '' });
  test('readers are asked to prepare, wherever a visit is offered', () => {
    expect(visitName(closed)).toBe(navigation.prepare);
    expect(visit(closed, 'box').way.text).toBe(schedule.prepare.button);
    expect(pagesAsReachable(library.pages, closed.clinic).get('schedule')?.data.title).toBe('Prepare for a visit');
  });
  test('there are three things to do, the emergency last, and no heading without a way below it', () => {
    const { title, instead } = reachOf(closed);
    expect(title).toBeUndefined();
    expect(instead?.ways.map(({ way }) => way?.href)).toEqual([undefined, '/questions-for-your-visit/', '#get-help']);
    expect(reachLines(reachOf(closed))[0]).toBe(schedule.prepare.lead);
  });
  test('an e-mail address alone arranges no visit, but stands there', () => {
    const reach = reachOf(withClinic({ bookingAddress: '', email: 'a@example.org' }));
    expect(reach.instead).toBeDefined();
    expect(reach.title).toBe(schedule.offered);
  });
});

describe.each([{ phone: '+1 555-555-5555' }, { bookingAddress: 'https://example.org/' }])('with %o', (facts) => {
  const reachable = withClinic(facts);
  test('the words for a visit are back', () => {
    expect(visitName(reachable)).toBe(navigation.schedule);
    expect(visit(reachable, 'box').way.text).toBe(schedule.button);
    expect(reachOf(reachable)).toMatchObject({ title: schedule.offered, instead: undefined });
    const written = new Map(
      [...library.pages].map(([id, page]) => [id, { ...page, data: { ...page.data, title: id } }]),
    );
    expect(pagesAsReachable(written, reachable.clinic).get('schedule')?.data.title).toBe('schedule');
  });
});
