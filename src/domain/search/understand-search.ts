// What a reader means: small words left out, misspellings mended, other names for the same thing found.
import type { DataOf } from '#schemas/collections.ts';
import { searchWords } from './search-words.ts';
import { isFormOf, nearestWords } from './slips.ts';

/** Names for one thing: what the site calls it, and what else people type. */
export type SameThing = DataOf<'search'>['sameAs'][number];

/** With what a search is understood. */
export interface SearchLanguage {
  /** Words that say nothing about what is looked for: “the”, “what”. */
  small: readonly string[];
  same: readonly SameThing[];
  /** Words that only a search in Spanish has. */
  spanish: readonly string[];
  /** Words of the site, the most frequent first. */
  known: readonly string[];
  /** Words of ordinary English that look like a slip of a word of the site. They are never replaced. */
  ordinary: readonly string[];
}

export interface UnderstoodSearch {
  /** What is looked for, part by part; each part in every wording that the site may use for it. */
  parts: string[][];
  /** All words as they were asked, mended. */
  whole: string;
  /** Words that are no words, with what was looked for instead. */
  mended: [typed: string, meant: string][];
  /** The search with words of the site in place of ordinary words that it has nowhere: a question to the reader, never an answer. */
  perhaps: string | undefined;
  isInSpanish: boolean;
  /** Whether words at the end were left out, because there are too many. */
  isCut: boolean;
}

/** More words than anyone asks in one breath; a text pasted by mistake must not keep a phone busy. */
const MOST_WORDS = 32;

/** Longest name, in words without small ones. */
const LONGEST_NAME = 5;

/** Prepare a language once; the result understands searches. */
export function searchReader({ small, same, spanish, known, ordinary }: SearchLanguage) {
  const isSmall = new Set(small.flatMap(searchWords));
  const isSpanish = new Set(spanish.flatMap(searchWords));
  const big = (text: string): string[] => {
    const words = searchWords(text);
    const left = words.filter((word) => !isSmall.has(word));
    return left.length > 0 ? left : words;
  };
  const wordings = new Map<string, Set<string>>();
  const add = (name: string, means: readonly string[]) => {
    const key = big(name).join(' ');
    const all = wordings.get(key) ?? new Set();
    for (const wording of means) all.add(big(wording).join(' '));
    wordings.set(key, all);
  };
  for (const { means, typed } of same)
    for (const name of [...means, ...typed]) {
      add(name, means);
      // “non-union” is typed “nonunion” as well.
      if (name.includes('-')) add(name.replaceAll('-', ''), means);
    }
  const wordsOfNames = [...wordings.keys()].flatMap((name) => name.split(' '));
  const dictionary = [...new Set([...known, ...wordsOfNames])];
  const isKnown = new Set([...dictionary, ...isSmall]);
  const isOrdinary = new Set(ordinary);
  const meantBy = (word: string): string | undefined =>
    isKnown.has(word) || dictionary.some((other) => isFormOf(word, other))
      ? undefined
      : nearestWords(word, dictionary)[0];
  // A word that the site has nowhere finds nothing; left to the index, it would find what begins a little like it.
  const isOnSite = (word: string) => known.some((other) => isFormOf(word, other));
  const canBeFound = (wording: string) => wording.split(' ').every(isOnSite);

  return function understand(text: string): UnderstoodSearch {
    const typed = searchWords(text);
    const isInSpanish = typed.some((word) => isSpanish.has(word));
    const words = typed.slice(0, MOST_WORDS).map((word) => ({ word, meant: isInSpanish ? undefined : meantBy(word) }));
    const slips = words.flatMap(({ word, meant }): [string, string][] =>
      meant && !isOrdinary.has(word) ? [[word, meant]] : [],
    );
    const asked = words.map(({ word, meant }) => (isOrdinary.has(word) ? word : (meant ?? word)));
    const perhaps = words.map(({ word, meant }) => meant ?? word).join(' ');

    const looked = big(asked.join(' '));
    // A thing named twice is looked for once: parts by all their wordings.
    const parts = new Map<string, string[]>();
    for (let at = 0; at < looked.length;) {
      let length = Math.min(LONGEST_NAME, looked.length - at);
      while (length > 1 && !wordings.has(looked.slice(at, at + length).join(' '))) length--;
      const name = looked.slice(at, at + length).join(' ');
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
      mended: slips,
      perhaps: perhaps === asked.join(' ') ? undefined : perhaps,
      isInSpanish,
      isCut: typed.length > MOST_WORDS,
    };
  };
}
