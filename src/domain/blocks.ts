// The blocks of a text with their places, for whoever measures sentences, paragraphs, lists and tables.
import { elementsIn, type Block, type Body, type ElementPart, type Group, type Heading, type Part } from './body.ts';
import { charactersOf } from './body.ts';

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

/** A text with its headings, blocks, lists and tables. */
export function bodyOf(parts: readonly Part[]): Body {
  const blocks: Block[] = [];
  const groups: Group[] = [];

  const walk = (part: Part, within: readonly string[]): void => {
    if (part.type === 'text') return;
    if (part.type === 'word') {
      const isOurs = part.name === 'Noted' || part.name === 'Link';
      for (const child of part.children) walk(child, isOurs ? within : [...within, part.name]);
      return;
    }
    const { tagName, line, column } = part;
    if (tagName === 'ul' || tagName === 'ol')
      groups.push({ kind: 'list', count: elementsOf(part).length, line, column, within });
    if (tagName === 'table') groups.push({ kind: 'table', count: columnsOf(part), line, column, within });
    const kind = KINDS[tagName];
    // A list item may hold paragraphs and lists of its own: these are blocks themselves.
    const holdsBlocks = elementsOf(part).some((child) => child.tagName in KINDS || /^[uo]l$/.test(child.tagName));
    if (kind && !holdsBlocks) blocks.push({ kind, parts: withoutMarkup(part.children), line, column, within });
    else for (const child of part.children) walk(child, within);
  };
  for (const part of parts) walk(part, []);
  return { parts, headings: headingsOf(parts), blocks, groups };
}

function headingsOf(parts: readonly Part[]): Heading[] {
  return [...elementsIn(parts)]
    .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
    .map(({ tagName, properties, children, line }) => ({
      depth: Number(tagName.slice(1)),
      id: properties.id ?? '',
      text: charactersOf(children).trim(),
      line,
    }));
}

/** Elements that stand in an element, also where a word or a note of ours is around them. */
const elementsOf = ({ children }: ElementPart): ElementPart[] =>
  children.flatMap((part) =>
    part.type === 'element' ? [part] : part.type === 'word' && part.name === 'Noted' ? elementsOf(part as never) : [],
  );

const columnsOf = (table: ElementPart): number => {
  const row = [...elementsIn([table])].find(({ tagName }) => tagName === 'tr');
  return row ? elementsOf(row).length : 0;
};

function withoutMarkup(parts: readonly Part[]): Part[] {
  return parts.flatMap((part): Part[] => {
    if (part.type === 'text') return [part];
    if (part.type === 'word' && part.name !== 'Link') return [{ ...part, children: withoutMarkup(part.children) }];
    return withoutMarkup(part.children);
  });
}
