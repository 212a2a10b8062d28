import type { Check, Content, Finding } from '../check.ts';
import { pagesAsRead } from '../pages-as-read.ts';
import { passagesOf } from '../texts.ts';

const ABBREVIATION = /\b[A-Z][A-Z0-9]*[A-Z][A-Z0-9]*\b/g;

/** Finds abbreviations that a page does not spell out at their first use. */
export const abbreviationsSpelledOut: Check = {
  name: 'abbreviations-spelled-out',
  reason:
    'Letters that a reader cannot speak as a word stop the reading. Source: AMA Manual of Style, 13.1; CDC Clear Communication Index item 7; WCAG 2.2, 3.1.4.',
  severity: 'warning',
  examples: {
    ok: ['The National Institutes of Health (NIH) paid for it. The NIH is public.', 'In the US, call 911.'],
    notOk: [
      {
        when: 'The NIH paid for it.',
        says: [
          'line 1: /articles/sciatica-options/ uses “NIH” before it says what the letters mean. Write the whole words and the letters in brackets at the first use, mark it with <Term>, or use plain words instead.',
        ],
      },
      {
        when: 'The NIH paid for it. The National Institutes of Health (NIH) is public.',
        says: [
          'line 1: /articles/sciatica-options/ uses “NIH” before it says what the letters mean. Write the whole words and the letters in brackets at the first use, mark it with <Term>, or use plain words instead.',
        ],
      },
    ],
  },

  find(content) {
    const { policy } = content.library;
    const known = new Set(policy.knownAbbreviations);
    return pagesAsRead(content).flatMap(({ file, address, model }) => {
      const explained = new Set([
        ...known,
        ...model.context.notes.terms.flatMap((id) => namesOf(content, id)),
        // The table of approaches links each name to what it means.
        ...[...content.library.treatments.values()]
          .filter(({ id }) => model.entries.has(`treatments/${id}`))
          .flatMap(({ data }) => (data.approaches ?? []).map(({ name }) => name)),
      ]);
      const seen = new Set<string>();
      return [...model.text.matchAll(ABBREVIATION)].flatMap(([abbreviation], index, all): Finding[] => {
        if (seen.has(abbreviation)) return [];
        seen.add(abbreviation);
        if (explained.has(abbreviation)) return [];
        const at = all[index]?.index ?? 0;
        const isSpelledOut =
          model.text[at - 1] === '(' || new RegExp(`^${abbreviation} \\(`).test(model.text.slice(at));
        if (isSpelledOut) return [];
        const place = passagesOf(content).find(
          (passage) => passage.file === file && new RegExp(`\\b${abbreviation}\\b`).test(passage.text),
        );
        return [
          {
            file,
            line: place?.line ?? 1,
            column: place?.column ?? 1,
            problem: `${address} uses “${abbreviation}” before it says what the letters mean.`,
            fix: `Write the whole words and the letters in brackets at the first use, mark it with <Term>, or use plain words instead.`,
          },
        ];
      });
    });
  },
};

function namesOf({ library }: Content, id: string): string[] {
  const term = library.glossary.get(id)?.data;
  return term ? [term.term, ...term.synonyms].flatMap((name) => name.match(ABBREVIATION) ?? []) : [];
}
