import { z } from 'zod';
import { readers } from './condition.ts';
import { entry, id, text } from './text.ts';

/** One question with one answer, shared between pages: `content/<language>/faqs/<id>.mdx`. */
export const faqSchema = entry('questions', {
  question: text('Write the question as a reader would ask it.').refine((value) => value.endsWith('?'), {
    error: 'End the question with a question mark.',
  }),
  topic: id('topic'),
  readers,
  /** Other wordings of the same question, so that it is answered once. */
  aliases: z.array(text('Write the other wording.')).default([]),
});
