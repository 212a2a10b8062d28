// How large an average difference is: one word for one size, on every page.
import type { Claim, Policy } from '../library.ts';

type Size = Policy['sizes'][number];

/** The size of the difference that a claim tells; `undefined` when it tells none. */
export function sizeOf({ data: { difference } }: Claim, { sizes }: Policy): Size | undefined {
  if (!difference) return undefined;
  const per100 = (difference.points / difference.scale) * 100;
  return sizes.find(({ upTo }) => per100 <= upTo);
}
