// Everything the page of a treatment shows, joined.
import { fill } from '#domain/fill.ts';
import { addressOf, listAddresses, publishedAddresses } from '#domain/addresses.ts';
import type { Citation } from '#domain/evidence/citation.ts';
import { faqsOnTopic, getEntry, listedArticles, listedDecisionAids, type Library } from '#domain/library.ts';
import { listedPairs } from '#domain/pages/comparison.ts';
import type { Head } from '#domain/pages/head.ts';
import { treatmentHead, treatmentModel } from '#domain/pages/treatment.ts';
import type { Review } from '#domain/review/review-state.ts';
import type { Way } from '#domain/said/said.ts';
import { citationsOf } from './bibliography.ts';
import { reviewToday } from './reviews.ts';

export interface TreatmentPage {
  head: Head;
  model: ReturnType<typeof treatmentModel>;
  citations: Citation[];
  review: Review;
  otherChoices: Way[];
  /** What else to read about it: articles, decisions, comparisons, questions, the evidence. */
  more: Way[];
  trail: Way[];
  /** The id of its topic. */
  topic: string;
}

/** @throws {Error} When the treatment does not exist or names something that does not exist. */
export function treatmentPage(library: Library, id: string): TreatmentPage {
  const { strings } = library;
  const treatment = getEntry(library.treatments, id, 'treatment');
  const { data } = treatment;
  const topic = getEntry(library.topics, data.topic, 'topic');
  const model = treatmentModel(library, id);
  return {
    head: { ...treatmentHead(library, treatment), introduction: model.whatItIs },
    model,
    citations: citationsOf(library, model.context.notes.sources),
    review: reviewToday(library, `treatments/${id}`),
    otherChoices: model.otherChoices.map((other) => ({ href: addressOf.treatment(other.id), text: other.data.name })),
    more: [
      ...listedArticles(library)
        .filter((article) => article.data.treatments.includes(id))
        .map((article) => ({ href: addressOf.article(article.id), text: article.data.title })),
      ...listedDecisionAids(library)
        .filter((aid) => aid.data.options.some(({ treatment }) => treatment === id))
        .map((aid) => ({ href: addressOf.decisionAid(aid.id), text: aid.data.title })),
      ...listedPairs(library)
        .filter(({ first, second }) => first.id === id || second.id === id)
        .map(({ address, title }) => ({ href: address, text: title })),
      { href: listAddresses.compare, text: strings.compare.link },
      ...(faqsOnTopic(library, topic).length > 0
        ? [{ href: addressOf.faqTopic(topic.id), text: fill(strings.faqTopic.title, { topic: topic.data.title }) }]
        : []),
      // A topic without claims has no page of evidence.
      ...(publishedAddresses(library).has(addressOf.evidence(topic.id))
        ? [
            {
              href: addressOf.evidence(topic.id),
              text: fill(strings.evidencePage.title, { topic: topic.data.title }),
            },
          ]
        : []),
    ],
    topic: topic.id,
    trail: [{ href: listAddresses.treatments, text: strings.pages.treatments.title }],
  };
}
