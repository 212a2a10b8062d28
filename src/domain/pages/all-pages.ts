// Every page with a text of its own.
import type { CollectionName } from '#schemas/collections.ts';
import { fill } from '../fill.ts';
import { addressOf, pageAddresses, type PageId } from '../addresses.ts';
import { recoveries, type Library } from '../library.ts';
import type { PageModel } from '../page-model.ts';
import { perLibrary } from '../per-library.ts';
import { articleModel } from './article.ts';
import { decisionAidModel } from './decision-aid.ts';
import { pageModel } from './page.ts';
import { recoveryModel } from './recovery.ts';
import { treatmentModel } from './treatment.ts';

export interface ReaderPage {
  /** As in the path of its sign-off: `articles/sciatica-options`. */
  key: string;
  title: string;
  address: string;
  /** Last day on which a review of it counts; pages without one are due a year after the sign-off. */
  reviewBy: string | undefined;
  /** Whether a clinician can sign it: it says itself whether one did. Pages about the site and the clinic do not. */
  isSignable: boolean;
  model: PageModel;
}

/** The key of the page that an entry has to itself, as in the path of its sign-off. */
export const keyOfEntry = (collection: CollectionName, id: string): string =>
  `${collection === 'decisionAids' ? 'decision-aids' : collection}/${id}`;

/** Every page with a text of its own, in the order of keys. */
export const readerPages = perLibrary((library: Library): readonly ReaderPage[] =>
  [
    ...[...library.articles.values()].map(({ id, data }): ReaderPage => ({
      key: keyOfEntry('articles', id),
      title: data.title,
      address: addressOf.article(id),
      reviewBy: data.reviewBy,
      isSignable: true,
      model: articleModel(library, id),
    })),
    ...[...library.treatments.values()].map(({ id, data }): ReaderPage => ({
      key: keyOfEntry('treatments', id),
      title: data.name,
      address: addressOf.treatment(id),
      reviewBy: undefined,
      isSignable: true,
      model: treatmentModel(library, id),
    })),
    ...[...library.decisionAids.values()].map(({ id, data }): ReaderPage => ({
      key: keyOfEntry('decisionAids', id),
      title: data.title,
      address: addressOf.decisionAid(id),
      reviewBy: data.reviewBy,
      isSignable: true,
      model: decisionAidModel(library, id),
    })),
    ...recoveries(library).map(({ treatment: { id, data } }): ReaderPage => ({
      key: `recovery/${id}`,
      title: fill(library.strings.recoveryPlan.title, { treatment: data.name }),
      address: addressOf.recovery(id),
      reviewBy: undefined,
      isSignable: true,
      model: recoveryModel(library, id),
    })),
    ...[...library.pages.values()].map(({ id, data }): ReaderPage => ({
      key: keyOfEntry('pages', id),
      title: data.title,
      address: pageAddresses[id as PageId],
      reviewBy: undefined,
      isSignable: data.emergency !== 'line',
      model: pageModel(library, id),
    })),
  ].sort((a, b) => a.key.localeCompare(b.key, 'en')),
);

/** Pages a clinician can sign, in the order of keys. */
export const signablePages = (library: Library): readonly ReaderPage[] =>
  readerPages(library).filter(({ isSignable }) => isSignable);
