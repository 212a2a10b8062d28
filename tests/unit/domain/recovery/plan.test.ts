import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayAfter, daysBetween } from '#domain/days.ts';
import { isDay, planFor } from '#domain/recovery/plan.ts';

const phases = [{ startDay: 0, endDay: 14 }, { startDay: 15, endDay: 84 }, { startDay: 85 }];
const plan = (procedure: string, today: string) => planFor({ procedure, today, phases });

describe('planFor', () => {
  test.each([
    { procedure: '2026-11-01', today: '2026-11-01', day: 0, current: 0 },
    { procedure: '2026-11-01', today: '2026-11-15', day: 14, current: 0 },
    { procedure: '2026-11-01', today: '2026-11-16', day: 15, current: 1 },
    { procedure: '2026-11-01', today: '2027-01-24', day: 84, current: 1 },
    { procedure: '2026-11-01', today: '2027-01-25', day: 85, current: 2 },
    { procedure: '2024-10-30', today: '2026-11-01', day: 732, current: 2 },
    { procedure: '2028-02-15', today: '2028-02-29', day: 14, current: 0 },
    { procedure: '2028-02-15', today: '2028-03-01', day: 15, current: 1 },
    { procedure: '2027-02-15', today: '2027-03-01', day: 14, current: 0 },
  ])('says day $day and phase $current on $today after $procedure', ({ procedure, today, day, current }) => {
    expect(plan(procedure, today)).toMatchObject({ state: 'during', day, current });
  });

  test.each(['2024-10-29', '2016-11-01'])('counts no days after %s, years before', (procedure) => {
    expect(plan(procedure, '2026-11-01')).toMatchObject({ state: 'over', current: undefined });
  });

  test.each([
    { procedure: '2026-11-02', today: '2026-11-01', day: -1 },
    { procedure: '2028-02-29', today: '2026-11-01', day: -485 },
  ])('waits $day days before a procedure to come', ({ procedure, today, day }) => {
    expect(plan(procedure, today)).toMatchObject({ state: 'before', day, current: undefined });
  });

  test('lays every phase on the calendar, without a gap, the last one open', () => {
    expect(plan('2028-02-20', '2026-01-01')).toMatchObject({
      phases: [
        { from: '2028-02-20', to: '2028-03-05' },
        { from: '2028-03-06', to: '2028-05-14' },
        { from: '2028-05-15', to: undefined },
      ],
    });
  });

  test.each(['2027-02-31', '2027-02-29', '2027-13-01', '', '11/01/2026', '2026-1-1', '<b>', '😀', '0000-00-00'])(
    'calls “%s” impossible',
    (procedure) => expect(plan(procedure, '2026-11-01')).toEqual({ state: 'impossible' }),
  );

  test.each(['1926-11-01', '2099-01-01', '0001-01-01', '9999-12-31'])('asks again about the year of %s', (procedure) =>
    expect(plan(procedure, '2026-11-01')).toEqual({ state: 'unlikely' }),
  );
});

describe('where clocks change', () => {
  const zone = process.env.TZ;
  beforeAll(() => {
    process.env.TZ = 'America/New_York';
  });
  afterAll(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
  test.each([
    // Clocks went forward on 8 March 2026 and back on 1 November 2026.
    { start: '2026-03-07', end: '2026-03-09', days: 2 },
    { start: '2026-10-31', end: '2026-11-02', days: 2 },
  ])('$start to $end are $days days', ({ start, end, days }) => {
    expect(daysBetween(start, end)).toBe(days);
    expect(dayAfter(start, days)).toBe(end);
  });
});

test.each(['2028-02-29', '2000-02-29', '2026-12-31'])('%s is a day', (day) => expect(isDay(day)).toBe(true));
test.each(['2100-02-29', '2026-02-30', '2026-11-31'])('%s is no day', (day) => expect(isDay(day)).toBe(false));
