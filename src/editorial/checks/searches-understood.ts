import { textOfParts } from '#domain/said/plain-text.ts';
import { helpNeeded } from '#domain/search/danger-signs.ts';
import { searchEntries } from '#domain/search/search-entries.ts';
import { searchWords } from '#domain/search/search-words.ts';
import type { Check, Finding } from '../check.ts';

const FILE = 'en/search.yaml';
const ADD = 'dangerSigns:\n';
const sign = (lines: string): string => `${ADD}  - sign: Example\n    help: emergency\n${lines}`;

/** Finds danger signs that the search would miss or see everywhere, and names that lead to nothing. */
export const searchesUnderstood: Check = {
  name: 'searches-understood',
  reason:
    'Someone in danger may type a sign into the search before reading anything. Source: safety rules of this site, section 1; each sign carries its own examples.',
  severity: 'error',
  examples: {
    ok: [
      [
        {
          file: FILE,
          from: ADD,
          to: sign('    says: [[zebra*]]\n    examples: [zebras, a zebra fell]\n    butNot: [horse]\n'),
        },
      ],
    ],
    notOk: [
      {
        when: [{ file: FILE, from: ADD, to: sign('    says: [[zebra]]\n    examples: [zebra, zebras]\n') }],
        says: [
          'content/en/search.yaml:20: The search “zebras” does not bring the advice for “Example”. Add the missing words to “says”.',
        ],
      },
      {
        when: [
          {
            file: FILE,
            from: ADD,
            to: sign('    says: [[zebra]]\n    examples: [zebra, a zebra]\n    butNot: [zebra crossing]\n'),
          },
        ],
        says: [
          'content/en/search.yaml:21: The search “zebra crossing” brings the advice for “Example”. Make “says” of that sign narrower, or add a phrase to its “unless”.',
        ],
      },
      {
        when: [{ file: FILE, from: 'sameAs:\n', to: 'sameAs:\n  - means: [zebra]\n    typed: [zeebra]\n' }],
        says: [
          'content/en/search.yaml:8: No text says “zebra”, so the search would find nothing. Write what our texts call it.',
        ],
      },
    ],
  },

  find({ library, files }) {
    const { dangerSigns: signs } = library.search;
    const text = [
      ...searchEntries(library).flatMap((entry) => [entry.title, ...entry.names, entry.text]),
      ...[...library.pages.values()].flatMap(({ data, body }) => [data.title, textOfParts(body.parts, library)]),
    ].join('\n');
    const said = ` ${searchWords(text).join(' ')} `;
    return files.search.flatMap(({ file, placeOf }): Finding[] => [
      ...signs.flatMap((own, index) => [
        ...own.examples.flatMap((example, at): Finding[] =>
          helpNeeded(example, [own]).size > 0
            ? []
            : [
                {
                  file,
                  ...placeOf(['dangerSigns', index, 'examples', at]),
                  problem: `The search “${example}” does not bring the advice for “${own.sign}”.`,
                  fix: 'Add the missing words to “says”.',
                },
              ],
        ),
        ...own.butNot.flatMap((example, at): Finding[] => {
          const seen = signs.find((other) => helpNeeded(example, [other]).size > 0);
          return seen
            ? [
                {
                  file,
                  ...placeOf(['dangerSigns', index, 'butNot', at]),
                  problem: `The search “${example}” brings the advice for “${seen.sign}”.`,
                  fix: 'Make “says” of that sign narrower, or add a phrase to its “unless”.',
                },
              ]
            : [];
        }),
      ]),
      ...library.search.sameAs.flatMap(({ means }, index) =>
        means.flatMap((name, at): Finding[] =>
          said.includes(` ${searchWords(name).join(' ')}`)
            ? []
            : [
                {
                  file,
                  ...placeOf(['sameAs', index, 'means', at]),
                  problem: `No text says “${name}”, so the search would find nothing.`,
                  fix: 'Write what our texts call it.',
                },
              ],
        ),
      ),
    ]);
  },
};
