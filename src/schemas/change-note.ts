import { z } from 'zod';
import { day, entry, oneOf, text } from './text.ts';

/**
 * What was changed on published pages, and why: `content/<language>/change-notes/<day>-<id>.yaml`.
 * Clinical notes stand on the page of corrections.
 */
export const changeNoteSchema = entry('change notes', {
  day,
  /** `clinical` when what readers are told about health changed; `wording` when only the words did. */
  kind: oneOf(['clinical', 'wording']),
  /** The pages that changed, as in `npm run review -- list`. */
  pages: z
    .array(
      z.string().regex(/^(articles|treatments|pages|decision-aids)\/[a-z0-9-]+$/, {
        error: 'Write a page as its folder and file name, for example “articles/sciatica-options”.',
      }),
      { error: 'List the pages that changed, one after each hyphen.' },
    )
    .min(1, { error: 'List at least one page that changed.' }),
  /** What readers were told before; needed in a clinical note. */
  before: text('Write what the page said before.').optional(),
  /** What they are told now. */
  now: text('Write what the page says now, or what changed.'),
  why: text('Write why it changed.'),
}).refine(({ kind, before }) => kind === 'wording' || before !== undefined, {
  error: 'A clinical note needs “before”: readers who read the old text must see what was wrong.',
  path: ['before'],
});
