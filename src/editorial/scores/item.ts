// One question of an instrument that a machine can answer for a page.
import type { ScoredPage } from './scored-page.ts';

export interface Item {
  /** As in the instrument: “PEMAT-P 8”. */
  number: string;
  /** What it asks, in our words. */
  asks: string;
  /** `undefined` when it does not apply to the page. */
  isMet(page: ScoredPage): boolean | undefined;
}

export interface Share {
  /** Items met of those that apply, in percent, rounded down; 100 when none applies. */
  percent: number;
  notMet: readonly Item[];
}

/** How many of the items a page meets. */
export function shareOf(items: readonly Item[], page: ScoredPage): Share {
  const answers = items.map((item) => ({ item, isMet: item.isMet(page) })).filter(({ isMet }) => isMet !== undefined);
  const notMet = answers.filter(({ isMet }) => isMet === false).map(({ item }) => item);
  return {
    percent: answers.length === 0 ? 100 : Math.floor((100 * (answers.length - notMet.length)) / answers.length),
    notMet,
  };
}
