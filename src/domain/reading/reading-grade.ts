// How hard a text is to read, as a US school grade.
import { fleschKincaid } from 'flesch-kincaid';
import { toString } from 'nlcst-to-string';
import { ParseEnglish } from 'parse-english';
import { syllable } from 'syllable';
import { visit } from 'unist-util-visit';

export interface Readability {
  /** Flesch-Kincaid grade of the whole text. Source: Kincaid et al. 1975, Navy Research Branch Report 8-75. */
  grade: number;
  words: number;
  sentences: number;
}

const english = new ParseEnglish();

/**
 * Measure a plain text in which every line is a block of its own. Lines without a full sentence, such as headings and table cells, do not count:
 * they would make a text look easier than it is.
 */
export function readability(text: string): Readability {
  let words = 0;
  let sentences = 0;
  let syllables = 0;
  for (const line of text.split('\n')) {
    if (!/[.?!:]["”’)]?\s*$/.test(line.trim())) continue;
    visit(english.parse(line.trim()), 'SentenceNode', (sentence) => {
      let inSentence = 0;
      visit(sentence, 'WordNode', (word) => {
        inSentence += 1;
        syllables += syllable(toString(word));
      });
      if (inSentence > 0) sentences += 1;
      words += inSentence;
    });
  }
  return {
    grade: sentences === 0 ? 0 : fleschKincaid({ sentence: sentences, word: words, syllable: syllables }),
    words,
    sentences,
  };
}
