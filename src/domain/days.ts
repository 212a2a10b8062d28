// Days in words.

/** A day as readers see it: “November 21, 2026”. `day` is year-month-day. */
export function dayInWords(day: string, language = 'en'): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-US' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** The latest of some days; `undefined` when there are none. */
export function latestDay(days: readonly string[]): string | undefined {
  return [...days].sort().at(-1);
}
