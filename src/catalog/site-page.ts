// Everything a page about the site or the clinic shows, joined.
import type { PageId } from '#domain/addresses.ts';
import { getEntry, type Library, type Page } from '#domain/library.ts';
import { pageModel } from '#domain/pages/page.ts';
import type { Review } from '#domain/review/review-state.ts';
import { citationsOf, type Citation } from './bibliography.ts';
import { reviewToday } from './reviews.ts';

export interface SitePage {
  id: PageId;
  page: Page;
  model: ReturnType<typeof pageModel>;
  citations: Citation[];
  /** Only on pages that a clinician signs. */
  review: Review | undefined;
}

/** @throws {Error} When the page does not exist or names something that does not exist. */
export function sitePage(library: Library, id: PageId): SitePage {
  const page = getEntry(library.pages, id, 'page');
  const model = pageModel(library, id);
  return {
    id,
    page,
    model,
    citations: citationsOf(library, model.context.notes.sources),
    review: page.data.emergency === 'full' ? reviewToday(library, `pages/${id}`) : undefined,
  };
}
