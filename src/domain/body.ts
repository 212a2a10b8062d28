// What an MDX text is once it is read: data, never code.

/** A run of finished HTML, or one of the editors’ words (or one of our own parts) with what stands inside it. */
export type Part = string | WordPart;

export interface WordPart {
  /**
   * A word of `schemas/words.ts`, or a part that reading adds:
   * `Noted` (a block whose claims and terms are explained beside it) or `Link` (a link inside the site).
   */
  name: string;
  props: Readonly<Record<string, string>>;
  parts: readonly Part[];
  /** 1-based line in the file the text came from. */
  line: number;
  column: number;
}

export interface Heading {
  depth: number;
  id: string;
  text: string;
  line: number;
}

/** A block of a text as an editor typed it: where sentences, paragraphs and lists are measured. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'cell';
  /** What it says; words of editors among the text. */
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

/** Every word in reading order, outer before inner. */
export function* wordsIn(parts: readonly Part[]): Generator<WordPart> {
  for (const part of parts) {
    if (typeof part === 'string') continue;
    yield part;
    yield* wordsIn(part.parts);
  }
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x3C': '<',
  '#x26': '&',
  '#x22': '"',
  '#x27': "'",
};

/** The visible text of a run of HTML made by our own reader; blocks end with a line break. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<\/(p|li|h[1-6]|td|th|tr|blockquote|dd|dt)>|<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x[0-9A-F]+|[a-z]+);/gi, (whole, name: string) => ENTITIES[name] ?? whole);
}
