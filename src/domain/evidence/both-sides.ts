// A benefit and the study that says otherwise, never one without the other.
import { getEntry, type Claim, type Library } from '../library.ts';

/** Whether patients may read a record: its figures were compared with the source, or it says that nobody can. */
export const mayBeShown = ({ data }: Claim): boolean => data.figuresChecked !== 'not-verified';

/** Claims together with the contrary claims of their benefits, each once, each benefit followed by what says otherwise and was compared with its source. */
export function claimsWithContrary(library: Library, ids: readonly string[]): string[] {
  const all = ids.flatMap((id) => {
    const claim = getEntry(library.claims, id, 'claim');
    const contrary = claim.data.kind === 'benefit' ? (claim.data.contrary ?? []) : [];
    return [id, ...contrary.filter((other) => mayBeShown(getEntry(library.claims, other, 'claim')))];
  });
  return [...new Set(all)];
}
