// What a page about the site or the clinic says, and the page of emergency advice.
import { getEntry, type Library } from '../library.ts';
import { gatherPage, type PageModel } from '../page-model.ts';
import { reachLines, reachOf } from '../reach.ts';
import type { Said } from '../said/said.ts';

type Groups = Record<'head' | 'opening' | 'text' | 'ending', readonly Said[]>;

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
      opening: [...help, ...reach],
      text: [...top, text],
      ending: bottom,
    }),
    withHelp: data.emergency === 'full',
    anchors: [...body.headings.map((heading) => heading.id), 'get-help'],
  });
}
