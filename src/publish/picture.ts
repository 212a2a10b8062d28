// The picture a link to a page shows when it is shared: the title as on a book, in the colors of the site.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import satoriPackage from 'satori/package.json' with { type: 'json' };
import sharp from 'sharp';
import { colors, mark } from './brand.ts';

export interface PictureText {
  title: string;
  /** The question the reader comes with. */
  question: string;
  siteName: string;
}

/** Pixels. Source: the sizes that Open Graph readers ask for. */
const SIZE = { width: 1200, height: 630 };

/** Left edge and width of the text, in pixels: it ends before the large mark begins. */
const TEXT = { left: 88, width: 812 };

/** Pixels of a title by its number of characters, where a capital counts for one and a half; 110 stand in five lines. */
const TITLE_SIZES = [
  { upTo: 36, size: 76 },
  { upTo: 64, size: 66 },
  { upTo: 88, size: 58 },
  { upTo: 125, size: 50 },
];
const SMALLEST_TITLE = 42;

/** Characters of a question that fit in two lines, and in one. */
const LONGEST_QUESTION = 104;
const ONE_LINE = 48;

/** Indexed colors without dithering: flat areas stay flat, and the file small. */
const PNG = { palette: true, dither: 0, compressionLevel: 9, effort: 7 } as const;

/** Latin first, then the letters of other languages in Latin script. */
const FONTS = ['latin', 'latin-ext'];

/**
 * Draw a picture as PNG.
 *
 * The same words give the same bytes, as long as `pictureKey` is the same.
 */
export async function drawPicture(text: PictureText): Promise<Buffer> {
  const svg = await satori(card(text) as Parameters<typeof satori>[0], { ...SIZE, fonts: loadFonts() });
  return sharp(Buffer.from(svg)).png(PNG).toBuffer();
}

/** A name for a picture by everything that goes into it: words, design, colors, and the versions of what draws. */
export function pictureKey(text: PictureText): string {
  const made = {
    card: card(text),
    size: SIZE,
    png: PNG,
    satori: satoriPackage.version,
    sharp: sharp.versions,
    fonts: fontHash(),
  };
  return createHash('sha256').update(JSON.stringify(made)).digest('hex');
}

/** An element as Satori takes it. */
interface Box {
  type: string;
  props: Record<string, unknown>;
}

function card({ title, question, siteName }: PictureText): Box {
  return box(
    { ...SIZE, position: 'relative', background: colors.paper, fontFamily: FONTS.join(', ') },
    box({ position: 'absolute', left: 0, top: 0, width: 20, height: SIZE.height, background: colors.sea }),
    drawMark(760, colors.sand, { position: 'absolute', left: 930, top: -64 }),
    box(
      { position: 'absolute', left: TEXT.left, top: 62, alignItems: 'center', ...bold(34, colors.sea) },
      drawMark(50, colors.sea, { marginRight: 18 }),
      siteName,
    ),
    box(
      { position: 'absolute', left: TEXT.left, top: 136, width: TEXT.width, height: 434, ...column },
      ...linesOf(title).map((line) =>
        box({ ...bold(titleSize(title), colors.ink), lineHeight: 1.14, letterSpacing: '-0.015em', ...balanced }, line),
      ),
      box({ width: 88, height: 5, background: colors.clay, marginTop: 30, marginBottom: 26 }),
      ...linesOfQuestion(question).map((line) =>
        box({ fontSize: 32, lineHeight: 1.38, color: colors.soft, ...balanced }, line),
      ),
    ),
  );
}

const column = { flexDirection: 'column', justifyContent: 'flex-end' };
const balanced = { display: 'block', textWrap: 'balance' };
const bold = (fontSize: number, color: string) => ({ fontSize, color, fontWeight: 700 });

/** Satori asks every box with children to say how they are laid out. */
function box(style: object, ...children: (Box | string)[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function drawMark(height: number, color: string, style: object): Box {
  const { x, y, width: boxWidth, height: boxHeight } = mark.box;
  const width = (height * boxWidth) / boxHeight;
  const viewBox = `${x} ${y} ${boxWidth} ${boxHeight}`;
  return {
    type: 'svg',
    props: {
      viewBox,
      width,
      height,
      style,
      children: [
        {
          type: 'path',
          props: {
            d: mark.path,
            fill: 'none',
            stroke: color,
            'stroke-width': mark.strokeWidth,
            'stroke-linecap': 'round',
          },
        },
      ],
    },
  };
}

/** A title in one or two parts, so that a line ends where the first sentence does. */
function linesOf(title: string): string[] {
  const [, first, rest] = /^(.+?[.?!:])\s+(.+)$/.exec(title) ?? [];
  return first !== undefined && rest !== undefined ? [first, rest] : [title];
}

function titleSize(title: string): number {
  const length = title.length + title.replace(/\P{Lu}/gu, '').length / 2;
  return TITLE_SIZES.find(({ upTo }) => length <= upTo)?.size ?? SMALLEST_TITLE;
}

/** Two sentences that fit stand one below the other; a question that is too long ends at a word. */
function linesOfQuestion(question: string): string[] {
  const lines = linesOf(question);
  if (lines.every(({ length }) => length <= ONE_LINE)) return lines;
  if (question.length <= LONGEST_QUESTION) return [question];
  return [`${question.slice(0, LONGEST_QUESTION).replace(/[\s,;:]+\S*$/, '')} …`];
}

let fonts: Font[] | undefined;

/** Satori reads woff, not woff2. */
function loadFonts(): Font[] {
  const { resolve } = createRequire(import.meta.url);
  fonts ??= FONTS.flatMap((name) =>
    ([400, 700] as const).map((weight): Font => {
      const file = `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${name}-${weight}-normal.woff`;
      return { name, weight, style: 'normal', data: readFileSync(resolve(file)) };
    }),
  );
  return fonts;
}

function fontHash(): string {
  const hash = createHash('sha256');
  for (const { data } of loadFonts()) hash.update(data as Buffer);
  return hash.digest('hex');
}
