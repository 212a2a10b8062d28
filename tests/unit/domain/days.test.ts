import { describe, expect, test } from 'vitest';
import { dayInWords, latestDay } from '#domain/days.ts';

describe('dayInWords', () => {
  test.each([
    { day: '2026-11-21', expected: 'November 21, 2026' },
    { day: '2027-01-01', expected: 'January 1, 2027' },
    { day: '2028-02-29', expected: 'February 29, 2028' },
  ])('says $day as “$expected” in every time zone', ({ day, expected }) => {
    expect(dayInWords(day)).toBe(expected);
  });

  test('speaks the language of the page', () => expect(dayInWords('2026-11-21', 'es')).toBe('21 de noviembre de 2026'));
});

describe('latestDay', () => {
  test('is the last day, wherever it stands in the list', () => {
    expect(latestDay(['2026-11-21', '2027-01-02', '2026-12-31'])).toBe('2027-01-02');
  });

  test('is undefined without days, and leaves its list as it was', () => {
    const days = ['2027-01-02', '2026-11-21'];
    latestDay(days);
    expect(days).toEqual(['2027-01-02', '2026-11-21']);
    expect(latestDay([])).toBeUndefined();
  });
});
