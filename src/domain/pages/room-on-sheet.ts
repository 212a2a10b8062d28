// How much of its page a sheet fills: worked out from the words alone, so that an editor learns it without a PDF.
// Sizes are those of the smallest look in publish/guides/one-page.typ; a test holds this against pages that were really made.
import type { OnePage } from './one-page.ts';

/** A part of the sheet with the height it takes, in points. */
export interface PartOfSheet {
  /** The field of the topic that holds it; `undefined` for what the editor of a topic does not choose. */
  field: 'article' | 'numbers' | 'do' | 'doNot' | 'questions' | undefined;
  height: number;
}

/** Points of a letter page between its margins. */
const PAGE = { width: 612 - 2 * 39.6, height: 792 - 2 * 28.8 };
/** Points between the parts, at least. */
const AIR = 6 * 5;
const TEXT = 11.5;
const SMALL = 10;
/** From one line to the next: height of capitals, and what is between lines. */
const BETWEEN = 0.46;
const LINE = 0.67 + BETWEEN;
const HEADING = 15;
const LINE_TO_WRITE = 24;
const BULLET = 14;

/** Height of everything on a sheet, part by part. */
export function partsOfSheet(page: OnePage): PartOfSheet[] {
  const half = PAGE.width / 2 - 8;
  const signs = Math.ceil(page.help.signs.length / 2);
  const inCard = PAGE.width - 20;
  const left = listHeight(page.help.signs.slice(0, signs), inCard / 2 - 7);
  const right = listHeight(page.help.signs.slice(signs), inCard / 2 - 7);
  const sides = [
    { field: 'do' as const, height: HEADING + listHeight(page.do, half) },
    { field: 'doNot' as const, height: HEADING + listHeight(page.doNot, half) },
  ].sort((one, other) => other.height - one.height);
  const questions = HEADING + listHeight(page.questions, (PAGE.width - 16) * 0.535);
  const foot = { field: undefined, height: 46 };
  return [
    { field: undefined, height: 36 },
    { field: undefined, height: 38 + Math.max(left, right) + textHeight(page.help.lead, inCard) + LINE * TEXT },
    { field: 'article', height: HEADING + listHeight(page.inShort, PAGE.width) },
    {
      field: 'numbers',
      height:
        HEADING +
        page.numbers.reduce((sum, { says, from, label }) => {
          const width = PAGE.width - (label === undefined ? 8 : 19);
          const words = label === undefined ? says : `${label}: ${says}`;
          return sum + textHeight(words, width) + textHeight(from, width, SMALL) + 1;
        }, 0),
    },
    // Side by side: the longer one makes the height.
    ...sides.slice(0, 1),
    { field: 'questions', height: Math.max(questions, HEADING + 4 * LINE_TO_WRITE) },
    foot,
  ];
}

/** Points that are too many, with nothing below the last line of a part; 0 or less when the sheet fits on its page. */
export const overOnSheet = (parts: readonly PartOfSheet[]): number =>
  parts.reduce((sum, { height }) => sum + height - BETWEEN * TEXT, AIR) - PAGE.height;

/** How many lines that is. */
export const linesOver = (points: number): number => Math.ceil(points / (LINE * TEXT));

const listHeight = (lines: readonly string[], width: number): number =>
  lines.reduce((sum, line) => sum + textHeight(line, width - BULLET), 0);

/** Height of a paragraph, broken where words end. */
function textHeight(text: string, width: number, size = TEXT): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const wide = widthOf(word) * size;
    if (used > 0 && used + wide > width) {
      lines += 1;
      used = 0;
    }
    used += wide + SPACE * size;
  }
  return lines * LINE * size;
}

/** Letters by their width in hundredths of an em, rounded up. Source: advance widths of Atkinson Hyperlegible Next, regular. */
const WIDTHS: Readonly<Record<number, string>> = {
  24: "',.:;|’`ij",
  30: 'l!()[f"',
  38: 'tr]{}°-_',
  42: '/I“”1\\',
  50: 'yz?svckx*',
  54: '7J–aeu',
  58: '2<>FLT^ghno~3EYbdpq',
  62: '$569PSV+48BRZ',
  68: '=AKX#0CD',
  74: 'GHNUwO&Q@',
  92: 'M—Wm%',
};
/** Letters stand closer to each other than their widths, and most are narrower than the widest of their class. */
const KERNED = 0.965;
const widths = new Map(
  Object.entries(WIDTHS).flatMap(([width, letters]) =>
    [...letters].map((letter) => [letter, (Number(width) / 100) * KERNED]),
  ),
);
/** Of a letter that is not among them, such as one with an accent. */
const USUAL_WIDTH = 0.62;
const SPACE = 0.24;

const widthOf = (word: string): number =>
  [...word].reduce((sum, letter) => sum + (widths.get(letter) ?? USUAL_WIDTH), 0);
