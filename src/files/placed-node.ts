// A node of a parsed text with its place in the source, and what the checks of typed text ask it.

/** As Sätteri gives it, with positions. */
export interface PlacedNode {
  type: string;
  tagName?: string;
  name?: string | null;
  value?: string;
  properties?: Record<string, unknown>;
  children?: PlacedNode[];
  position?: { start: Point; end?: Point };
}

interface Point {
  line: number;
  column: number;
  offset?: number;
}

/** What an editor should know, without its place. */
export interface Told {
  check: 'readable-everywhere' | 'readable-as-meant' | 'known-words' | 'headings-in-order' | 'links-that-work';
  problem: string;
  fix: string;
}

/** What an editor should know of a node. */
export interface ToldOf {
  node: PlacedNode;
  told: Told;
}

/** What an editor should know at an offset of the source. */
export interface ToldAt {
  offset: number;
  told: Told;
}

/** Markdown that is not drawn alike on pages, on paper and in the search. */
export const everywhere = (problem: string, fix: string): Told => ({ check: 'readable-everywhere', problem, fix });

/** Markdown that did not become what it was meant to be. */
export const asMeant = (problem: string, fix: string): Told => ({ check: 'readable-as-meant', problem, fix });

export const startOf = (node: PlacedNode): number => node.position?.start.offset ?? 0;
export const endOf = (node: PlacedNode): number => node.position?.end?.offset ?? startOf(node);
export const typedIn = (node: PlacedNode | undefined, source: string): string =>
  node ? source.slice(startOf(node), endOf(node)) : '';

/** The line that an offset stands in, from there on. */
export const lineFrom = (source: string, offset: number): string =>
  (/[^\r\n]*/u.exec(source.slice(offset))?.[0] ?? '').trim();

export const isHeading = (node: PlacedNode): boolean => /^h[1-6]$/u.test(node.tagName ?? '');
export const isWord = (node: PlacedNode): boolean => node.type.startsWith('mdxJsx');

const INLINE = new Set(['em', 'strong', 'a', 'del', 'code', 'sup', 'br', 'img', 'input']);
export const isInline = (node: PlacedNode): boolean =>
  node.type === 'text' || node.type === 'mdxJsxTextElement' || INLINE.has(node.tagName ?? '');

const BLOCKS = new Set(['p', 'ul', 'ol', 'table', 'blockquote', 'pre', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
export const isBlock = (node: PlacedNode): boolean => node.type === 'element' && BLOCKS.has(node.tagName ?? '');

/** What a block is called in a message. */
export const nameOf = (node: PlacedNode): string =>
  node.name ? `<${node.name}>` : (NAMES[node.tagName ?? ''] ?? 'another block');

const NAMES: Readonly<Record<string, string>> = {
  ul: 'a list',
  ol: 'a numbered list',
  table: 'a table',
  blockquote: 'a quotation',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((depth) => [`h${depth}`, 'a heading'])),
};

export function descendants(node: PlacedNode, tag: string): PlacedNode[] {
  return (node.children ?? []).flatMap((child) => (child.tagName === tag ? [child] : descendants(child, tag)));
}
