// A guide for paper: a topic’s articles, or all of them, as one text with one list of sources.
import { fill, unfilled } from '#domain/fill.ts';
import { addressOf, pageAddresses } from '#domain/addresses.ts';
import { wordsIn, type Part } from '#domain/body.ts';
import { signsInLine } from '#domain/danger-signs.ts';
import { dayInWords } from '#domain/days.ts';
import { standingIn } from '#domain/disclaimers.ts';
import {
  articlesOnTopic,
  getEntry,
  termsInOrder,
  topicsInOrder,
  type Article,
  type Disclaimer,
  type Faq,
  type Library,
  type Topic,
} from '#domain/library.ts';
import { help } from '#domain/page-model.ts';
import { meaningOf, notesOfPage } from '#domain/page-notes.ts';
import { articleModel } from '#domain/pages/article.ts';
import { reviewInWords } from '#domain/review/review-in-words.ts';
import type { Review } from '#domain/review/review-state.ts';
import { saidQuestion, standing } from '#domain/said/drawn-in.ts';
import type { Said } from '#domain/said/said.ts';
import { say } from '#domain/said/say.ts';
import { addressOnPaper, inlineOfText } from './printed-parts.ts';
import type { Block, Inline } from './printed-nodes.ts';
import { meaningOnPaper, placeOf, printerFor, withCheckboxes, type Drawings, type Printer } from './printed-forms.ts';

/** Which guides there are: one for each topic with articles, and one of everything. */
export interface GuidePlan {
  /** The name of its file, without the ending: a topic’s id, or `complete`. */
  name: string;
  /** What it is about, for a list: a topic’s title, or “All topics”. */
  topic: string;
  title: string;
  topics: readonly Topic[];
}

/** A guide as the template takes it: nothing in it is read as code. */
export interface GuideText {
  title: string;
  siteName: string;
  /** The day it was made, as year-month-day. */
  day: string;
  /** Of the cover, above and below the emergency card. */
  lead: string;
  /** On the cover: a drawing from the first chapter that has one. */
  drawing: string | null;
  help: Block;
  facts: string[];
  /** What is in it, for the cover. */
  inside: { title: string; lines: string[] };
  /** Heading of the table of contents. */
  contents: string;
  /** Level of the chapters’ headings. */
  chapterLevel: number;
  blocks: Block[];
  /** At the foot of every page. */
  foot: { emergency: string; state: string; page: string };
  /** Before the page of a place: “page”. */
  pageWord: string;
}

export interface GuideFacts {
  library: Library;
  /** The day of the build, as year-month-day. */
  today: string;
  site: URL;
  drawings: Drawings;
  reviewOf: (article: string) => Review;
  citationsOf: (sources: readonly string[]) => readonly { parts: readonly Part[]; href: string | undefined }[];
}

const COMPLETE = 'complete';

/** The guides of the site, in the order of topics. */
export function guidePlans(library: Library): GuidePlan[] {
  const topics = topicsInOrder(library).filter((topic) => articlesOnTopic(library, topic).length > 0);
  const { guideBook } = library.strings;
  return [
    ...topics.map((topic) => ({
      name: topic.id,
      topic: topic.data.title,
      title: fill(guideBook.title, { topic: topic.data.title }),
      topics: [topic],
    })),
    { name: COMPLETE, topic: library.strings.guide.everything, title: guideBook.completeTitle, topics },
  ];
}

