import type { z } from 'zod';
import { readers } from './condition.ts';
import { day, entry, id, ids, oneOf, text, textOfLength, texts, yesOrNo } from './text.ts';

/** Which emergency advice opens a page: the full box, or one line that links to it. */
export const urgency = oneOf(['open', 'full', 'line']);
export type Urgency = z.infer<typeof urgency>;

/** One page of patient education: `content/<language>/articles/<id>.mdx`. The name of the file is its id and the address. */
export const articleSchema = entry('articles', {
  /** The heading of the page. */
  title: textOfLength(10, 110, 'Write the title a reader sees at the top of the page.'),
  /** For browser tabs, search results and cards; with the site’s name it stays within 60 characters. */
  shortTitle: textOfLength(5, 46, 'Write a short title for tabs and search results.'),
  /** For search results. */
  description: textOfLength(70, 160, 'Write what the page answers, in one or two sentences.'),
  /** The topic a reader would look under. */
  topic: id('topic'),
  /** Who the article is for, as a phrase. */
  audience: text('Say who this is for, for example “People with pain that runs down a leg”.'),
  readers,
  /** The question the reader comes with, in the first person. */
  question: text('Write the question a reader comes with, for example “Do I need surgery?”'),
  /** The answer in short, without figures. */
  keyPoints: texts(3, 5, 'Write 3 to 5 key points, each one sentence.'),
  urgency,
  /** The set of danger signs of the box that opens the page; the standard card otherwise. */
  dangerSigns: id('set of danger signs').optional(),
  /** Safety advice is held to the lower reading grade of content/policy.yaml. */
  safety: yesOrNo,
  faqs: ids('question'),
  treatments: ids('treatment'),
  /** Articles to read next; one that is not written yet must be listed in content/wanted-pages.yaml. */
  related: ids('article').refine((list) => list.length >= 3 && list.length <= 7, {
    error: 'Name 3 to 7 related articles.',
  }),
  questionsToAsk: texts(3, 10, 'Write 3 to 10 questions a reader can take to a visit.'),
  /** Disclaimers beyond those that come by themselves. */
  disclaimers: ids('disclaimer'),
  written: day,
  updated: day,
  /** Last day on which a review of this text counts. */
  reviewBy: day,
})
  .refine((article) => article.updated >= article.written, {
    error: 'Write a day in “updated” that is not before “written”.',
    path: ['updated'],
  })
  .refine((article) => article.reviewBy > article.updated, {
    error: 'Write a day in “reviewBy” that is after “updated”.',
    path: ['reviewBy'],
  });
