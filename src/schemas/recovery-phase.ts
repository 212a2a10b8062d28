import { z } from 'zod';
import { entry, id, oneOf, text, wholeNumber } from './text.ts';

const advice = (what: string) =>
  z
    .array(text(`Write ${what}, one after each hyphen.`))
    .min(1, { error: `Write at least one line: ${what}.` })
    .max(7);

/** One phase after a treatment: `content/<language>/recovery-phases/<treatment>/<phase>.mdx`. */
export const recoveryPhaseSchema = entry('recovery phases', {
  title: text('Name the phase, for example “Days 0 to 14”.'),
  /** Whole days since the treatment; 0 is the day itself. */
  startDay: wholeNumber(0, 'Write the first day of this phase as a whole number; the day of the treatment is 0.'),
  /** Last day of the phase; left out on the last one, which stays open. */
  endDay: wholeNumber(
    0,
    'Write the last day of this phase as a whole number, or remove this line on the last phase.',
  ).optional(),
  /** What the phase rests on; a clinic plan is labelled as not tested. */
  basis: oneOf(['clinic-plan', 'studies']),
  do: advice('what to do'),
  doNot: advice('what not to do'),
  normal: advice('what is normal'),
  /** The set of danger signs of this phase. */
  dangerSigns: id('set of danger signs'),
}).refine(({ startDay, endDay }) => endDay === undefined || endDay > startDay, {
  error: 'Write a last day that is after the first day.',
  path: ['endDay'],
});
