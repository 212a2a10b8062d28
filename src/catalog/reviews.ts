// The review state of pages on the day of the build.
import { today } from '#build-day.ts';
import type { Library } from '#domain/library.ts';
import type { Review } from '#domain/review/review-state.ts';
import { reviewOfKey } from '#domain/review/reviews.ts';

/** Review state of a page on the day of the build. @throws {Error} When there is no such page. */
export const reviewToday = (library: Library, key: string): Review => reviewOfKey(library, key, today);
