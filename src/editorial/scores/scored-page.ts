// What the items of the instruments look at, gathered once for every page.
import { wordsIn, type Block, type Group, type WordPart } from '#domain/body.ts';
import { countWords, textOfParts } from '#domain/page-text.ts';
import { aidAnchors, articleMatter, treatmentMatter, type TreatmentMatter } from '#domain/pages.ts';
import { passiveVerbs } from '#domain/reading/passive-voice.ts';
import { fullSentencesOf, readability } from '#domain/reading/reading-grade.ts';
import { sentencesOf, type Sentence } from '#domain/reading/sentences.ts';
import type { Library, Treatment } from '#domain/library.ts';
import type { Content } from '../check.ts';
import { abbreviationsSpelledOut } from '../checks/abbreviations-spelled-out.ts';
import { termsExplained } from '../checks/terms-explained.ts';
import { pagesAsRead, type PageAsRead } from '../pages-as-read.ts';
import { passagesOf } from '../passages.ts';

export interface ScoredPage extends PageAsRead {
  library: Library;
  kind: 'article' | 'treatment' | 'page';
  title: string;
  /** What a reader meets first: description and key points, what a treatment is, or the first paragraph of a page. */
  opening: readonly string[];
  text: string;
  words: number;
  grade: number;
  gradeLimit: number;
  sentences: readonly Sentence[];
  /** Sentences of every paragraph and list item, by block. */
  paragraphs: readonly number[];
  blocks: readonly Block[];
  groups: readonly Group[];
  editorsWords: readonly WordPart[];
  headings: number;
  passiveSentences: number;
  /** Terms and abbreviations that are not explained. */
  unexplained: number;
  questionsToAsk: readonly string[];
  /** Only for treatments. */
  treatment: { entry: Treatment; matter: TreatmentMatter; rowWords: ReadonlyMap<string, number> } | undefined;
}

/** Pages whose text is safety advice, with a grade limit of their own. */
export const safetyPages: ReadonlySet<string> = new Set(['pages/emergency', 'articles/back-pain-warning-signs']);

const made = new WeakMap<Library, readonly ScoredPage[]>();

/** Every article, treatment and page with what is measured on it. */
export function scoredPages(content: Content): readonly ScoredPage[] {
  const known = made.get(content.library);
  if (known) return known;
  const unexplained = new Map<string, number>();
  for (const check of [termsExplained, abbreviationsSpelledOut])
    for (const { file } of check.find(content, '')) unexplained.set(file, (unexplained.get(file) ?? 0) + 1);
  const passive = new Map<string, number>();
  for (const { file, text } of passagesOf(content))
    passive.set(file, (passive.get(file) ?? 0) + (passiveVerbs(text).length > 0 ? 1 : 0));

  const pages = pagesAsRead(content)
    // Questions are measured on the articles that show them; a plan is lists of steps and cards from beginning to end.
    .filter(({ key }) => !key.startsWith('faq/') && !key.startsWith('recovery/'))
    .map((page) => gather(content, page, unexplained.get(page.file) ?? 0, passive.get(page.file) ?? 0));
  made.set(content.library, pages);
  return pages;
}

function gather({ library }: Content, page: PageAsRead, unexplained: number, passiveSentences: number): ScoredPage {
  const { key, matter } = page;
  const id = key.slice(key.indexOf('/') + 1);
  const kind = key.startsWith('articles/') ? 'article' : key.startsWith('treatments/') ? 'treatment' : 'page';
  const article = library.articles.get(id)?.data;
  const entry = library.treatments.get(id);
  const aid = key.startsWith('decision-aids/') ? library.decisionAids.get(id)?.data : undefined;
  const bodies = [
    (kind === 'article' ? articleMatter(library, id).body : undefined) ?? matter.body,
    ...matter.faqs.map(({ body }) => body),
  ];
  const blocks = [
    ...bodies.flatMap((body) => body.blocks),
    ...(kind === 'treatment' ? (entry?.body.blocks ?? []) : []),
  ];
  const treatment =
    kind === 'treatment' && entry
      ? {
          entry,
          matter: treatmentMatter(library, id),
          rowWords: new Map(
            Object.entries(entry.fields).map(([row, parts]) => [row, countWords(textOfParts(parts, library))]),
          ),
        }
      : undefined;
  return {
    ...page,
    library,
    kind,
    title: article?.title ?? entry?.data.name ?? aid?.title ?? library.pages.get(id)?.data.title ?? '',
    opening:
      kind === 'article'
        ? [article?.description ?? '', article?.question ?? '', ...(article?.keyPoints ?? [])]
        : [treatment?.matter.whatItIs ?? aid?.decision ?? firstParagraph(blocks, library)],
    text: matter.text,
    words: matter.words,
    grade: readability(matter.text).grade,
    gradeLimit: safetyPages.has(key) ? library.policy.readingGrade.safety : library.policy.readingGrade.article,
    sentences: fullSentencesOf(matter.text),
    paragraphs: blocks
      .filter(({ kind: block }) => block === 'paragraph' || block === 'item')
      .map(({ parts }) => sentencesOf(textOfParts(parts, library)).length),
    blocks,
    groups: [
      ...bodies.flatMap((body) => body.groups),
      ...(kind === 'treatment' ? (entry?.body.groups ?? []) : []),
      // Statements, answers and questions of a decision aid are lists on its page.
      ...(aid ? [aid.values, ...aid.check.map(({ choices }) => choices), aid.questionsToAsk] : []).map(
        (items): Group => ({ kind: 'list', count: items.length, line: 1, column: 1, within: [] }),
      ),
    ],
    editorsWords: bodies.flatMap(({ parts }) => [...wordsIn(parts)]),
    headings:
      bodies.flatMap(({ headings }) => headings).length +
      (treatment?.rowWords.size ?? 0) +
      (aid ? aidAnchors.length : 0),
    passiveSentences,
    unexplained,
    questionsToAsk: article?.questionsToAsk ?? aid?.questionsToAsk ?? treatment?.matter.questionsToAsk ?? [],
    treatment,
  };
}

function firstParagraph(blocks: readonly Block[], library: Library): string {
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  return first ? textOfParts(first.parts, library) : '';
}
