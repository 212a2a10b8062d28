// What the page of a topic’s questions says.
import { fill } from '../fill.ts';
import { faqsOnTopic, type Library, type Topic } from '../library.ts';
import type { PageModel } from '../page-model.ts';
import { saidQuestion } from '../said/drawn-in.ts';
import type { Head } from './head.ts';
import { listModel } from './list.ts';

/** The top of the page of a topic’s questions. */
export function questionsHead({ strings }: Library, { data }: Topic): Head {
  const about = { topic: data.title };
  return {
    title: fill(strings.faqTopic.title, about),
    shortTitle: fill(strings.faqTopic.shortTitle, about),
    description: fill(strings.faqTopic.description, about),
    introduction: strings.pages.faq.introduction,
  };
}

/** The questions of a topic with their answers. @throws {Error} When an answer names something that does not exist. */
export function questionsModel(library: Library, topic: Topic): ReturnType<typeof listModel> & PageModel {
  const faqs = faqsOnTopic(library, topic);
  return listModel(library, {
    ...questionsHead(library, topic),
    own: [{ is: 'questions', questions: faqs.map(saidQuestion) }],
    anchors: faqs.map(({ id }) => id),
  });
}
