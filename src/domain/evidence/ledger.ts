// The ledger: every statement of the site with its study, by topic.
import { mayBeShown } from './both-sides.ts';
import { topicsInOrder, type Claim, type Library, type Topic } from '../library.ts';

/** Claims on one page of the ledger: more would make it too heavy for a poor connection. */
const CLAIMS_ON_A_PAGE = 20;

export interface LedgerPage {
  topic: Topic;
  /** From 1. */
  number: number;
  /** How many pages the topic has. */
  of: number;
  claims: readonly Claim[];
}

/** Claims that may be shown as results, in the order of their register; those nobody compared with their source wait on the page for clinicians. */
export function claimsOnTopic(library: Library, topic: Topic): Claim[] {
  return [...library.claims.values()]
    .filter((claim) => claim.data.topic === topic.id && claim.data.use === 'show' && mayBeShown(claim))
    .sort((a, b) => a.id.localeCompare(b.id, 'en'));
}

/** Figures that are never shown as results, in the order of their register. */
export function figuresNotUsed(library: Library): Claim[] {
  return [...library.claims.values()]
    .filter(({ data }) => data.use === 'never-as-result')
    .sort((a, b) => a.id.localeCompare(b.id, 'en'));
}

/** Every page of the ledger, topics in the order of the menu. */
export function ledgerPages(library: Library): LedgerPage[] {
  return topicsInOrder(library).flatMap((topic) => {
    const claims = claimsOnTopic(library, topic);
    const of = Math.ceil(claims.length / CLAIMS_ON_A_PAGE);
    return Array.from({ length: of }, (_, index) => ({
      topic,
      number: index + 1,
      of,
      claims: claims.slice(index * CLAIMS_ON_A_PAGE, (index + 1) * CLAIMS_ON_A_PAGE),
    }));
  });
}
