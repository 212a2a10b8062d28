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
