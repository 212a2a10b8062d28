// What the guides for paper are made from, besides their drawings.
import type { Library } from '#domain/library.ts';
import type { GuideFacts } from '#publish/guides/guide-text.ts';
import { siteAddress } from '#publish/site-address.ts';
import { citationsOf } from './bibliography.ts';
import { today } from '#build-day.ts';
import { reviewToday } from './reviews.ts';

export const guideFacts = (library: Library): Omit<GuideFacts, 'drawings'> => ({
  library,
  today,
  site: new URL(siteAddress().origin),
  reviewOf: (article) => reviewToday(library, `articles/${article}`),
  citationsOf: (sources) => citationsOf(library, sources),
});
