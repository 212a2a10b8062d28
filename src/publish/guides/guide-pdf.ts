// Makes a guide as PDF with Typst: tagged for screen readers, and refused unless it conforms to PDF/UA-1.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import project from '../../../package.json' with { type: 'json' };
import tokens from '#styles/tokens.css?raw';
import { colors as brandColors, mark } from '../brand.ts';
import guideTemplate from './guide.typ?raw';
import type { GuideText } from './guide-text.ts';
import sheetTemplate from './one-page.typ?raw';
import { paperColors } from './paper-colors.ts';
import type { SheetText } from './sheet-text.ts';

/** Large print has 18 points and more. */
export type Print = 'regular' | 'large';

export interface GuidePdf {
  pdf: Buffer;
  pages: number;
}

/** What a file is made from: a template, and everything it is given: texts, never code. */
export interface PdfPlan {
  title: string;
  template: string;
  inputs: Record<string, string>;
}

export const guidePlan = (guide: GuideText, print: Print): PdfPlan => ({
  title: guide.title,
  template: guideTemplate,
  inputs: { ...look(), guide: JSON.stringify(guide), print },
});

export const sheetPlan = (sheet: SheetText): PdfPlan => ({
  title: sheet.title,
  template: sheetTemplate,
  inputs: { ...look(), sheet: JSON.stringify(sheet) },
});

const load = createRequire(import.meta.url);

/**
 * Text and headings. Typst reads neither woff nor woff2; and what it is given here goes before what a machine has installed,
 * so every machine makes the same bytes.
 */
const FONTS = [
  ...['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map(
    (face) => `@expo-google-fonts/atkinson-hyperlegible-next/${face}/AtkinsonHyperlegibleNext_${face}.ttf`,
  ),
  ...['400Regular', '700Bold'].map((face) => `@expo-google-fonts/libertinus-serif/${face}/LibertinusSerif_${face}.ttf`),
];

/** Versions of what draws and packs: a new one may draw otherwise. */
const MADE_WITH = [
  project.dependencies['@myriaddreamin/typst-ts-node-compiler'],
  project.dependencies['@cantoo/pdf-lib'],
];

/** Typst may read files of its workspace; there is none here, so it reads nothing but what it is given. */
const NOWHERE = '/nowhere';

/** A guide as PDF. */
export const makeGuide = (guide: GuideText, print: Print): Promise<GuidePdf> => makePdf(guidePlan(guide, print));

/**
 * Make a file. The same words on the same day give the same bytes: the only day in it is the one it was given.
 *
 * @throws {Error} When Typst cannot draw it, or when it would not conform to PDF/UA-1; names the reasons.
 */
export async function makePdf({ title, template, inputs }: PdfPlan): Promise<GuidePdf> {
  const typst = compiler();
  const result = typst.compile({ mainFileContent: template, inputs });
  const diagnosed = result.takeDiagnostics();
  const document = result.result;
  if (!document || diagnosed) throw new Error(`Typst could not make “${title}”:\n${told(typst, diagnosed)}`);
  const pages = document.numOfPages;
  let pdf: Buffer;
  try {
    pdf = typst.pdf(document, { pdfStandard: 'ua-1', pdfTags: true });
  } catch (error) {
    throw new Error(`“${title}” cannot be a PDF:\n${reasonsOf(error)}`, { cause: error });
  }
  // What was drawn for one file is of no use for the next.
  typst.evictCache(0);
  return { pdf: await packed(pdf), pages };
}

/** The same objects, compressed: Typst writes the tags out in full, which are half of the file. Patients pay for data. */
async function packed(pdf: Buffer): Promise<Buffer> {
  // Its own dates and names would be a clock, and would no longer be what Typst found to conform.
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: Infinity });
  const bytes = await document.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Infinity,
  });
  return Buffer.from(bytes);
}

/** A name for a guide by everything that goes into it. */
export const guideKey = (guide: GuideText, print: Print): string => pdfKey(guidePlan(guide, print));

/** A name for a file by everything that goes into it: words, design, colors, fonts, and the versions of what makes it. */
export function pdfKey({ template, inputs }: PdfPlan): string {
  const hash = createHash('sha256').update(JSON.stringify([template, inputs, MADE_WITH]));
  for (const font of fonts()) hash.update(font);
  return hash.digest('hex');
}

/** The colors of the site by day, and its mark. */
function look(): Record<'colors' | 'mark', string> {
  const { x, y, width, height } = mark.box;
  return {
    colors: JSON.stringify(paperColors(tokens)),
    mark: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}"><path d="${mark.path}" fill="none" stroke="${brandColors.sea}" stroke-width="${mark.strokeWidth}" stroke-linecap="round"/></svg>`,
  };
}

let made: NodeCompiler | undefined;

/** Loaded when a guide is made: nothing else of the site needs it. */
function compiler(): NodeCompiler {
  const typst = load('@myriaddreamin/typst-ts-node-compiler') as {
    NodeCompiler: { create(options: object): NodeCompiler };
  };
  made ??= typst.NodeCompiler.create({ workspace: NOWHERE, fontArgs: [{ fontBlobs: fonts() }] });
  return made;
}

let fontFiles: Buffer[] | undefined;
const fonts = (): Buffer[] => (fontFiles ??= FONTS.map((file) => readFileSync(load.resolve(file))));

/** Why the PDF was refused, each reason once: the compiler tells them in the notation of its own language. */
function reasonsOf(error: unknown): string {
  const said = String(error);
  const reasons = [...said.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, reason]) => `  ${reason ?? ''}`);
  return reasons.length > 0 ? [...new Set(reasons)].join('\n') : said;
}

/** What Typst says, a line for each. */
function told(typst: NodeCompiler, diagnosed: Parameters<NodeCompiler['fetchDiagnostics']>[0] | null): string {
  const found = diagnosed ? (typst.fetchDiagnostics(diagnosed) as { message: string; range?: unknown }[]) : [];
  return found.map(({ message, range }) => `  ${message} ${JSON.stringify(range ?? '')}`).join('\n');
}
