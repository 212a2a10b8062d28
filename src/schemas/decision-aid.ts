import { z } from 'zod';
import { readers } from './condition.ts';
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
  readers,
  /** The set of danger signs that closes the aid: one yes, and the reader goes where its level says. */
  gate: id('set of danger signs'),
  notFor: text('Say for whom it is another decision.'),
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
        /** A danger sign: the question and the right answer come from the register. All others are typed. */
        sign: id('danger sign').optional(),
        question: text('Write the question.').optional(),
        choices: texts(2, 4, 'Write two to four answers.').optional(),
        /** Which answer is right; the first one is 1. */
        right: wholeNumber(1, 'Write the number of the right answer; the first is 1.').optional(),
        why: text('Say why, in one or two sentences.').optional(),
      }).superRefine((question, context) => {
        const typed = ['question', 'choices', 'right', 'why'] as const;
        for (const field of typed)
          if ((question[field] === undefined) === (question.sign === undefined))
            context.addIssue({
              code: 'custom',
              path: question.sign === undefined ? [] : [field],
              message: question.sign
                ? `Remove “${field}”: a question about a danger sign is made from the register.`
                : `Write “${field}”, or name a danger sign in “sign” and nothing else.`,
            });
        if (question.right !== undefined && question.choices && question.right > question.choices.length)
          context.addIssue({ code: 'custom', path: ['right'], message: 'There is no answer with this number.' });
      }),
    )
    .min(3)
    .max(5),
  questionsToAsk: texts(3, 8, 'Write three to eight questions for a visit.'),
  written: day,
  updated: day,
  reviewBy: day,
});
