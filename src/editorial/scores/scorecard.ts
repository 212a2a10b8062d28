// The scores of every page, and what fell since the scorecard was last accepted.
import type { DataOf } from '#schemas/collections.ts';
import type { Content } from '../check.ts';
import { clearCommunication } from './clear-communication.ts';
import { discern } from './discern.ts';
import { shareOf, type Item } from './item.ts';
import { pemat } from './pemat.ts';
import { scoredPages } from './scored-page.ts';

export type Score = DataOf<'scores'>;

export interface PageScore {
  key: string;
  file: string;
  score: Score;
  /** Items of all instruments that the page does not meet. */
  notMet: readonly Item[];
}

/** Scores of every article, treatment and page, in the order of keys. */
export function scoresOf(content: Content): PageScore[] {
  return scoredPages(content).map((page) => {
    const [understandable, clear, choice] = [pemat, clearCommunication, discern].map((items) => shareOf(items, page));
    const isTreatment = page.kind === 'treatment';
    return {
      key: page.key,
      file: page.file,
      score: {
        // Rounded up to the next half, so that a word more or less does not count as a fall.
        grade: Math.max(0, Math.ceil(page.grade * 2) / 2),
        pemat: understandable?.percent ?? 0,
        clearCommunication: clear?.percent ?? 0,
        ...(isTreatment && { discern: choice?.percent ?? 0 }),
      },
      notMet: [
        ...(understandable?.notMet ?? []),
        ...(clear?.notMet ?? []),
        ...(isTreatment ? (choice?.notMet ?? []) : []),
      ],
    };
  });
}

const NAMES = {
  grade: 'The reading grade',
  pemat: 'The PEMAT-P score',
  clearCommunication: 'The score of the CDC index',
  discern: 'The DISCERN score',
} as const;

export type Measure = keyof typeof NAMES;

export interface Change {
  measure: Measure;
  from: number;
  to: number;
  /** In words: “The PEMAT-P score fell from 93 to 86”. */
  text: string;
}

/** What got worse, or better, from one score to another. A grade gets worse when it rises. */
export function changesBetween(before: Score, now: Score): { worse: Change[]; better: Change[] } {
  const changes = (Object.keys(NAMES) as Measure[]).flatMap((measure) => {
    const [from, to] = [before[measure], now[measure]];
    if (from === undefined || to === undefined || from === to) return [];
    const isWorse = measure === 'grade' ? to > from : to < from;
    return [
      { measure, from, to, isWorse, text: `${NAMES[measure]} ${to < from ? 'fell' : 'rose'} from ${from} to ${to}` },
    ];
  });
  return {
    worse: changes.filter(({ isWorse }) => isWorse),
    better: changes.filter(({ isWorse }) => !isWorse),
  };
}
