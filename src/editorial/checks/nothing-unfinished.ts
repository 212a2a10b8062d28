import type { Check } from '../check.ts';
import { passagesOf } from '../texts.ts';

/** What a writer leaves behind for later, and what a program leaves behind by mistake. */
const UNFINISHED =
  /\blorem\b|\bipsum\b|\bTODO\b|\bFIXME\b|\bTBD\b|\bXXX+\b|\bcoming soon\b|\bunder construction\b|\bplaceholder\b|\bundefined\b|\bnull\b|\[object|\bNaN\b|\bInfinity\b|\{[\w .-]*\}|&(?:amp|lt|gt|quot|#\d+);/i;

/** Finds notes for later, placeholders and signs of programs in what readers read. */
export const nothingUnfinished: Check = {
  name: 'nothing-unfinished',
  reason:
    'A page with a note for later looks as if nobody had read it, and readers then doubt the rest. Source: design rules of this site, section 2.',
  severity: 'error',
  examples: {
    ok: ['This page is finished. To do it well takes time.'],
    notOk: [
      {
        when: 'TODO: ask Dr. M. about this.',
        says: ['line 1: “TODO” looks unfinished. Write what the reader needs to know now, or leave the sentence out.'],
      },
      {
        when: 'More about this is coming soon.',
        says: [
          'line 1: “coming soon” looks unfinished. Write what the reader needs to know now, or leave the sentence out.',
        ],
      },
      {
        when: [{ file: 'en/glossary/lumbar.yaml', from: 'Of the lower back.', to: 'Of the lower back. {more}' }],
        says: [
          'content/en/glossary/lumbar.yaml:2: “{more}” looks unfinished. Write what the reader needs to know now, or leave the sentence out.',
        ],
      },
    ],
  },

  find(content) {
    return passagesOf(content).flatMap(({ file, line, column, text }) => {
      const [found] = UNFINISHED.exec(text) ?? [];
      return found
        ? [
            {
              file,
              line,
              column,
              problem: `“${found}” looks unfinished.`,
              fix: 'Write what the reader needs to know now, or leave the sentence out.',
            },
          ]
        : [];
    });
  },
};
