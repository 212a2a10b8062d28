// The review state of pages on the day of the build.
import type { Library } from '#domain/library.ts';
import { policyFor, reviewOfPage, signablePages } from '#domain/pages.ts';
import type { Review } from '#domain/review/review-state.ts';
import { today } from '#build-day.ts';

const known = new WeakMap<Library, Map<string, Review>>();

/** Review state of every page that can be signed, by key such as `articles/sciatica-options`. */
export function reviewsOf(library: Library): Map<string, Review> {
  const reviews =
    known.get(library) ?? new Map(signablePages(library).map((page) => [page.key, reviewOfPage(library, page, today)]));
  known.set(library, reviews);
  return reviews;
}

/** The library with the articles that the clinic’s policy keeps out of lists on this day. */
export function listedLibrary(library: Library): Library {
  const reviews = reviewsOf(library);
  const unlisted = [...library.articles.keys()].filter(
    (id) => policyFor(library, reviews.get(`articles/${id}`) ?? { state: 'not-reviewed' }) === 'hide-from-lists',
  );
  return { ...library, unlisted: new Set(unlisted) };
}

/** @throws {Error} When there is no such page. */
export function reviewOfKey(library: Library, key: string): Review {
  const review = reviewsOf(library).get(key);
  if (!review) throw new Error(`The page “${key}” cannot be signed: it does not exist.`);
  return review;
}
