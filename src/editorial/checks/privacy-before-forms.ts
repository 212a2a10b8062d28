import { textOfParts } from '#domain/said/plain-text.ts';
import type { Check } from '../check.ts';

/** How the page about privacy says that there is no form. */
const NO_FORMS = /\bno forms?\b|\bif we add a form\b/i;

/** Finds a page about privacy that says there is no form while the clinic has one. */
export const privacyBeforeForms: Check = {
  name: 'privacy-before-forms',
  reason:
    'A form collects names and addresses; the page about privacy says so before the form is there. Source: our own promise on that page; FTC Act, section 5, on promises that are not kept.',
  severity: 'error',
  examples: {
    ok: ['The clinic has no form, and the page says so.'],
    notOk: [
      {
        when: [
          { file: 'clinic.yaml', from: 'formAddress: ""', to: 'formAddress: "https://forms.example/valor-spine"' },
        ],
        says: [
          'content/en/pages/privacy.mdx:14: This says that there is no form, and content/clinic.yaml names an address that takes one. Say what the form asks for, who gets it and how long it is kept; or leave formAddress empty.',
        ],
      },
    ],
  },

  find({ library, files }) {
    const privacy = files.pages.find(({ id }) => id === 'privacy');
    if (!library.clinic.formAddress || !privacy) return [];
    const blocks = library.pages.get('privacy')?.body.blocks ?? [];
    return blocks
      .filter(({ parts }) => NO_FORMS.test(textOfParts(parts, library)))
      .map(({ line, column }) => ({
        file: privacy.file,
        line,
        column,
        problem: 'This says that there is no form, and content/clinic.yaml names an address that takes one.',
        fix: 'Say what the form asks for, who gets it and how long it is kept; or leave formAddress empty.',
      }));
  },
};
