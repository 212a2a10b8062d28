// Days in words.

/** A day as readers see it: “November 21, 2026”. `day` is year-month-day. */
export function dayInWords(day: string, language = 'en'): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-US' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

const MS_PER_DAY = 86_400_000;

/** Whole days from `start` to `end`; negative when `end` comes first. Both exist. */
export function daysBetween(start: string, end: string): number {
  return Math.round((Date.parse(end) - Date.parse(start)) / MS_PER_DAY);
}

/** The day so many days later. `day` exists. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The latest of some days; `undefined` when there are none. */
export function latestDay(days: readonly string[]): string | undefined {
  return [...days].sort().at(-1);
}
