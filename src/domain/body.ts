// What an MDX text is once it is read: a tree of data, never code. It stays a tree until a renderer draws it.

/** Characters between elements and words. */
export interface TextPart {
  type: 'text';
  value: string;
}

/**
 * An element of Markdown, as hast names it: `p`, `strong`, `li`, `table`.
 * Of its properties are kept: its anchor, where a link leads, and the anchor of the heading that a table is named by.
 */
export interface ElementPart {
  type: 'element';
  tagName: string;
  properties: Readonly<{ id?: string; href?: string; title?: string; namedBy?: string }>;
  children: readonly Part[];
  /** 1-based, in the file the text came from. */
  line: number;
  column: number;
}

/** One of the editors’ words (or one of our own parts) with what stands inside it. */
export interface WordPart {
  type: 'word';
  /**
   * A word of `schemas/words.ts`, or a part that reading adds:
   * `Noted` (a block whose claims and terms are explained beside it), `Link` (a link inside the site),
   * `DangerCard` (the danger signs of one level), `FeverTable` (the rule for a fever) or `SignsCard` (signs that a medicine names).
   */
  name: string;
  props: Readonly<Record<string, string>>;
  children: readonly Part[];
  /** 1-based, in the file the text came from. */
  line: number;
  column: number;
}

export type Part = TextPart | ElementPart | WordPart;

export interface Heading {
  depth: number;
  id: string;
  text: string;
  line: number;
}

/** A block of a text as an editor typed it: where sentences, paragraphs and lists are measured. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'cell';
  /** What it says: text and words of editors, without markup and without links around them. */
  parts: readonly Part[];
  /** 1-based line and column in the file. */
  line: number;
  column: number;
  /** Editors’ words around it, outermost first: `['DoList']`. */
  within: readonly string[];
}

/** A list or table with how many items or columns it has. */
export interface Group {
  kind: 'list' | 'table';
  count: number;
  line: number;
  column: number;
  within: readonly string[];
}

export interface Body {
  parts: readonly Part[];
  headings: readonly Heading[];
  /** In reading order. */
  blocks: readonly Block[];
  groups: readonly Group[];
}

export const emptyBody: Body = { parts: [], headings: [], blocks: [], groups: [] };

/** A part that is characters and nothing else. */
export const textPart = (value: string): TextPart => ({ type: 'text', value });

/** A word that stands in no file: pages use the editors’ words too. */
export const ownWord = (name: string, props: WordPart['props'], children: readonly Part[] = []): WordPart => ({
  type: 'word',
  name,
  props,
  children,
  line: 1,
  column: 1,
});

/** An element that stands in no file. */
export const ownElement = (tagName: string, children: readonly Part[]): ElementPart => ({
  type: 'element',
  tagName,
  properties: {},
  children,
  line: 1,
  column: 1,
});

/** A paragraph that stands in no file. */
export const ownParagraph = (text: string, mark?: 'strong'): ElementPart =>
  ownElement('p', [mark ? ownElement(mark, [textPart(text)]) : textPart(text)]);

/** A list that stands in no file. */
export const ownList = (lines: readonly (string | readonly Part[])[]): ElementPart =>
  ownElement(
    'ul',
    lines.map((line) => ownElement('li', typeof line === 'string' ? [textPart(line)] : line)),
  );

export const isWord = (part: Part | undefined, ...names: string[]): part is WordPart =>
  part?.type === 'word' && (names.length === 0 || names.includes(part.name));

const childrenOf = (part: Part): readonly Part[] => (part.type === 'text' ? [] : part.children);

/** Every word in reading order, outer before inner. */
export function* wordsIn(parts: readonly Part[]): Generator<WordPart> {
  for (const part of parts) {
    if (part.type === 'word') yield part;
    yield* wordsIn(childrenOf(part));
  }
}

/** Every element in reading order, outer before inner. */
export function* elementsIn(parts: readonly Part[]): Generator<ElementPart> {
  for (const part of parts) {
    if (part.type === 'element') yield part;
    yield* elementsIn(childrenOf(part));
  }
}

/** The characters that stand in parts, whatever is around them; words of editors without text inside say nothing here. */
export function charactersOf(parts: readonly Part[]): string {
  return parts.map((part) => (part.type === 'text' ? part.value : charactersOf(part.children))).join('');
}
