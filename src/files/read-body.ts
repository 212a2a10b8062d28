// Reads an MDX text once, with the site’s own Markdown engine, into parts that pages draw. Nothing in it can run.
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { mdxToHast } from 'satteri';
import { emptyBody, type Body, type Heading, type Part, type WordPart } from '#domain/body.ts';
import type { Problem } from '#domain/problem.ts';
import { nearest } from '#schemas/text.ts';
import { findWord, words } from '#schemas/words.ts';
import { blocksOfText } from './blocks-of-text.ts';
import { anchorOf } from './heading-anchors.ts';
import { refusedMarkdown } from './refused-markdown.ts';
import { unreadableTag } from './unreadable-tags.ts';

export interface ReadBody extends Body {
  problems: Problem[];
}

interface ReadOptions {
  /** From the project’s folder; stands in every message. */
  file: string;
  /** Lines of the file above the text, so that messages count as the editor does. */
  linesAbove?: number;
  /** One line of text without blocks, as in a treatment’s fields. */
  inline?: boolean;
}

/** A node of a parsed text, as Sätteri gives it. */
export interface MdxNode {
  type: string;
  tagName?: string;
  name?: string | null;
  value?: string;
  properties?: Record<string, unknown>;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: MdxNode[];
  position?: { start: { line: number; column: number } };
}

/** Stands in the HTML where a word was lifted out. Not allowed in content: control characters are refused. */
const MARK = '\u0001';

/** Blocks whose claims and terms are explained beside them. */
const NOTED_BLOCKS = new Set(['p', 'ul', 'ol', 'table', 'blockquote']);

/** A table with more columns than this becomes cards on a narrow screen. */
const WIDEST_PLAIN_TABLE = 2;

