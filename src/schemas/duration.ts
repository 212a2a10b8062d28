import { entry, text, texts } from './text.ts';

/** A time that several texts tell, in one place: `content/<language>/durations.yaml`, by name. */
export const durationSchema = entry('durations', {
  /** Words that name the matter; a sentence with one of them and a time must say one of `says`. */
  about: texts(1, 8, 'List words that name what this time is about, one after each hyphen.'),
  /** The time as sentences may say it; the first is the usual one. */
  says: texts(1, 6, 'List the time as texts may say it, for example “1 hour”.'),
  /** What the time rests on: a claim, or the safety rules. */
  rests: text('Say what this time rests on: a claim, or a section of the safety rules.'),
});
