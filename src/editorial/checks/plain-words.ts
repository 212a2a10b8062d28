import { costliestSentences, readability } from '#domain/reading/reading-grade.ts';
import { sentencesOf } from '#domain/reading/sentences.ts';
import { textOfParts } from '#domain/said/plain-text.ts';
import type { Check, Content, Finding } from '../check.ts';
import { pagesAsRead } from '../pages-as-read.ts';
import { type Passage, passagesOf } from '../texts.ts';

/** Syllables of a word that is hard to read. */
const LONG = 4;

/** Finds texts that are harder to read than the clinic’s policy allows, with the sentences and words that make them so. */
export const plainWords: Check = {
  name: 'plain-words',
  reason:
    'Half of US adults read below 8th grade. Source: NIH Clear Communication; CDC Clear Communication Index; policy.yaml “readingGrade”.',
  severity: 'warning',
  examples: {
    ok: ['Keep moving as much as you can.'],
    notOk: [
      {
        when: Array.from(
          { length: 12 },
          () =>
            'Continuation of habitual physical activity is unequivocally recommended to the greatest extent that is individually practicable, notwithstanding considerable accompanying discomfort.',
        ).join('\n\n'),
        says: [
          'content/en/articles/sciatica-options.mdx:1: The text reads at grade 9.4; the limit is 8. Shorten these sentences: “Continuation of habitual physical activity is unequivocally recommended to the greatest ex…” (content/en/articles/sciatica-options.mdx:113); “Continuation of habitual physical activity is unequivocally recommended to the greatest ex…” (content/en/articles/sciatica-options.mdx:113); “Continuation of habitual physical activity is unequivocally recommended to the greatest ex…” (content/en/articles/sciatica-options.mdx:113); “Continuation of habitual physical activity is unequivocally recommended to the greatest ex…” (content/en/articles/sciatica-options.mdx:113); “Continuation of habitual physical activity is unequivocally recommended to the greatest ex…” (content/en/articles/sciatica-options.mdx:113). Replace or explain these words: activity, accompanying, considerable, continuation, habitual, individually, notwithstanding, practicable.',
        ],
      },
      {
        when: [
          {
            file: 'en/disclaimers/crisis.mdx',
            from: 'standsIn: [crisis-card]\n---\n',
            to: 'standsIn: [crisis-card]\nsafety: true\n---\nImmediate professional neurological evaluation is unconditionally recommended in circumstances of deterioration. ',
          },
        ],
        says: [
          'content/en/disclaimers/crisis.mdx:1: The text reads at grade 6.6; the limit is 6. Shorten these sentences: “Immediate professional neurological evaluation is unconditionally recommended in circumsta…” (content/en/disclaimers/crisis.mdx:10); “If you think about ending your life, talk to someone now.” (content/en/disclaimers/crisis.mdx:10); “This site cannot help in an emergency.” (content/en/disclaimers/crisis.mdx:16); “Long pain can wear anyone down.” (content/en/disclaimers/crisis.mdx:16); “You can do this at any time, day or night.” (content/en/disclaimers/crisis.mdx:10). Replace or explain these words: circumstances, deterioration, emergency, evaluation, immediate, neurological, professional, recommended.',
        ],
      },
    ],
  },

  find(content) {
    const { readingGrade } = content.library.policy;
    const pages = pagesAsRead(content).flatMap(({ file, model, isSafety }) =>
      tooHard(content, file, model.text, isSafety ? readingGrade.safety : readingGrade.article),
    );
    const standing = content.files.disclaimers
      .filter(({ data }) => data.safety)
      .flatMap(({ id, file }) =>
        tooHard(
          content,
          file,
          textOfParts(content.library.disclaimers.get(id)?.body.parts ?? [], content.library),
          readingGrade.safety,
        ),
      );
    return [...pages, ...standing];
  },
};

function tooHard(content: Content, file: string, text: string, most: number): Finding[] {
  const { grade } = readability(text);
  if (grade <= most) return [];
  const passages = passagesOf(content);
  const costly = costliestSentences(text, 5).map((sentence) => {
    const place = passages.find((passage) => holds(passage, sentence.text));
    return `“${sentence.text.slice(0, 90)}${sentence.text.length > 90 ? '…' : ''}”${place ? ` (${place.file}:${place.line})` : ''}`;
  });
  const words = longWordsWithoutDefinition(content, text);
  return [
    {
      file,
      line: 1,
      column: 1,
      problem: `The text reads at grade ${grade.toFixed(1)}; the limit is ${most}.`,
      fix: `Shorten these sentences: ${costly.join('; ')}.${words.length > 0 ? ` Replace or explain these words: ${words.join(', ')}.` : ''}`,
    },
  ];
}

const holds = ({ text }: Passage, sentence: string): boolean => text.includes(sentence);

/** Long words of a text that the glossary does not explain, most frequent first, at most eight. */
function longWordsWithoutDefinition({ library }: Content, text: string): string[] {
  const explained = new Set(
    [...library.glossary.values()].flatMap(({ data }) =>
      [data.term, ...data.synonyms].flatMap((name) => name.toLowerCase().split(/[\s-]+/)),
    ),
  );
  const counts = new Map<string, number>();
  for (const { words } of text.split('\n').flatMap(sentencesOf))
    for (const { text: word, syllables } of words) {
      const key = word.toLowerCase();
      if (syllables >= LONG && !explained.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en'))
    .slice(0, 8)
    .map(([word]) => word);
}
