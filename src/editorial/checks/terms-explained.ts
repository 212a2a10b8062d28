import { isWord, wordsIn, type Block, type Part } from '#domain/body.ts';
import type { Library } from '#domain/library.ts';
import { perLibrary } from '#domain/per-library.ts';
import { sentencesOf } from '#domain/reading/sentences.ts';
import { textOfParts } from '#domain/said/plain-text.ts';
import type { Check, Content, Finding } from '../check.ts';

/** Finds medical terms whose first use in an article is neither marked nor explained in the same sentence. */
export const termsExplained: Check = {
  name: 'terms-explained',
  reason:
    'A word that is explained where it first stands is learned; one that is not is skipped, with the sentence around it. Source: PEMAT-P item 4; NIH Clear Communication.',
  severity: 'warning',
  examples: {
    ok: [
      'A <Term id="pseudarthrosis">pseudarthrosis</Term> can hurt.',
      'When the bones do not join, doctors call it pseudarthrosis.',
      'Pseudarthrosis means that the bones did not join.',
      '<Claim id="sci-06-stay-active">Stay active with a <Term id="pseudarthrosis">pseudarthrosis</Term></Claim>.',
    ],
    notOk: [
      {
        when: 'A pseudarthrosis can hurt.',
        says: [
          'line 1: “pseudarthrosis” comes here for the first time and is not explained. Write <Term id="pseudarthrosis">pseudarthrosis</Term>, or say what it is in the same sentence.',
        ],
      },
      {
        when: '<Claim id="sci-06-stay-active">Stay active with a pseudarthrosis</Claim>.',
        says: [
          'line 1: “pseudarthrosis” comes here for the first time and is not explained. Write <Term id="pseudarthrosis">pseudarthrosis</Term>, or say what it is in the same sentence.',
        ],
      },
    ],
  },

  find(content) {
    const { library, files } = content;
    const terms = hardTerms(content.library);
    return files.articles.flatMap(({ id, file }): Finding[] => {
      const blocks = (library.articles.get(id)?.body.blocks ?? []).filter(({ kind }) => kind !== 'heading');
      const told = new Set<string>();
      return blocks.flatMap((block) => {
        const marked = new Set(
          [...wordsIn(block.parts)].flatMap((word) => (isWord(word, 'Term') ? [word.props.id ?? ''] : [])),
        );
        return terms.flatMap(({ id: term, name, pattern }): Finding[] => {
          if (told.has(term)) return [];
          if (marked.has(term)) {
            told.add(term);
            return [];
          }
          const sentence = ownSentences(block, content).find((said) => pattern.test(said));
          if (!sentence) return [];
          told.add(term);
          return isExplained(sentence, pattern)
            ? []
            : [
                {
                  file,
                  line: block.line,
                  column: block.column,
                  problem: `“${pattern.exec(sentence)?.[0] ?? name}” comes here for the first time and is not explained.`,
                  fix: `Write <Term id="${term}">${name}</Term>, or say what it is in the same sentence.`,
                },
              ];
        });
      });
    });
  },
};

/** What the editor wrote in a block, without the words of claims, which stand in their own records. */
function ownSentences({ parts }: Block, { library }: Content): string[] {
  const own = (all: readonly Part[]): string =>
    all
      .map((part) => {
        if (part.type === 'text') return part.value;
        if (!isWord(part, 'Claim')) return textOfParts(part.children, library);
        return part.children.length > 0 ? own(part.children) : ' … ';
      })
      .join('');
  const text = own(parts);
  return sentencesOf(text).map((sentence) => sentence.text);
}

/** Whether a sentence says in a visible way what the term means. */
function isExplained(sentence: string, term: RegExp): boolean {
  const [before = '', after = ''] = [sentence.slice(0, sentence.search(term)), sentence.slice(sentence.search(term))];
  const rest = after.replace(term, '');
  // A label such as “Traction.” is explained by what follows it.
  const isLabel = before === '' && /^[.:]?$/.test(rest.trim());
  return (
    isLabel ||
    /\b(?:called|call it|call this|known as|named|or)\s+(?:an?\s+|the\s+)?["“]?$|\($/i.test(before) ||
    /^["”]?\s*(?:is|are|means?|joins?|removes?|puts?)\b/i.test(rest) ||
    /^["”]?\)?(?:\s*\(|,\s(?:an?|the|where|which|when|or)\b|:)/i.test(rest)
  );
}

/** Terms that are not everyday words, longest first, so that “herniated disc” is found before “disc”. */
const hardTerms = perLibrary(({ glossary }: Library): { id: string; name: string; pattern: RegExp }[] =>
  [...glossary.values()]
    .filter(({ data }) => !data.everyday)
    .map(({ id, data }) => ({
      id,
      name: data.term.toLowerCase(),
      pattern: new RegExp(`(?<![\\p{L}-])(?:${RegExp.escape(data.term)})(?:s|es)?(?![\\p{L}-])`, 'iu'),
    }))
    .sort((a, b) => b.name.length - a.name.length),
);
