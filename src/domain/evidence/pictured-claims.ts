// Which counts of people a comparison shows for a treatment.
import { getEntry, type Library, type Treatment } from '../library.ts';

/**
 * Claims that count people, in the editors’ order: the chance to gain, and the chance of harm.
 *
 * @param most - Most pictures for gains, and as many for harms: both sides get the same room. The treatment’s own page has all.
 */
export function picturedClaims(
  library: Library,
  { data }: Treatment,
  most: number,
): { gains: string[]; harms: string[] } {
  const counted = (ids: readonly string[]) =>
    ids.filter((id) => getEntry(library.claims, id, 'claim').data.results).slice(0, most);
  return { gains: counted(data.benefits), harms: counted(data.harms) };
}
