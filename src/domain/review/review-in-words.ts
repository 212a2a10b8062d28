// Whether a clinician found a page right, in words.
import { fill } from '../fill.ts';
import { dayInWords } from '../days.ts';
import type { Library } from '../library.ts';
import type { Review } from './review-state.ts';

/** As on the page: “Reviewed by … on March 14, 2027”. */
export function reviewInWords({ state, reviewer: id, day }: Review, library: Library): string {
  const reviewer = id === undefined ? undefined : library.reviewers.get(id)?.data;
  return fill(library.strings.review[state], {
    name: reviewer ? `${reviewer.name}, ${reviewer.credentials}, ${reviewer.role}` : '',
    day: day ? dayInWords(day, library.language) : '',
  });
}
