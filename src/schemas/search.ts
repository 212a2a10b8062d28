import { z } from 'zod';
import { entry, oneOf, text, texts } from './text.ts';

/** What a search finds; results are grouped by it. */
export const searchKinds = ['article', 'question', 'term', 'treatment', 'page'] as const;

const phrases = (advice: string) => texts(1, 80, advice);

/** What readers type and what they mean: `content/<language>/search.yaml`. */
export const searchSchema = entry('search settings', {
  /** Words that say nothing about what is looked for. */
  smallWords: texts(1, 300, 'List words that say nothing about what is looked for, such as “the”.'),
  /** Other names and misspellings. Synonyms of the glossary need not stand here. */
  sameAs: z.array(
    entry('names for the search', {
      /** What the site calls it. */
      means: texts(1, 6, 'List what our texts call it, one after each hyphen.'),
      /** What people type instead. */
      typed: phrases('List what people type instead, one after each hyphen.'),
    }),
  ),
  /** Words that bring the emergency advice before all results. Source of the signs: safety rules, levels 1 and 2. */
  dangerSigns: z.array(
    entry('danger signs', {
      sign: text('Name the sign.'),
      help: oneOf(['emergency', 'crisis']),
      /** One phrase of each list must stand in what is typed. */
      says: z
        .array(phrases('List phrases, one after each hyphen; * stands for any ending.'), {
          error: 'Write a list of lists of phrases.',
        })
        .min(1, { error: 'Write at least one list of phrases.' })
        .max(3, { error: 'Write at most three lists of phrases.' }),
      /** Phrases beside which the words mean something else. */
      unless: z.array(text('Write the phrase.')).default([]),
      /** Searches that must bring the advice, as people type them. */
      examples: texts(2, 40, 'List searches that must bring the advice.'),
      /** Searches that look alike and must not bring it. */
      butNot: z.array(text('Write a search that must not bring the advice.')).default([]),
    }),
  ),
});
