import { z } from 'zod';
import { day, entry, id, text, textOfLength, texts, wholeNumber } from './text.ts';

/** What is told of every option, in the order of the table; each has the same detail for all options. */
export const optionRows = ['what', 'good', 'bad', 'like'] as const;

/** Help with one decision: `content/<language>/decision-aids/<id>.mdx`. The body tells the numbers and how sure they are. */
export const decisionAidSchema = entry('decision aids', {
  title: text('Write the decision as the reader’s own question.'),
  shortTitle: textOfLength(10, 46, 'Write a short title for tabs and search results.'),
  description: textOfLength(70, 160, 'Write what the aid helps to decide.'),
  /** The decision in one sentence, with its options. */
  decision: text('State the decision and the options in one or two sentences.'),
  forWhom: text('Say for whom this decision is.'),
  notFor: text('Say who must not take time for it, and where they go instead.'),
  condition: text('Say what the problem is and how it usually goes without surgery.'),
  options: z
    .array(
      entry('options', {
        id: id('option'),
        name: text('Name the option in a few words.'),
        treatment: id('treatment').optional(),
        what: text('Say what happens.'),
        good: text('Say what speaks for it.'),
        bad: text('Say what speaks against it, in as many words.'),
        like: text('Say what it is like: for the body, for work and family, for the mind.'),
      }),
    )
    .min(2, { error: 'A decision has at least two options.' })
    .max(4, { error: 'Compare at most four options.' }),
  /** What may matter to a reader; each option is favored by as many statements as every other. */
  values: z
    .array(
      entry('values', {
        text: text('Write what may matter, as the reader would say it.'),
        favors: id('option'),
      }),
    )
    .min(4)
    .max(9),
  /** A short check of what the reader took away. */
  check: z
    .array(
      entry('questions of the check', {
        question: text('Write the question.'),
        choices: texts(2, 4, 'Write two to four answers.'),
        /** Which answer is right; the first one is 1. */
        right: wholeNumber(1, 'Write the number of the right answer; the first is 1.'),
        why: text('Say why, in one or two sentences.'),
      }).refine(({ right, choices }) => right <= choices.length, {
        error: 'There is no answer with this number.',
        path: ['right'],
      }),
    )
    .min(3)
    .max(5),
  questionsToAsk: texts(3, 8, 'Write three to eight questions for a visit.'),
  written: day,
  updated: day,
  reviewBy: day,
});
