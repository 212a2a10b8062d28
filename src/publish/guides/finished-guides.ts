// All guides of the site as files: regular and large print of each.
import { perLibrary } from '#domain/per-library.ts';
import { tellProgress } from '../progress.ts';
import { drawingsOnPaper } from './drawings.ts';
import type { GuidePdf, Print } from './guide-pdf.ts';
import { guidePlans, guideText, type GuideFacts } from './guide-text.ts';
import { findKeptGuide, makeAndKeepGuide } from './kept-guides.ts';

export interface FinishedGuide extends GuidePdf {
  /** The name of its file, without the ending: `sciatica-large-print`. */
  name: string;
  /** A topic’s title, or “All topics”. */
  topic: string;
  print: Print;
}

/** Every guide, made once for a library: regular and large print side by side, in the order of topics. */
export const finishedGuides = perLibrary(async (facts: Omit<GuideFacts, 'drawings'>): Promise<FinishedGuide[]> => {
  const drawings = await drawingsOnPaper(facts.library.strings);
  const orders = guidePlans(facts.library).flatMap((plan) => {
    const text = guideText(plan, { ...facts, drawings });
    return (['regular', 'large'] as const).map((print) => ({ plan, text, print, kept: findKeptGuide(text, print) }));
  });
  const total = orders.filter(({ kept }) => !kept).length;
  let done = 0;
  const guides: FinishedGuide[] = [];
  // One after the other: Typst uses all processors for each.
  for (const { plan, text, print, kept } of orders) {
    if (!kept) tellProgress({ doing: 'Making guides', done: ++done, total });
    guides.push({
      ...(kept ?? (await makeAndKeepGuide(text, print))),
      name: print === 'large' ? `${plan.name}-large-print` : plan.name,
      topic: plan.topic,
      print,
    });
  }
  return guides;
});
