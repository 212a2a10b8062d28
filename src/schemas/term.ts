import { z } from 'zod';
import { entry, id, ids, text, textOfLength } from './text.ts';

/** One term in plain words: `content/<language>/glossary/<term>.yaml`. */
export const termSchema = entry('glossary terms', {
  term: text('Write the term as it is shown.'),
  definition: textOfLength(10, 260, 'Explain the term in plain words.'),
  /** Said aloud, stressed part in capitals: “sy-AT-ih-kuh”. */
  pronunciation: text('Write how it is said, or remove this line.').optional(),
  synonyms: z.array(text('Write the other name.')).default([]),
  /** A word most readers know; articles need not explain it again. */
  everyday: z.boolean({ error: 'Write true, or remove this line.' }).default(false),
  /** The danger sign that this term names: what to do at its level stands behind the definition. */
  dangerSign: id('danger sign').optional(),
  /** Claims that matter for this term. */
  claims: ids('claim'),
});
