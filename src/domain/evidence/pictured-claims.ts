// Which counts of people a comparison shows for a treatment.
import { mayBeShown } from './both-sides.ts';
import { fits } from './fit.ts';
import { getEntry, type Library, type Treatment } from '../library.ts';

/**
 * Claims that count people, in the editors’ order: the chance to gain, and the chance of harm.
 *
 * @param readers - Whom the comparison is for: only results that hold for all of them are drawn. On its own, a treatment names who was studied.
 * @param most - Most pictures for gains, and as many for harms: both sides get the same room. The treatment’s own page has all.
 */
export function picturedClaims(
  library: Library,
  { data }: Treatment,
  most: number,
  readers?: readonly string[],
): { gains: string[]; harms: string[] } {
  const counted = (ids: readonly string[]) =>
    ids
      .map((id) => getEntry(library.claims, id, 'claim'))
      .filter((claim) => claim.data.results && mayBeShown(claim))
      .filter((claim) => !readers || fits(claim, { readers, isAboutSurgery: data.group === 'surgery' }))
      .slice(0, most)
      .map(({ id }) => id);
  return { gains: counted(data.benefits), harms: counted(data.harms) };
}
