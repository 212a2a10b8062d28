import { day, entry, text } from './text.ts';

/** A clinician who may sign that a text is right: `content/reviewers/<id>.yaml`. Only real people who agreed to it. */
export const reviewerSchema = entry('reviewers', {
  name: text('Write the full name as it should appear.'),
  credentials: text('Write the degrees and license as the reviewer states them, for example “MD”.'),
  role: text('Write the specialty or role, for example “Orthopedic surgeon”.'),
  /** First and, when they have left, last day on which they may sign. */
  from: day,
  until: day.optional(),
});
