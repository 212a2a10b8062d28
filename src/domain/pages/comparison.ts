// Treatments that people often compare, two on a page.
import type { Marked } from '#schemas/marks.ts';
import { fill } from '../fill.ts';
import { treatmentRows } from '#schemas/treatment.ts';
import { addressOf } from '../addresses.ts';
import { ownWord } from '../body.ts';
import { claimsWithContrary } from '../evidence/both-sides.ts';
import { conditionsInWords } from '../evidence/fit.ts';
import { picturedClaims } from '../evidence/pictured-claims.ts';
import { getEntry, isListed, type Library, type Treatment } from '../library.ts';
import { gatherPage, type PageModel } from '../page-model.ts';
import type { Said } from '../said/said.ts';
import type { Head } from './head.ts';

export interface ComparedPair {
  first: Treatment;
  second: Treatment;
  title: string;
  shortTitle: string;
  /** Conditions of the people for whom it is a choice. */
  readers: readonly string[];
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
      readers: pair.readers,
      address: addressOf.comparison(pair),
    };
  });
}

/** Pairs that lists show: both treatments are in lists. */
export const listedPairs = (library: Library): ComparedPair[] =>
  comparedPairs(library).filter(({ first, second }) =>
    [first, second].every(({ id }) => isListed(library, `treatments/${id}`)),
  );

/** Put the names of a pair into a text; the second one begins small unless it is an abbreviation. */
export function sayPair(text: Marked<'first' | 'second'>, first: Treatment, second: Treatment): string {
  const small = second.data.name.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
  return fill(text, { first: first.data.name, second: small });
}

/** The top of the page of a pair. */
export function comparisonHead(
  { strings: { compare } }: Library,
  { first, second, title, shortTitle }: ComparedPair,
): Head {
  return {
    title,
    shortTitle,
    description: sayPair(compare.pairDescription, first, second),
    introduction: compare.pairIntroduction,
  };
}

type Groups = Record<'head' | 'text' | 'ending', readonly Said[]>;

/** Two treatments side by side: all rows, then what was counted in people, each gain with what says otherwise. */
export function comparisonModel(library: Library, { first, second, title, readers }: ComparedPair): PageModel<Groups> {
  const { compare } = library.strings;
  const word = (name: string, props: Record<string, string>): Said => ({ is: 'parts', parts: [ownWord(name, props)] });
  const side = (heading: string, claims: readonly string[]): Said[] => [
    { is: 'heading', level: 3, text: heading },
    ...(claims.length === 0 ? [{ is: 'text', text: compare.noCount } as const] : []),
    ...claims.map((claim) => word('PeopleOutOf100', { claim })),
  ];
  const counted = [first, second].flatMap((treatment): Said[] => {
    const { gains, harms } = picturedClaims(library, treatment, 2, readers);
    const otherwise = gains.filter((claim) => claimsWithContrary(library, [claim]).length > 1);
    return [
      { is: 'heading', level: 2, text: treatment.data.name },
      ...side(compare.gains, gains),
      ...(otherwise.length > 0 ? [word('EvidenceBox', { claims: otherwise.join(' ') })] : []),
      ...side(compare.harms, harms),
    ];
  });
  const forWhom: Said = {
    is: 'text',
    text: fill(library.strings.compare.pairReaders, { people: conditionsInWords(readers, library) }),
  };
  const own = [
    forWhom,
    word('CompareTreatments', { ids: `${first.id} ${second.id}`, rows: treatmentRows.join(' '), caption: title }),
    ...counted,
  ];
  return gatherPage(library, {
    texts: [title, compare.pairIntroduction],
    own,
    arrange: ({ help, top, bottom }) => ({
      head: [
        { is: 'heading', level: 1, text: title },
        { is: 'lead', text: compare.pairIntroduction },
      ],
      text: [...help, ...top, ...own],
      ending: bottom,
    }),
    treatments: [first.id, second.id],
    withHelp: true,
    foldsHelp: true,
    anchors: ['get-help'],
  });
}
