// The one-page sheets of the site as files.
import type { Topic } from '#domain/library.ts';
import { nameOfSheet, topicsWithSheet } from '#domain/pages/one-page.ts';
import { perLibrary } from '#domain/per-library.ts';
import type { GuidePdf } from './guide-pdf.ts';
import { sheetPlan } from './guide-pdf.ts';
import { findKeptPdf, makeAndKeepPdf } from './kept-guides.ts';
import { sheetText, type SheetFacts } from './sheet-text.ts';

export interface FinishedSheet extends GuidePdf {
  /** The name of its file, without the ending: `sciatica-one-page`. */
  name: string;
  /** The topic’s id and title. */
  topic: string;
  title: string;
}

export interface OfferedSheet {
  name: string;
  bytes: number;
}

/** Every sheet, made once for a library, in the order of topics. @throws {Error} When one does not fit on its page. */
export const finishedSheets = perLibrary(async (facts: SheetFacts): Promise<FinishedSheet[]> => {
  const sheets: FinishedSheet[] = [];
  // One after the other: Typst uses all processors for each.
  for (const topic of topicsWithSheet(facts.library)) {
    const plan = sheetPlan(sheetText(topic, facts));
    const made = findKeptPdf(plan) ?? (await makeAndKeepPdf(plan));
    if (made.pages !== 1) throw new Error(tooLong(topic, facts, made.pages));
    sheets.push({ ...made, name: nameOfSheet(topic), topic: topic.id, title: topic.data.title });
  }
  return sheets;
});

/** The sheet of a topic as a page offers it; `undefined` when the topic has none. */
export async function sheetOffered(topic: string, facts: SheetFacts): Promise<OfferedSheet | undefined> {
  const found = (await finishedSheets(facts)).find((sheet) => sheet.topic === topic);
  return found && { name: found.name, bytes: found.pdf.length };
}

/** For an editor: the check “sheets-that-fit” finds it earlier and says where to cut. */
const tooLong = ({ id, data }: Topic, { library }: SheetFacts, pages: number): string =>
  `content/${library.language}/topics/${id}.yaml: the one-page sheet “${data.title}” fills ${pages} pages. Choose shorter lines or claims in “onePage”.`;
