import { z } from 'zod';
import { day, entry, id, wholeNumber } from './text.ts';

/** That a clinician found a text right: `content/sign-offs/<collection>/<id>.yaml`. Written by a command, never by hand. */
export const signOffSchema = entry('sign-offs', {
  reviewer: id('reviewer'),
  day,
  /** The format of the signed text: see `SIGNED_FORMAT` in domain/said/signed-text.ts. */
  format: wholeNumber(1, 'The format is missing. Do not write sign-offs by hand: sign with the command.'),
  /** SHA-256, as 64 hexadecimal digits, of everything a patient reads on the page: of the text that stands beside this file. */
  hash: z.string().regex(/^[0-9a-f]{64}$/, {
    error: 'This hash is not a hash. Do not edit sign-offs by hand: sign again with the command.',
  }),
  /** SHA-256 of page, reviewer, day, format and hash: a line changed by hand no longer fits it. */
  seal: z
    .string({ error: 'The seal is missing. Do not write sign-offs by hand: sign with the command.' })
    .regex(/^[0-9a-f]{64}$/, {
      error: 'This seal is not a seal. Do not edit sign-offs by hand: sign again with the command.',
    }),
});

/** What was signed, word for word: `content/sign-offs/<collection>/<id>.txt`, written by the same command. */
export const signedTextSchema = entry('signed texts', { text: z.string() });
