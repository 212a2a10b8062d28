// Where a term matters: the articles that explain it.
import type { Article, Library } from './library.ts';
import { articleMatter } from './pages.ts';

/** Articles that mark a term, by term; those that name it most often come first. */
export function articlesExplaining(library: Library): Map<string, Article[]> {
  const uses = new Map<string, { article: Article; count: number }[]>();
  for (const article of library.articles.values()) {
    const { context, text } = articleMatter(library, article.id);
    const said = `${article.data.title.repeat(3)} ${text}`.toLowerCase();
    for (const id of context.notes.terms) {
      const term = library.glossary.get(id)?.data;
      const names = term ? [term.term, ...term.synonyms] : [];
      const count = names.reduce((sum, name) => sum + said.split(name.toLowerCase()).length - 1, 0);
      uses.set(id, [...(uses.get(id) ?? []), { article, count }]);
    }
  }
  return new Map(
    [...uses].map(([id, found]) => [
      id,
      found
        .sort((a, b) => b.count - a.count || a.article.id.localeCompare(b.article.id, 'en'))
        .map(({ article }) => article),
    ]),
  );
}
