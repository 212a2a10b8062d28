import type { Check } from '../check.ts';
import { passagesOf } from '../texts.ts';

/** A space before a full stop, comma or colon, and none after it. Letters alone: “v1.2” and “100.4” are right. */
const MISPLACED = /\p{L}+ [.,;:](?= |$)|\p{L}*\p{Ll}{2}[.,;:]\p{Lu}\p{Ll}+/u;
/** Finds full stops, commas, semicolons and colons in the wrong place. */
export const marksInTheirPlace: Check = {
  name: 'marks-in-their-place',
  reason: 'A screen reader stops at a full stop; where one is misplaced, the sentence breaks. Source: PEMAT-P item 5.',
  severity: 'error',
  examples: {
    ok: ['Walk, rest, walk again. Fever of 100.4 °F needs care.', '**Danger sign:** call 911.'],
    notOk: [
      {
        when: 'Walk a little .',
        says: [
          'line 1: In “little .” a mark stands in the wrong place. Write no space before a full stop, comma, semicolon or colon, and one after it.',
        ],
      },
      {
        when: 'Walk a little.Then rest.',
        says: [
          'line 1: In “little.Then” a mark stands in the wrong place. Write no space before a full stop, comma, semicolon or colon, and one after it.',
        ],
      },
    ],
  },

  find(content) {
    return passagesOf(content).flatMap(({ file, line, column, text }) => {
      const [misplaced] = MISPLACED.exec(text) ?? [];
      return misplaced
        ? [
            {
              file,
              line,
              column,
              problem: `In “${misplaced}” a mark stands in the wrong place.`,
              fix: 'Write no space before a full stop, comma, semicolon or colon, and one after it.',
            },
          ]
        : [];
    });
  },
};
