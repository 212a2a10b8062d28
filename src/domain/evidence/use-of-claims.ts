// Where each statement stands in the ledger, and which pages show it.
import { addressOf, listAddresses } from '../addresses.ts';
import { faqsOnTopic, topicsInOrder, type Library } from '../library.ts';
import { notesOfPage } from '../page-notes.ts';
import { readerPages } from '../pages/all-pages.ts';
import { leftToVerify } from './for-clinicians.ts';
import { figuresNotUsed, ledgerPages } from './ledger.ts';

/** Where each claim stands, by claim: in the ledger; figures that are not used, and those not compared yet, on pages of their own. */
export function claimAddresses(library: Library): Map<string, string> {
  return new Map([
    ...ledgerPages(library).flatMap(({ topic, number, claims }) =>
      claims.map(({ id }) => [id, `${addressOf.evidence(topic.id, number)}#${id}`] as const),
    ),
    ...leftToVerify(library).notYet.map(({ id }) => [id, `${listAddresses.forClinicians}#${id}`] as const),
    ...figuresNotUsed(library).map(({ id }) => [id, `${listAddresses.figuresNotUsed}#${id}`] as const),
  ]);
}

export interface UsingPage {
  title: string;
  address: string;
}

/** The pages whose text shows a claim, by claim: articles, treatments, pages, and questions by topic. */
export function pagesUsingClaims(library: Library): Map<string, UsingPage[]> {
  const using = new Map<string, UsingPage[]>();
  const add = (claims: readonly string[], page: UsingPage): void => {
    for (const id of claims) using.set(id, [...(using.get(id) ?? []), page]);
  };
  for (const { title, address, model } of readerPages(library)) add(model.context.notes.claims, { title, address });
  for (const topic of topicsInOrder(library))
    for (const faq of faqsOnTopic(library, topic))
      add(notesOfPage(library, [{ is: 'parts', parts: faq.body.parts }]).claims, {
        title: faq.data.question,
        address: addressOf.faq(faq),
      });
  return using;
}
