// The phases after a treatment as a calendar file, for a procedure on a day that the reader’s own day replaces.
import { cardInLines, signsByLevel } from '#domain/danger-signs.ts';
import { fill } from '#domain/fill.ts';
import { NOBODYS_VISIT } from '#domain/recovery/moved-calendar.ts';
import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { phasesAfter, type Library, type Treatment } from '#domain/library.ts';
import { dayAfter } from '#domain/days.ts';
import { siteUrl } from './site-address.ts';

/** The day of procedure that calendar files are made for; scripts move it to the reader’s. */
export const CALENDAR_PROCEDURE = '2001-01-01';

/** Seconds from the beginning of a day to its reminder: nine in the morning. */
const REMINDER = 9 * 60 * 60;

/**
 * One whole-day event at the beginning of each phase: what to do, what not, when to get help.
 *
 * @param made - Day on which the site is built, year-month-day: the only clock of the file.
 * @param site - Address of the site; part of every event’s name, in which the script puts a name for the reader.
 * @returns The text of an iCalendar file. Source: RFC 5545.
 */
export function recoveryCalendar(library: Library, treatment: Treatment, made: string, site = siteUrl): string {
  const { recovery, siteName } = library.strings;
  const calendar = ical({ prodId: { company: siteName, product: 'Recovery', language: library.language } });
  for (const { id, data } of phasesAfter(library, treatment.id)) {
    const lines = (heading: string, texts: readonly string[]) => [heading, ...texts.map((text) => `- ${text}`), ''];
    calendar.createEvent({
      id: `${NOBODYS_VISIT}-${id.replace('/', '-')}@${site.host}`,
      start: `${dayAfter(CALENDAR_PROCEDURE, data.startDay)}T00:00:00Z`,
      end: `${dayAfter(CALENDAR_PROCEDURE, data.startDay + 1)}T00:00:00Z`,
      allDay: true,
      stamp: `${made}T00:00:00Z`,
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: [{ type: ICalAlarmType.display, triggerAfter: REMINDER }],
      summary: fill(recovery.eventTitle, { treatment: treatment.data.name, phase: data.title }),
      description: [
        ...signsByLevel(library, data.dangerSigns).flatMap((ofLevel) => [
          ...cardInLines(library, data.dangerSigns, ofLevel),
          '',
        ]),
        ...lines(recovery.do, data.do),
        ...lines(recovery.doNot, data.doNot),
        recovery.yourTeamFirst,
      ].join('\n'),
    });
  }
  return calendar.toString();
}
