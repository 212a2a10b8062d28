import { charactersOf, type ElementPart, type Part, type WordPart } from '#domain/body.ts';
import { differencesFromRecord } from '#domain/evidence/own-words/own-words.ts';
import type { Library } from '#domain/library.ts';
import { sentencesOf } from '#domain/reading/sentences.ts';
import { textOfParts } from '#domain/said/plain-text.ts';
import type { Check, Finding } from '../check.ts';
import { textsOf } from '../texts.ts';

const BLOCKS = /^(?:p|li|tr|blockquote)$/u;

const FUSION = '<Claim id="fus-02-fusion-vs-usual-care">';

/** Finds a page’s own words for a claim that say something else than its record. */
export const ownWordsFitTheRecord: Check = {
  name: 'own-words-fit-the-record',
  reason:
    'A source behind a sentence promises that the source says so. A figure, a time or a “better than” that its study does not bear out is false with a number to it. Source: DISCERN items 4 and 5; IPDAS, probabilities; AMA Manual of Style, accuracy of citations.',
  severity: 'error',
  examples: {
    ok: [
      `${FUSION}Two years after fusion for back pain and disc wear, 63 out of 100 people felt better or much better. With usual care it was 29</Claim>.`,
      `In people with disc wear, ${FUSION}more people felt better with fusion than with usual care</Claim>.`,
      '<Claim id="sci-06-bed-rest">Two weeks in bed helped sciatica no more than carrying on</Claim>.',
    ],
    notOk: [
      {
        when: `For people with disc wear, ${FUSION}80 out of 100 felt better 2 years after fusion</Claim>.`,
        says: [
          'line 1: “80 out of 100” is no figure of “fus-02-fusion-vs-usual-care”. It has 63 out of 100, 29 out of 100. Write a figure of the record. With “about”, figures above 20 may be rounded to the nearest 5 or 10.',
        ],
      },
      {
        when: `For people with disc wear, ${FUSION}63 out of 100 felt better after fusion</Claim>.`,
        says: [
          'line 1: The figure stands without its time: “fus-02-fusion-vs-usual-care” looked at 2 years. Say when, in these words, in their sentence or in the heading: 2 years.',
        ],
      },
      {
        when: '<Claim id="sci-06-bed-rest">Two weeks in bed worked better for sciatica than carrying on</Claim>.',
        says: [
          'line 1: “better” says that there was a difference; “sci-06-bed-rest” says: “two weeks of bed rest was no better for sciatica than carrying on as well as possible”. Say it the way the record does, or take another record.',
        ],
      },
    ],
  },

  find(content) {
    return textsOf(content).flatMap(({ collection, file, parts, entry }): Finding[] => {
      const question = collection === 'faqs' ? (entry.data as { question: string }).question : '';
      return new Walk(content.library, file.file, question).all(parts, undefined);
    });
  },
};

/** Walks a text in reading order and keeps in mind what a reader takes in with each claim. */
class Walk {
  readonly #library: Library;
  readonly #file: string;
  readonly #question: string;
  readonly #headings: { depth: number; text: string }[] = [];
  /** A paragraph that ends with a colon, read with what follows it. */
  #lead = '';

  constructor(library: Library, file: string, question: string) {
    this.#library = library;
    this.#file = file;
    this.#question = question;
  }

  /** @param block - The text of the block around; without one, the parts are running text themselves. */
  all(parts: readonly Part[], block: string | undefined): Finding[] {
    const isRunningText = !parts.some(
      (part) => part.type !== 'text' && (part.type === 'word' || BLOCKS.test(part.tagName)),
    );
    const here = block ?? (isRunningText || isSentence(parts) ? this.#textOf(parts) : undefined);
    return parts.flatMap((part): Finding[] => {
      if (part.type === 'text') return [];
      return part.type === 'element' ? this.#element(part, here) : this.#word(part, here);
    });
  }

  #textOf(parts: readonly Part[]): string {
    return textOfParts(parts, this.#library);
  }

  #element(element: ElementPart, around: string | undefined): Finding[] {
    const depth = Number(/^h([1-6])$/u.exec(element.tagName)?.[1] ?? 0);
    if (depth > 0) {
      while ((this.#headings.at(-1)?.depth ?? 0) >= depth) this.#headings.pop();
      this.#headings.push({ depth, text: this.#textOf(element.children) });
    }
    const text = BLOCKS.test(element.tagName) ? this.#textOf([element]).trim() : around;
    const found = this.all(element.children, text);
    if (element.tagName === 'p') this.#lead = text?.endsWith(':') ? text : '';
    return found;
  }

  #word(word: WordPart, around: string | undefined): Finding[] {
    const { heading = '', caption = '' } = word.props;
    const block = heading || caption ? [around ?? '', `${heading}${caption}. `].join('\n') : around;
    if (word.name !== 'Claim' || word.children.length === 0) return this.all(word.children, block);
    const claim = this.#library.claims.get(word.props.id ?? '');
    if (!claim) return [];
    const words = this.#textOf(word.children).trim();
    const differences = differencesFromRecord(
      { words, around: this.#around(words, block ?? '') },
      claim,
      this.#library.language,
    );
    return differences.map((difference) => ({ file: this.#file, line: word.line, column: word.column, ...difference }));
  }

  /** The headings and the lead-in above, and what the sentences of the words say beside them. */
  #around(words: string, block: string): string {
    const own = new Set(sentencesOf(words.replace(/\s+/gu, ' ')).map(({ text }) => text));
    const sentences = block
      .split('\n')
      .flatMap((line) => sentencesOf(line.replace(/\s+/gu, ' ')))
      .map(({ text }) => text)
      .filter((sentence) =>
        [...own].some((one) => sentence.includes(one.replace(/[.?!]$/u, '')) || one.includes(sentence)),
      );
    return [this.#question, ...this.#headings.map(({ text }) => text), this.#lead, ...sentences].join('\n');
  }
}

/** Running text whose first words stand outside of any element. */
const isSentence = (parts: readonly Part[]): boolean =>
  parts.some((part) => part.type === 'text' && part.value.trim() !== '') && charactersOf(parts).trim() !== '';
