// Times in words as lengths, so that “a year”, “12 months” and “52 weeks” are one.
import { NUMBER, numberOf } from './numbers.ts';

export interface Time {
  said: string;
  at: number;
  /** Both ends of a range, in days; one length otherwise. */
  days: readonly number[];
}

const DAYS: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 365 / 12,
  year: 365,
  decade: 3650,
};

/** How much two lengths may differ and still be one: 52 weeks are a year, 26 weeks are 6 months; 12 weeks are no 3 months. */
const SAME_LENGTH = 0.03;

const COUNT = `(?:${NUMBER}|half an?|an?|one|the|that|first)`;
const TIME = new RegExp(
  `(?<![\\p{L}\\d.])(${COUNT})(?:(?: to | or |–|-to-| and )(${COUNT}))?[ -](hour|day|week|month|year|decade)s?(?![\\p{L}]|[ -]olds?)`,
  'giu',
);

/** “A year or two”. */
const ONE_OR_MORE = new RegExp(`(?<![\\p{L}\\d])an? (hour|day|week|month|year) or (${NUMBER})(?![\\p{L}\\d])`, 'giu');

/** Times that a text names by number; “months” alone names none. */
export function timesIn(text: string): Time[] {
  const oneOrMore = [...text.matchAll(ONE_OR_MORE)].map(({ 0: said, 1: unit = '', 2: more = '', index }): Time => ({
    said,
    at: index,
    days: [1, numberOf(more)].map((count) => count * daysIn(unit)),
  }));
  const others = [...text.matchAll(TIME)].flatMap(({ 0: said, 1: from = '', 2: to, 3: unit = '', index }): Time[] => {
    // “The day”, “that week” name no length; “within the year” does.
    if (/^(?:the|that|first)$/iu.test(from) && unit.toLowerCase() !== 'year') return [];
    if (oneOrMore.some(({ at }) => at === index)) return [];
    const counts = [from, ...(to === undefined ? [] : [to])].map(countOf);
    return [{ said, at: index, days: counts.map((count) => count * daysIn(unit)) }];
  });
  return [...oneOrMore, ...others];
}

const daysIn = (unit: string): number => DAYS[unit.toLowerCase()] ?? 0;

const countOf = (count: string): number =>
  /^half/iu.test(count) ? 0.5 : /^(?:an?|one|the|that|first)$/iu.test(count) ? 1 : numberOf(count);

/** Whether a length is one of those known. */
export const isKnownLength = (days: number, known: readonly Time[]): boolean =>
  known.some((time) => time.days.some((other) => Math.abs(other - days) <= SAME_LENGTH * Math.max(other, days)));

/** A text with its times blanked out, so that their numbers count as no figures; places stay. */
export const withoutTimes = (text: string): string =>
  timesIn(text).reduce(
    (rest, { at, said }) => rest.slice(0, at) + ' '.repeat(said.length) + rest.slice(at + said.length),
    text,
  );
