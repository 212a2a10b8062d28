// A source named so that a reader of paper can find it: who, where, when.
import type { Library } from '../library.ts';
import { getEntry } from '../library.ts';

/** Fields of CSL-JSON that the schema keeps as they are. */
interface Csl {
  title: string;
  author?: readonly { family?: string | undefined; literal?: string | undefined }[] | undefined;
  'container-title'?: unknown;
  issued?: unknown;
}

/**
 * Name a source in a few words.
 *
 * @example
 * sourceInShort('peul2007', library) // => 'Peul and others, New England Journal of Medicine, 2007'
 *
 * @throws {Error} When the source does not exist.
 */
export function sourceInShort(id: string, library: Library): string {
  const source: Csl = getEntry(library.sources, id, 'source').data;
  const [first, ...others] = source.author ?? [];
  const name = first?.family ?? first?.literal;
  const who = name && others.length > 0 ? `${name} ${library.strings.sheet.andOthers}` : name;
  const journal = source['container-title'];
  // What names no author is found by its title; a title beside an author takes the room of a paragraph.
  const where = name === undefined ? source.title : typeof journal === 'string' ? journal : '';
  return [who, where, yearOf(source)].filter(Boolean).join(', ');
}

/** The year of a work. Source: CSL-JSON schema 1.0.2, “date-parts”. */
function yearOf({ issued }: Csl): string {
  const parts = (issued as { 'date-parts'?: (number | string)[][] } | undefined)?.['date-parts'];
  return String(parts?.[0]?.[0] ?? '');
}
