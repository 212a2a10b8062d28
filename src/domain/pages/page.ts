// What a page about the site or the clinic says, and the page of emergency advice.
import type { PageId } from '../addresses.ts';
import type { Citation } from '../evidence/citation.ts';
import { getEntry, type Library, type Page } from '../library.ts';
import { gatherPage, type PageModel } from '../page-model.ts';
import { isReachable, reachLines, reachOf } from '../reach.ts';
import type { Review } from '../review/review-state.ts';
import type { Said } from '../said/said.ts';

type Groups = Record<'head' | 'opening' | 'text' | 'ending', readonly Said[]>;

/** Everything a page about the site or the clinic shows, joined. */
export interface SitePage {
  id: PageId;
  page: Page;
  model: PageModel<Groups>;
  citations: Citation[];
  /** Only on pages that a clinician signs. */
  review: Review | undefined;
}

/** @throws {Error} When the page does not exist or names something that does not exist. */
export function pageModel(library: Library, id: string): PageModel<Groups> {
  const { data, body } = getEntry(library.pages, id, 'page');
  const text: Said = { is: 'parts', parts: body.parts };
  const reach: Said[] = id === 'schedule' ? [{ is: 'tool', name: 'reach', lines: reachLines(reachOf(library)) }] : [];
  return gatherPage(library, {
    texts: [data.title, data.description],
    own: [text],
    arrange: ({ help, top, bottom }) => ({
      head: [{ is: 'heading', level: 1, text: data.title }],
      // Where a visit can be arranged, what cannot wait stands before the ways to it.
      opening: isReachable(library.clinic) ? [...help, ...reach] : [...reach, ...help],
      text: [...top, text],
      ending: bottom,
    }),
    dangerSigns: data.dangerSigns,
    withHelp: data.emergency !== 'line',
    foldsHelp: data.emergency === 'full',
    anchors: [...body.headings.map((heading) => heading.id), 'get-help'],
  });
}
