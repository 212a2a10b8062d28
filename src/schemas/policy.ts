import { z } from 'zod';
import { entry, oneOf, text, wholeNumber } from './text.ts';

const grade = z.number({ error: 'Write a school grade as a number, for example 8.' }).min(1).max(16);
const consequence = oneOf(['label', 'hide-from-lists', 'stop-the-build']);

/** What the clinic decides: `content/policy.yaml`. */
export const policySchema = entry('policy settings', {
  readingGrade: entry('reading grades', {
    /** Highest Flesch-Kincaid grade of an article, and of a safety text. */
    article: grade,
    safety: grade,
  }),
  articleWords: entry('word limits', {
    least: wholeNumber(1, 'Write the smallest number of words.'),
    most: wholeNumber(1, 'Write the largest number of words.'),
  }),
  /** How the size of an average difference is called everywhere, smallest first; the last one holds all others. */
  sizes: z
    .array(
      entry('sizes', {
        /** The largest difference of this size, per 100 points of a scale. */
        upTo: z.number({ error: 'Write a number of points, from 1 to 100.' }).min(1).max(100),
        /** A full sentence that boxes show. */
        says: text('Say in one sentence what a difference of this size means to people.'),
        /** Words that texts use for this size and for no other. */
        words: z.array(text('Write a word or phrase after each hyphen.')).min(1),
      }),
    )
    .min(2, { error: 'Name at least two sizes.' })
    .refine((sizes) => sizes.every(({ upTo }, index) => upTo > (sizes[index - 1]?.upTo ?? 0)), {
      error: 'Put the sizes in order, the smallest first.',
    })
    .refine((sizes) => sizes.at(-1)?.upTo === 100, { error: 'Let the last size go up to 100.' }),
  /** Abbreviations every reader knows; others are spelled out at first use. */
  knownAbbreviations: z.array(text('Write an abbreviation, for example US.')).default([]),
  review: entry('review settings', {
    /** Days before `reviewBy` on which editors are reminded. */
    reminderDays: wholeNumber(0, 'Write a number of days.'),
    /** Days after `reviewBy` during which an overdue page is still shown. */
    graceDays: wholeNumber(0, 'Write a number of days.'),
    /** What happens to a page in each state: shown with its label, left out of lists, or the build stops. */
    notReviewed: consequence,
    changed: consequence,
    dueSoon: consequence,
    overdue: consequence,
  }),
});
