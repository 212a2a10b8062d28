// Where a reader stands in recovery on a day. Civil days only: no hours, so no daylight saving.
import { dayAfter, daysBetween } from '../days.ts';

/** Days of a phase since the procedure; the last phase has no end. */
export interface PhaseDays {
  startDay: number;
  endDay?: number | undefined;
}

export interface PlannedPhase {
  /** First and last day of the phase, year-month-day; the last phase stays open. */
  from: string;
  to: string | undefined;
}

export type Plan =
  | { state: 'impossible' | 'unlikely' }
  | {
      /** “Over”: so long ago that counting days says nothing. */
      state: 'before' | 'during' | 'over';
      /** Whole days from the procedure to today; negative before it. */
      day: number;
      /** Index of the phase of today; `undefined` before the procedure and when the plan is over. */
      current: number | undefined;
      phases: PlannedPhase[];
    };

/** A procedure further away than this is probably a slip in the year: so many days back and ahead. */
const FURTHEST = { back: 20 * 366, ahead: 3 * 366 };

/** Last day that is counted: two years, long after the last phase of any plan has begun. */
const LAST_DAY = 2 * 366;

/**
 * Lay phases on the calendar.
 *
 * @param procedure - Day of the procedure as typed; anything but an existing year-month-day is “impossible”.
 * @param today - An existing day, year-month-day.
 * @param phases - Sorted, without gaps, the first at day 0.
 *
 * @example
 * planFor({ procedure: '2027-02-28', today: '2027-03-01', phases }) // => { state: 'during', day: 1, … }
 */
export function planFor({
  procedure,
  today,
  phases,
}: {
  procedure: string;
  today: string;
  phases: readonly PhaseDays[];
}): Plan {
  if (!isDay(procedure)) return { state: 'impossible' };
  const day = daysBetween(procedure, today);
  if (day > FURTHEST.back || day < -FURTHEST.ahead) return { state: 'unlikely' };
  const isOver = day > LAST_DAY;
  // Phases stand in the order of days.
  const reached = phases.filter(({ startDay }) => startDay <= day).length - 1;
  return {
    state: day < 0 ? 'before' : isOver ? 'over' : 'during',
    day,
    current: reached < 0 || isOver ? undefined : reached,
    phases: phases.map(({ startDay, endDay }) => ({
      from: dayAfter(procedure, startDay),
      to: endDay === undefined ? undefined : dayAfter(procedure, endDay),
    })),
  };
}

/** Whether a text is a day that exists, as year-month-day. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