const SAFE_LINK = /^(https:\/\/|\/(?!\/)|#|tel:\+?[\d-]+$|sms:\+?[\d-]+$)/;

/** Markdown features of the site; `@astrojs/mdx` is configured the same in the differential test. */
export const markdownFeatures = { gfm: true, smartPunctuation: true } as const;

/**
 * Read an MDX text.
 *
 * All problems are returned, none thrown; a text that cannot be parsed at all has one problem and no parts.
 */
export function readBody(source: string, { file, linesAbove = 0, inline = false }: ReadOptions): ReadBody {
  const problems: Problem[] = [];
  const headings: Heading[] = [];

  const tell = (node: MdxNode, check: string, problem: string, fix: string): void => {
    const start = node.position?.start;
    problems.push({
      file,
      line: linesAbove + (start?.line ?? 1),
      column: start?.column ?? 1,
      problem,
      fix,
      check,
      severity: 'error',
    });
  };

  const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/.exec(source);
  if (control) {
    const before = source.slice(0, control.index).split('\n');
    tell(
      { type: 'text', position: { start: { line: before.length, column: (before.at(-1) ?? '').length + 1 } } },
      'readable-text',
      'There is an invisible control character here.',
      'Delete it and type the words again.',
    );
    return { ...emptyBody, problems };
  }

  let root: MdxNode;
  try {
    root = mdxToHast(source, { features: markdownFeatures, position: true }) as MdxNode;
  } catch (error) {
    problems.push(unreadable(error as Error, source, file, linesAbove));
    return { ...emptyBody, problems };
  }

  /** Turn children into parts. `flow` says that blocks may stand here, so that notes can stand beside them. */
  const partsOf = (node: MdxNode, flow: boolean, around: string | undefined): Part[] => {
    const lifted: WordPart[] = [];
    const lift = (child: MdxNode, mayBeNoted: boolean): MdxNode => {
      switch (child.type) {
        case 'mdxjsEsm':
          tell(
            child,
            'content-is-not-code',
            'Content must not contain “import” or “export”.',
            'Delete this line. The words listed in content/README.md need no import.',
          );
          return { type: 'text', value: '' };
        case 'mdxFlowExpression':
        case 'mdxTextExpression':
          tell(
            child,
            'content-is-not-code',
            `Content must not contain braces: “{${(child.value ?? '').slice(0, 30)}}”.`,
            'Delete the braces, or write \\{ for a real brace.',
          );
          return { type: 'text', value: '' };
        case 'mdxJsxFlowElement':
        case 'mdxJsxTextElement': {
          const word = wordOf(child, around);
          if (!word) return { type: 'text', value: '' };
          lifted.push(word);
          return { type: 'comment', value: MARK };
        }
        case 'raw':
        case 'comment':
          tell(
            child,
            'known-words',
            'Raw HTML is not allowed.',
            'Use Markdown, or one of the words listed in content/README.md.',
          );
          return { type: 'text', value: '' };
      }
      if (child.type !== 'element') return child;

      if (mayBeNoted && NOTED_BLOCKS.has(child.tagName ?? '') && contains(child, ['Claim', 'Term'])) {
        const start = child.position?.start;
        lifted.push({
          name: 'Noted',
          props: {},
          parts: runsOf([child]),
          line: linesAbove + (start?.line ?? 1),
          column: start?.column ?? 1,
        });
        return { type: 'comment', value: MARK };
      }
      checkElement(child);
      if (child.tagName === 'a') {
        const href = String(child.properties?.href ?? '');
        if (href.startsWith('/') || href.startsWith('#')) {
          const start = child.position?.start;
          lifted.push({
            name: 'Link',
            props: { href, ...(typeof child.properties?.title === 'string' && { title: child.properties.title }) },
            parts: partsOf(child, false, around),
            line: linesAbove + (start?.line ?? 1),
            column: start?.column ?? 1,
          });
          return { type: 'comment', value: MARK };
        }
      }
      const children = child.children?.map((inner) => lift(inner, false));
      return { ...child, properties: child.properties ?? {}, ...(children && { children }) };
    };
    const runsOf = (children: MdxNode[]): Part[] => {
      const outer = lifted.splice(0);
      const html = htmlOf(children.map((child) => lift(child, false)));
      const parts = join(html, lifted);
      lifted.splice(0, lifted.length, ...outer);
      return parts;
    };
    const children = flow ? inParagraphs(node.children ?? []) : (node.children ?? []);
    const html = htmlOf(children.map((child) => lift(child, flow)));
    return join(html, lifted);
  };

  const wordOf = (node: MdxNode, around: string | undefined): WordPart | undefined => {
    const name = node.name ?? '';
    const rules = findWord(name);
    if (!rules) {
      const meant = nearest(name, Object.keys(words));
      tell(
        node,
        'known-words',
        name ? `There is no word <${name}>.` : 'An empty tag <> has no meaning here.',
        meant ? `Did you mean <${meant}>?` : 'Use Markdown, or one of the words listed in content/README.md.',
      );
      return undefined;
    }
    if (inline && name !== 'Claim' && name !== 'Term') {
      tell(
        node,
        'known-words',
        `<${name}> cannot stand in a field of the header.`,
        'Only <Claim> and <Term> can. Move it to the text below the header.',
      );
      return undefined;
    }
    if (rules.inside && rules.inside !== around)
      tell(node, 'known-words', `<${name}> stands alone.`, `Put it inside <${rules.inside}>.`);
    const props: Record<string, string> = {};
    for (const attribute of node.attributes ?? []) {
      const key = attribute.name ?? '…';
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
        tell(
          node,
          'known-words',
          `“${key}” of <${name}> has no text in quotes.`,
          `Write ${key}="…" with the text in double quotes, without braces.`,
        );
        continue;
      }
      const rule = Object.hasOwn(rules.attributes, key) ? rules.attributes[key] : undefined;
      if (!rule) {
        const meant = nearest(key, Object.keys(rules.attributes));
        tell(
          node,
          'known-words',
          `<${name}> has no “${key}”.`,
          meant
            ? `Did you mean “${meant}”?`
            : `Remove it. <${name}> knows: ${Object.keys(rules.attributes).join(', ') || 'nothing'}.`,
        );
      } else if (rule.oneOf && !rule.oneOf.includes(attribute.value)) {
        const meant = nearest(attribute.value, rule.oneOf);
        tell(
          node,
          'known-words',
          `“${attribute.value}” is not possible for “${key}” of <${name}>.`,
          `Write one of: ${rule.oneOf.join(', ')}.${meant ? ` Did you mean “${meant}”?` : ''}`,
        );
      } else props[key] = attribute.value;
    }
    for (const [key, rule] of Object.entries(rules.attributes))
      if (rule.required && !node.attributes?.some((attribute) => attribute.name === key))
        tell(node, 'known-words', `<${name}> needs “${key}”.`, `Write <${name} ${key}="…">: ${rules.purpose}.`);

    const holds = (node.children ?? []).some((child) => child.type !== 'text' || child.value?.trim());
    if (rules.holds === 'nothing' && holds)
      tell(node, 'known-words', `<${name}> holds no text.`, `Write <${name} … /> and put the text outside.`);
    if (rules.holds !== 'nothing' && !holds)
      tell(
        node,
        'known-words',
        `<${name}> is empty.`,
        `Write its text between <${name}> and </${name}>: ${rules.purpose}.`,
      );
    const start = node.position?.start;
    return {
      name,
      props,
      parts:
        rules.holds === 'nothing'
          ? []
          : partsOf(rules.holds === 'phrase' ? unwrapped(node) : node, rules.holds === 'blocks', name),
      line: linesAbove + (start?.line ?? 1),
      column: start?.column ?? 1,
    };
  };

  const checkElement = (node: MdxNode): void => {
    const tag = node.tagName ?? '';
    node.properties ??= {};
    if (tag === 'a') {
      const href = String(node.properties.href ?? '');
      if (!SAFE_LINK.test(href))
        tell(
          node,
          'links-that-work',
          `The link “${href.slice(0, 60)}” goes nowhere we allow.`,
          'Write /articles/… for our own pages, or a whole address that begins with https://.',
        );
    }
    if (tag === 'img') {
      tell(
        node,
        'known-words',
        'A picture cannot stand in the text like this.',
        'Use <Figure drawing="…" caption="…">what the drawing shows</Figure>.',
      );
      if (!String(node.properties.alt ?? '').trim())
        tell(node, 'alternative-text', 'The picture has no alternative text.', 'Say in words what it shows.');
    }
    if (/^h[1-6]$/.test(tag)) {
      const text = toString(node as never).trim();
      const depth = Number(tag.slice(1));
      const line = linesAbove + (node.position?.start.line ?? 1);
      if (inline)
        tell(node, 'headings-in-order', 'A heading cannot stand in a field of the header.', 'Remove the # signs.');
      if (!text) tell(node, 'headings-in-order', 'This heading is empty.', 'Write its words, or delete it.');
      const id = anchorOf(text, new Set(headings.map((heading) => heading.id)));
      node.properties.id = id;
      headings.push({ depth, id, text, line });
    }
    // A column’s alignment would be a style attribute, which our security policy refuses.
    if (tag === 'th' || tag === 'td') delete node.properties.style;
    if (tag === 'table') shapeTable(node, headings.at(-1)?.id);
  };

  for (const { line, ...told } of refusedMarkdown(root, source, { inline }))
    problems.push({ file, line: linesAbove + line, ...told, severity: 'error' });

  // The blocks first: making parts lifts words out of the tree.
  const { blocks, groups } = blocksOfText(root, linesAbove);
  const parts = partsOf(inline ? unwrapped(root) : root, !inline, undefined);
  if (
    inline &&
    (root.children ?? []).filter(({ type }) => type === 'element' || type === 'mdxJsxFlowElement').length > 1
  )
    tell(root, 'known-words', 'This field holds more than one paragraph.', 'Write it as one paragraph.');
  return { parts, headings, blocks, groups, problems };
}