/** Everything a guide says, in reading order. */
export function guideText({ title, topics }: GuidePlan, facts: GuideFacts): GuideText {
  const { library, today, site } = facts;
  const { strings, language } = library;
  const { guideBook } = strings;
  const parts = topics.map((topic) => ({
    topic,
    chapters: articlesOnTopic(library, topic).map((article) => ({
      article,
      model: articleModel(library, article.id),
    })),
  }));
  const chapters = parts.flatMap((part) => part.chapters);
  const first = firstPlaces(chapters);
  const chapterLevel = topics.length > 1 ? 2 : 1;
  const emergency = help(library);
  const says: Said[] = [
    emergency,
    ...first.top.map(standing),
    ...chapters.flatMap(({ article }): Said[] => [
      { is: 'parts', parts: article.body.parts },
      { is: 'questions', questions: ownQuestions(article, first, library).map(saidQuestion) },
    ]),
    ...first.bottom.map(standing),
  ];
  const notes = notesOfPage(library, says);
  const printer = printerFor({
    library,
    notes,
    chapters: new Set(chapters.map(({ article }) => article.id)),
    site,
    drawings: facts.drawings,
    chapterLevel,
  });
  const atTop = <Printed>(print: () => Printed): Printed => printer.below(1, print);
  const reviews = chapters.map(({ article }) => facts.reviewOf(article.id));
  const made = fill(guideBook.madeOn, { day: dayInWords(today, language) });

  return {
    title,
    siteName: strings.siteName,
    day: today,
    lead: topics.length === 1 ? (topics[0]?.data.introduction ?? '') : strings.tagline,
    drawing: coverDrawing(chapters, facts),
    help: {
      is: 'card',
      tone: 'emergency',
      level: 1,
      title: emergency.title,
      label: placeOf.help,
      says: printer.parts(emergency.parts),
    },
    facts: [
      reviewOfAll(
        reviews.map(({ state }) => state),
        library,
      ),
      `${made} ${fill(guideBook.newest, { address: new URL(pageAddresses.guide, site).href })}`,
      guideBook.general,
    ],
    inside: {
      title: guideBook.inside,
      lines:
        topics.length === 1 ? chapters.map(({ article }) => article.data.title) : topics.map(({ data }) => data.title),
    },
    contents: guideBook.contents,
    chapterLevel,
    blocks: [
      ...(first.top.length > 0
        ? atTop((): Block[] => [
            section(1, guideBook.readFirst, true),
            ...first.top.flatMap((disclaimer) => labelled(printer.disclaimer(disclaimer), disclaimer.id)),
          ])
        : []),
      ...parts.flatMap((part): Block[] => [
        ...(topics.length > 1 ? [opening(1, part.topic.data.title), lead(part.topic.data.introduction)] : []),
        ...part.chapters.flatMap((chapter, index) =>
          // The first chapter of a part stands below the part’s own heading.
          chapterBlocks(chapter, {
            first,
            printer,
            facts,
            level: chapterLevel,
            isOpening: topics.length === 1 || index > 0,
          }),
        ),
      ]),
      ...atTop((): Block[] => [
        opening(1, strings.article.otherInformation),
        ...first.bottom.flatMap((disclaimer) => printer.disclaimer(disclaimer)),
        section(2, guideBook.about, true),
        ...standingIn(library, 'guides').flatMap(({ body }) => printer.parts(body.parts)),
        paragraph([strings.article.made, '.']),
      ]),
      ...(notes.terms.length > 0
        ? [
            opening(1, guideBook.wordsExplained),
            ...termsInOrder(library)
              .filter(({ id }) => notes.terms.includes(id))
              .map(({ id }) => paragraph(meaningOnPaper(meaningOf(id, library)))),
          ]
        : []),
      ...(notes.sources.length > 0
        ? [
            opening(1, strings.article.sources),
            {
              is: 'sources' as const,
              items: facts.citationsOf(notes.sources).map(({ parts: reference, href }, index) => ({
                label: placeOf.source(index + 1),
                says: [...inlineOfText(reference), ...(href ? [' ', addressAlone(href)] : [])],
              })),
            },
          ]
        : []),
    ],
    foot: {
      emergency: guideBook.emergencyFoot,
      state: `${reviewOfAll(
        reviews.map(({ state }) => state),
        library,
      )}. ${made}`,
      page: unfilled(guideBook.pageOf),
    },
    pageWord: guideBook.page,
  };
}

/** The first drawing of the text. */
function coverDrawing(chapters: readonly Chapter[], { drawings, library }: GuideFacts): string | null {
  for (const { article } of chapters)
    for (const word of wordsIn(article.body.parts)) {
      const said = word.name === 'Figure' ? say(word, library) : undefined;
      if (said?.is === 'figure') return drawings[said.drawing];
    }
  return null;
}

interface Chapter {
  article: Article;
  model: ReturnType<typeof articleModel>;
}

/** What several chapters share is printed once: standing texts before and after them, and each question in the first chapter that has it. */
interface FirstPlaces {
  top: Disclaimer[];
  bottom: Disclaimer[];
  chapterOfQuestion: Map<string, string>;
}

function firstPlaces(chapters: readonly Chapter[]): FirstPlaces {
  const chapterOfQuestion = new Map<string, string>();
  for (const { article } of chapters)
    for (const id of article.data.faqs) if (!chapterOfQuestion.has(id)) chapterOfQuestion.set(id, article.id);
  return {
    top: [...new Set(chapters.flatMap(({ model }) => model.top))],
    bottom: [...new Set(chapters.flatMap(({ model }) => model.bottom))],
    chapterOfQuestion,
  };
}

/** The questions of a chapter that stand first there. */
const ownQuestions = (article: Article, { chapterOfQuestion }: FirstPlaces, library: Library): Faq[] =>
  article.data.faqs
    .filter((id) => chapterOfQuestion.get(id) === article.id)
    .map((id) => getEntry(library.faqs, id, 'question'));

