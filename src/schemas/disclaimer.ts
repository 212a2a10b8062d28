import { z } from 'zod';
import { entry, oneOf, text, yesOrNo } from './text.ts';

/** Places where the site puts a standing text by itself, besides the pages whose words bring it. */
export const standingPlaces = ['crisis-card', 'drawings', 'guides', 'contact-form', 'figures-not-used'] as const;

/** A standing legal or safety text: `content/<language>/disclaimers/<id>.mdx`. */
export const disclaimerSchema = entry('disclaimers', {
  /** Its number in the list of disclaimers, for example D6. */
  number: z.string().regex(/^D\d{1,2}$/, { error: 'Write the number, for example D6.' }),
  title: text('Write the heading of the disclaimer.'),
  form: oneOf(['line', 'box', 'label']),
  /** Where it stands when it comes by itself: after the key points, after the text, in the foot, or only where it is put. */
  place: oneOf(['top', 'bottom', 'foot', 'beside']),
  /** What brings it onto a page: nothing, words in the text, a treatment that our clinic offers, or only who writes the page. */
  appliesTo: oneOf(['every-page', 'mentions', 'our-treatments', 'chosen']),
  /** Where the site puts it by itself. */
  standsIn: z
    .array(oneOf(standingPlaces), { error: `Write a list of places, from: ${standingPlaces.join(', ')}.` })
    .default([]),
  /** Safety advice is held to the lower reading grade of content/policy.yaml. */
  safety: yesOrNo,
  /** The same in one or two sentences, with the way to the whole: for pages about something else, where they first name its subject. */
  short: text('Say it in one or two sentences.').optional(),
  /** Words that bring it onto a page. */
  mentions: z.array(text('Write the word that brings this disclaimer onto a page.')).default([]),
}).refine(({ appliesTo, mentions }) => (appliesTo === 'mentions') === mentions.length > 0, {
  error: 'List words in “mentions” when “appliesTo” is “mentions”, and only then.',
  path: ['mentions'],
});
