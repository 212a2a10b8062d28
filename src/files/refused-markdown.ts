// Finds what Markdown can write and not every page, guide and search can show alike; and Markdown that failed.
import { shortened } from '#domain/problem.ts';
import { findWord } from '#schemas/words.ts';
import { misnumbered, unevenRows } from './lists-and-tables.ts';
import { headingOutOfPlace, wordOutOfPlace } from './out-of-place.ts';
import {
  asMeant,
  endOf,
  everywhere,
  isBlock,
  isHeading,
  isInline,
  lineFrom,
  type PlacedNode,
  startOf,
  type Told,
  type ToldAt,
  typedIn,
} from './placed-node.ts';
import { LINK_MASK, meantOtherwise, OTHER_MASK, type TypedText } from './typed-signs.ts';

/** Something an editor should change, with its 1-based place in the text. */
export interface Finding extends Told {
  line: number;
  column: number;
}

/**
 * Everything in a text that would be shown differently in different places, would be lost, or was meant to be something else.
 *
 * @param root - The text as `mdxToHast` of Sätteri reads it, with positions and before anything is taken out.
 * @param source - The same text as typed: the tree has lost cells that are too many, and signs that make no tree.
 * @param inline - One paragraph without blocks, as in a treatment’s fields.
 */
export function refusedMarkdown(root: PlacedNode, source: string, { inline = false } = {}): Finding[] {
  const findings: ToldAt[] = [];
  const tellAt = (offset: number, told: Told): void => {
    const isToldAlready = findings.some((other) => other.offset === offset && other.told.problem === told.problem);
    if (!isToldAlready) findings.push({ offset, told });
  };
  const tell = (node: PlacedNode, told: Told | undefined): void => {
    if (told) tellAt(startOf(node), told);
  };

  const walk = (node: PlacedNode, around: readonly PlacedNode[]): void => {
    // Footnotes are told where they are called.
    if (node.properties?.['dataFootnotes'] !== undefined) return;
    const misplaced = wordOutOfPlace(node, around);
    tell(misplaced?.node ?? node, misplaced?.told);
    tell(node, emptyClaim(node, source));
    if (node.type === 'element') {
      tell(node, notDrawnAlike(node, source));
      tell(node, headingOutOfPlace(node, around, source));
      if (node.tagName === 'ol') for (const item of misnumbered(node, source)) tell(item.node, item.told);
      if (node.tagName === 'table') for (const row of unevenRows(node, source)) tellAt(row.offset, row.told);
    }
    for (const { offset, told } of vanished(node, around.length === 0, source)) tellAt(offset, told);
    for (const { offset, ...typed } of typedTexts(node, around, source))
      for (const found of meantOtherwise(typed))
        tellAt(offset + found.offset, { check: found.check, problem: found.problem, fix: found.fix });
    if (node.type === 'text') for (const { offset, told } of signsAsTyped(node, source)) tellAt(offset, told);
    for (const child of node.children ?? []) walk(child, [...around, node]);
  };
  walk(root, []);
  if (inline) {
    const block = (root.children ?? []).find((child) => isBlock(child) && child.tagName !== 'p' && !isHeading(child));
    if (block && !findings.some(({ offset }) => offset === startOf(block)))
      tell(
        block,
        everywhere(
          'A field of the header holds one paragraph, and this is more.',
          'Write it as running text. A number that begins the text takes a backslash before its full stop: “2019\\.”.',
        ),
      );
  }
  return findings
    .sort((one, other) => one.offset - other.offset)
    .map(({ offset, told }) => {
      const before = source.slice(0, offset).split('\n');
      return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, ...told };
    });
}

/** A claim that was to say something in the page’s own words: without them it would print the record’s. */
const emptyClaim = (node: PlacedNode, source: string): Told | undefined =>
  node.name === 'Claim' && !node.children?.length && typedIn(node, source).endsWith('</Claim>')
    ? {
        check: 'known-words',
        problem: '<Claim> is empty.',
        fix: 'Write your words between <Claim id="…"> and </Claim>, or <Claim id="…" /> for the words of the record.',
      }
    : undefined;

