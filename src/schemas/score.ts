import { z } from 'zod';
import { entry, id } from './text.ts';

const share = z
  .int({ error: 'Scores are written by “npm run check -- --accept”. Take the file back from git.' })
  .min(0)
  .max(100);

/** Scores of one page: `content/scorecard.json`, by page key. Written by `npm run check -- --accept`, never by hand. */
export const scoreSchema = entry('scores', {
  /** School grade, rounded up to the next half. */
  grade: z.number({ error: 'Scores are written by “npm run check -- --accept”. Take the file back from git.' }).min(0),
  /** Share of the items a machine can see, in percent, rounded down. */
  pemat: share,
  clearCommunication: share,
  /** Only pages about treatments. */
  discern: share.optional(),
  /** The change note by which a fall was last accepted. */
  acceptedBy: id('change note').optional(),
});
