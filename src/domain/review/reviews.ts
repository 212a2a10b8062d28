// Whether each signable page may be shown as reviewed on a day, and what the clinic’s policy asks for it.
import type { Library } from '../library.ts';
import { signedTextOf } from '../page-model.ts';
import { signablePages, type ReaderPage } from '../pages/all-pages.ts';
import { perLibrary } from '../per-library.ts';
import { SIGNED_FORMAT } from '../said/signed-text.ts';
import { hashOfText, reviewOf, type Review } from './review-state.ts';

/** What the clinic can decide for a review state. */
export type Consequence = Library['policy']['review']['changed'];

export interface ReviewedPage {
  page: ReaderPage;
  review: Review;
  consequence: Consequence;
}

const knownByDay = perLibrary(() => new Map<string, ReadonlyMap<string, ReviewedPage>>());

/** The review of every signable page on a day, by key such as `articles/sciatica-options`. */
export function reviewsOf(library: Library, today: string): ReadonlyMap<string, ReviewedPage> {
  const known = knownByDay(library);
  const reviews = known.get(today) ?? gather(library, today);
  known.set(today, reviews);
  return reviews;
}

const gather = (library: Library, today: string): ReadonlyMap<string, ReviewedPage> =>
  new Map(
    signablePages(library).map((page) => {
      const review = reviewOfPage(library, page, today);
      return [page.key, { page, review, consequence: consequenceOf(library, review) }];
    }),
  );

/** @throws {Error} When there is no such page. */
export function reviewOfKey(library: Library, key: string, today: string): Review {
  const found = reviewsOf(library, today).get(key);
  if (!found) throw new Error(`The page “${key}” cannot be signed: it does not exist.`);
  return found.review;
}

/** The library with the pages that the clinic’s policy keeps out of lists on a day. */
export function listedLibrary(library: Library, today: string): Library {
  const unlisted = [...reviewsOf(library, today)]
    .filter(([, { consequence }]) => consequence === 'hide-from-lists')
    .map(([key]) => key);
  return { ...library, unlisted: new Set(unlisted) };
}

/** Whether a page may be shown as reviewed on a day. */
export function reviewOfPage(library: Library, { key, reviewBy, model }: ReaderPage, today: string): Review {
  const signOff = library.signOffs.get(key)?.data;
  return reviewOf({
    signOff,
    hash: signOff?.format === SIGNED_FORMAT ? hashOfText(signedTextOf(model)) : '',
    reviewBy: reviewBy ?? aYearAfter(signOff?.day ?? today),
    reminderDays: library.policy.review.reminderDays,
    today,
  });
}

/** What the clinic’s policy asks for a page in a review state; an overdue page has its days of grace. */
function consequenceOf({ policy }: Library, review: Review): Consequence {
  const { notReviewed, changed, dueSoon, overdue, graceDays } = policy.review;
  switch (review.state) {
    case 'reviewed':
      return 'label';
    case 'not-reviewed':
      return notReviewed;
    case 'changed':
      return changed;
    case 'due-soon':
      return dueSoon;
    case 'overdue':
      return (review.daysLate ?? 0) > graceDays ? overdue : 'label';
  }
}

/** The same day of the next year; 29 February becomes 28 February. */
function aYearAfter(day: string): string {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return next.endsWith('-02-29') ? `${next.slice(0, 5)}02-28` : next;
}
