// The calendar files that stand in the finished pages, as a reader’s browser saves them.
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { movedCalendar } from '#domain/recovery/moved-calendar.ts';
import { all, attribute, pages } from './the-site.ts';

const READER = { to: '2028-02-20', visit: '0123456789abcdef', sequence: 2, stamp: '20261121T080000Z' };

const withCalendar = pages
  .map((page) => ({ page, plan: all(page.tree, '#plan')[0], file: all(page.tree, 'script[type="text/calendar"]')[0] }))
  .flatMap(({ page, plan, file }) => {
    const text = file?.children.map((child) => (child.type === 'text' ? child.value : '')).join('') ?? '';
    // A browser hands a script the text of the page with LF alone.
    return plan && text ? [{ page, text: text.replace(/\r\n?/g, '\n'), from: attribute(plan, 'dataMadeFor') }] : [];
  });

test('there are calendar files', () => expect(withCalendar.length).toBeGreaterThan(0));

test('a saved file ends each line as the standard asks, keeps lines short, and is the reader’s own', () => {
  const faults = withCalendar.flatMap(({ page, text, from }) => {
    const file = movedCalendar(text, { from, ...READER });
    const events = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');
    const values = (name: string) => events.map((event) => String(event.getFirstPropertyValue(name)));
    return [
      ...(/[\r\n]/.test(file.replaceAll('\r\n', '')) ? ['a line ends in LF or CR alone'] : []),
      ...(file.endsWith('END:VCALENDAR\r\n') ? [] : ['the last line has no end']),
      ...file.split('\r\n').filter((line) => Buffer.byteLength(line) > 75),
      ...(events.length > 0 ? [] : ['no event']),
      ...values('uid').filter((uid) => !uid.startsWith(READER.visit)),
      ...(new Set(values('uid')).size === events.length ? [] : ['two events share a name']),
      ...values('sequence').filter((value) => value !== '2'),
      ...values('dtstamp').filter((value) => value !== '2026-11-21T08:00:00Z'),
      ...events.filter((event) => !event.getFirstSubcomponent('valarm')).map(() => 'an event without a reminder'),
    ].map((fault) => `${page.address}: ${fault}`);
  });
  expect(faults).toEqual([]);
});
