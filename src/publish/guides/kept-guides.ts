// Guides are made once and kept on disk: a build in which nothing of a guide changed does not make it again.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepFile } from '../keep-file.ts';
import { guideKey, makeGuide, type GuidePdf, type Print } from './guide-pdf.ts';
import type { GuideText } from './guide-text.ts';

/** From the project’s folder. Anything in it may be deleted at any time. */
const KEPT_IN = 'node_modules/.cache/guides';

/** A guide from disk; `undefined` when it was not made before. */
export function findKeptGuide(guide: GuideText, print: Print, folder = KEPT_IN): GuidePdf | undefined {
  const file = join(folder, guideKey(guide, print));
  try {
    const { pages } = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as { pages: number };
    return { pdf: readFileSync(`${file}.pdf`), pages };
  } catch {
    return undefined;
  }
}

/** Make a guide and keep it. */
export async function makeAndKeepGuide(guide: GuideText, print: Print, folder = KEPT_IN): Promise<GuidePdf> {
  const made = await makeGuide(guide, print);
  const file = join(folder, guideKey(guide, print));
  // The number of pages comes last: where it is, the whole guide is.
  keepFile(`${file}.pdf`, made.pdf);
  keepFile(`${file}.json`, JSON.stringify({ pages: made.pages }));
  return made;
}
