// How hard a text is to read, as a US school grade.
import { sentencesOf, type Sentence } from './sentences.ts';

export interface Readability {
  /** Flesch-Kincaid grade of the whole text. */
  grade: number;
  words: number;
  sentences: number;
}

/** Whether a line ends as a sentence does. Headings and table cells mostly do not. */
const endsAsSentence = (line: string): boolean => /[.?!:]["”’)]?$/.test(line);

/**
 * Full sentences of a plain text in which every line is a block of its own. Lines without one, such as headings and table cells, are left out:
 * they would make a text look easier than it is.
 */
export function fullSentencesOf(text: string): Sentence[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(endsAsSentence)
    .flatMap(sentencesOf);
}

/** Measure a plain text; see `fullSentencesOf` for what counts. A text without a full sentence has grade 0. */
export function readability(text: string): Readability {
  const sentences = fullSentencesOf(text);
  const words = sum(sentences.map((sentence) => sentence.words.length));
  const syllables = sum(sentences.map((sentence) => sentence.syllables));
  return {
    grade: words === 0 ? 0 : gradeOf(sentences.length, words, syllables),
    words,
    sentences: sentences.length,
  };
}

/** Sentences that raise the grade of a text the most, costliest first: by their own grade, weighted by their length. */
export function costliestSentences(text: string, count: number): Sentence[] {
  const cost = ({ words, syllables }: Sentence): number => gradeOf(1, words.length, syllables) * words.length;
  return fullSentencesOf(text)
    .sort((a, b) => cost(b) - cost(a))
    .slice(0, count);
}

/**
 * Flesch-Kincaid grade: school years a reader needs.
 *
 * Source: Kincaid et al. 1975, Navy Research Branch Report 8-75.
 */
const gradeOf = (sentences: number, words: number, syllables: number): number =>
  0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
