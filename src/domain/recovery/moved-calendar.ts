// A calendar file that was made for one day of procedure, moved to another.
import { dayAfter, daysBetween } from '../days.ts';

/** Stands in the name of every event until a reader saves the file; as long as what replaces it. */
export const NOBODYS_VISIT = '0000000000000000';

interface Move {
  /** The procedure the text was made for, year-month-day. */
  from: string;
  /** The reader’s procedure, year-month-day. */
  to: string;
  /** Names the events of one reader, in 16 hexadecimal digits: other people’s events, and those of another operation, keep their own. */
  visit: string;
  /** How often this reader has saved the file before: calendars take the higher one. */
  sequence: number;
  /** When it is saved, such as “20261121T080000Z”. */
  stamp: string;
}

/**
 * Move every whole-day event of an iCalendar text, and make it the reader’s own.
 *
 * What is replaced keeps its length, but for the short line of the sequence, so lines that were folded at 75 bytes stay as they are.
 * HTML knows only LF, so each line gets its CR LF again, the last one too. Source: RFC 5545, 3.1, 3.3.4 and 3.8.7.
 */
export function movedCalendar(text: string, { from, to, visit, sequence, stamp }: Move): string {
  const days = daysBetween(from, to);
  return text
    .trim()
    .replace(
      /^(DT(?:START|END);VALUE=DATE:)(\d{4})(\d{2})(\d{2})/gm,
      (_, name: string, year: string, month: string, day: string) =>
        name + dayAfter(`${year}-${month}-${day}`, days).replaceAll('-', ''),
    )
    .replace(/^UID:[\da-f]{16}/gm, `UID:${visit}`)
    .replace(/^SEQUENCE:\d+/gm, `SEQUENCE:${sequence}`)
    .replace(/^DTSTAMP:\w+/gm, `DTSTAMP:${stamp}`)
    .split(/\r?\n/)
    .map((line) => `${line}\r\n`)
    .join('');
}
