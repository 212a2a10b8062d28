// Every page whose words come from content, as a reader gets it: articles, treatments, pages, and the questions of each topic.
import { addressOf } from '#domain/addresses.ts';
import { faqsOnTopic, topicsInOrder } from '#domain/library.ts';
import type { PageModel } from '#domain/page-model.ts';
import { keyOfEntry, readerPages } from '#domain/pages/all-pages.ts';
import { questionsModel } from '#domain/pages/questions.ts';
import { perLibrary } from '#domain/per-library.ts';
import type { Content } from './check.ts';

export interface PageAsRead {
  /** As in `npm run review`: `articles/sciatica-options`; questions have `faq/<topic>`. */
  key: string;
  address: string;
  model: PageModel;
  /** Safety advice: the lower grade limit. */
  isSafety: boolean;
  /** The file an editor would open. */
  file: string;
}

/** Every page, each once. */
export const pagesAsRead = perLibrary(({ library, files }: Content): readonly PageAsRead[] => {
  const fileOf = new Map<string, string>([
    ...(['articles', 'treatments', 'decisionAids', 'pages'] as const).flatMap((name) =>
      files[name].map(({ id, file }) => [keyOfEntry(name, id), file] as const),
    ),
  ]);
  const safety = new Set([
    ...files.articles.filter(({ data }) => data.safety).map(({ id }) => `articles/${id}`),
    ...files.pages.filter(({ data }) => data.safety).map(({ id }) => `pages/${id}`),
  ]);
  return [
    ...readerPages(library).map(({ key, address, model }) => ({
      key,
      address,
      model,
      isSafety: safety.has(key),
      file: fileOf.get(key) ?? key,
    })),
    ...topicsInOrder(library).flatMap((topic) => {
      const faqs = faqsOnTopic(library, topic);
      const first = faqs[0]?.id;
      if (first === undefined) return [];
      return [
        {
          key: `faq/${topic.id}`,
          address: addressOf.faqTopic(topic.id),
          isSafety: false,
          model: questionsModel(library, topic),
          file: files.faqs.find(({ id }) => id === first)?.file ?? `content/${library.language}/faqs/${first}.mdx`,
        },
      ];
    }),
  ];
});
