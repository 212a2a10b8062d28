// Everything an article page shows, joined.
import { addressOf, listAddresses } from '#domain/addresses.ts';
import type { Article, Library, Topic } from '#domain/library.ts';
import { getEntry } from '#domain/library.ts';
import type { PageMatter } from '#domain/page-context.ts';
import { articleMatter } from '#domain/pages.ts';
import type { Review } from '#domain/review/review-state.ts';
import { citationsOf, type Citation } from './bibliography.ts';
import { reviewOfKey } from './reviews.ts';

export interface ArticlePage {
  article: Article;
  topic: Topic;
  matter: PageMatter;
  citations: Citation[];
  review: Review;
  /** Articles to read next; one that is not written yet has no address. */
  related: { title: string; description?: string; href?: string }[];
  trail: { href: string; text: string }[];
}

/** @throws {Error} When the article names something that does not exist. */
export function articlePage(library: Library, id: string): ArticlePage {
  const article = getEntry(library.articles, id, 'article');
  const { data } = article;
  const topic = getEntry(library.topics, data.topic, 'topic');
  const matter = articleMatter(library, id);
  return {
    article,
    topic,
    matter,
    citations: citationsOf(library, matter.context.notes.sources),
    review: reviewOfKey(library, `articles/${id}`),
    related: data.related.map((slug) => {
      const other = library.articles.get(slug)?.data;
      if (other) return { title: other.shortTitle, description: other.description, href: addressOf.article(slug) };
      const wanted = library.wanted.get(slug);
      if (!wanted) throw new Error(`The article “${slug}” does not exist.`);
      return { title: wanted.title };
    }),
    trail: [
      { href: listAddresses.home, text: library.strings.navigation.home },
      { href: listAddresses.topics, text: library.strings.navigation.topics },
      { href: addressOf.topic(topic.id), text: topic.data.title },
    ],
  };
}