const htmlOf = (children: MdxNode[]): string => toHtml({ type: 'root', children } as never);

/** Put the lifted words back between the runs of HTML they were lifted from. */
function join(html: string, lifted: readonly WordPart[]): Part[] {
  return html
    .split(`<!--${MARK}-->`)
    .flatMap((run, index): Part[] => {
      const word = lifted[index];
      return word ? [run, word] : [run];
    })
    .filter((part) => typeof part !== 'string' || part.trim() !== '' || part.includes(' '))
    .filter((part) => part !== '');
}

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
    const isRunningText = child.type.startsWith('mdxJsx') && (child.name === 'Claim' || child.name === 'Term');
    if (isRunningText) {
      const line = child.position?.start.line ?? 0;
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

function contains(node: MdxNode, names: readonly string[]): boolean {
  if (node.type.startsWith('mdxJsx'))
    return names.includes(node.name ?? '') || (node.children ?? []).some((child) => contains(child, names));
  return (node.children ?? []).some((child) => contains(child, names));
}

/**
 * Make a wide table fit a phone: as cards there, each cell with the name of its column.
 * The roles keep it a table for screen readers, which forget tables that are not drawn as such; the heading above is its name.
 */
function shapeTable(table: MdxNode, heading: string | undefined): void {
  const rows = descendants(table, 'tr');
  const names = (rows[0]?.children ?? [])
    .filter(({ type }) => type === 'element')
    .map((cell) => toString(cell as never).trim());
  if (names.length <= WIDEST_PLAIN_TABLE) return;
  table.properties = {
    ...table.properties,
    className: ['cards'],
    role: 'table',
    ...(heading && { ariaLabelledBy: heading }),
  };
  for (const part of [...descendants(table, 'thead'), ...descendants(table, 'tbody')])
    part.properties = { ...part.properties, role: 'rowgroup' };
  for (const [index, row] of rows.entries()) {
    row.properties = { ...row.properties, role: 'row' };
    for (const [column, cell] of (row.children ?? []).filter(({ type }) => type === 'element').entries()) {
      if (index > 0 && column === 0) cell.tagName = 'th';
      const role = index === 0 ? 'columnheader' : column === 0 ? 'rowheader' : 'cell';
      cell.properties = {
        ...cell.properties,
        role,
        ...(index > 0 && column > 0 && { dataLabel: names[column] ?? '' }),
      };
    }
  }
}

function descendants(node: MdxNode, tag: string): MdxNode[] {
  return (node.children ?? []).flatMap((child) => (child.tagName === tag ? [child] : descendants(child, tag)));
}

/** Say in an editor’s words what the Markdown engine could not read. */
function unreadable(error: Error, source: string, file: string, linesAbove: number): Problem {
  const [, line = '1', column = '1', said = error.message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(error.message) ?? [];
  const place = {
    file,
    line: linesAbove + Number(line),
    column: Number(column),
    check: 'readable-text',
    severity: 'error' as const,
  };
  const typed = source
    .split('\n')
    .slice(Number(line) - 1)
    .join('\n')
    .slice(Number(column) - 1);
  if (said.startsWith('Unexpected character after `<`') || /^<www\./i.test(typed))
    return { ...place, ...unreadableTag(typed) };
  const unclosed = /closing tag for `<(\w+)>` \((\d+):\d+\)/.exec(said);
  const unexpected = /Unexpected closing tag `<\/(\w*)>`/.exec(said);
  if (unexpected && unclosed)
    return {
      ...place,
      problem: `</${unexpected[1]}> closes nothing: <${unclosed[1]}> from line ${linesAbove + Number(unclosed[2])} is still open.`,
      fix: `Write </${unclosed[1]}> first, on a line of its own.`,
    };
  if (unclosed)
    return {
      ...place,
      problem: `<${unclosed[1]}> is never closed.`,
      fix: `Write </${unclosed[1]}> where it ends, or <${unclosed[1]} … /> when it holds no text.`,
    };
  if (unexpected)
    return {
      ...place,
      problem: `</${unexpected[1]}> closes nothing.`,
      fix: 'Delete it, or write the opening tag before the text.',
    };
  if (said.includes('`!`'))
    return {
      ...place,
      problem: 'HTML comments are not allowed.',
      fix: 'Delete the comment, or keep it in the commit message.',
    };
  if (said.includes('expression') || said.includes('`{`') || said.includes('`}`'))
    return {
      ...place,
      problem: 'There is a brace here that cannot be read.',
      fix: 'Delete the brace, or write \\{ for a real one.',
    };
  return {
    ...place,
    problem: `The text cannot be read from here (${said.split('(')[0]?.trim()}).`,
    fix: 'Look at the tags and quotes on this line.',
  };
}
