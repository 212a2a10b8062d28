// Guides are made once and kept on disk: a build in which nothing of a guide changed does not make it again.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepFile } from '../keep-file.ts';
import { guidePlan, makePdf, pdfKey, type GuidePdf, type PdfPlan, type Print } from './guide-pdf.ts';
import type { GuideText } from './guide-text.ts';

/** From the project’s folder. Anything in it may be deleted at any time. */
const KEPT_IN = 'node_modules/.cache/guides';

/** A guide from disk; `undefined` when it was not made before. */
export const findKeptGuide = (guide: GuideText, print: Print, folder = KEPT_IN): GuidePdf | undefined =>
  findKeptPdf(guidePlan(guide, print), folder);

/** Make a guide and keep it. */
export const makeAndKeepGuide = (guide: GuideText, print: Print, folder = KEPT_IN): Promise<GuidePdf> =>
  makeAndKeepPdf(guidePlan(guide, print), folder);

/** A file from disk; `undefined` when it was not made before. */
export function findKeptPdf(plan: PdfPlan, folder = KEPT_IN): GuidePdf | undefined {
  const file = join(folder, pdfKey(plan));
  try {
    const { pages } = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as { pages: number };
    return { pdf: readFileSync(`${file}.pdf`), pages };
  } catch {
    return undefined;
  }
}

/** Make a file and keep it. */
export async function makeAndKeepPdf(plan: PdfPlan, folder = KEPT_IN): Promise<GuidePdf> {
  const made = await makePdf(plan);
  const file = join(folder, pdfKey(plan));
  // The number of pages comes last: where it is, the whole file is.
  keepFile(`${file}.pdf`, made.pdf);
  keepFile(`${file}.json`, JSON.stringify({ pages: made.pages }));
  return made;
}
