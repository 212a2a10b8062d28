// What an article says.
import { addressOf } from '../addresses.ts';
import type { Citation } from '../evidence/citation.ts';
import { articleAnchors } from '../heading-anchors.ts';
import { getEntry, type Article, type Library, type Topic } from '../library.ts';
import { gatherPage, type PageModel } from '../page-model.ts';
import type { Review } from '../review/review-state.ts';
import { saidQuestion } from '../said/drawn-in.ts';
import type { Said, SaidOf } from '../said/said.ts';

type Groups = Record<'head' | 'opening' | 'text', readonly Said[]>;

/** Everything an article page shows, joined. */
export interface ArticlePage {
  article: Article;
  topic: Topic;
  model: PageModel<Groups>;
  citations: Citation[];
  review: Review;
  /** Articles to read next; one that is not written yet has no address. */
  related: { text: string; href?: string }[];
  trail: { href: string; text: string }[];
}

/** @throws {Error} When the article does not exist or names something that does not exist. */
export function articleModel(library: Library, id: string): PageModel<Groups> {
  const { data, body } = getEntry(library.articles, id, 'article');
  const { article: strings, visitQuestions } = library.strings;
  const own: SaidOf<'parts'> = { is: 'parts', parts: body.parts };
  const faqs: Said = {
    is: 'questions',
    questions: data.faqs.map((faq) => saidQuestion(getEntry(library.faqs, faq, 'question'))),
  };
  return gatherPage(library, {
    texts: [data.title, data.question, data.description, ...data.keyPoints, ...data.questionsToAsk],
    own: [own, faqs],
    body: own,
    subject: `${data.title} ${data.question}`,
    arrange: ({ help, legend, top, text, bottom }) => ({
      head: [
        { is: 'heading', level: 1, text: data.title },
        { is: 'keys', title: data.question, lines: data.keyPoints },
      ],
      opening: [...help, ...legend],
      text: [
        ...top,
        text,
        ...(data.faqs.length > 0
          ? [{ is: 'heading', level: 2, text: strings.faq, id: articleAnchors.faq } as const, faqs]
          : []),
        { is: 'heading', level: 2, text: strings.questionsToAsk, id: articleAnchors.questions },
        { is: 'way', way: { href: addressOf.questions(id), text: visitQuestions.link }, end: '.' },
        { is: 'list', lines: data.questionsToAsk },
        ...(bottom.length > 0 ? [{ is: 'heading', level: 2, text: strings.otherInformation } as const] : []),
        ...bottom,
      ],
    }),
    disclaimers: data.disclaimers,
    treatments: data.treatments,
    dangerSigns: data.dangerSigns,
    withHelp: data.urgency !== 'line',
    foldsHelp: data.urgency === 'full',
    anchors: [...body.headings.map((heading) => heading.id), ...data.faqs, ...Object.values(articleAnchors)],
  });
}
