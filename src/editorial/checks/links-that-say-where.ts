import { wordsIn } from '#domain/body.ts';
import { textOfParts } from '#domain/said/plain-text.ts';
import type { Check } from '../check.ts';
import { textsOf } from '../texts.ts';

const EMPTY_WORDS = /^(?:here|click here|this|this page|link|more|read more|learn more|see more|go)$/i;

/** Finds links whose words do not say where they lead. */
export const linksThatSayWhere: Check = {
  name: 'links-that-say-where',
  reason: 'People who listen to a page hear its links one after the other. Source: WCAG 2.2, 2.4.4.',
  severity: 'error',
  examples: {
    ok: ['See [all treatments](/treatments/).'],
    notOk: [
      {
        when: 'See [here](/treatments/).',
        says: [
          'line 1: The link says “here”, and nobody knows where it leads. Write what the reader finds there, for example “what helps sciatica”.',
        ],
      },
      {
        when: '[Click here](/treatments/) for more.',
        says: [
          'line 1: The link says “Click here”, and nobody knows where it leads. Write what the reader finds there, for example “what helps sciatica”.',
        ],
      },
    ],
  },

  find(content) {
    return textsOf(content).flatMap(({ file, parts }) =>
      [...wordsIn(parts)]
        .filter(({ name }) => name === 'Link')
        .map((link) => ({ link, text: textOfParts(link.children, content.library).trim() }))
        .filter(({ text }) => text === '' || EMPTY_WORDS.test(text))
        .map(({ link, text }) => ({
          file: file.file,
          line: link.line,
          column: link.column,
          problem: text ? `The link says “${text}”, and nobody knows where it leads.` : 'This link has no words.',
          fix: 'Write what the reader finds there, for example “what helps sciatica”.',
        })),
    );
  },
};
