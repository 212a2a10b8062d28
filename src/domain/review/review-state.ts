// Whether a page may say that a clinician found it right.
import { createHash } from 'node:crypto';
import type { DataOf } from '#schemas/collections.ts';
import { daysBetween } from '../days.ts';

export type ReviewState = 'not-reviewed' | 'reviewed' | 'changed' | 'due-soon' | 'overdue';

export interface Review {
  state: ReviewState;
  /** Only while a sign-off is bound to these words. */
  day?: string;
  reviewer?: string;
  /** Days since the page should have been reviewed again; only while it is overdue. */
  daysLate?: number;
}

interface Facts {
  signOff: DataOf<'signOffs'> | undefined;
  /** Hash of what a patient reads on the page now. */
  hash: string;
  reviewBy: string;
  reminderDays: number;
  today: string;
}

/**
 * Say whether a page may be shown as reviewed.
 *
 * `today` is passed in, so the answer depends on nothing but its arguments.
 *
 * @example
 * reviewOf({ signOff: undefined, hash, reviewBy: '2027-03-14', reminderDays: 30, today: '2027-03-15' }) // => { state: 'not-reviewed' }
 */
export function reviewOf({ signOff, hash, reviewBy, reminderDays, today }: Facts): Review {
  if (!signOff) return { state: 'not-reviewed' };
  if (signOff.hash !== hash) return { state: 'changed' };
  const daysLeft = daysBetween(today, reviewBy);
  if (daysLeft < 0) return { state: 'overdue', daysLate: -daysLeft };
  return { state: daysLeft <= reminderDays ? 'due-soon' : 'reviewed', day: signOff.day, reviewer: signOff.reviewer };
}

/** SHA-256, as 64 hexadecimal digits, of a signed text: every character of it. */
export const hashOfText = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What a sign-off says, besides its seal. */
export type Signed = Omit<DataOf<'signOffs'>, 'seal'>;

/**
 * What binds the lines of a sign-off to each other, as 64 hexadecimal digits: it shows an edit by hand. It is no signature and proves no identity;
 * who committed the file stands in git.
 *
 * @param page - As in the path of the sign-off: `articles/sciatica-options`.
 */
export function sealOf(page: string, { reviewer, day, format, hash }: Signed): string {
  return createHash('sha256').update([page, reviewer, day, format, hash].join('\n')).digest('hex');
}
