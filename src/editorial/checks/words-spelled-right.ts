import dictionary from 'dictionary-en';
import nspell from 'nspell';
import type { Check, Content, Finding } from '../check.ts';
import { valuesAt } from '#domain/references.ts';
import { passagesOf } from '../texts.ts';

const WORD = /\p{L}[\p{L}’']*(?:-\p{L}[\p{L}’']*)*/gu;
const CLAIM_FIELDS = ['phrase', 'sentence', 'limits', 'population', 'outcome', 'otherwise'] as const;

/** Finds words that neither the dictionary, the glossary, the names of medicines nor the project’s list of words knows. */
export const wordsSpelledRight: Check = {
  name: 'words-spelled-right',
  reason:
    'A misspelled word stops a slow reader and makes a careful one doubt the rest. Source: Hunspell en-US dictionary; CDC Clear Communication Index item 7; content/en/spelling.yaml.',
  severity: 'error',
  examples: {
    ok: ['A discectomy isn’t a fusion.', 'Well-known words, and 100.4 °F.'],
    notOk: [
      {
        when: 'Wlak a little every day.',
        says: [
          'line 1: “Wlak” is not in the dictionary. Did you mean “Flak”? If the word is right, add it to content/en/spelling.yaml.',
        ],
      },
      {
        when: [{ file: 'claims/sci-06-stay-active.yaml', from: 'population: ', to: 'population: peeple and ' }],
        says: [
          'content/claims/sci-06-stay-active.yaml:16: “peeple” is not in the dictionary. Did you mean “people”? If the word is right, add it to content/en/spelling.yaml.',
        ],
      },
    ],
  },

  find(content) {
    const speller = spellerFor(content);
    const misspelled = (text: string): string[] =>
      [...text.matchAll(WORD)].map(([word]) => word).filter((word) => !speller.isRight(word));
    const tell = (place: { file: string; line: number; column: number }, word: string): Finding => {
      const suggestion = speller.suggest(word);
      return {
        ...place,
        problem: `“${word}” is not in the dictionary.`,
        fix: `${suggestion ? `Did you mean “${suggestion}”? ` : ''}If the word is right, add it to content/${content.library.language}/spelling.yaml.`,
      };
    };
    const inClaims = content.files.claims.flatMap(({ file, data, placeOf }) =>
      Object.keys(data.wording).flatMap((language) =>
        CLAIM_FIELDS.flatMap((field) =>
          valuesAt(data, `wording.${language}.${field}`).flatMap(({ path, value }) =>
            typeof value === 'string' ? misspelled(value).map((word) => tell({ file, ...placeOf(path) }, word)) : [],
          ),
        ),
      ),
    );
    const told = new Set(inClaims.map(({ problem }) => problem));
    const inTexts = passagesOf(content).flatMap(({ file, line, column, text }) =>
      misspelled(text)
        .map((word) => tell({ file, line, column }, word))
        // A word of a claim is told once, in its record.
        .filter(({ problem }) => !told.has(problem)),
    );
    return [...inClaims, ...inTexts];
  },
};

interface Speller {
  isRight(word: string): boolean;
  suggest(word: string): string | undefined;
}

/** Looking for a suggestion takes long; the first few words get one. */
const MOST_SUGGESTIONS = 3;

let english: ReturnType<typeof nspell> | undefined;

function spellerFor({ library, files }: Content): Speller {
  const base = (english ??= nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) }));
  const own = new Set(
    [
      ...files.spelling.flatMap(({ data }) => data.words),
      ...[...library.glossary.values()].flatMap(({ data }) => [data.term, ...data.synonyms]),
      ...[...library.medicines.values()].flatMap(({ data }) => data.drugs),
      library.clinic.name,
    ].flatMap((words) => words.toLowerCase().split(/[\s-]+/)),
  );
  const known = new Map<string, boolean>();
  const isRight = (typed: string): boolean => {
    const word = typed.replaceAll('’', "'").replace(/'s?$/, '');
    const before = known.get(word);
    if (before !== undefined) return before;
    const lower = word.toLowerCase();
    const right =
      word === word.toUpperCase() ||
      own.has(lower) ||
      own.has(lower.replace(/s$/, '')) ||
      base.correct(word) ||
      (word.includes('-') && word.split('-').every(isRight));
    known.set(word, right);
    return right;
  };
  const suggested = new Map<string, string | undefined>();
  const suggest = (word: string): string | undefined => {
    if (!suggested.has(word))
      suggested.set(word, suggested.size < MOST_SUGGESTIONS ? base.suggest(word)[0] : undefined);
    return suggested.get(word);
  };
  return { isRight, suggest };
}
