import { dangerGroups, type DangerLevel } from '#schemas/danger-sign.ts';
import { textOfParts } from '#domain/said/plain-text.ts';
import { answerTo, triggerReader, type Trigger } from '#domain/search/danger-signs.ts';
import { triggersOf, wordsLikeTriggers } from '#domain/search/danger-triggers.ts';
import { searchEntries } from '#domain/search/search-entries.ts';
import { searchWords } from '#domain/search/search-words.ts';
import type { Check, Content, Finding } from '../check.ts';

const FILE = 'en/search.yaml';
const ADD = 'dangerSigns:\n';
const trigger = (lines: string): string => `${ADD}  - trigger: Example\n    signs: [foot-drop]\n${lines}`;

/** Levels that a search must be able to bring. */
const MUST_BE_FOUND: readonly DangerLevel[] = ['emergency', 'same-day'];

/** Searches in Spanish for each group of signs of an emergency: the second language of patients in the United States. */
const FEWEST_IN_SPANISH = 10;

/** All triggers, lists spelled out: in the page they take about a fifth of it, and a page has at most 20,000 bytes. */
const MOST_CHARACTERS = 50_000;

/** Finds danger signs that the search would miss or see everywhere, and names that lead to nothing. */
export const searchesUnderstood: Check = {
  name: 'searches-understood',
  reason:
    'Someone in danger may type a sign into the search before reading anything. Source: safety rules of this site, version 2; each trigger carries its own examples.',
  severity: 'error',
  examples: {
    ok: [
      [
        {
          file: FILE,
          from: ADD,
          to: trigger('    says: [[zebra*]]\n    examples: [zebras, a zebra fell]\n    butNot: [horse]\n'),
        },
      ],
    ],
    notOk: [
      {
        when: [{ file: FILE, from: ADD, to: trigger('    says: [[zebra]]\n    examples: [zebra, okapi]\n') }],
        says: [
          'content/en/search.yaml:27: The search “okapi” does not bring the advice for “Example”. Add the missing words to “says”.',
        ],
      },
      {
        when: [
          {
            file: FILE,
            from: ADD,
            to: trigger(
              '    says: [[zebra]]\n    examples: [zebra, zebra with a fever]\n    butNot: [zebra crossing]\n',
            ),
          },
        ],
        says: [
          'content/en/search.yaml:27: The search “zebra with a fever” of “Example” brings emergency, same-day instead of emergency. Make “says” of “Fever” narrower, or add a phrase to its “unless”.',
          'content/en/search.yaml:28: The search “zebra crossing” brings the advice for “Example”. Make “says” of that trigger narrower, or add a phrase to its “unless”.',
        ],
      },
      {
        when: [{ file: FILE, from: 'signs: [cancer-new-back-pain]', to: 'signs: [pain-six-weeks]' }],
        says: [
          'content/en/search.yaml:24: No search brings the sign “cancer-new-back-pain”, which is “same-day”. Name it in “signs” of a trigger, or write a trigger with the words people type for it.',
        ],
      },
      {
        when: [{ file: FILE, from: '        - pido socorro\n', to: '' }],
        says: [
          'content/en/search.yaml:24: Too few searches in Spanish are known for emergency signs of these groups: weakness (9), infection (9), fracture (9), bleeding (9), mental-health (9). Write at least 10 examples for each in “inSpanish” of triggers that name such signs.',
        ],
      },
      {
        when: [
          {
            file: FILE,
            from: ADD,
            to: trigger(`    says: [[zebra, ${'wide '.repeat(10_000)}zebra]]\n    examples: [zebra, a zebra]\n`),
          },
        ],
        says: [
          'content/en/search.yaml:24: All triggers together have more than 50,000 characters, and the page of the search holds them all. Remove phrases that differ by one letter, or write one with a star for several.',
        ],
      },
      {
        when: [{ file: FILE, from: 'sameAs:\n', to: 'sameAs:\n  - means: [zebra]\n    typed: [zeebra]\n' }],
        says: [
          'content/en/search.yaml:11: No text says “zebra”, so the search would find nothing. Write what our texts call it.',
        ],
      },
    ],
  },

  find(content) {
    return [
      ...triggersUnderstood(content),
      ...signsFound(content),
      ...foundInSpanish(content),
      ...lightEnough(content),
      ...namesFound(content),
    ];
  },
};

