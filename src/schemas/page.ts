import { urgency } from './article.ts';
import { day, entry, id, text, textOfLength, yesOrNo } from './text.ts';

/** A page about the site or the clinic: `content/<language>/pages/<id>.mdx`. */
export const pageSchema = entry('pages', {
  title: text('Write the heading of the page.'),
  shortTitle: textOfLength(3, 46, 'Write a short title for tabs and search results.'),
  description: textOfLength(70, 160, 'Write what the page is for.'),
  emergency: urgency,
  /** The set of danger signs of the box that opens the page; the standard card otherwise. */
  dangerSigns: id('set of danger signs').optional(),
  /** Safety advice is held to the lower reading grade of content/policy.yaml. */
  safety: yesOrNo,
  updated: day,
});
