// Reads HTML made by our own reader into what guides print, with words of editors among it.
import type { Element, ElementContent, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import type { Part, WordPart } from '#domain/body.ts';
import type { Block, Inline, Table } from './printed-nodes.ts';

/** How words of editors are printed: inside a sentence, or as blocks of their own. */
export interface WordPrinter {
  /** `undefined` for a word that stands on its own. */
  inline(word: WordPart): Inline[] | undefined;
  blocks(word: WordPart): Block[];
  /** What becomes of a heading that the text calls 2, 3 or 4, with its anchor. */
  heading(depth: number, anchor: string): { level: number; inContents: boolean; label?: string };
}

type Node = RootContent | ElementContent;

/** Parts of a text as blocks. Runs of HTML may begin and end in the middle of a paragraph: a word stands between them. */
export function blocksOfParts(parts: readonly Part[], print: WordPrinter): Block[] {
  const { nodes, wordOf } = readParts(parts);
  return blocksIn(nodes, print, wordOf);
}

/** Parts of a text without blocks, as in the cell of a table. */
export function inlineOfParts(parts: readonly Part[], print: WordPrinter): Inline[] {
  const { nodes, wordOf } = readParts(parts);
  return trimmed(inlineIn(nodes, print, wordOf));
}

/** Finished HTML without words of editors, such as a reference. */
export function inlineOfHtml(html: string): Inline[] {
  return inlineOfParts([html], {
    inline: () => undefined,
    blocks: () => [],
    heading: (level) => ({ level, inContents: false }),
  });
}

type WordOf = (node: Node) => WordPart | undefined;

/** Join the runs around words, which comments stand for: texts hold no comments of their own, because raw HTML is refused. */
function readParts(parts: readonly Part[]): { nodes: Node[]; wordOf: WordOf } {
  const words: WordPart[] = [];
  const html = parts.map((part) => (typeof part === 'string' ? part : `<!--${words.push(part) - 1}-->`)).join('');
  const { children } = fromHtml(html, { fragment: true });
  return { nodes: children, wordOf: (node) => (node.type === 'comment' ? words[Number(node.value)] : undefined) };
}

const BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'table', 'blockquote', 'hr']);

function blocksIn(nodes: readonly Node[], print: WordPrinter, wordOf: WordOf): Block[] {
  const blocks: Block[] = [];
  let run: Node[] = [];
  const endRun = () => {
    const says = trimmed(inlineIn(run, print, wordOf));
    if (says.length > 0) blocks.push({ is: 'paragraph', says });
    run = [];
  };
  for (const node of nodes) {
    const word = wordOf(node);
    const isBlock = word ? print.inline(word) === undefined : node.type === 'element' && BLOCKS.has(node.tagName);
    if (!isBlock) {
      run.push(node);
      continue;
    }
    endRun();
    blocks.push(...(word ? print.blocks(word) : blockOf(node as Element, print, wordOf)));
  }
  endRun();
  return blocks;
}

function blockOf(element: Element, print: WordPrinter, wordOf: WordOf): Block[] {
  const { tagName, children } = element;
  switch (tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
      return [
        {
          is: 'heading',
          ...print.heading(Number(tagName.slice(1)), String(element.properties.id ?? '')),
          says: trimmed(inlineIn(children, print, wordOf)),
        },
      ];
    case 'ul':
    case 'ol':
      return [
        {
          is: 'list',
          kind: tagName === 'ul' ? 'bullets' : 'numbers',
          items: elementsNamed(element, 'li').map((item) => blocksIn(item.children, print, wordOf)),
        },
      ];
    case 'table':
      return [tableOf(element, (cell) => trimmed(inlineIn(cell.children, print, wordOf)))];
    case 'hr':
      return [];
    default:
      return blocksIn(children, print, wordOf);
  }
}

function tableOf(table: Element, read: (cell: Element) => Inline[]): Table {
  const rows = ['thead', 'tbody']
    .flatMap((part) => elementsNamed(table, part))
    .flatMap((part) => elementsNamed(part, 'tr'))
    .map((row) => row.children.filter((child) => child.type === 'element').map(read));
  const [head = [], ...rest] = rows;
  return { is: 'table', head, rows: rest };
}

const elementsNamed = ({ children }: Element, name: string): Element[] =>
  children.filter((child): child is Element => child.type === 'element' && child.tagName === name);

const EMPHASIS = { strong: 'strong', b: 'strong', em: 'em', i: 'em', sup: 'sup', sub: 'sub', small: 'small' } as const;

function inlineIn(nodes: readonly Node[], print: WordPrinter, wordOf: WordOf): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'text') return [node.value.replace(/\s+/g, ' ')];
    const word = wordOf(node);
    if (word) {
      const says = print.inline(word);
      if (!says) throw new Error(`<${word.name}> on line ${word.line} stands inside a sentence and cannot be printed.`);
      return says;
    }
    if (node.type !== 'element') return [];
    const says = inlineIn(node.children, print, wordOf);
    if (node.tagName === 'br') return [{ is: 'break' }];
    if (Object.hasOwn(EMPHASIS, node.tagName)) return [{ is: EMPHASIS[node.tagName as keyof typeof EMPHASIS], says }];
    const href = node.tagName === 'a' ? String(node.properties.href ?? '') : '';
    return href ? [addressOnPaper(href, says, toString(node))] : says;
  });
}

/** A link to somewhere else: on paper the address stands behind its words. Numbers to call tell themselves. */
export function addressOnPaper(to: string, says: Inline[], text: string): Inline {
  const shown = to.replace(/^https?:\/\/(www\.)?|\/$/g, '');
  const isTold = !to.startsWith('http') || text.includes(shown);
  return { is: 'address', to, says, ...(!isTold && { shown }) };
}

/** Without white space at the beginning and the end of a block. */
function trimmed(says: readonly Inline[]): Inline[] {
  const kept = says.filter((piece) => piece !== '');
  if (typeof kept[0] === 'string') kept[0] = kept[0].trimStart();
  const last = kept.at(-1);
  if (typeof last === 'string') kept[kept.length - 1] = last.trimEnd();
  const rest = kept.filter((piece) => piece !== '');
  return rest.length < kept.length ? trimmed(rest) : rest;
}
