// Joins what was found for each part of a search into one order.

import { searchWords } from './search-words.ts';

export interface Hit {
  id: string;
  score: number;
}

/** What one wording found. */
export interface Found<Kind extends Hit> {
  wording: string;
  hits: readonly Kind[];
}

/** What is worth less than this share of the best is noise. */
const LEAST_SHARE = 0.12;

/** How much finding all words together counts beside finding them one by one. */
const WORTH_OF_WHOLE = 0.3;

/**
 * Order everything that was found, best first.
 *
 * Not every word of a question stands in its answer, so an entry need not have all parts; the more it has the better,
 * and a rare part such as “drive” says more than “back”, which nearly every page has.
 *
 * @param parts - For each part of the search, what each wording of it found.
 * @param whole - What all words together found, small ones included: a question answered as it was asked.
 * @param total - How many entries there are.
 */
export function mergeHits<Kind extends Hit>(
  parts: readonly (readonly Found<Kind>[])[],
  whole: Found<Kind>,
  total: number,
): Kind[] {
  const totals = new Map<string, { hit: Kind; score: number; parts: number }>();
  const add = (hit: Kind, score: number, count: number) => {
    const known = totals.get(hit.id) ?? { hit, score: 0, parts: 0 };
    totals.set(hit.id, { hit, score: known.score + score, parts: known.parts + count });
  };
  for (const wordings of parts) {
    const best = new Map<string, { hit: Kind; score: number }>();
    for (const { wording, hits } of wordings)
      for (const hit of hits) {
        const score = hit.score / wording.split(' ').length;
        if (score > (best.get(hit.id)?.score ?? 0)) best.set(hit.id, { hit, score });
      }
    const rarity = Math.log(1 + total / Math.max(1, best.size)) / Math.log(1 + total);
    for (const { hit, score } of best.values()) add(hit, score * rarity, 1);
  }
  const asAsked = new Map(whole.hits.map(({ id, score }) => [id, score / whole.wording.split(' ').length]));
  const worth = ({ hit, score, parts: has }: { hit: Kind; score: number; parts: number }) =>
    score * Math.sqrt(has / parts.length) + (asAsked.get(hit.id) ?? 0) * WORTH_OF_WHOLE;
  const ranked = [...totals.values()].map((found) => ({ hit: found.hit, worth: worth(found) }));
  const enough = Math.max(0, ...ranked.map((found) => found.worth)) * LEAST_SHARE;
  return ranked
    .filter((found) => found.worth >= enough)
    .sort((a, b) => b.worth - a.worth || a.hit.id.localeCompare(b.hit.id, 'en'))
    .map(({ hit }) => hit);
}

/** Put what has exactly the name that was asked for before everything else. */
export function namesakesFirst<Entry>(
  entries: readonly Entry[],
  titleOf: (entry: Entry) => string,
  asked: string,
): Entry[] {
  const isNamesake = (entry: Entry) => searchWords(titleOf(entry)).join(' ') === asked;
  return [...entries.filter(isNamesake), ...entries.filter((entry) => !isNamesake(entry))];
}
