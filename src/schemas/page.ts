import { urgency } from './article.ts';
import { day, entry, id, text, textOfLength, texts, yesOrNo } from './text.ts';

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
  /** What people type into the search when they look for this page. */
  names: texts(0, 30, 'List what people type who look for this page, one after each hyphen.').default([]),
  /** What else the page is called while content/clinic.yaml names no phone and no booking address; only the page that leads to a visit needs it. */
  whenNotReachable: entry('other titles', {
    title: text('Write the heading of the page while nobody can book.'),
    shortTitle: textOfLength(3, 46, 'Write its short title while nobody can book.'),
    description: textOfLength(70, 160, 'Write what the page is for while nobody can book.'),
  }).optional(),
});
