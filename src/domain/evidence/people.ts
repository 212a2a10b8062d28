// People drawn as figures: which fields of a grid are filled.

import { fill } from '../fill.ts';
import { wordingOf, type Claim, type InterfaceStrings } from '../library.ts';

export interface Group {
  /** How readers know the group: “With fusion”. */
  name: string;
  /** “63 out of 100”. */
  count: string;
  /** Both sides in one or two sentences. */
  sentence: string;
  numerator: number;
  denominator: number;
}

/**
 * The groups of a claim in words, both sides of each.
 *
 * @throws {Error} If the claim has no results; the checks report this with file and line.
 */
export function groupsInWords(claim: Claim, strings: InterfaceStrings, language: string): Group[] {
  const { groups = {}, outcome = '', otherwise = '' } = wordingOf(claim, language);
  if (!claim.data.results) throw new Error(`The claim “${claim.id}” has no results to draw.`);
  return claim.data.results.map(({ group, numerator, denominator }) => {
    const counts = { n: numerator, total: denominator };
    const both = { ...counts, rest: denominator - numerator, outcome, otherwise };
    return {
      name: groups[group] ?? group,
      count: fill(strings.people.outOf, counts, language),
      sentence: fill(strings.people.sentence, both, language),
      numerator,
      denominator,
    };
  });
}

/** Designs that leave to chance who gets what: only there does the difference between groups come from the treatment. */
const COMPARED = new Set(['randomized-trial', 'randomized-trials', 'review-of-trials']);

/**
 * The difference between two groups in words: “With fusion: 34 more of 100 felt better.”
 *
 * None where the record compares no two groups of 100, where it is neither a gain nor a harm, where chance did not
 * make the groups, and where the figures are alike or their ranges of error meet.
 */
export function differenceInWords(claim: Claim, strings: InterfaceStrings, language: string): string | undefined {
  const { kind, design, results = [] } = claim.data;
  const [more, fewer, ...others] = results.toSorted((a, b) => b.numerator - a.numerator);
  if (!more || !fewer || others.length > 0 || !COMPARED.has(design)) return undefined;
  if (kind !== 'benefit' && kind !== 'harm') return undefined;
  const n = more.numerator - fewer.numerator;
  if (n === 0 || more.denominator !== 100 || fewer.denominator !== 100) return undefined;
  if (more.interval && fewer.interval && more.interval.low <= fewer.interval.high) return undefined;
  const { groups = {}, outcome = '' } = wordingOf(claim, language);
  return fill(strings.people.difference, { group: groups[more.group] ?? more.group, n, outcome }, language);
}

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Cover the fields `from` (included) to `to` (excluded) of a grid, row by row, with at most three rectangles, in units of one field.
 * The areas add up to `to - from`: the picture shows exactly that many people.
 *
 * @throws {RangeError} If the range is not inside whole numbers from 0.
 */
export function fieldsAsRectangles(from: number, to: number, columns: number): Rectangle[] {
  if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to < from || columns < 1)
    throw new RangeError(`No fields from ${from} to ${to}.`);
  const rectangles: Rectangle[] = [];
  let at = from;
  while (at < to) {
    const x = at % columns;
    const y = Math.floor(at / columns);
    const wholeRows = x === 0 ? Math.floor((to - at) / columns) : 0;
    const width = wholeRows > 0 ? columns : Math.min(columns - x, to - at);
    const height = Math.max(1, wholeRows);
    rectangles.push({ x, y, width, height });
    at += width * height;
  }
  return rectangles;
}
