// Makes the tree of a parsed text one of our own: known words, safe links, anchors, and blocks whose notes stand beside them.
import { charactersOf, textPart, type ElementPart, type Part, type WordPart } from '#domain/body.ts';
import { anchorOf } from '#domain/heading-anchors.ts';
import type { Problem } from '#domain/problem.ts';
import { standsInSentences } from '#schemas/words.ts';
import { knownWord } from './known-words.ts';
import { placeOf, type MdxNode } from './parse-mdx.ts';

interface LiftOptions {
  /** From the project’s folder; stands in every message. */
  file: string;
  /** One line of text without blocks, as in a treatment’s fields. */
  inline: boolean;
}

/** Where in a text a node stands. */
interface Place {
  /** The editors’ word around it. */
  around: string | undefined;
  /** Blocks may stand here, so that notes can stand beside them. */
  isFlow: boolean;
}

/** Blocks whose claims and terms are explained beside them. */
const NOTED_BLOCKS = new Set(['p', 'ul', 'ol', 'table', 'blockquote']);

const SAFE_LINK = /^(https:\/\/|\/(?!\/)|#|tel:\+?[\d-]+$|sms:\+?[\d-]+$)/;

/** The parts of a parsed text, and everything in it that an editor must change. */
export function liftWords(root: MdxNode, { file, inline }: LiftOptions): { parts: Part[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const anchors = new Set<string>();
  /** The anchor of the heading above. */
  let above: string | undefined;

  const tell = (node: MdxNode, check: string, problem: string, fix: string): void => {
    problems.push({ file, ...placeOf(node), problem, fix, check, severity: 'error' });
  };

  const partsOf = (node: MdxNode, place: Place): Part[] => {
    const children = node.children ?? [];
    const parts = (place.isFlow ? inParagraphs(children) : children).flatMap((child) => lift(child, place));
    return place.isFlow ? withoutLineBreaks(parts) : parts;
  };

  const lift = (node: MdxNode, { around, isFlow }: Place): Part[] => {
    switch (node.type) {
      case 'text':
        return [textPart(node.value ?? '')];
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return liftWord(node, around);
      case 'element': {
        const isNoted = isFlow && NOTED_BLOCKS.has(node.tagName ?? '') && holdsWord(node, 'Claim', 'Term');
        const element = liftElement(node, around);
        return isNoted ? [word('Noted', {}, [element], node)] : [element];
      }
      case 'mdxjsEsm':
        tell(
          node,
          'content-is-not-code',
          'Content must not contain “import” or “export”.',
          'Delete this line. The words listed in content/README.md need no import.',
        );
        return [];
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        tell(
          node,
          'content-is-not-code',
          `Content must not contain braces: “{${(node.value ?? '').slice(0, 30)}}”.`,
          'Delete the braces, or write \\{ for a real brace.',
        );
        return [];
      default:
        tell(
          node,
          'known-words',
          'Raw HTML is not allowed.',
          'Use Markdown, or one of the words listed in content/README.md.',
        );
        return [];
    }
  };

  const liftWord = (node: MdxNode, around: string | undefined): Part[] => {
    const { word: known, faults } = knownWord(node, { around, inline });
    for (const { problem, fix } of faults) tell(node, 'known-words', problem, fix);
    if (!known) return [];
    const { name, rules, props } = known;
    const inside = rules.holds === 'phrase' || rules.holds === 'phrase-or-nothing' ? unwrapped(node) : node;
    return [
      word(
        name,
        props,
        rules.holds === 'nothing' ? [] : partsOf(inside, { around: name, isFlow: rules.holds === 'blocks' }),
        node,
      ),
    ];
  };

  const liftElement = (node: MdxNode, around: string | undefined): ElementPart | WordPart => {
    const tagName = node.tagName ?? '';
    const children = (node.children ?? []).flatMap((child) => lift(child, { around, isFlow: false }));
    const { href, title } = node.properties ?? {};
    if (tagName === 'a') {
      const target = typeof href === 'string' ? href : '';
      const props = { href: target, ...(typeof title === 'string' && { title }) };
      if (!SAFE_LINK.test(target))
        tell(
          node,
          'links-that-work',
          `The link “${target.slice(0, 60)}” goes nowhere we allow.`,
          'Write /articles/… for our own pages, or a whole address that begins with https://.',
        );
      if (/^[/#]/.test(target)) return word('Link', props, children, node);
      return { type: 'element', tagName, properties: props, children, ...placeOf(node) };
    }
    if (tagName === 'img') {
      tell(
        node,
        'known-words',
        'A picture cannot stand in the text like this.',
        'Use <Figure drawing="…" caption="…">what the drawing shows</Figure>.',
      );
      const { alt } = node.properties ?? {};
      if (typeof alt !== 'string' || !alt.trim())
        tell(node, 'alternative-text', 'The picture has no alternative text.', 'Say in words what it shows.');
    }
    return { type: 'element', tagName, properties: propertiesOf(node, tagName, children), children, ...placeOf(node) };
  };

  const propertiesOf = (node: MdxNode, tagName: string, children: readonly Part[]): ElementPart['properties'] => {
    if (tagName === 'table') return above === undefined ? {} : { namedBy: above };
    if (!/^h[1-6]$/.test(tagName)) return {};
    const text = charactersOf(children).trim();
    if (inline)
      tell(node, 'headings-in-order', 'A heading cannot stand in a field of the header.', 'Remove the # signs.');
    if (!text) tell(node, 'headings-in-order', 'This heading is empty.', 'Write its words, or delete it.');
    above = anchorOf(text, anchors);
    anchors.add(above);
    return { id: above };
  };

  const parts = partsOf(inline ? unwrapped(root) : root, { around: undefined, isFlow: !inline });
  if (inline && blocksIn(root).length > 1)
    tell(root, 'known-words', 'This field holds more than one paragraph.', 'Write it as one paragraph.');
  return { parts, problems };
}

const word = (name: string, props: WordPart['props'], children: readonly Part[], node: MdxNode): WordPart => ({
  type: 'word',
  name,
  props,
  children,
  ...placeOf(node),
});

const blocksIn = ({ children = [] }: MdxNode): MdxNode[] =>
  children.filter(({ type }) => type === 'element' || type === 'mdxJsxFlowElement');

/** The children of a node, without the one paragraph that MDX may put around them. */
function unwrapped(node: MdxNode): MdxNode {
  const blocks = (node.children ?? []).filter((child) => child.type !== 'text' || child.value?.trim());
  const [only] = blocks;
  if (blocks.length === 1 && only?.type === 'element' && only.tagName === 'p') return only;
  // MDX reads a line that holds one word only as a block; in a field it stands for text.
  return { ...node, children: blocks };
}

/** Words for running text that stand alone on a line: MDX reads them as blocks, a reader expects a paragraph. */
function inParagraphs(children: readonly MdxNode[]): MdxNode[] {
  const shaped: MdxNode[] = [];
  let open: MdxNode | undefined;
  let lastLine = 0;
  for (const child of children) {
    const isRunningText = child.type.startsWith('mdxJsx') && standsInSentences(child.name ?? '');
    if (isRunningText) {
      const { line } = placeOf(child);
      // An empty line begins a new paragraph, as everywhere in Markdown.
      if (open && line <= lastLine + 1) open.children?.push({ type: 'text', value: ' ' }, child);
      else
        shaped.push(
          (open = {
            type: 'element',
            tagName: 'p',
            properties: {},
            children: [child],
            ...(child.position && { position: child.position }),
          }),
        );
      lastLine = line;
    } else if (open && child.type === 'text' && !child.value?.includes('\n\n') && !child.value?.trim()) continue;
    else {
      open = undefined;
      shaped.push(child);
    }
  }
  return shaped;
}

/** Without the line breaks between blocks, which mean nothing to a reader. */
const withoutLineBreaks = (parts: readonly Part[]): Part[] =>
  parts.filter((part) => part.type !== 'text' || part.value.trim() !== '' || part.value.includes(' '));

function holdsWord(node: MdxNode, ...names: string[]): boolean {
  return (
    (node.type.startsWith('mdxJsx') && names.includes(node.name ?? '')) ||
    (node.children ?? []).some((child) => holdsWord(child, ...names))
  );
}
