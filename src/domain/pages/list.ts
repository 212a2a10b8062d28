// A page about care that lists or joins other entries: its heading, the emergency card, and the standing texts its entries bring.
import type { Library } from '../library.ts';
import { gatherPage, type PageModel } from '../page-model.ts';
import type { Said } from '../said/said.ts';

interface ListPlan {
  title: string;
  introduction: string;
  /** What the list names or holds. */
  own: readonly Said[];
  treatments?: readonly string[];
  /** The set of danger signs of the card that opens it; the standard card otherwise. */
  dangerSigns?: string;
  anchors?: readonly string[];
}

/** @throws {Error} When something in it names an entry that does not exist. */
export const listModel = (
  library: Library,
  { title, introduction, own, treatments = [], dangerSigns, anchors = [] }: ListPlan,
): PageModel<Record<'head' | 'opening' | 'list' | 'ending', readonly Said[]>> =>
  gatherPage(library, {
    texts: [title, introduction],
    own,
    arrange: ({ help, top, bottom }) => ({
      head: [
        { is: 'heading', level: 1, text: title },
        { is: 'lead', text: introduction },
      ],
      opening: [...help, ...top],
      list: own,
      ending: bottom,
    }),
    treatments,
    withHelp: true,
    dangerSigns,
    anchors: ['get-help', ...anchors],
  });
