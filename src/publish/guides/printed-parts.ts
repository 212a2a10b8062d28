// Prints the tree of a text: paragraphs, lists and tables as blocks of paper, words of editors by what they say.
import { charactersOf, type ElementPart, type Part, type WordPart } from '#domain/body.ts';
import type { Block, Inline, Table } from './printed-nodes.ts';

/** How words of editors are printed: inside a sentence, or as blocks of their own. */
export interface WordPrinter {
  /** `undefined` for a word that stands on its own. */
  inline(word: WordPart): Inline[] | undefined;
  blocks(word: WordPart): Block[];
  /** What becomes of a heading that the text calls 2, 3 or 4, with its anchor. */
  heading(depth: number, anchor: string): { level: number; inContents: boolean; label?: string };
}

const BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'table', 'blockquote', 'hr']);

/** Parts of a text as blocks; running text between blocks is a paragraph. */
export function blocksOfParts(parts: readonly Part[], print: WordPrinter): Block[] {
  const blocks: Block[] = [];
  let run: Part[] = [];
  const endRun = () => {
    const says = inlineOfParts(run, print);
    if (says.length > 0) blocks.push({ is: 'paragraph', says });
    run = [];
  };
  for (const part of parts) {
    const isWord = part.type === 'word' && print.inline(part) === undefined;
    const isBlock = isWord || (part.type === 'element' && BLOCKS.has(part.tagName));
    if (!isBlock) {
      run.push(part);
      continue;
    }
    endRun();
    blocks.push(...(part.type === 'word' ? print.blocks(part) : blockOf(part, print)));
  }
  endRun();
  return blocks;
}

/** Parts of a text without blocks, as in the cell of a table. */
export const inlineOfParts = (parts: readonly Part[], print: WordPrinter): Inline[] => trimmed(inlineIn(parts, print));

/** Running text without words of editors, such as a reference. */
export const inlineOfText = (parts: readonly Part[]): Inline[] =>
  inlineOfParts(parts, {
    inline: () => undefined,
    blocks: () => [],
    heading: (level) => ({ level, inContents: false }),
  });

function blockOf(element: ElementPart, print: WordPrinter): Block[] {
  const { tagName, children } = element;
  switch (tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
      return [
        {
          is: 'heading',
          ...print.heading(Number(tagName.slice(1)), element.properties.id ?? ''),
          says: inlineOfParts(children, print),
        },
      ];
    case 'ul':
    case 'ol':
      return [
        {
          is: 'list',
          kind: tagName === 'ul' ? 'bullets' : 'numbers',
          items: elementsNamed(element, 'li').map((item) => blocksOfParts(item.children, print)),
        },
      ];
    case 'table':
      return [tableOf(element, (cell) => inlineOfParts(cell.children, print))];
    case 'hr':
      return [];
    default:
      return blocksOfParts(children, print);
  }
}

function tableOf(table: ElementPart, read: (cell: ElementPart) => Inline[]): Table {
  const rows = ['thead', 'tbody']
    .flatMap((part) => elementsNamed(table, part))
    .flatMap((part) => elementsNamed(part, 'tr'))
    .map((row) => row.children.filter((child) => child.type === 'element').map(read));
  const [head = [], ...rest] = rows;
  return { is: 'table', head, rows: rest };
}

const elementsNamed = ({ children }: ElementPart, name: string): ElementPart[] =>
  children.filter((child): child is ElementPart => child.type === 'element' && child.tagName === name);

const EMPHASIS = { strong: 'strong', b: 'strong', em: 'em', i: 'em', sup: 'sup', sub: 'sub', small: 'small' } as const;

function inlineIn(parts: readonly Part[], print: WordPrinter): Inline[] {
  return parts.flatMap((part): Inline[] => {
    if (part.type === 'text') return [part.value.replace(/\s+/g, ' ')];
    if (part.type === 'word') {
      const says = print.inline(part);
      if (!says) throw new Error(`<${part.name}> on line ${part.line} stands inside a sentence and cannot be printed.`);
      return says;
    }
    const { tagName, properties, children } = part;
    const says = inlineIn(children, print);
    if (tagName === 'br') return [{ is: 'break' }];
    if (Object.hasOwn(EMPHASIS, tagName)) return [{ is: EMPHASIS[tagName as keyof typeof EMPHASIS], says }];
    const href = tagName === 'a' ? (properties.href ?? '') : '';
    return href ? [addressOnPaper(href, says, charactersOf(children))] : says;
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
