// Makes a guide as PDF with Typst: tagged for screen readers, and refused unless it conforms to PDF/UA-1.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import tokens from '../../styles/tokens.css?raw';
import { colors as brandColors, mark } from '../brand.ts';
import template from './guide.typ?raw';
import type { GuideText } from './guide-text.ts';
import { paperColors } from './paper-colors.ts';

/** Large print has 18 points and more. */
export type Print = 'regular' | 'large';

export interface GuidePdf {
  pdf: Buffer;
  pages: number;
}

const load = createRequire(import.meta.url);

/** Typst reads neither woff nor woff2. */
const FONTS = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map(
  (face) => `@expo-google-fonts/atkinson-hyperlegible-next/${face}/AtkinsonHyperlegibleNext_${face}.ttf`,
);

/** Typst may read files of its workspace; there is none here, so it reads nothing but what it is given. */
const NOWHERE = '/nowhere';

/**
 * Make a guide. The same words on the same day give the same bytes: the only day in it is the one it was given.
 *
 * @throws {Error} When Typst cannot draw it, or when it would not conform to PDF/UA-1; names the reasons.
 */
export function makeGuide(guide: GuideText, print: Print): GuidePdf {
  const typst = compiler();
  const result = typst.compile({ mainFileContent: template, inputs: inputsOf(guide, print) });
  const diagnosed = result.takeDiagnostics();
  const document = result.result;
  if (!document || diagnosed)
    throw new Error(`Typst could not make the guide “${guide.title}”:\n${told(typst, diagnosed)}`);
  try {
    const pdf = typst.pdf(document, { pdfStandard: 'ua-1', pdfTags: true });
    const pages = document.numOfPages;
    // What was drawn for one guide is of no use for the next.
    typst.evictCache(0);
    return { pdf, pages };
  } catch (error) {
    throw new Error(`The guide “${guide.title}” cannot be a PDF:\n${reasonsOf(error)}`);
  }
}

/** A name for a guide by everything that goes into it: words, design, colors, fonts, and the version of Typst. */
export function guideKey(guide: GuideText, print: Print): string {
  const { version } = load('@myriaddreamin/typst-ts-node-compiler/package.json') as { version: string };
  const hash = createHash('sha256').update(JSON.stringify([template, inputsOf(guide, print), version]));
  for (const font of fonts()) hash.update(font);
  return hash.digest('hex');
}

/** Everything the template is given: texts, never code. */
function inputsOf(guide: GuideText, print: Print): Record<string, string> {
  const { x, y, width, height } = mark.box;
  return {
    guide: JSON.stringify(guide),
    print,
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
