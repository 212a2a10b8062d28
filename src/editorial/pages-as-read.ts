// Every page whose words come from content, as a reader gets it: articles, treatments, pages, and the questions of each topic.
import { addressOf } from '#domain/addresses.ts';
import { emptyBody } from '#domain/body.ts';
import { faqsOnTopic, topicsInOrder, type Library } from '#domain/library.ts';
import { gatherPage, type PageMatter } from '#domain/page-context.ts';
import { readerPages } from '#domain/pages.ts';
import type { Content } from './check.ts';

export interface PageAsRead {
  /** As in `npm run review`: `articles/sciatica-options`; questions have `faq/<topic>`. */
  key: string;
  address: string;
  matter: PageMatter;
  /** The file an editor would open. */
  file: string;
}

const made = new WeakMap<Library, readonly PageAsRead[]>();

/** Every page, each once. */
export function pagesAsRead({ library, files }: Content): readonly PageAsRead[] {
  const known = made.get(library);
  if (known) return known;
  const fileOf = new Map<string, string>([
    ...(['articles', 'treatments', 'pages'] as const).flatMap((name) =>
      files[name].map(({ id, file }) => [`${name}/${id}`, file] as const),
    ),
    ...files.decisionAids.map(({ id, file }) => [`decision-aids/${id}`, file] as const),
  ]);
  const pages = [
    ...readerPages(library).map(({ key, address, matter }) => ({ key, address, matter, file: fileOf.get(key) ?? key })),
    ...topicsInOrder(library).flatMap((topic) => {
      const faqs = faqsOnTopic(library, topic).map(({ id }) => id);
      const [first] = faqs;
      if (first === undefined) return [];
      return [
        {
          key: `faq/${topic.id}`,
          address: addressOf.faqTopic(topic.id),
          matter: gatherPage(library, { texts: [], body: emptyBody, faqs }),
          file: files.faqs.find(({ id }) => id === first)?.file ?? `content/${library.language}/faqs/${first}.mdx`,
        },
      ];
    }),
  ];
  made.set(library, pages);
  return pages;
}
