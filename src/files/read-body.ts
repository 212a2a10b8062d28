// Reads an MDX text once: parsed by the site’s own Markdown engine, its words known, lifted into parts that renderers draw.
import { bodyOf } from '#domain/blocks.ts';
import { emptyBody, type Body } from '#domain/body.ts';
import type { Problem } from '#domain/problem.ts';
import { liftWords } from './lift-words.ts';
import { parseMdx } from './parse-mdx.ts';
import { refusedMarkdown } from './refused-markdown.ts';

export interface ReadBody extends Body {
  problems: Problem[];
}

interface ReadOptions {
  /** From the project’s folder; stands in every message. */
  file: string;
  /** One line of text without blocks, as in a treatment’s fields. */
  inline?: boolean;
}

/**
 * Read an MDX text.
 *
 * @param source - The text at its own lines: messages count as the editor does.
 * @returns All problems, none thrown; a text that cannot be parsed at all has one problem and no parts.
 */
export function readBody(source: string, { file, inline = false }: ReadOptions): ReadBody {
  const parsed = parseMdx(source, file);
  if ('problem' in parsed) return { ...emptyBody, problems: [parsed.problem] };
  const refused = refusedMarkdown(parsed.root, source, { inline }).map((told): Problem => ({
    file,
    ...told,
    severity: 'error',
  }));
  const { parts, problems } = liftWords(parsed.root, { file, inline });
  return { ...bodyOf(parts), problems: [...refused, ...problems] };
}
