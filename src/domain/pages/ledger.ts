// What a page of the ledger says: each record in a full sentence, with where it is used and what says otherwise.
import { ownWord, type WordPart } from '../body.ts';
import { mayBeShown } from '../evidence/both-sides.ts';
import type { LedgerPage } from '../evidence/ledger.ts';
import { claimAddresses, pagesUsingClaims, type UsingPage } from '../evidence/use-of-claims.ts';
import { fill } from '../fill.ts';
import { getEntry, wordingOf, type Claim, type Library } from '../library.ts';
import { gatherPage, type PageModel } from '../page-model.ts';
import type { Said } from '../said/said.ts';
import type { Head } from './head.ts';

/** The top of a page of the ledger: its topic and, where there are several pages, which one it is. */
export function ledgerHead({ strings, language }: Library, { topic, number, of }: LedgerPage): Head {
  const { title, shortTitle, description, introduction, pageOf } = strings.evidencePage;
  const about = { topic: topic.data.title };
  if (of === 1)
    return {
      title: fill(title, about),
      shortTitle: fill(shortTitle, about),
      description: fill(description, about),
      introduction,
    };
  const part = fill(pageOf, { n: number, total: of }, language);
  return {
    title: `${fill(title, about)}. ${part}`,
    shortTitle: `${fill(shortTitle, about)} (${number})`,
    description: `${part}. ${fill(description, about)}`,
    introduction,
  };
}

export interface LedgerRecord {
  claim: Claim;
  /** Its sentence with its citations. */
  word: WordPart;
  usedOn: readonly UsingPage[];
  /** Claims that say otherwise, with where they stand. */
  contrary: readonly { id: string; href: string; phrase: string }[];
}

export interface LedgerModel extends PageModel<Record<'top' | 'records' | 'bottom', readonly Said[]>> {
  records: readonly LedgerRecord[];
}

/**
 * Records in a list, with the boxes and sources they bring.
 *
 * @param texts - What the page says above the list.
 */
export function ledgerModel(
  library: Library,
  claims: readonly Claim[],
  { texts, disclaimers = [] }: { texts: readonly string[]; disclaimers?: readonly string[] },
): LedgerModel {
  const using = pagesUsingClaims(library);
  const addresses = claimAddresses(library);
  const records = claims.map((claim) => ({
    claim,
    word: ownWord('Claim', { id: claim.id, as: 'sentence' }),
    usedOn: using.get(claim.id) ?? [],
    contrary: (claim.data.contrary ?? [])
      .filter((id) => mayBeShown(getEntry(library.claims, id, 'claim')))
      .map((id) => ({
        id,
        href: addresses.get(id) ?? '',
        phrase: wordingOf(getEntry(library.claims, id, 'claim'), library.language).phrase,
      })),
  }));
  const own = records.map(({ word }): Said => ({ is: 'parts', parts: [word] }));
  const model = gatherPage(library, {
    texts,
    own,
    arrange: ({ top, bottom }) => ({ top, records: own, bottom }),
    disclaimers,
  });
  return { ...model, records };
}
