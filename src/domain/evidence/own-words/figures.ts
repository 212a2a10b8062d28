// Figures in words: shares of people and plain numbers, each with how it is rounded.
import { NUMBER, numberOf } from './numbers.ts';
import { withoutTimes } from './times.ts';

/** How a text says that a figure is rounded, and to which side. */
export type Rounding = 'exact' | 'about' | 'below' | 'above';

export interface Figure {
  /** As it stands, with its rounding: “almost 60 out of 100”. */
  said: string;
  at: number;
  /** A share of people, per 100; or a number as it is. */
  is: 'share' | 'number';
  value: number;
  rounding: Rounding;
}

const ONE = `(?:${NUMBER}|one)`;
const BEFORE = `(?<![\\p{L}\\d.,-])`;
const AFTER = `(?![\\p{L}\\d%])`;
const RANGE = `(${ONE})(?:(?: to | and |–| or )(?:about |to )?(${ONE}))?`;
const SHARE = new RegExp(
  `${BEFORE}${RANGE}(?: (?:people|patients|adults|men|women|discs|trials|studies))? (?:(?:out of|of) (?:every |the |all |these |those )?|in (?:every )?)(${NUMBER})${AFTER}`,
  'giu',
);
const PARTS: Readonly<Record<string, number>> = { half: 2, halve: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };
const FRACTION =
  /(?<![\p{L}\d-])(?:(one|two|three|four)[ -](thirds?|quarters?|fifths?|tenths?|half)|(?:a )?(half)(?! (?:an? )?(?:hour|year|dose|way))|an? (third|quarter|fifth|tenth)(?= of\b))(?![\p{L}-])/giu;
const PLAIN = new RegExp(`${BEFORE}(?:${NUMBER})${AFTER}`, 'giu');

/** Words before a figure that round it. The side is where the true figure lies. */
const ROUNDINGS: readonly { words: RegExp; rounding: Rounding }[] = [
  {
    words:
      /\b(?:nearly|almost|not quite|just under|under|(?<!no )(?:less|fewer) than|below|up to|at most|no more than|close to) $/iu,
    rounding: 'below',
  },
  { words: /\b(?:(?<!no )more than|just over|over|above|at least|no (?:less|fewer) than) $/iu, rounding: 'above' },
  { words: /\b(?:about|around|roughly|some|approximately) $/iu, rounding: 'about' },
];

/** All figures of a text, in its order. Times are no figures; a range is two. */
export function figuresIn(text: string): Figure[] {
  let rest = withoutTimes(text);
  const figures: Figure[] = [];
  const take = (match: RegExpExecArray, is: Figure['is'], values: readonly number[]): void => {
    const before = rest.slice(0, match.index);
    const found = ROUNDINGS.map(({ words, rounding }) => ({ rounding, said: words.exec(before)?.[0] })).find(
      ({ said }) => said !== undefined,
    );
    for (const value of values)
      figures.push({
        said: (found?.said ?? '') + match[0],
        at: match.index,
        is,
        value,
        rounding: found?.rounding ?? 'exact',
      });
    rest = before + ' '.repeat(match[0].length) + rest.slice(match.index + match[0].length);
  };
  for (const match of rest.matchAll(SHARE)) {
    const [from, to, of] = [match[1] ?? '', match[2], numberOf(match[3] ?? '')];
    const counts = [from, ...(to === undefined ? [] : [to])].map(numberOf);
    // “In 2007” is a year, and a part is never larger than its whole.
    if (counts.some((count) => count > of) || / in \d{4}$/u.test(match[0])) continue;
    take(
      match,
      'share',
      counts.map((count) => (100 * count) / of),
    );
  }
  for (const match of rest.matchAll(FRACTION)) {
    const [, count, of, half, single] = match;
    const part = (of ?? half ?? single ?? '').toLowerCase().replace(/s$/u, '');
    take(match, 'share', [(100 * (count === undefined ? 1 : numberOf(count))) / (PARTS[part] ?? 2)]);
  }
  for (const match of rest.matchAll(PLAIN)) {
    // “The two groups” counts nothing that was found.
    const isTwoSides =
      /^two$/iu.test(match[0]) &&
      /^ (?:groups|sides|treatments|choices|kinds|ways)\b/iu.test(rest.slice(match.index + 3));
    if (!isTwoSides) take(match, 'number', [numberOf(match[0])]);
  }
  return figures.sort((one, other) => one.at - other.at);
}

/** Above this, “about” may round to the nearest 5 or 10; figures up to it are told as they are. */
const ROUND_FROM = 20;

/**
 * Whether a figure in words stands for a figure of a record.
 *
 * As it is: always. With “about”: above 20 to the nearest 5 or 10, a number above 100 by at most 5 %, and a part such as “a third” by at most
 * 5 in 100 and at most an eighth of the figure. With “almost” or “more than” the record’s figure must lie on that side, at most 5 in 100 or a tenth away.
 */
export function standsFor(figure: Figure, known: number): boolean {
  const { value, rounding } = figure;
  const away = Math.abs(value - known);
  if (
    away < 0.051 &&
    (rounding === 'exact' || rounding === 'about' || /at least|at most|up to|no /iu.test(figure.said))
  )
    return true;
  switch (rounding) {
    case 'exact':
      return false;
    case 'about':
      return isRoundedTo(figure, known, away);
    case 'below':
      return known < value && away <= mostAway(figure, known);
    case 'above':
      return known > value && away <= mostAway(figure, known);
  }
}

function isRoundedTo({ said, is, value }: Figure, known: number, away: number): boolean {
  const isOutOf100 = is === 'share' && /\b(?:of|in)\b.*\b100$/u.test(said);
  if (is === 'share' && !isOutOf100) return away <= Math.min(5, known / 8);
  if (known <= ROUND_FROM) return Math.round(known) === value;
  if (is === 'number' && known > 100) return away <= known * 0.05;
  return Math.round(known) === value || (value % 10 === 0 && away <= 5) || (value % 5 === 0 && away <= 2.5);
}

const mostAway = ({ is }: Figure, known: number): number =>
  is === 'share' ? Math.min(5, Math.max(2, known * 0.12)) : Math.max(2, known * 0.1);
