import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { signsOf } from '#domain/danger-signs.ts';
import { getEntry, phasesAfter, recoveries } from '#domain/library.ts';
import { movedCalendar, NOBODYS_VISIT } from '#domain/recovery/moved-calendar.ts';
import { CALENDAR_PROCEDURE, recoveryCalendar } from '#publish/recovery-calendar.ts';
import { library } from '../../fixtures/library.ts';

const site = new URL('https://spine.example');
const fusion = getEntry(library.treatments, 'spinal-fusion', 'treatment');

/** What another program reads in a calendar file. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

describe('recoveryCalendar', () => {
  test.each(recoveries(library).map(({ treatment }) => [treatment.id, treatment] as const))(
    'has one whole-day event for each phase after %s',
    (id, treatment) => {
      const events = eventsIn(recoveryCalendar(library, treatment, '2026-11-21', site));
      const phases = phasesAfter(library, id);
      expect(events.map(({ startDate }) => [startDate.isDate, startDate.toString()])).toHaveLength(phases.length);
      events.forEach(({ startDate, endDate, summary, description }, index) => {
        const data = phases[index]?.data;
        expect(startDate.isDate).toBe(true);
        expect(endDate.subtractDate(startDate).toSeconds()).toBe(86_400);
        expect(summary).toContain(data?.title);
        const signs = signsOf(library, data?.dangerSigns ?? '').map((sign) => sign.data.says);
        for (const line of [...(data?.do ?? []), ...(data?.doNot ?? []), ...signs]) expect(description).toContain(line);
        expect(description).toContain('911');
        // What is most urgent is read first.
        const { emergency } = library.dangerRules.levels;
        expect(description?.startsWith(`${emergency.label}. ${emergency.lead}\n- `)).toBe(true);
        expect(description).toContain(`\n${emergency.end}\n`);
      });
    },
  );

  test('reminds in the morning of each beginning', () => {
    const alarms = (
      new ICAL.Component(
        ICAL.parse(recoveryCalendar(library, fusion, '2026-11-21', site)) as unknown[],
      ) as ICAL.Component
    )
      .getAllSubcomponents('vevent')
      .map((event) => event.getFirstSubcomponent('valarm'));
    expect(alarms.map((alarm) => String(alarm?.getFirstPropertyValue('trigger')))).toEqual(Array(3).fill('PT9H'));
    expect(alarms.map((alarm) => alarm?.getFirstPropertyValue('action'))).toEqual(Array(3).fill('DISPLAY'));
  });

  test('folds every line at 75 bytes and ends it as the standard asks', () => {
    const text = recoveryCalendar(library, fusion, '2026-11-21', site);
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true);
  });

  test('is the same for the same content and day', () => {
    const once = recoveryCalendar(library, fusion, '2026-11-21', site);
    expect(recoveryCalendar(library, fusion, '2026-11-21', site)).toBe(once);
    expect(new Set(eventsIn(once).map(({ uid }) => uid)).size).toBe(phasesAfter(library, 'spinal-fusion').length);
  });
});

describe('movedCalendar', () => {
  const text = recoveryCalendar(library, fusion, '2026-11-21', site);
  const visit = '0123456789abcdef';
  const reader = { visit, sequence: 0, stamp: '20261121T000000Z' };
  const moved = (to: string, changed: Partial<typeof reader> = {}) =>
    movedCalendar(text, { from: CALENDAR_PROCEDURE, to, ...reader, ...changed });
  const startsWhenMovedTo = (to: string) => eventsIn(moved(to)).map(({ startDate }) => startDate.toString());

  test('puts every event on the reader’s day, across a leap day', () => {
    expect(startsWhenMovedTo('2028-02-20')).toEqual(['2028-02-20', '2028-03-06', '2028-05-15']);
  });
  test('works for days before the one it was made for', () => {
    expect(startsWhenMovedTo('1999-12-31')).toEqual(['1999-12-31', '2000-01-15', '2000-03-25']);
  });
  test('changes nothing but days and whose they are', () => {
    const there = moved('2028-02-20');
    const back = movedCalendar(there, {
      ...reader,
      visit: NOBODYS_VISIT,
      from: '2028-02-20',
      to: CALENDAR_PROCEDURE,
    });
    expect(back).toBe(`${text}\r\n`);
    expect(there).toHaveLength(back.length);
  });
  test('ends every line with CR LF, the last one too, also when HTML has taken the CR away', () => {
    const fromPage = movedCalendar(text.replaceAll('\r\n', '\n'), {
      from: CALENDAR_PROCEDURE,
      to: '2028-02-20',
      ...reader,
    });
    expect(fromPage.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(fromPage.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(fromPage).toBe(moved('2028-02-20'));
  });
  test('names the events of each visit apart, and raises what was saved before', () => {
    const uids = (file: string) => eventsIn(file).map(({ uid }) => uid);
    const first = moved('2028-02-20');
    const later = moved('2028-03-20', { sequence: 1, stamp: '20261122T000000Z' });
    expect(uids(later)).toEqual(uids(first));
    expect(new Set(uids(first)).size).toBe(3);
    expect(eventsIn(later).map(({ sequence }) => sequence)).toEqual([1, 1, 1]);
    expect(later.match(/^DTSTAMP:.*$/gm)).toEqual(Array(3).fill('DTSTAMP:20261122T000000Z'));
    const other = moved('2028-02-20', { visit: 'fedcba9876543210' });
    expect(uids(other).filter((uid) => uids(first).includes(uid))).toEqual([]);
  });
});
