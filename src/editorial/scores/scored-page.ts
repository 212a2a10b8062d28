// What the items of the instruments look at, gathered once for every page.
import { wordsIn, type Block, type Body, type Group, type WordPart } from '#domain/body.ts';
import { levelsNamed, signsByLevel } from '#domain/danger-signs.ts';
import { countWords } from '#domain/reading/word-count.ts';
import { textOfParts } from '#domain/said/plain-text.ts';
import { aidAnchors } from '#domain/heading-anchors.ts';
import { treatmentModel, type TreatmentModel } from '#domain/pages/treatment.ts';
import { passiveVerbs } from '#domain/reading/passive-voice.ts';
import { fullSentencesOf, readability } from '#domain/reading/reading-grade.ts';
import { sentencesOf, type Sentence } from '#domain/reading/sentences.ts';
import type { Library, Treatment } from '#domain/library.ts';
import { perLibrary } from '#domain/per-library.ts';
import type { Content } from '../check.ts';
import { abbreviationsSpelledOut } from '../checks/abbreviations-spelled-out.ts';
import { termsExplained } from '../checks/terms-explained.ts';
import { pagesAsRead, type PageAsRead } from '../pages-as-read.ts';
import { passagesOf } from '../texts.ts';

export interface ScoredPage extends PageAsRead {
  library: Library;
  kind: 'article' | 'treatment' | 'page';
  title: string;
  /** What a reader meets first: description and key points, what a treatment is, or the first paragraph of a page. */
  opening: readonly string[];
  text: string;
  wordCount: number;
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
  treatment: { entry: Treatment; model: TreatmentModel; rowWords: ReadonlyMap<string, number> } | undefined;
}

/** Every article, treatment and page with what is measured on it. */
export const scoredPages = perLibrary((content: Content): readonly ScoredPage[] => {
  const unexplained = new Map<string, number>();
  for (const check of [termsExplained, abbreviationsSpelledOut])
    for (const { file } of check.find(content, '')) unexplained.set(file, (unexplained.get(file) ?? 0) + 1);
  const passive = new Map<string, number>();
  for (const { file, text } of passagesOf(content))
    passive.set(file, (passive.get(file) ?? 0) + (passiveVerbs(text).length > 0 ? 1 : 0));

  return (
    pagesAsRead(content)
      // Questions are measured on the articles that show them; a plan is lists of steps and cards from beginning to end.
      .filter(({ key }) => !key.startsWith('faq/') && !key.startsWith('recovery/'))
      .map((page) => gather(content, page, unexplained.get(page.file) ?? 0, passive.get(page.file) ?? 0))
  );
});

function gather({ library }: Content, page: PageAsRead, unexplained: number, passiveSentences: number): ScoredPage {
  const { key, model } = page;
  const id = key.slice(key.indexOf('/') + 1);
  const kind = key.startsWith('articles/') ? 'article' : key.startsWith('treatments/') ? 'treatment' : 'page';
  const article = library.articles.get(id)?.data;
  const entry = library.treatments.get(id);
  const aidEntry = key.startsWith('decision-aids/') ? library.decisionAids.get(id) : undefined;
  const own = (
    kind === 'article' ? library.articles.get(id) : kind === 'page' ? (aidEntry ?? library.pages.get(id)) : entry
  )?.body;
  const aid = aidEntry?.data;
  const bodies = [
    ...(own ? [own] : []),
    ...(kind === 'article' ? (article?.faqs ?? []) : []).flatMap((faq) => library.faqs.get(faq)?.body ?? []),
  ];
  const blocks = [
    ...bodies.flatMap((body) => body.blocks),
    ...(kind === 'treatment' ? (entry?.body.blocks ?? []) : []),
  ];
  const treatment =
    kind === 'treatment' && entry
      ? {
          entry,
          model: treatmentModel(library, id),
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
        : [treatment?.model.whatItIs ?? aid?.decision ?? firstParagraph(blocks, library)],
    text: model.text,
    wordCount: model.wordCount,
    grade: readability(model.text).grade,
    gradeLimit: page.isSafety ? library.policy.readingGrade.safety : library.policy.readingGrade.article,
    sentences: fullSentencesOf(model.text),
    paragraphs: blocks
      .filter(({ kind: block }) => block === 'paragraph' || block === 'item')
      .map(({ parts }) => sentencesOf(textOfParts(parts, library)).length),
    blocks,
    groups: [
      ...bodies.flatMap((body) => [...body.groups, ...listsOfSigns(body, library)]),
      ...(kind === 'treatment' ? (entry?.body.groups ?? []) : []),
      // Statements, answers and questions of a decision aid are lists on its page.
      ...(aid ? [aid.values, ...aid.check.map(({ choices = [] }) => choices), aid.questionsToAsk] : []).map(
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
    questionsToAsk: article?.questionsToAsk ?? aid?.questionsToAsk ?? treatment?.model.questionsToAsk ?? [],
    treatment,
  };
}

/** Danger signs that a text draws in are lists on its page. */
const listsOfSigns = ({ parts }: Body, library: Library): Group[] =>
  [...wordsIn(parts)]
    .filter(({ name }) => name === 'DangerSigns')
    .flatMap(({ props, line, column }) =>
      signsByLevel(library, props.set ?? '', levelsNamed(props.levels)).map(({ signs }) => ({
        kind: 'list',
        count: signs.length,
        line,
        column,
        within: [],
      })),
    );

function firstParagraph(blocks: readonly Block[], library: Library): string {
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  return first ? textOfParts(first.parts, library) : '';
}
