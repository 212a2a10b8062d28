// Figures of studies as places on one line from 0 to 100 people.
import { fill } from '../fill.ts';
import { getEntry, type Library, type InterfaceStrings } from '../library.ts';
import { groupsInWords } from './people.ts';

/** Numbers of people that stand below the line of a plot. */
export const PLOT_MARKS = [0, 50, 100] as const;

export interface PlotRow {
  /** The number of the claim in the list under the plot, from 1. */
  number: number;
  /** Which group of its study this is, from 0. */
  group: number;
  /** How readers know the group: “With fusion”. */
  name: string;
  /** People of this group, per 100. A study of 19 people has a share too; its sentence under the plot tells its own numbers. */
  share: number;
  /** Where the true figure probably lies, per 100 people, when the source says so. */
  interval?: { low: number; high: number } | undefined;
}

/**
 * The rows of a plot: every group of every claim that counts people, in the order given. Claims that count nobody have none.
 *
 * @param claims - Ids, benefits together with what says otherwise: see `claimsWithContrary`.
 */
export function plotRows(library: Library, claims: readonly string[]): PlotRow[] {
  return claims.flatMap((id, index) => {
    const claim = getEntry(library.claims, id, 'claim');
    const { results } = claim.data;
    if (!results) return [];
    return groupsInWords(claim, library.strings, library.language).map(({ name, numerator, denominator }, group) => ({
      number: index + 1,
      group,
      name,
      share: (numerator / denominator) * 100,
      interval: results[group]?.interval,
    }));
  });
}

/** The figure of a row as it stands beside its mark: “47 (25 to 70)”. */
export function figureOf({ share, interval }: PlotRow, strings: InterfaceStrings): string {
  const n = String(Math.round(share));
  if (!interval) return n;
  return fill(strings.plot.interval, {
    n,
    low: String(Math.round(interval.low)),
    high: String(Math.round(interval.high)),
  });
}

/** What a plot says about ranges of error: what a bar means, or that there are none. */
export const wordsOnIntervals = (rows: readonly PlotRow[], strings: InterfaceStrings): string =>
  rows.some(({ interval }) => interval) ? strings.plot.intervals : strings.plot.noIntervals;
