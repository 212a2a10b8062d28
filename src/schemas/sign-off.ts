import { z } from 'astro/zod';
import { day, entry, id } from './text.ts';

/** That a clinician found a text right: `content/sign-offs/<collection>/<id>.yaml`. Written by a command, never by hand. */
export const signOffSchema = entry('sign-offs', {
  reviewer: id('reviewer'),
  day,
  /** SHA-256, as 64 hexadecimal digits, of everything a patient reads on the page. */
  hash: z.string().regex(/^[0-9a-f]{64}$/, {
    error: 'This hash is not a hash. Do not edit sign-offs by hand: sign again with the command.',
  }),
  /** SHA-256 of page, reviewer, day and hash: a line changed by hand no longer fits it. */
  seal: z
    .string({ error: 'The seal is missing. Do not write sign-offs by hand: sign with the command.' })
    .regex(/^[0-9a-f]{64}$/, {
      error: 'This seal is not a seal. Do not edit sign-offs by hand: sign again with the command.',
    }),
});
