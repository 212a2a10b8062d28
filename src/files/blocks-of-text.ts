// Finds the blocks of a text with their places, for checks that measure sentences, paragraphs and lists.
import type { Block, Group, Part } from '#domain/body.ts';
import { escapeHtml } from '#domain/drawn-in.ts';
import type { MdxNode } from './read-body.ts';

const KINDS: Readonly<Record<string, Block['kind']>> = {
  p: 'paragraph',
  li: 'item',
  th: 'cell',
  td: 'cell',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
};

/** The blocks, lists and tables of a parsed text, in reading order. */
export function blocksOfText(root: MdxNode, linesAbove: number): { blocks: Block[]; groups: Group[] } {
  const blocks: Block[] = [];
  const groups: Group[] = [];

  const placeOf = (node: MdxNode) => ({
    line: linesAbove + (node.position?.start.line ?? 1),
    column: node.position?.start.column ?? 1,
  });

  const walk = (node: MdxNode, within: readonly string[]): void => {
    const tag = node.tagName ?? '';
    if (tag === 'ul' || tag === 'ol')
      groups.push({ kind: 'list', count: elements(node).length, ...placeOf(node), within });
    if (tag === 'table')
      groups.push({ kind: 'table', count: elements(firstRow(node) ?? node).length, ...placeOf(node), within });
    const kind = KINDS[tag];
    // A list item may hold paragraphs and lists of its own: these are blocks themselves.
    const holdsBlocks = elements(node).some(
      ({ tagName = '' }) => tagName in KINDS || tagName === 'ul' || tagName === 'ol',
    );
    if (kind && !holdsBlocks) {
      blocks.push({ kind, parts: partsOf(node, linesAbove), ...placeOf(node), within });
      return;
    }
    const isWord = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
    // A word that stands alone on its line is a paragraph to a reader.
    if (isWord && (node.name === 'Claim' || node.name === 'Term')) {
      blocks.push({ kind: 'paragraph', parts: [wordPart(node, linesAbove)], ...placeOf(node), within });
      return;
    }
    const inner = isWord && node.name ? [...within, node.name] : within;
    for (const child of node.children ?? []) walk(child, inner);
  };
  walk(root, []);
  return { blocks, groups };
}

const elements = (node: MdxNode): MdxNode[] => (node.children ?? []).filter(({ type }) => type === 'element');

function firstRow(node: MdxNode): MdxNode | undefined {
  if (node.tagName === 'tr') return node;
  for (const child of elements(node)) {
    const row = firstRow(child);
    if (row) return row;
  }
  return undefined;
}

/** The text of a node with the words in it, without any markup. */
function partsOf(node: MdxNode, linesAbove: number): Part[] {
  return (node.children ?? []).flatMap((child): Part[] => {
    if (child.type === 'text') return [escapeHtml(child.value ?? '')];
    if (child.type === 'mdxJsxTextElement' || child.type === 'mdxJsxFlowElement') return [wordPart(child, linesAbove)];
    return partsOf(child, linesAbove);
  });
}

function wordPart(node: MdxNode, linesAbove: number): Part {
  const props = (node.attributes ?? []).flatMap(({ name, value }) =>
    name && typeof value === 'string' ? [[name, value] as const] : [],
  );
  return {
    name: node.name ?? '',
    props: Object.fromEntries(props),
    parts: partsOf(node, linesAbove),
    line: linesAbove + (node.position?.start.line ?? 1),
    column: node.position?.start.column ?? 1,
  };
}
