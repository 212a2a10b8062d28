// Building blocks of every schema: texts, ids, days and lists, each with a message that tells an editor what to write.
import { distance } from 'fastest-levenshtein';
import { z } from 'zod';

/** A text that must be there. `advice` completes the message, for example “Write the question as a reader would ask it.” */
export const text = (advice: string) => z.string({ error: advice }).trim().min(1, { error: advice });

/** A text between `min` and `max` characters, counted as a reader’s search result counts them. */
export const textOfLength = (min: number, max: number, advice: string) =>
  text(advice).refine((value) => value.length >= min && value.length <= max, {
    error: (issue) => `${advice} It must have ${min} to ${max} characters; this one has ${String(issue.input).length}.`,
  });

/** A text that may stay empty because we do not know it yet; pages cope without it. */
export const textOrEmpty = z
  .string({ error: 'Write a text in quotes, or leave it empty: "".' })
  .nullish()
  .transform((value) => value?.trim() ?? '');

/** The id of another entry: the name of its file without the ending. Whether it exists is checked by `domain/references.ts`. */
export const id = (what: string) =>
  z.string({ error: `Name the ${what} by its file name, without the ending.` }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: `Write the ${what} as its file name: small letters, digits and hyphens, for example “spinal-fusion”.`,
  });

/** A list of ids; may be left out. */
export const ids = (what: string) =>
  z.array(id(what), { error: `Write a list of ${what} names, one per line, each after a hyphen.` }).default([]);

/** A day without a time, kept as text. YAML’s dates and impossible days such as 2027-02-31 are refused. */
export const day = z.iso.date({
  error: 'Write the day as year-month-day, for example 2026-03-14. It must be a day that exists.',
});

/** A whole number that is at least `least`. */
export const wholeNumber = (least: number, advice: string) => z.int({ error: advice }).min(least, { error: advice });

/** Yes or no; no when it is left out. */
export const yesOrNo = z.boolean({ error: 'Write true or false, without quotes.' }).default(false);

/** A list of texts with a smallest and largest length. */
export const texts = (min: number, max: number, advice: string) =>
  z
    .array(text('Write a sentence after each hyphen. Put it in quotes when it contains a colon.'), { error: advice })
    .min(min, { error: advice })
    .max(max, { error: advice });

/** An address on the web, over https. */
export const webAddress = z
  .string({ error: 'Write the address in quotes, or leave it empty: "".' })
  .nullish()
  .transform((value) => value?.trim() ?? '')
  .refine((value) => value === '' || /^https:\/\/[^\s"'<>]+$/.test(value), {
    error: 'Write the whole address, beginning with https://, without spaces or quotes.',
  });

/** The known word nearest to a misspelt one, or `undefined` when nothing is near enough to be meant. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: { word: string; steps: number } | undefined;
  for (const candidate of known) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (!best || steps < best.steps) best = { word: candidate, steps };
  }
  return best && best.steps <= Math.max(2, Math.floor(word.length * 0.4)) ? best.word : undefined;
}

/** “ Did you mean “disc”?”, to put behind a sentence; nothing when nothing is near enough. */
export function didYouMean(input: unknown, known: Iterable<string>): string {
  const meant = typeof input === 'string' ? nearest(input, known) : undefined;
  return meant ? ` Did you mean “${meant}”?` : '';
}

/**
 * The error function of a strict object: names the unknown fields and the field that was probably meant.
 *
 * @param what - The kind of entry in the editor’s words, for example “articles”.
 * @param fields - The fields this object knows.
 */
export function nameUnknownFields(what: string, fields: () => string[]) {
  return (issue: { code?: string | undefined; keys?: string[] | undefined }): string | undefined => {
    if (issue.code !== 'unrecognized_keys') return undefined;
    return (issue.keys ?? [])
      .map((key) => {
        return `Remove or rename “${key}”: ${what} have no such field.${didYouMean(key, fields())}`;
      })
      .join(' ');
  };
}

/** A strict object whose message names unknown fields. */
export function entry<Shape extends z.core.$ZodLooseShape>(what: string, shape: Shape) {
  return z.strictObject(shape, { error: nameUnknownFields(what, () => Object.keys(shape)) });
}

/** One of a few words, listed in the message. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: (issue) => `Write one of: ${words.join(', ')}.${didYouMean(issue.input, words)}` });
}
