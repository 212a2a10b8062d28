import type { Part } from '../body.ts';

/** One work in the numbered sources of a page. */
export interface Citation {
  id: string;
  /** The reference, without a link. */
  parts: readonly Part[];
  /** Where the work can be found: its DOI, else its PubMed record, else its address. */
  href: string | undefined;
}
