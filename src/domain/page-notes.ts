// What stands beside the text of a page: which claims and terms each block explains, and the numbers of the sources.
import { certainties } from '#schemas/claim.ts';
import { fill } from './fill.ts';
import type { Part, WordPart } from './body.ts';
import { getEntry, type Library, type Term } from './library.ts';
import { evidenceTag } from './evidence/evidence-tag.ts';
import type { CitedClaim, Said } from './said/said.ts';
import { say } from './said/say.ts';
import { stretchesOf, type Stretch } from './said/stretches.ts';

export interface Notes {
  /** Claims of the block, each once. */
  claims: readonly string[];
  /** Terms that the page explains here, because they come for the first time. */
  terms: readonly string[];
}

export interface PageNotes {
  /** By what carries them: see `Carrier`. */
  notes: ReadonlyMap<object, Notes>;
  /** Numbers of its sources, by claim. */
  citations: ReadonlyMap<string, readonly number[]>;
  /** Numbers of the sources that a word is the first to cite, by claim: there the list of sources leads back to. */
  firstCitations: ReadonlyMap<WordPart, ReadonlyMap<string, ReadonlySet<number>>>;
  /** Numbers of words in the order of the page, for names that must be unique on it. */
  places: ReadonlyMap<WordPart, number>;
  /** Ids of sources; the first has number 1. */
  sources: readonly string[];
  claims: readonly string[];
  terms: readonly string[];
}

interface Gathering {
  claims: Set<string>;
  terms: Set<string>;
}

/**
 * Number the sources of a page and place its notes.
 *
 * @param says - Everything the page shows, in reading order.
 */
export function notesOfPage(library: Library, says: readonly Said[]): PageNotes {
  const notes = new Map<object, Notes>();
  const claims = new Set<string>();
  const terms = new Set<string>();
  const numbers = new Map<string, number>();
  const citations = new Map<string, number[]>();
  const firstCitations = new Map<WordPart, Map<string, Set<number>>>();
  const places = new Map<WordPart, number>();

  const cite = ({ claim: id, citedBy }: CitedClaim): void => {
    claims.add(id);
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
    firstCitations.set(citedBy, (firstCitations.get(citedBy) ?? new Map<string, Set<number>>()).set(id, first));
  };

  const walkParts = (parts: readonly Part[], around: Gathering | undefined, isWhole: boolean): void => {
    for (const part of parts) {
      if (part.type === 'element') walkParts(part.children, around, isWhole);
      if (part.type !== 'word') continue;
      if (!places.has(part)) places.set(part, places.size + 1);
      for (const stretch of stretchesOf(say(part, library))) walk(stretch, around, isWhole);
    }
  };

  const walk = (stretch: Stretch, around: Gathering | undefined, isWhole: boolean): void => {
    const { carrier, pieces } = stretch;
    const own = carrier && !isWhole ? { claims: new Set<string>(), terms: new Set<string>() } : undefined;
    const gathering = own ?? around;
    for (const piece of pieces)
      if ('claim' in piece) {
        cite(piece.claim);
        gathering?.claims.add(piece.claim.claim);
      } else if ('term' in piece) {
        if (!terms.has(piece.term)) gathering?.terms.add(piece.term);
        terms.add(piece.term);
      } else walkParts(piece.parts, gathering, isWhole || stretch.isWhole === true);
    // A block that stands in several chapters of a guide explains its terms where it stands first.
    if (carrier && own && own.claims.size + own.terms.size > 0 && !notes.has(carrier))
      notes.set(carrier, { claims: [...own.claims], terms: [...own.terms] });
  };

  for (const said of says) for (const stretch of stretchesOf(said)) walk(stretch, undefined, false);
  return {
    notes,
    citations,
    firstCitations,
    places,
    sources: [...numbers.keys()],
    claims: [...claims],
    terms: [...terms],
  };
}

/** What a note says of a term: its name, how it sounds, what it means. */
export interface Meaning {
  term: string;
  /** “say NOO-klee-us”, where it is not plain. */
  sound: string | undefined;
  definition: string;
}

/** What a note says of a claim: “Evidence 1, 2: 294 people …”. */
export interface Evidence {
  label: string;
  tag: string;
}

/** One grade of certainty: three dots, filled or not, and plain words. */
export interface Sureness {
  dots: string;
  words: string;
}

const DOTS: Readonly<Record<(typeof certainties)[number], string>> = {
  high: '●●●',
  moderate: '●●○',
  low: '●○○',
  'very-low': '○○○',
  'clinic-reported': '○○○',
};

/** What the marks mean, all grades in a line; on pages with claims. */
export const legendOf = ({ strings }: Library): string =>
  fill(strings.article.sureness, {
    grades: (['high', 'moderate', 'low', 'very-low'] as const)
      .map((grade) => `${DOTS[grade]} ${strings.sureness[grade]}`)
      .join(' · '),
  });

/** What a term means; for a danger sign, also what to do. */
export function definitionOf({ data: { definition, dangerSign } }: Term, library: Library): string {
  if (dangerSign === undefined) return definition;
  const { level } = getEntry(library.dangerSigns, dangerSign, 'danger sign').data;
  return `${definition} ${library.dangerRules.levels[level].act}`;
}

/** The meaning of a term in plain words. */
export function meaningOf(id: string, library: Library): Meaning {
  const entry = getEntry(library.glossary, id, 'term');
  const { term, pronunciation } = entry.data;
  return {
    term,
    sound: pronunciation ? fill(library.strings.article.saidAs, { sound: pronunciation }) : undefined,
    definition: definitionOf(entry, library),
  };
}

/** How sure we are of the claims of a block, as its mark says it: “●●○ fairly sure”; each grade once, the surest first. */
function surenessOf(claims: readonly string[], library: Library): Sureness[] {
  const held = new Set(claims.map((id) => getEntry(library.claims, id, 'claim').data.certainty));
  return certainties
    .filter((certainty) => held.has(certainty))
    .map((certainty) => ({ dots: DOTS[certainty], words: library.strings.sureness[certainty] }));
}

/** What stands below a block: what its terms mean, how sure we are of its claims, and what these rest on. */
export function noteTexts(
  { claims, terms }: Notes,
  { citations }: PageNotes,
  library: Library,
): { meanings: Meaning[]; sureness: Sureness[]; evidence: Evidence[] } {
  return {
    sureness: surenessOf(claims, library),
    meanings: terms.map((id) => meaningOf(id, library)),
    evidence: claims.map((id) => ({
      label: `${library.strings.article.evidenceLabel} ${(citations.get(id) ?? []).join(', ')}`,
      tag: evidenceTag(getEntry(library.claims, id, 'claim'), library.strings, library.language),
    })),
  };
}