function notDrawnAlike(node: PlacedNode, source: string): Told | undefined {
  const typed = typedIn(node, source);
  switch (node.tagName) {
    case 'del':
      return typed.startsWith('~~')
        ? everywhere(
            'Words that are struck out are printed and found as if they were valid.',
            'Delete them. What changed and why is told in content/en/change-notes/.',
          )
        : everywhere(
            `The two signs “~” strike out what stands between them: “${shortened(typed.slice(1, -1))}”.`,
            'Write “6 to 8”, and “about 6” for “~6”.',
          );
    case 'li':
      if (isBoxToTick(node))
        return everywhere(
          'Boxes to tick cannot be ticked on a page, and are missing on paper.',
          'Write a list without boxes: “- Bring a list”.',
        );
      return isEmpty(node)
        ? everywhere('This line of a list is empty.', 'Write its words, or delete the line.')
        : undefined;
    case 'sup':
      return node.children?.some(({ properties }) => properties?.['dataFootnoteRef'] !== undefined)
        ? everywhere(
            'Footnotes are shown on no page.',
            'Write it in the sentence, or in brackets. A source is told by <Claim id="…" />.',
          )
        : undefined;
    case 'hr':
      return everywhere('A line across the page is missing on paper.', 'Write a heading (## …), or delete the line.');
    case 'blockquote':
      // A notice such as “> [!NOTE]” is told by its sign.
      return /^\s*>\s*\[!/u.test(typed)
        ? undefined
        : everywhere(
            'A quotation (>) is not set apart on paper.',
            'Write it as a paragraph with quotation marks, or use a box listed in content/README.md.',
          );
    case 'pre':
    case 'code':
      return everywhere(
        'Words between backticks are set apart on pages and not on paper.',
        "Delete the backticks. For an apostrophe, write '.",
      );
    case 'a':
      return typeof node.properties?.['title'] === 'string'
        ? everywhere(
            `“${shortened(node.properties['title'])}” behind the address is seen by nobody on a phone or on paper.`,
            'Delete it, or say it in the sentence.',
          )
        : undefined;
    default:
      return undefined;
  }
}

const isBoxToTick = (item: PlacedNode): boolean =>
  (item.children ?? []).some(
    (child) => child.tagName === 'input' || (child.tagName === 'p' && child.children?.[0]?.tagName === 'input'),
  );

const isEmpty = (node: PlacedNode): boolean =>
  (node.children ?? []).every(
    (child) =>
      (child.type === 'text' && !child.value?.trim()) ||
      (child.type === 'element' && child.tagName === 'p' && isEmpty(child)),
  );

function vanished(node: PlacedNode, isRoot: boolean, source: string): ToldAt[] {
  const children = (node.children ?? []).filter(({ position }) => position !== undefined);
  if (!isRoot && (children.length === 0 || node.position === undefined || isInline(node))) return [];
  const found: ToldAt[] = [];
  let from = isRoot ? 0 : startOf(node);
  const ends = [
    ...children.map((child) => [startOf(child), endOf(child)] as const),
    [isRoot ? source.length : endOf(node)],
  ];
  for (const [to, next] of ends) {
    const gap = source.slice(from, to);
    const definition = /^[ \t>]*(?:[-*+] +|\d+[.)] +)?(\[(\^?)[^\]\n]+\]:)/mu.exec(gap);
    const lost = definition ?? (isRoot ? /\S/u.exec(gap) : undefined);
    if (lost) {
      const offset = from + lost.index + (definition ? lost[0].length - (definition[1]?.length ?? 0) : 0);
      found.push({ offset, told: lostLine(definition, shortened(lineFrom(source, offset))) });
    }
    from = next ?? to;
  }
  return found;
}

function lostLine(definition: RegExpExecArray | null, line: string): Told {
  if (definition?.[2])
    return everywhere(
      'Footnotes are shown on no page.',
      'Write it in the sentence, or in brackets. A source is told by <Claim id="…" />.',
    );
  if (definition)
    return everywhere(
      `This line is read as an address for links and would not be published: “${line}”.`,
      'Write the address where the link is: [words](/articles/…/). If it is a text, delete the square brackets.',
    );
  return everywhere(
    `What begins with “${line}” would not be published.`,
    'Begin the text with a sentence or a heading, and delete lines of three hyphens.',
  );
}

const KINDS: Readonly<Record<string, TypedText['in']>> = { li: 'item', td: 'cell', th: 'cell' };

/** The running text that stands directly in a block, in one stretch: links may span bold words. */
function typedTexts(
  node: PlacedNode,
  around: readonly PlacedNode[],
  source: string,
): (TypedText & { offset: number })[] {
  if (isInline(node) && node.type !== 'root') return [];
  const pieces = (node.children ?? []).filter((child) => child.position && isInline(child));
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return [];
  const offset = startOf(first);
  const typed: string[] = Array.from(source.slice(offset, endOf(last)).split(''), (sign) =>
    sign === '\n' ? sign : OTHER_MASK,
  );
  const unmask = (piece: PlacedNode): void => {
    if (piece.type === 'text' && piece.position)
      for (let at = startOf(piece); at < endOf(piece); at += 1) typed[at - offset] = source[at] ?? '';
    // An address without brackets is read as part of what stands around it.
    else if (piece.tagName === 'a' && !typedIn(piece, source).startsWith('['))
      for (let at = startOf(piece); at < endOf(piece); at += 1) typed[at - offset] = source[at] ?? '';
    else if (piece.tagName === 'a')
      for (let at = startOf(piece); at < endOf(piece); at += 1) typed[at - offset] = LINK_MASK;
    else if (piece.tagName === 'em' || piece.tagName === 'strong') piece.children?.forEach(unmask);
  };
  pieces.forEach(unmask);
  const siblings = around.at(-1)?.children?.filter(({ position }) => position !== undefined) ?? [];
  const above = siblings[siblings.indexOf(node) - 1];
  return [
    {
      text: typed.join(''),
      offset,
      in: isHeading(node) ? 'heading' : (KINDS[node.tagName ?? ''] ?? 'paragraph'),
      belowTable: above?.tagName === 'table',
    },
  ];
}

/** Signs of HTML that stand for no letter (`&nosuch;`), and words of editors that begin no tag (`< Claim`). */
function signsAsTyped(node: PlacedNode, source: string): ToldAt[] {
  const typed = typedIn(node, source);
  return [...(node.value ?? '').matchAll(/&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);|<\s*\/?\s*([a-z]\w*)/giu)]
    .filter(([sign, name]) => sign.startsWith('&') || findWord(name ?? ''))
    .map(([sign, name]) => ({
      offset: startOf(node) + Math.max(0, typed.indexOf(sign)),
      told: asMeant(
        `“${sign}” would be published as typed.`,
        name ? `Write <${name} without a space or a backslash.` : 'Type the letter or sign itself.',
      ),
    }));
}
