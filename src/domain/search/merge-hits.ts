// Joins what was found for each part of a search into one order.

export interface Hit {
  id: string;
  score: number;
}

/**
 * Order everything that was found, best first.
 *
 * Not every word of a question stands in its answer, so an entry need not have all parts; each part that it has counts.
 *
 * @param parts - For each part of the search, what each wording of it found.
 */
export function mergeHits<Found extends Hit>(parts: readonly (readonly (readonly Found[])[])[]): Found[] {
  const totals = new Map<string, { hit: Found; score: number; parts: number }>();
  for (const wordings of parts) {
    const best = new Map<string, Found>();
    for (const hit of wordings.flat()) if (hit.score > (best.get(hit.id)?.score ?? 0)) best.set(hit.id, hit);
    for (const [id, hit] of best) {
      const known = totals.get(id) ?? { hit, score: 0, parts: 0 };
      totals.set(id, { hit, score: known.score + hit.score, parts: known.parts + 1 });
    }
  }
  const worth = ({ score, parts: has }: { score: number; parts: number }) => score * (has / parts.length);
  return [...totals.values()]
    .sort((a, b) => worth(b) - worth(a) || a.hit.id.localeCompare(b.hit.id, 'en'))
    .map(({ hit }) => hit);
}
