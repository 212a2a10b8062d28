// A benefit and the study that says otherwise, never one without the other.
import { getEntry, type Library } from '../library.ts';

/** Claims together with the contrary claims of their benefits, each once, each benefit followed by what says otherwise. */
export function claimsWithContrary(library: Library, ids: readonly string[]): string[] {
  const all = ids.flatMap((id) => {
    const claim = getEntry(library.claims, id, 'claim');
    return [id, ...(claim.data.kind === 'benefit' ? (claim.data.contrary ?? []) : [])];
  });
  return [...new Set(all)];
}
