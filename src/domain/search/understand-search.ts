// What a reader means: small words left out, misspellings mended, other names for the same thing found.
import { distance } from 'fastest-levenshtein';
import type { DataOf } from '#schemas/collections.ts';
import { searchWords } from './search-words.ts';

/** Names for one thing: what the site calls it, and what else people type. */
export type SameThing = DataOf<'search'>['sameAs'][number];

export interface SearchLanguage {
  /** Words that say nothing about what is looked for: “the”, “what”. */
  small: readonly string[];
  same: readonly SameThing[];
}

export interface UnderstoodSearch {
  /** What is looked for, part by part; each part in every wording that the site may use for it. */
  parts: string[][];
  /** All words as they were asked, mended. */
  whole: string;
  /** Misspelled words with what was looked for instead. */
  mended: [typed: string, meant: string][];
  /** Whether words at the end were left out, because there are too many. */
  isCut: boolean;
}

/** More words than anyone asks in one breath; a text pasted by mistake must not keep a phone busy. */
const MOST_WORDS = 32;

/** Longest name, in words without small ones. */
const LONGEST_NAME = 5;

/** Prepare a language once; the result understands searches. `known` are the words of the site, the most frequent first. */
export function searchReader({ small, same }: SearchLanguage) {
  const isSmall = new Set(small.flatMap(searchWords));
  const big = (text: string): string[] => {
    const words = searchWords(text);
    const left = words.filter((word) => !isSmall.has(word));
    return left.length > 0 ? left : words;
  };
  const wordings = new Map<string, Set<string>>();
  const add = (name: string, means: readonly string[]) => {
    const key = big(name).join(' ');
    const known = wordings.get(key) ?? new Set();
    for (const wording of means) known.add(big(wording).join(' '));
    wordings.set(key, known);
  };
  for (const { means, typed } of same)
    for (const name of [...means, ...typed]) {
      add(name, means);
      // “non-union” is typed “nonunion” as well.
      if (name.includes('-')) add(name.replaceAll('-', ''), means);
    }
  const wordsOfNames = new Set([...wordings.keys()].flatMap((name) => name.split(' ')));

  return function understand(text: string, known: readonly string[] = []): UnderstoodSearch {
    const typed = searchWords(text);
    const dictionary = [...known, ...wordsOfNames];
    const isKnown = new Set([...dictionary, ...isSmall]);
    const mended: UnderstoodSearch['mended'] = [];
    const asked = typed.slice(0, MOST_WORDS).map((word) => {
      const meant = known.length === 0 || isKnown.has(word) ? undefined : nearestWord(word, dictionary);
      if (meant) mended.push([word, meant]);
      return meant ?? word;
    });
    // A word that the site has nowhere finds nothing; left to the index, it would find what begins a little like it.
    const isOnSite = (word: string) => known.length === 0 || known.some((other) => isFormOf(word, other));
    const canBeFound = (wording: string) => wording.split(' ').every(isOnSite);

    const words = big(asked.join(' '));
    // A thing named twice is looked for once: parts by all their wordings.
    const parts = new Map<string, string[]>();
    for (let at = 0; at < words.length;) {
      let length = Math.min(LONGEST_NAME, words.length - at);
      while (length > 1 && !wordings.has(words.slice(at, at + length).join(' '))) length--;
      const name = words.slice(at, at + length).join(' ');
      const direct = [...(wordings.get(name) ?? [])];
      // What the site calls it may have other names of its own.
      const wider = direct.flatMap((wording) => [wording, ...(wordings.get(wording) ?? [])]);
      const part = [...new Set([name, ...wider])].filter(canBeFound);
      const isKnownPart = [...parts.values()].some(
        (other) => part.length > 0 && part.every((wording) => other.includes(wording)),
      );
      if (!isKnownPart) parts.set(name, part);
      at += length;
    }
    return {
      parts: [...parts.values()],
      whole: asked.filter(isOnSite).join(' '),
      mended,
      isCut: typed.length > MOST_WORDS,
    };
  };
}

/** Letters that may be wrong: none in a short word, where any change makes another word. */
const lettersWrong = ({ length }: string): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

const ENDING = /(?:s|es|d|ed|r|ers?|ing|ly)$/;

/** Whether a word is the beginning of another, as it is while it is being typed, or another form of it: “sleeping” of “sleep”. */
function isFormOf(word: string, other: string): boolean {
  const stem = word.replace(ENDING, '');
  return other.startsWith(word) || (stem.length > 3 && other.startsWith(stem) && other.length <= word.length + 1);
}

/** The first of the nearest words. */
function nearestWord(word: string, dictionary: readonly string[]): string | undefined {
  if (dictionary.some((known) => isFormOf(word, known))) return undefined;
  let best: string | undefined;
  let fewest = lettersWrong(word) + 1;
  for (const known of dictionary) {
    if (known.length < 4 || Math.abs(known.length - word.length) >= fewest) continue;
    const steps = distance(word, known);
    // Whoever has two letters wrong has the first one right.
    if (steps < fewest && (steps < 2 || known[0] === word[0])) [best, fewest] = [known, steps];
  }
  return best;
}
