// What can be read in a PDF that a browser printed.
import { readPdf } from '../fixtures/read-pdf.ts';

/** Words of every page without white space, each letter in its plain form: “ﬁ” is “fi”. */
export const pagesOfPdf = async (pdf: Uint8Array): Promise<string[]> => (await readPdf(pdf)).pages.map(plain);

export const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\u00AD]+/g, '');
