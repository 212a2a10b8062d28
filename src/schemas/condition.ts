import { z } from 'zod';
import { entry, text, wholeNumber } from './text.ts';

/** The condition of everybody: what holds for anyone with a back problem, or speaks to them. */
export const EVERYBODY = 'any';

/**
 * A problem that people have, by which results find their readers: `content/<language>/conditions.yaml`, by id.
 * A result from people with one of them says nothing about people with another.
 */
export const conditionSchema = entry('conditions', {
  /** Completes “people with …”. */
  name: text('Write the condition in plain words; they complete “people with …”.'),
  /** Place of the condition in lists of treatments, from 1. */
  order: wholeNumber(1, 'Write the place in lists as a number from 1.'),
  /** By these words a text names these people; as whole words, in capitals or not. */
  names: z.array(text('Write a word or phrase after each hyphen.'), {
    error: 'List the words by which a text names these people, one after each hyphen, or write [].',
  }),
});

const list = (advice: string) =>
  z.array(
    z.string({ error: advice }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
      error: 'Write a condition as in content/en/conditions.yaml, for example “slip-from-wear”.',
    }),
    { error: advice },
  );

/** Conditions that something holds for or speaks to: at least one, and `any` by itself. */
export const conditions = (advice: string) =>
  list(advice)
    .min(1, { error: advice })
    .refine((ids) => !ids.includes(EVERYBODY) || ids.length === 1, {
      error: `Write “${EVERYBODY}” alone, because it means everybody, or name the conditions without it.`,
    });

/** Conditions that are left out; none when the field is missing. */
export const conditionsLeftOut = list('List the conditions for which this misleads, or write [].').default([]);

/** For whom a page or an answer is. */
export const readers = conditions(
  `Name the conditions this speaks to, from content/en/conditions.yaml; [${EVERYBODY}] when it speaks to everybody with a back problem.`,
);
