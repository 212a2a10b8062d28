import { z } from 'zod';
import { text } from './text.ts';

const name = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
});

/**
 * One work in `content/sources.json`, in CSL-JSON as reference managers export it.
 * Other CSL fields are kept as they are. Source: citation style language, CSL-JSON schema 1.0.2.
 */
export const sourceSchema = z.looseObject({
  id: z
    .string({ error: 'Give the source an id.' })
    .regex(/^[a-z0-9-]+$/, { error: 'Write the id in small letters, digits and hyphens.' }),
  type: z.string({ error: 'Name the CSL type, for example “article-journal”.' }),
  title: z.string({ error: 'Write the title of the work.' }).min(1),
  author: z.array(name).optional(),
  DOI: z
    .string()
    .regex(/^10\.\S+$/, { error: 'Write the DOI without “https://doi.org/”, beginning with 10.' })
    .optional(),
  URL: z
    .string()
    .regex(/^https?:\/\/\S+$/, { error: 'Write the whole web address.' })
    .optional(),
  PMID: z.string().regex(/^\d+$/, { error: 'Write the PubMed number as digits in quotes.' }).optional(),
  note: z.string().optional(),
  /** CSL’s own place for what it does not know. `notVerified` says why the details of this work could not be verified. */
  custom: z.looseObject({ notVerified: text('Say what could not be verified.').optional() }).optional(),
});
