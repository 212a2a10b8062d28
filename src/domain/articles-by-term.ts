// Where a term matters: the articles that explain it.
import { listedArticles, type Article, type Library } from './library.ts';
import { articleModel } from './pages/article.ts';

/** Articles of lists that mark a term, by term; those that name it most often come first. */
export function articlesExplaining(library: Library): Map<string, Article[]> {
  const uses = new Map<string, { article: Article; count: number }[]>();
  for (const article of listedArticles(library)) {
    const { context, text } = articleModel(library, article.id);
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
