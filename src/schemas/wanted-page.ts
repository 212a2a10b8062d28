import { entry, text } from './text.ts';

/** Pages that other pages point to and that are not written yet: `content/wanted-pages.yaml`. Links to them appear as plain text. */
export const wantedPageSchema = entry('wanted pages', {
  title: text('Write the title the page will have.'),
  reason: text('Say why it is wanted and when it comes.'),
});
