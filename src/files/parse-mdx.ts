// Parses an MDX text with the site’s own Markdown engine. What comes out is a tree; nothing in it can run.
import { mdxToHast } from 'satteri';
import type { Problem } from '#domain/problem.ts';
import { unreadableTag } from './unreadable-tags.ts';

/** A node of a parsed text, as Sätteri gives it: hast, with the tags of MDX among it. */
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

/** Markdown features of the site; `@astrojs/mdx` is configured the same in the differential test. */
export const markdownFeatures = { gfm: true, smartPunctuation: true } as const;

/** Where a node begins: 1-based line and column. */
export const placeOf = ({ position }: MdxNode): { line: number; column: number } => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});

/**
 * Parse an MDX text.
 *
 * @param source - The text at its own lines: a body keeps an empty line for each line of the header above it.
 * @returns The tree, or the one reason why there is none, in an editor’s words.
 */
export function parseMdx(source: string, file: string): { root: MdxNode } | { problem: Problem } {
  const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/.exec(source);
  if (control) {
    const before = source.slice(0, control.index).split('\n');
    return {
      problem: {
        file,
        line: before.length,
        column: (before.at(-1) ?? '').length + 1,
        problem: 'There is an invisible control character here.',
        fix: 'Delete it and type the words again.',
        check: 'readable-text',
        severity: 'error',
      },
    };
  }
  try {
    return { root: mdxToHast(source, { features: markdownFeatures, position: true }) as MdxNode };
  } catch (error) {
    return { problem: unreadable(error as Error, source, file) };
  }
}

/** Say in an editor’s words what the Markdown engine could not read. */
function unreadable(error: Error, source: string, file: string): Problem {
  const [, line = '1', column = '1', said = error.message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(error.message) ?? [];
  const place = {
    file,
    line: Number(line),
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
      problem: `</${unexpected[1]}> closes nothing: <${unclosed[1]}> from line ${unclosed[2]} is still open.`,
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
