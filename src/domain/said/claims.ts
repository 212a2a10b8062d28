// Words that state a figure or a result, each from its record.
import { fill } from '../fill.ts';
import { idList, type WordName } from '#schemas/words.ts';
import { dayInWords } from '../days.ts';
import { claimsWithContrary } from '../evidence/both-sides.ts';
import { evidenceTag } from '../evidence/evidence-tag.ts';
import { differenceInWords, groupsInWords } from '../evidence/people.ts';
import { figureOf, plotRows, wordsOnIntervals } from '../evidence/plot-rows.ts';
import type { WordPart } from '../body.ts';
import { sizeOf } from '../evidence/size-of-difference.ts';
import { getEntry, wordingOf, type Claim, type Library } from '../library.ts';
import type { ToldClaim } from './said.ts';
import type { Saying } from './say.ts';

export const claims = {
  Claim: (word, library) => {
    const { id = '', as } = word.props;
    const { phrase, sentence } = wordingOf(getEntry(library.claims, id, 'claim'), library.language);
    const cited = { claim: id, citedBy: word };
    if (word.children.length > 0) return { is: 'claim', words: word.children, ...cited };
    return { is: 'claim', words: as === 'sentence' ? sentence : phrase, ...cited };
  },

  EvidenceBox: (word, library) => {
    const { heading } = word.props;
    return {
      is: 'evidence',
      title: heading === undefined ? { label: library.strings.lists.evidence } : { own: heading },
      claims: toldClaims(word, library),
    };
  },

  PeopleOutOf100: (word, library) => {
    const { claim = '' } = word.props;
    const { strings, language } = library;
    const entry = getEntry(library.claims, claim, 'claim');
    const difference = differenceInWords(entry, strings, language);
    return {
      is: 'people',
      groups: groupsInWords(entry, strings, language),
      ...(difference && { difference }),
      legend: `${strings.people.legend} ${fill(strings.people.studied, { population: wordingOf(entry, language).population })}`,
      cited: { claim, citedBy: word },
      carrier: word,
    };
  },

  StudyPlot: (word, library) => {
    const { strings } = library;
    const { caption = '', claims: named } = word.props;
    const rows = plotRows(library, claimsWithContrary(library, idList(named)));
    return {
      is: 'plot',
      caption,
      parts: word.children,
      rows: rows.map((row) => ({ ...row, figure: figureOf(row, strings) })),
      axis: strings.plot.axis,
      onIntervals: wordsOnIntervals(rows, strings),
      claims: toldClaims(word, library),
    };
  },
} as const satisfies Partial<Record<WordName, Saying>>;

/** The claims that a word names in full sentences, benefits followed by what says otherwise. */
function toldClaims(word: WordPart, library: Library): ToldClaim[] {
  const named = idList(word.props.claims);
  return claimsWithContrary(library, named).map((id) => ({
    claim: id,
    citedBy: word,
    ...toldClaim(id, library),
    ...(!named.includes(id) && { contrary: library.strings.lists.contrary }),
  }));
}

/** A claim in a full sentence with its evidence and limits, wherever it stands. */
export function toldClaim(id: string, library: Library): Omit<ToldClaim, 'claim' | 'citedBy' | 'contrary'> {
  const { strings, language } = library;
  const claim = getEntry(library.claims, id, 'claim');
  const { sentence, limits, population } = wordingOf(claim, language);
  const search = searchInWords(claim, library);
  return {
    sentence,
    tag: fill(strings.lists.studied, {
      population,
      tag: [evidenceTag(claim, strings, language), sizeOf(claim, library.policy)?.says].filter(Boolean).join('. '),
    }),
    ...(limits && { limits: { own: limits, labelled: fill(strings.lists.limits, { text: limits }) } }),
    ...(search && { search }),
  };
}

/** For a benefit that names nothing against it: the search that found nothing, or that there was none. */
function searchInWords({ data }: Claim, { strings, language }: Library): string | undefined {
  const { kind, noneFound, notSearched } = data;
  if (kind !== 'benefit') return undefined;
  if (notSearched) return strings.lists.notSearched;
  if (!noneFound) return undefined;
  const { searched, place, on } = noneFound;
  return fill(strings.lists.noneFound, { searched, place, day: dayInWords(on, language) });
}