/** Examples that bring too little or too much. */
function triggersUnderstood({ library, files }: Content): Finding[] {
  const triggers = triggersOf(library);
  const named = triggerReader(triggers, wordsLikeTriggers(library, triggers));
  const nameOf = (one: Trigger): string => library.search.dangerSigns[triggers.indexOf(one)]?.trigger ?? '';
  const cardsBy = (all: readonly Trigger[]): string[] =>
    answerTo(all.map((one) => ({ trigger: one, isInSpanish: false }))).cards.map(({ card }) => card);

  /** What is wrong with the answer to one example of a trigger. */
  const faultOf = (example: string, own: Trigger): Pick<Finding, 'problem' | 'fix'> | undefined => {
    const all = named(example).map((one) => one.trigger);
    if (!all.includes(own))
      return {
        problem: `The search “${example}” does not bring the advice for “${nameOf(own)}”.`,
        fix: 'Add the missing words to “says”.',
      };
    const [brings, wanted] = [cardsBy(all), cardsBy([own])];
    if (brings.join() === wanted.join()) return undefined;
    const other =
      all.find((one) => one.shows.some(({ card }) => !wanted.includes(card))) ?? all.find((one) => one !== own);
    return {
      problem: `The search “${example}” of “${nameOf(own)}” brings ${brings.join(', ')} instead of ${wanted.join(', ')}.`,
      fix: `Make “says” of “${other ? nameOf(other) : ''}” narrower, or add a phrase to its “unless”.`,
    };
  };

  return files.search.flatMap(({ file, placeOf }) =>
    library.search.dangerSigns.flatMap((written, index): Finding[] => {
      const own = triggers[index];
      const wordings = [
        { path: ['dangerSigns', index], ...written },
        ...(written.inSpanish ? [{ path: ['dangerSigns', index, 'inSpanish'], ...written.inSpanish }] : []),
      ];
      return wordings.flatMap(({ path, examples, butNot }) => [
        ...examples.flatMap((example, at): Finding[] => {
          const fault =
            own &&
            waysToType(example)
              .map((typed) => faultOf(typed, own))
              .find(Boolean);
          return fault ? [{ file, ...placeOf([...path, 'examples', at]), ...fault }] : [];
        }),
        ...butNot.flatMap((example, at): Finding[] =>
          named(example)
            .slice(0, 1)
            .map((seen) => ({
              file,
              ...placeOf([...path, 'butNot', at]),
              problem: `The search “${example}” brings the advice for “${nameOf(seen.trigger)}”.`,
              fix: 'Make “says” of that trigger narrower, or add a phrase to its “unless”.',
            })),
        ),
      ]);
    }),
  );
}

/** A search as different keyboards and hurries write it; what is read the same is tried once. */
function waysToType(example: string): string[] {
  const ways = [
    example,
    example.toUpperCase(),
    example.replace(/['’´]/g, '').replace(/\b(can|couldn|won|don|doesn|didn|haven|isn)t\b/gi, '$1’t'),
  ];
  return [...new Map(ways.map((typed) => [searchWords(typed).join(' '), typed])).values()];
}

/** Signs that no search brings. */
function signsFound({ library, files }: Content): Finding[] {
  const named = new Set(library.search.dangerSigns.flatMap(({ signs }) => signs));
  const isFound = (id: string): boolean => {
    const covers = library.dangerSigns.get(id)?.data.covers ?? [];
    return named.has(id) || (covers.length > 0 && covers.every(isFound));
  };
  // A line that stands for finer signs brings these too.
  const covered = new Set([...named].flatMap((id) => library.dangerSigns.get(id)?.data.covers ?? []));
  return files.search.flatMap(({ file, placeOf }) =>
    [...library.dangerSigns.values()]
      .filter(({ id, data }) => MUST_BE_FOUND.includes(data.level) && !isFound(id) && !covered.has(id))
      .map(({ id, data }) => ({
        file,
        ...placeOf(['dangerSigns']),
        problem: `No search brings the sign “${id}”, which is “${data.level}”.`,
        fix: 'Name it in “signs” of a trigger, or write a trigger with the words people type for it.',
      })),
  );
}

/** Groups of signs for which too few searches in Spanish are known. */
function foundInSpanish({ library, files }: Content): Finding[] {
  const groupsOf = (signs: readonly string[]) =>
    signs.flatMap((id) => {
      const sign = library.dangerSigns.get(id);
      return sign?.data.level === 'emergency' ? [sign.data.group] : [];
    });
  const examples = (group: string): number =>
    library.search.dangerSigns
      .filter(({ signs }) => groupsOf(signs).some((one) => one === group))
      .reduce((sum, { inSpanish }) => sum + (inSpanish?.examples.length ?? 0), 0);
  const groups = new Set(groupsOf([...library.dangerSigns.keys()]));
  const tooFew = dangerGroups.filter((group) => groups.has(group) && examples(group) < FEWEST_IN_SPANISH);
  if (tooFew.length === 0) return [];
  return files.search.map(({ file, placeOf }) => ({
    file,
    ...placeOf(['dangerSigns']),
    problem: `Too few searches in Spanish are known for emergency signs of these groups: ${tooFew.map((group) => `${group} (${examples(group)})`).join(', ')}.`,
    fix: `Write at least ${FEWEST_IN_SPANISH} examples for each in “inSpanish” of triggers that name such signs.`,
  }));
}

/** More phrases than the page of the search may hold. */
function lightEnough({ library, files }: Content): Finding[] {
  if (JSON.stringify(triggersOf(library)).length <= MOST_CHARACTERS) return [];
  return files.search.map(({ file, placeOf }) => ({
    file,
    ...placeOf(['dangerSigns']),
    problem: `All triggers together have more than ${MOST_CHARACTERS.toLocaleString('en')} characters, and the page of the search holds them all.`,
    fix: 'Remove phrases that differ by one letter, or write one with a star for several.',
  }));
}

/** Names that no text of the site says. */
function namesFound({ library, files }: Content): Finding[] {
  const text = [
    ...searchEntries(library).flatMap((entry) => [entry.title, ...entry.names, entry.text]),
    ...[...library.pages.values()].flatMap(({ data, body }) => [data.title, textOfParts(body.parts, library)]),
  ].join('\n');
  const said = ` ${searchWords(text).join(' ')} `;
  return files.search.flatMap(({ file, placeOf }) =>
    library.search.sameAs.flatMap(({ means }, index) =>
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
  );
}
