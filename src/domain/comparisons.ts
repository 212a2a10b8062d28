// Treatments that people often compare, two on a page.
import type { Marked } from '#schemas/marks.ts';
import { treatmentRows } from '#schemas/treatment.ts';
import { addressOf } from './addresses.ts';
import { emptyBody, type Part, type WordPart } from './body.ts';
import { claimsWithContrary, escapeHtml } from './drawn-in.ts';
import { picturedClaims } from './evidence/pictured-claims.ts';
import { fill } from './fill.ts';
import { getEntry, type Library, type Treatment } from './library.ts';
import { gatherPage, type PageMatter } from './page-context.ts';

export interface ComparedPair {
  first: Treatment;
  second: Treatment;
  title: string;
  shortTitle: string;
  address: string;
}

/** Pairs of treatments with a page of their own. @throws {Error} When a treatment does not exist. */
export function comparedPairs(library: Library): ComparedPair[] {
  return library.strings.comparedPairs.map((pair) => {
    const first = getEntry(library.treatments, pair.first, 'treatment');
    const second = getEntry(library.treatments, pair.second, 'treatment');
    return {
      first,
      second,
      title: sayPair(library.strings.compare.pairTitle, first, second),
      shortTitle: pair.shortTitle,
      address: addressOf.comparison(pair),
    };
  });
}

/** Put the names of a pair into a text; the second one begins small unless it is an abbreviation. */
export function sayPair(text: Marked<'first' | 'second'>, first: Treatment, second: Treatment): string {
  const small = second.data.name.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
  return fill(text, { first: first.data.name, second: small });
}

/** Two treatments side by side: all rows, then what was counted in people, each gain with what says otherwise. */
export function comparisonMatter(library: Library, { first, second, title }: ComparedPair): PageMatter {
  let line = 1;
  const word = (name: string, props: WordPart['props'], parts: readonly Part[] = []): WordPart => ({
    name,
    props,
    parts,
    line: line++,
    column: 1,
  });
  const pictures = [first, second].flatMap((treatment): Part[] => {
    const { gains, harms } = picturedClaims(library, treatment, 2);
    const { compare } = library.strings;
    const side = (heading: string, claims: readonly string[]): Part[] => [
      `<h3>${escapeHtml(heading)}</h3>`,
      ...(claims.length === 0 ? [`<p>${escapeHtml(compare.noCount)}</p>`] : []),
      ...claims.map((claim) => word('PeopleOutOf100', { claim })),
    ];
    const otherwise = gains.filter((claim) => claimsWithContrary(library, [claim]).length > 1);
    return [
      `<h2>${escapeHtml(treatment.data.name)}</h2>`,
      ...side(compare.gains, gains),
      ...(otherwise.length > 0 ? [word('EvidenceBox', { claims: otherwise.join(' ') })] : []),
      ...side(compare.harms, harms),
    ];
  });
  return gatherPage(library, {
    texts: [title, library.strings.compare.pairIntroduction],
    body: {
      ...emptyBody,
      parts: [
        word('CompareTreatments', { ids: `${first.id} ${second.id}`, rows: treatmentRows.join(' '), caption: title }),
        ...pictures,
      ],
    },
    treatments: [first.id, second.id],
    withEmergencyBox: true,
    anchors: ['get-help'],
  });
}
