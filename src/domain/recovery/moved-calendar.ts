// A calendar file that was made for one day of procedure, moved to another.
import { dayAfter, daysBetween } from '../days.ts';

/**
 * Move every whole-day event of an iCalendar text.
 *
 * A day keeps its eight digits, so lines that were folded at 75 bytes stay as they are. Source: RFC 5545, 3.1 and 3.3.4.
 *
 * @param from - The procedure the text was made for, year-month-day.
 * @param to - The reader’s procedure, year-month-day.
 */
export function movedCalendar(text: string, { from, to }: { from: string; to: string }): string {
  const days = daysBetween(from, to);
  return text.replace(
    /^(DT(?:START|END);VALUE=DATE:)(\d{4})(\d{2})(\d{2})/gm,
    (_, name: string, year: string, month: string, day: string) =>
      name + dayAfter(`${year}-${month}-${day}`, days).replaceAll('-', ''),
  );
}
