import { z } from 'zod';
import { entry, id, oneOf, text, textOfLength, texts, wholeNumber, yesOrNo } from './text.ts';

/** How many numbers and questions a sheet has: as its headings say. */
const NUMBERS = 3;
const QUESTIONS = 5;

/** What one printed page says about a topic. An editor chooses; no word is written for it. */
const onePage = entry('one-page sheets', {
  /** The term that the sheet explains first. */
  term: id('term').optional(),
  /** The article whose key points say it in short; the first of the topic otherwise. */
  article: id('article').optional(),
  /** Claims. A benefit brings the first claim of its `contrary` by itself. */
  numbers: z
    .array(id('claim'), { error: `Name ${NUMBERS} claims, by the names of their files.` })
    .length(NUMBERS, { error: `Name ${NUMBERS} claims: the heading of the sheet says so.` }),
  do: texts(3, 6, 'Choose 3 to 6 lines on what to do, word for word from a text of the site.'),
  doNot: texts(3, 6, 'Choose 3 to 6 lines on what not to do, word for word from a text of the site.'),
  /** From `questionsToAsk` of articles; the first ones of the article otherwise. */
  questions: texts(QUESTIONS, QUESTIONS, `Choose ${QUESTIONS} questions from “questionsToAsk” of articles.`).optional(),
});

/** What articles are grouped by: `content/<language>/topics/<id>.yaml`. */
export const topicSchema = entry('topics', {
  title: textOfLength(4, 46, 'Write the name of the topic.'),
  description: textOfLength(70, 160, 'Write what this topic answers.'),
  /** One or two sentences that greet the reader of the topic page. */
  introduction: text('Write one or two sentences for the top of the topic page.'),
  /** Which emergency advice opens its articles. Topics on pain, procedures and recovery have the full box; so has a new one. */
  emergency: oneOf(['full', 'line']).default('full'),
  /** Place in menus and lists, from 1. */
  order: wholeNumber(1, 'Write the place in the menu as a number from 1.'),
  /** Whether the menu names it by itself. Leave it out for all but one or two topics: a menu is short. */
  inMenu: yesOrNo,
  /** How to go through the topic: in which situation to read what. Names articles, written or wanted. */
  path: z
    .array(
      entry('steps of a topic', {
        when: text('Write the reader’s situation, for example “Start here”.'),
        read: id('article'),
      }),
    )
    .default([]),
  /** The sheet of one page to print. A topic without it has none. */
  onePage: onePage.optional(),
});
