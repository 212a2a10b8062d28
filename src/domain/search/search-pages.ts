// What a search can find beside the entries of the library: lists, plans, comparisons, the ledger, pages about the site.
import { addressOf, listAddresses, pageAddresses, type PageId } from '../addresses.ts';
import { openQuestions } from '../evidence/for-clinicians.ts';
import { figuresNotUsed, ledgerPages } from '../evidence/ledger.ts';
import {
  corrections,
  faqsOnTopic,
  isListed,
  listedDecisionAids,
  listedPath,
  listedRecoveries,
  topicsInOrder,
  type Library,
} from '../library.ts';
import { beforeProcedureModel } from '../pages/before-procedure.ts';
import { comparisonHead, comparisonModel, listedPairs } from '../pages/comparison.ts';
import { ledgerHead, ledgerModel } from '../pages/ledger.ts';
import { pageModel } from '../pages/page.ts';
import { questionsHead } from '../pages/questions.ts';
import { recoveryHead, recoveryModel } from '../pages/recovery.ts';
import type { Head } from '../pages/head.ts';
import { searchEntries, type SearchEntry } from './search-entries.ts';

type ListName = Exclude<keyof typeof listAddresses, 'home'>;

/** Everything a search can find: entries of the library, and the pages that are none. What lists leave out is left out. */
export const everythingToFind = (library: Library): SearchEntry[] => [
  ...searchEntries(library),
  ...searchPages(library),
];

/** Pages that are no entries. Lists are found by their titles alone, because what stands on them is found by itself. */
function searchPages(library: Library): SearchEntry[] {
  const { home } = library.strings;
  return [
    found(listAddresses.home, { title: home.heading, description: home.description }),
    ...(Object.keys(listAddresses) as (keyof typeof listAddresses)[])
      .filter((name) => name !== 'home')
      .map((name) => found(listAddresses[name], library.strings.pages[name], textOfList(name, library))),
    ...topicsInOrder(library).flatMap((topic) => [
      found(
        addressOf.topic(topic.id),
        topic.data,
        [topic.data.introduction, ...listedPath(library, topic).map(({ when }) => when)].join('\n'),
      ),
      ...(faqsOnTopic(library, topic).length > 0
        ? [found(addressOf.faqTopic(topic.id), questionsHead(library, topic))]
        : []),
    ]),
    ...listedRecoveries(library).map(({ treatment }) =>
      found(
        addressOf.recovery(treatment.id),
        recoveryHead(library, treatment),
        recoveryModel(library, treatment.id).text,
      ),
    ),
    ...listedPairs(library).map((pair) =>
      found(pair.address, comparisonHead(library, pair), comparisonModel(library, pair).text),
    ),
    ...ledgerPages(library).map((page) => {
      const head = ledgerHead(library, page);
      return found(
        addressOf.evidence(page.topic.id, page.number),
        head,
        ledgerModel(library, page.claims, { texts: [head.introduction] }).text,
      );
    }),
    ...[...library.pages.values()]
      .filter(({ id }) => isListed(library, `pages/${id}`))
      .map(({ id, data }) => found(pageAddresses[id as PageId], data, pageModel(library, id).text, data.names)),
  ];
}

const found = (
  address: string,
  { title, description }: Pick<Head, 'title' | 'description'>,
  text = '',
  names: readonly string[] = [],
): SearchEntry => ({
  kind: 'page',
  address,
  title,
  description,
  names,
  text,
});

/** What stands on a list and on no other page. */
function textOfList(name: ListName, library: Library): string {
  const { introduction } = library.strings.pages[name];
  switch (name) {
    case 'beforeProcedure':
      return beforeProcedureModel(library).text;
    case 'corrections':
      return [introduction, ...corrections(library).flatMap(({ data }) => [data.before, data.now, data.why])].join(
        '\n',
      );
    case 'decide':
      return [introduction, ...listedDecisionAids(library).map(({ data }) => data.forWhom)].join('\n');
    case 'figuresNotUsed':
      return ledgerModel(library, figuresNotUsed(library), { texts: [introduction] }).text;
    case 'forClinicians':
      return [introduction, ...openQuestions(library).map(({ question }) => question)].join('\n');
    case 'recovery':
      return introduction;
    case 'standards':
      return [introduction, ...library.strings.decisionStandards.flatMap(({ text, met }) => [text, met])].join('\n');
    default:
      return '';
  }
}
