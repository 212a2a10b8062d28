// What the page of a topic’s questions says.
import { fill } from '../fill.ts';
import { faqsOnTopic, type Library, type Topic } from '../library.ts';
import type { PageModel } from '../page-model.ts';
import { saidQuestion } from '../said/drawn-in.ts';
import { listModel } from './list.ts';

/** The questions of a topic with their answers. @throws {Error} When an answer names something that does not exist. */
export function questionsModel(library: Library, topic: Topic): ReturnType<typeof listModel> & PageModel {
  const { faqTopic, pages } = library.strings;
  const faqs = faqsOnTopic(library, topic);
  return listModel(library, {
    title: fill(faqTopic.title, { topic: topic.data.title }),
    introduction: pages.faq.introduction,
    own: [{ is: 'questions', questions: faqs.map(saidQuestion) }],
    anchors: faqs.map(({ id }) => id),
  });
}
