// What can be read in a PDF that a browser printed.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Words of every page without white space, each letter in its plain form: “ﬁ” is “fi”. */
export async function pagesOfPdf(pdf: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(pdf), useSystemFonts: true, verbosity: 0 });
  const document = await task.promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(plain(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  await task.destroy();
  return texts;
}

export const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\u00AD]+/g, '');
