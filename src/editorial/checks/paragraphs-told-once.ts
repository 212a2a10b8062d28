import type { Part } from '#domain/body.ts';
import { countWords } from '#domain/reading/word-count.ts';
import type { Check, Finding } from '../check.ts';
import { bodiesOf } from '../texts.ts';

/** Fewest words of a paragraph that must not stand twice: shorter ones are said in the same words by everybody. */
const FEWEST = 14;

/** Finds paragraphs that stand word for word in two files. */
export const paragraphsToldOnce: Check = {
  name: 'paragraphs-told-once',
  reason:
    'Near-duplicates bore readers, and one day only one of them is corrected. Source: design rules of this site, shared text is a shared entry; Google Search Central, duplicate content.',
  severity: 'error',
  examples: {
    ok: ['Walk a little every day, and a little more on the next one, as long as it does not hurt more.'],
    notOk: [
      {
        when: [
          {
            file: 'en/articles/sciatica-options.mdx',
            from: '## How can you decide?',
            to: 'These are the rules for every page on this site. If you find a page that breaks one, the page is wrong.\n\n## How can you decide?',
          },
        ],
        says: [
          'content/en/pages/how-we-write-and-review.mdx:8: This paragraph stands word for word in content/en/articles/sciatica-options.mdx:113: “These are the rules for every page on this site. If you find…”. Say it in one place and link to it, or make a claim, a question or a standing text of it.',
        ],
      },
    ],
  },

  find(content) {
    const first = new Map<string, { file: string; line: number }>();
    return bodiesOf(content).flatMap(({ file: { file }, entry }) =>
      entry.body.blocks.flatMap(({ kind, parts, line, column }): Finding[] => {
        const text = ownWords(parts);
        if (kind !== 'paragraph' || countWords(text) < FEWEST) return [];
        const key = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
        const other = first.get(key);
        first.set(key, other ?? { file, line });
        if (!other || other.file === file) return [];
        return [
          {
            file,
            line,
            column,
            problem: `This paragraph stands word for word in ${other.file}:${other.line}: “${text.trim().slice(0, 60)}…”.`,
            fix: 'Say it in one place and link to it, or make a claim, a question or a standing text of it.',
          },
        ];
      }),
    );
  },
};

/** What the editor wrote in a block, without the words of records: these are shared on purpose. */
function ownWords(parts: readonly Part[]): string {
  return parts.map((part) => (part.type === 'text' ? part.value : ownWords(part.children))).join('');
}
