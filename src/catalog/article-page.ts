// Everything an article page shows, joined.
import { addressOf, listAddresses } from '#domain/addresses.ts';
import { getEntry, listedRelated, type Library } from '#domain/library.ts';
import { articleModel, type ArticlePage } from '#domain/pages/article.ts';
import { citationsOf } from './bibliography.ts';
import { reviewToday } from './reviews.ts';

/** @throws {Error} When the article names something that does not exist. */
export function articlePage(library: Library, id: string): ArticlePage {
  const article = getEntry(library.articles, id, 'article');
  const { data } = article;
  const topic = getEntry(library.topics, data.topic, 'topic');
  const model = articleModel(library, id);
  return {
    article,
    topic,
    model,
    citations: citationsOf(library, model.context.notes.sources),
    review: reviewToday(library, `articles/${id}`),
    related: listedRelated(library, article).map((other) => {
      const written = library.articles.get(other)?.data;
      if (written) return { text: written.shortTitle, href: addressOf.article(other) };
      return { text: getEntry(library.wanted, other, 'article').title };
    }),
    trail: [
      { href: listAddresses.home, text: library.strings.navigation.home },
      { href: listAddresses.topics, text: library.strings.navigation.topics },
      { href: addressOf.topic(topic.id), text: topic.data.title },
    ],
  };
}
