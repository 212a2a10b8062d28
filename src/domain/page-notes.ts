// What stands beside the text of a page: which claims and terms each block explains, and the numbers of the sources.
import type { Part, WordPart } from './body.ts';
import { drawnIn } from './drawn-in.ts';
import { getEntry, type Library } from './library.ts';

export interface Notes {
  /** Claims of the block, each once. */
  claims: readonly string[];
  /** Terms that the page explains here, because they come for the first time. */
  terms: readonly string[];
}

export interface PageNotes {
  /** By the block or word they stand beside. */
  notes: ReadonlyMap<WordPart, Notes>;
  /** Numbers of its sources, by claim. */
  citations: ReadonlyMap<string, readonly number[]>;
  /** Numbers of the sources that a claim word is the first to cite: there the list of sources leads back to. */
  firstCitations: ReadonlyMap<WordPart, ReadonlySet<number>>;
  /** Ids of sources; the first has number 1. */
  sources: readonly string[];
  claims: readonly string[];
  terms: readonly string[];
}

/** Words that draw a table or picture and carry the notes of everything in it. */
const CARRIES_NOTES = new Set(['Noted', 'CompareTreatments', 'FusionApproaches', 'PeopleOutOf100']);

/**
 * Number the sources of a page and place its notes.
 *
 * @param sections - Everything the page shows, in reading order.
 */
export function notesOfPage(library: Library, sections: readonly (readonly Part[])[]): PageNotes {
  const notes = new Map<WordPart, Notes>();
  const claims = new Set<string>();
  const terms = new Set<string>();
  const numbers = new Map<string, number>();
  const citations = new Map<string, number[]>();
  const firstCitations = new Map<WordPart, Set<number>>();

  const cite = (word: WordPart, id: string): void => {
    if (citations.has(id)) return;
    const first = new Set<number>();
    const cited = getEntry(library.claims, id, 'claim').data.sources.map((source) => {
      const known = numbers.get(source);
      if (known !== undefined) return known;
      numbers.set(source, numbers.size + 1);
      first.add(numbers.size);
      return numbers.size;
    });
    // Citation numbers stand in ascending order. Source: AMA Manual of Style, 11th edition, 3.6.
    citations.set(
      id,
      cited.sort((a, b) => a - b),
    );
    firstCitations.set(word, first);
  };

  const walk = (parts: readonly Part[], carrier: { claims: Set<string>; terms: Set<string> } | undefined): void => {
    for (const part of parts) {
      if (typeof part === 'string') continue;
      if (part.name === 'Claim') {
        const id = part.props.id ?? '';
        claims.add(id);
        cite(part, id);
        carrier?.claims.add(id);
      }
      if (part.name === 'Term') {
        const id = part.props.id ?? '';
        if (!terms.has(id)) carrier?.terms.add(id);
        terms.add(id);
      }
      const own = CARRIES_NOTES.has(part.name) ? { claims: new Set<string>(), terms: new Set<string>() } : undefined;
      for (const drawn of drawnIn(part, library)) walk(drawn, own ?? carrier);
      walk(part.parts, own ?? carrier);
      // A block that stands in several chapters of a guide explains its terms where it stands first.
      if (own && own.claims.size + own.terms.size > 0 && !notes.has(part))
        notes.set(part, { claims: [...own.claims], terms: [...own.terms] });
    }
  };
  for (const section of sections) walk(section, undefined);

  return { notes, citations, firstCitations, sources: [...numbers.keys()], claims: [...claims], terms: [...terms] };
}
