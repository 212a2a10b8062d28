import { z } from 'zod';
import { entry, id, oneOf, text, textOfLength, wholeNumber, yesOrNo } from './text.ts';

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
});
