// Sentences and words of a plain text, measured once.
import { toString } from 'nlcst-to-string';
import { ParseEnglish } from 'parse-english';
import { syllable } from 'syllable';

export interface MeasuredWord {
  text: string;
  syllables: number;
}

export interface Sentence {
  text: string;
  words: readonly MeasuredWord[];
  syllables: number;
}

const english = new ParseEnglish();
const counted = new Map<string, number>();

function syllablesOf(word: string): number {
  const count = counted.get(word) ?? syllable(word);
  counted.set(word, count);
  return count;
}

const measured = new Map<string, readonly Sentence[]>();

/** The sentences of one line of text. Text without an end mark counts as a sentence too. */
export function sentencesOf(line: string): readonly Sentence[] {
  const text = line.trim();
  const known = measured.get(text);
  if (known) return known;
  const sentences: Sentence[] = [];
  // The parser reads “50. So” as one sentence: a figure before a full stop ends one here.
  const stretches = text.split(/(?<=\d\.)\s+(?=[\p{Lu}“])/u);
  for (const stretch of stretches)
    for (const paragraph of english.parse(stretch).children)
      for (const node of 'children' in paragraph ? paragraph.children : []) {
        if (node.type !== 'SentenceNode') continue;
        const words = node.children
          .filter(({ type }) => type === 'WordNode')
          .map((word): MeasuredWord => {
            const said = toString(word);
            return { text: said, syllables: syllablesOf(said) };
          });
        if (words.length > 0)
          sentences.push({
            text: toString(node).trim(),
            words,
            syllables: words.reduce((sum, { syllables }) => sum + syllables, 0),
          });
      }
  measured.set(text, sentences);
  return sentences;
}