interface ChapterPlace {
  first: FirstPlaces;
  printer: Printer;
  facts: GuideFacts;
  level: number;
  /** Whether it begins a page. */
  isOpening: boolean;
}

function chapterBlocks(
  { article, model }: Chapter,
  { first, printer, facts, level, isOpening }: ChapterPlace,
): Block[] {
  const { library, reviewOf, site } = facts;
  const { strings, language } = library;
  const { data } = article;
  const { guideBook } = strings;
  const own = ownQuestions(article, first, library);
  const elsewhere = data.faqs
    .filter((id) => first.chapterOfQuestion.get(id) !== article.id)
    .map((id) => getEntry(library.faqs, id, 'question'));
  const review = reviewInWords(reviewOf(article.id), library);
  const boxes = model.top.filter(({ data: { form } }) => form === 'box');
  return printer.chapter(article.id, () => [
    {
      is: 'heading',
      level,
      says: [data.title],
      label: placeOf.chapter(article.id),
      inContents: true,
      ...(isOpening && { starts: 'page' }),
    },
    lead(data.question),
    {
      is: 'paragraph',
      tone: 'small',
      says: [
        { is: 'strong', says: [`${review}. `] },
        `${fill(strings.article.updated, { day: dayInWords(data.updated, language) })}. `,
        `${fill(strings.article.nextCheck, { day: dayInWords(data.reviewBy, language) })}. `,
        addressOnPaper(new URL(addressOf.article(article.id), site).href, [guideBook.onTheWeb], guideBook.onTheWeb),
      ],
    },
    {
      is: 'paragraph',
      tone: 'caution',
      says: [
        `${signsInLine(library)} ${strings.emergency.linkFull} `,
        { is: 'place', to: placeOf.help, says: [guideBook.allSigns], withPage: true },
      ],
    },
    {
      is: 'card',
      tone: 'keys',
      level: level + 1,
      title: strings.article.keyPoints,
      says: [bullets(data.keyPoints)],
    },
    ...boxes.map(({ id, data: { title } }) =>
      paragraph([
        `${guideBook.readFirst}: `,
        { is: 'place', to: placeOf.disclaimer(id), says: [title], withPage: true },
      ]),
    ),
    ...printer.parts(article.body.parts),
    ...(data.faqs.length > 0 ? [section(level + 1, strings.article.faq)] : []),
    ...printer.below(level + 1, () =>
      own.flatMap(({ id, data: { question }, body }): Block[] => [
        { is: 'heading', level: level + 2, says: [question], label: placeOf.question(id), inContents: false },
        ...printer.below(level + 2, () => printer.parts(body.parts)),
        ...printer.notes(body),
      ]),
    ),
    ...(elsewhere.length > 0
      ? [
          paragraph([guideBook.answeredElsewhere]),
          {
            is: 'list' as const,
            kind: 'bullets' as const,
            items: elsewhere.map(({ id, data: { question } }) => [
              paragraph([{ is: 'place', to: placeOf.question(id), says: [question], withPage: true }]),
            ]),
          },
        ]
      : []),
    section(level + 1, strings.article.questionsToAsk),
    paragraph([guideBook.questionsIntroduction]),
    ...withCheckboxes([bullets(data.questionsToAsk)]),
  ]);
}

/** A heading that begins a page. */
const opening = (level: number, text: string): Block => ({
  is: 'heading',
  level,
  says: [text],
  inContents: true,
  starts: 'page',
});
const section = (level: number, text: string, inContents = false): Block => ({
  is: 'heading',
  level,
  says: [text],
  inContents,
});
const lead = (text: string): Block => ({ is: 'paragraph', tone: 'lead', says: [text] });
const paragraph = (says: Inline[]): Block => ({ is: 'paragraph', says });
const bullets = (lines: readonly string[]): Block => ({
  is: 'list',
  kind: 'bullets',
  items: lines.map((line) => [paragraph([line])]),
});

/** An address that stands for itself. */
const addressAlone = (href: string): Inline => ({
  is: 'address',
  to: href,
  says: [href.replace(/^https:\/\/(www\.)?|\/$/g, '')],
});

/** The first block of a standing text is the place that chapters lead to. */
function labelled(blocks: Block[], id: string): Block[] {
  return blocks.map((block, index) =>
    index === 0 && block.is === 'card' ? { ...block, label: placeOf.disclaimer(id) } : block,
  );
}

/** The review state of a whole guide: it counts chapters, and names nobody. */
function reviewOfAll(states: readonly Review['state'][], { strings, language }: Library): string {
  const reviewed = states.filter((state) => state === 'reviewed' || state === 'due-soon').length;
  return reviewed === 0
    ? strings.review['not-reviewed']
    : fill(strings.guideBook.reviewedChapters, { n: reviewed, total: states.length }, language);
}
