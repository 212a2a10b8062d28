// What a page hands to every part it draws.
import type { Body, Part } from './body.ts';
import { disclaimersOf } from './disclaimers.ts';
import { escapeHtml } from './drawn-in.ts';
import type { Disclaimer, Faq, Library } from './library.ts';
import { getEntry } from './library.ts';
import { notesOfPage, type PageNotes } from './page-notes.ts';
import { countWords, readingMinutes, textOfParts } from './page-text.ts';
import { entriesDrawnIn, wordsBeside } from './review/words-on-page.ts';

export interface PageContext {
  library: Library;
  notes: PageNotes;
  /** Anchors on this page, for links that begin with #. */
  anchors: ReadonlySet<string>;
}

export interface PageMatter {
  context: PageContext;
  body: Body;
  top: readonly Disclaimer[];
  bottom: readonly Disclaimer[];
  faqs: readonly Faq[];
  /** What the page itself says, without disclaimers: for reading measures. */
  text: string;
  words: number;
  minutes: number;
  /** Everything a patient reads on the page, for the sign-off. */
  signedText: string;
  /** Keys of all entries whose words stand on the page, such as `claims/fus-02-fusion-vs-usual-care`. */
  entries: ReadonlySet<string>;
}

interface PageParts {
  /** Plain texts the page shows around its body: title, description, key points, questions. */
  texts: readonly string[];
  body: Body;
  faqs?: readonly string[];
  disclaimers?: readonly string[];
  treatments?: readonly string[];
  anchors?: readonly string[];
  /** Whether the standard emergency box opens the page. */
  withEmergencyBox?: boolean;
}

/** Join everything one page shows, in reading order. */
export function gatherPage(
  library: Library,
  {
    texts,
    body,
    faqs: faqIds = [],
    disclaimers = [],
    treatments = [],
    anchors = [],
    withEmergencyBox = false,
  }: PageParts,
): PageMatter {
  const faqs = faqIds.map((id) => getEntry(library.faqs, id, 'question'));
  const faqParts = faqs.map(({ data, body: answer }): Part[] => [`${escapeHtml(data.question)}\n`, ...answer.parts]);
  const shown = [body.parts, ...faqParts];
  const text = [...texts, ...shown.map((parts) => textOfParts(parts, library, { withDisclaimers: false }))].join('\n');
  const { top, bottom } = disclaimersOf(library, { text, parts: shown.flat(), chosen: disclaimers, treatments });
  const partsOfDisclaimers = (list: readonly Disclaimer[]) =>
    list.map(({ data, body: said }): Part[] => [`${escapeHtml(data.title)}\n`, ...said.parts]);
  const box = withEmergencyBox ? partsOfDisclaimers([getEntry(library.disclaimers, 'emergency', 'disclaimer')]) : [];
  const sections = [...box, ...partsOfDisclaimers(top), ...shown, ...partsOfDisclaimers(bottom)];
  const words = countWords(text);
  const notes = notesOfPage(library, sections);
  return {
    context: {
      library,
      notes,
      anchors: new Set([...body.headings.map(({ id }) => id), ...faqIds, ...anchors]),
    },
    body,
    top,
    bottom,
    faqs,
    text,
    words,
    minutes: readingMinutes(words),
    signedText: [
      ...texts,
      ...sections.map((parts) => textOfParts(parts, library)),
      ...wordsBeside(library, notes),
    ].join('\n'),
    entries: new Set([
      ...faqIds.map((id) => `faqs/${id}`),
      ...[...(withEmergencyBox ? ['emergency'] : []), ...[...top, ...bottom].map(({ id }) => id)].map(
        (id) => `disclaimers/${id}`,
      ),
      ...sections.flatMap((parts) => [...entriesDrawnIn(library, parts)]),
      ...notes.sources.map((id) => `sources/${id}`),
    ]),
  };
}
