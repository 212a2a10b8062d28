// Everything a page about the site or the clinic shows, joined.
import type { PageId } from '#domain/addresses.ts';
import { getEntry, type Library } from '#domain/library.ts';
import { pageModel, type SitePage } from '#domain/pages/page.ts';
import { citationsOf } from './bibliography.ts';
import { reviewToday } from './reviews.ts';

/** @throws {Error} When the page does not exist or names something that does not exist. */
export function sitePage(library: Library, id: PageId): SitePage {
  const page = getEntry(library.pages, id, 'page');
  const model = pageModel(library, id);
  return {
    id,
    page,
    model,
    citations: citationsOf(library, model.context.notes.sources),
    review: page.data.emergency !== 'line' ? reviewToday(library, `pages/${id}`) : undefined,
  };
}
