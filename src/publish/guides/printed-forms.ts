// How each kind of answer is printed: what a word says, in a form for paper.
import { linkState, pageAddresses } from '#domain/addresses.ts';
import { isWord, type Part } from '#domain/body.ts';
import { fill } from '#domain/fill.ts';
import type { Disclaimer, Library } from '#domain/library.ts';
import { noteTexts, type PageNotes } from '#domain/page-notes.ts';
import { standing } from '#domain/said/drawn-in.ts';
import { textsOfPlot } from '#domain/said/plain-text.ts';
import {
  titleText,
  type CitedClaim,
  type SaidByWord,
  type SaidOf,
  type SaidPhase,
  type ToldClaim,
} from '#domain/said/said.ts';
import { say } from '#domain/said/say.ts';
import { studyPlot } from '#drawings/study-plot.ts';
import type { drawings } from '#schemas/words.ts';
import tokens from '#styles/tokens.css?raw';
import { onPaper, paperColors } from './paper-colors.ts';
import { pictureOfPeople } from './people-picture.ts';
import { blocksOfParts, inlineOfParts, type WordPrinter } from './printed-parts.ts';
import type { Block, Inline, Tone } from './printed-nodes.ts';

export type Drawings = Readonly<Record<(typeof drawings)[number], string>>;

/** What the words of a guide draw on. */
export interface GuideContext {
  library: Library;
  /** Numbers of sources and first uses of terms, for the whole guide. */
  notes: PageNotes;
  /** Articles that are chapters of this guide. */
  chapters: ReadonlySet<string>;
  /** Where the site stands: links to pages that are not in the guide lead there. */
  site: URL;
  /** Each drawing as SVG. */
  drawings: Drawings;
  /** Level of a chapter’s own heading: 1, or 2 where chapters stand in parts. */
  chapterLevel: number;
}

/** Labels of places in a guide. */
export const placeOf = {
  chapter: (id: string) => `article-${id}`,
  section: (article: string, anchor: string) => `article-${article}-${anchor}`,
  question: (id: string) => `question-${id}`,
  disclaimer: (id: string) => `disclaimer-${id}`,
  source: (number: number) => `source-${number}`,
  help: 'get-help',
} as const;

export interface Printer extends WordPrinter {
  parts(parts: readonly Part[]): Block[];
  /** What stands beside a carrier: meanings of terms at their first use, and the evidence of claims. */
  notes(carrier: object): Block[];
  /** The label that a link inside the site leads to in this guide; `undefined` when it leads out of it. */
  placeOfLink(href: string): string | undefined;
  disclaimer(disclaimer: Disclaimer): Block[];
  /** Print a chapter: links inside its article lead to its own headings. */
  chapter<Printed>(article: string, print: () => Printed): Printed;
  /** A heading below the one above it: no level is left out. */
  headingBelow(): number;
  /** Print below a heading of a level, and go back to the level before. */
  below<Printed>(level: number, print: () => Printed): Printed;
}

/** Prints texts of a guide in reading order; it remembers the level of the last heading. */
export function printerFor(context: GuideContext): Printer {
  let depth = context.chapterLevel;
  let chapter = '';
  const printer: Printer = {
    inline(word) {
      const said = say(word, context.library);
      return isInline(said) ? inlineForm(said, context, printer) : undefined;
    },
    blocks(word) {
      const said = say(word, context.library);
      return isInline(said) ? [] : printedForm(said, context, printer);
    },
    heading(asked, anchor) {
      depth = Math.min(asked + context.chapterLevel - 1, depth + 1);
      const isSection = depth === context.chapterLevel + 1;
      return {
        level: depth,
        inContents: isSection,
        ...(chapter && anchor && { label: placeOf.section(chapter, anchor) }),
      };
    },
    placeOfLink: (href) => placeOfLink(href, chapter, context),
    chapter(article, print) {
      chapter = article;
      const printed = printer.below(context.chapterLevel, print);
      chapter = '';
      return printed;
    },
    headingBelow: () => depth + 1,
    below(level, print) {
      const before = depth;
      depth = level;
      const printed = print();
      depth = before;
      return printed;
    },
    parts: (parts) => blocksOfParts(parts, printer),
    notes: (carrier) => notesBeside(carrier, context),
    disclaimer: (disclaimer) => blockForms.standing(standing(disclaimer), context, printer),
  };
  return printer;
}

/** Answers that stand in a sentence. */
type InlineKind = 'claim' | 'term' | 'link' | 'phrase';
type InlineSaid = SaidOf<InlineKind>;
type BlockSaid = Exclude<SaidByWord, InlineSaid>;

const isInline = (said: SaidByWord): said is InlineSaid =>
  said.is === 'claim' || said.is === 'term' || said.is === 'link' || said.is === 'phrase';

function inlineForm(said: InlineSaid, context: GuideContext, printer: Printer): Inline[] {
  if (said.is === 'phrase') return [said.text];
  if (said.is === 'claim') {
    const { words } = said;
    return [...(typeof words === 'string' ? [words] : inlineOfParts(words, printer)), ...cited(said, context.notes)];
  }
  const says = inlineOfParts(said.parts, printer);
  if (said.is === 'term') return says;
  const { href } = said;
  const place = printer.placeOfLink(href);
  if (place) return [{ is: 'place', to: place, says, withPage: true }];
  if (href.startsWith('#') || linkState(href, context.library, new Set()) !== 'published') return says;
  return [{ is: 'address', to: new URL(href, context.site).href, says }];
}

type Forms = {
  readonly [Kind in BlockSaid['is']]: (said: SaidOf<Kind>, context: GuideContext, printer: Printer) => Block[];
};

/** The printed form of an answer that stands on its own. */
const printedForm = (said: BlockSaid, context: GuideContext, printer: Printer): Block[] =>
  (blockForms[said.is] as (said: BlockSaid, context: GuideContext, printer: Printer) => Block[])(
    said,
    context,
    printer,
  );

const blockForms: Forms = {
  noted({ parts, carrier }, _context, printer) {
    const says = printer.parts(parts);
    const notes = printer.notes(carrier);
    return notes.length > 0 ? [{ is: 'followed', says }, ...notes] : says;
  },

  card({ tone, title, parts, areBoxes }, _context, printer) {
    const says = printer.parts(parts);
    return [card(tone === 'side' ? 'plain' : tone, titleText(title), areBoxes ? withCheckboxes(says) : says, printer)];
  },

  evidence: ({ title, claims }, { notes }, printer) => [
    card(
      'evidence',
      titleText(title),
      claims.map((claim) => claimTold(claim, notes)),
      printer,
    ),
  ],

  plot(said, { notes }, printer) {
    const { caption, parts, rows, axis, onIntervals, claims } = said;
    return [
      {
        is: 'picture',
        svg: onPaper(studyPlot(rows, { label: caption, axis }), paperColors(tokens)),
        description: textsOfPlot(said).join(' '),
        caption: [
          bold(caption),
          { is: 'break' },
          ...inlineOfParts(parts, printer),
          ' ',
          { is: 'small', says: [onIntervals] },
        ],
        width: 'drawing',
      },
      { is: 'list', kind: 'bullets', items: claims.map((claim) => [claimTold(claim, notes)]) },
    ];
  },

  people({ groups, difference, legend, cited: claim, carrier }, { notes, library }, printer) {
    const pictures = groups.map(({ name, sentence, numerator, denominator }): Block => {
      return {
        is: 'picture',
        svg: pictureOfPeople(numerator, denominator),
        description: fill(
          library.strings.guideBook.figuresFilled,
          { n: numerator, total: denominator },
          library.language,
        ),
        caption: [bold(name), { is: 'break' }, sentence],
        width: 'people',
      };
    });
    const compared: Block[] = difference ? [{ is: 'paragraph', says: [bold(difference)] }] : [];
    return [
      { is: 'sides', sides: pictures.map((picture) => [picture]) },
      ...compared,
      { is: 'paragraph', tone: 'small', says: [legend, ...cited(claim, notes)] },
      ...printer.notes(carrier),
    ];
  },

  table: ({ caption, corner, aspects, compared, carrier }, _context, printer) => [
    {
      is: 'table',
      caption,
      head: [corner.names, ...aspects].map((name) => [name]),
      rows: compared.map(({ name, cells }) => [[name], ...cells.map((cell) => inlineOfParts(cell, printer))]),
    },
    ...printer.notes(carrier),
  ],

  figure: ({ drawing, caption, parts, label, labels }, { drawings, library }, printer) => [
    {
      is: 'picture',
      svg: drawings[drawing],
      description: drawingInWords(Object.values(labels), library),
      caption: [
        bold(caption),
        { is: 'break' },
        ...inlineOfParts(parts, printer),
        ' ',
        ...inlineOfParts(label, printer),
      ],
      width: 'drawing',
    },
  ],

  path: ({ caption, parts }, _context, printer) => [card('plain', caption, printer.parts(parts), printer)],
  group: ({ parts, toWrite = [] }, _context, printer) => [
    ...printer.parts(parts),
    ...toWrite.map((line) => paragraph([line])),
  ],
  sides: ({ parts }, _context, printer) => [
    { is: 'sides', sides: parts.filter((part) => isWord(part)).map((side) => printer.blocks(side)) },
  ],

  phases: ({ phases }, _context, printer) => phases.flatMap((phase) => phaseForm(phase, printer)),
  questions: ({ questions }, _context, printer) =>
    questions.flatMap(({ question, parts, carrier }) => [
      paragraph([bold(question)]),
      ...printer.parts(parts),
      ...printer.notes(carrier),
    ]),
  standing: ({ title, parts }, _context, printer) =>
    title === undefined ? printer.parts(parts) : [card('evidence', title, printer.parts(parts), printer)],

  visit: ({ way }, { site }) => [paragraph([addressTold(way.text, pageAddresses.schedule, site)])],
  invitation: ({ way }, { site }) => [paragraph([addressTold(way.text, way.href, site)])],
};

/** Kinds of answers that have a printed form. */
export const printedKinds: readonly string[] = ['claim', 'term', 'link', 'phrase', ...Object.keys(blockForms)];

function placeOfLink(href: string, chapter: string, { library, chapters }: GuideContext): string | undefined {
  const found = /^(?:\/articles\/([a-z0-9-]+)\/)?(?:#(.+))?$/.exec(href);
  const [, article = chapter, anchor] = found ?? [];
  if (!found || !chapters.has(article)) return undefined;
  const isHeading = library.articles.get(article)?.body.headings.some(({ id }) => id === anchor);
  return anchor !== undefined && isHeading ? placeOf.section(article, anchor) : placeOf.chapter(article);
}

/** What a drawing shows besides its caption, which is read anyway: the words in it. */
const drawingInWords = (words: readonly string[], { strings }: Library): string =>
  words.length > 0 ? fill(strings.guideBook.drawingWithWords, { words: words.join(', ') }) : strings.guideBook.drawing;

const bold = (text: string): Inline => ({ is: 'strong', says: [text] });
const paragraph = (says: Inline[]): Block => ({ is: 'paragraph', says });

/** The words of a link with the page’s address behind them. */
const addressTold = (text: string, path: string, site: URL): Inline => {
  const { href, host, pathname } = new URL(path, site);
  return { is: 'address', to: href, says: [text], shown: `${host}${pathname.replace(/\/$/, '')}` };
};

/** A claim in a full sentence, with what it rests on in small letters. */
function claimTold(claim: ToldClaim, notes: PageNotes): Block {
  const small = [`${claim.tag}.`, claim.limits?.labelled, claim.search].filter(Boolean);
  return {
    is: 'paragraph',
    says: [
      ...(claim.contrary ? [bold(`${claim.contrary}: `)] : []),
      claim.sentence,
      ...cited(claim, notes),
      { is: 'small', says: [` ${small.join(' ')}`] },
    ],
  };
}

function cited({ claim }: CitedClaim, notes: PageNotes): Inline[] {
  const numbers = notes.citations.get(claim) ?? [];
  return numbers.length > 0 ? [{ is: 'cite', numbers: [...numbers] }] : [];
}

const card = (tone: Tone, title: string, says: Block[], printer: Printer): Block => ({
  is: 'card',
  tone,
  level: printer.headingBelow(),
  title,
  says,
});

/** Questions to take to a visit are ticked off on paper. */
export const withCheckboxes = (blocks: Block[]): Block[] =>
  blocks.map((block) => (block.is === 'list' ? { ...block, kind: 'checkboxes' } : block));

const linesAsList = (lines: readonly string[]): Block => ({
  is: 'list',
  kind: 'bullets',
  items: lines.map((line) => [paragraph([line])]),
});

function phaseForm({ title, basis, parts, calm, danger }: SaidPhase, printer: Printer): Block[] {
  const level = printer.headingBelow();
  return printer.below(level, (): Block[] => [
    { is: 'heading', level, says: [title], inContents: false },
    { is: 'paragraph', tone: 'small', says: [basis] },
    ...printer.parts(parts),
    ...calm.flatMap((list): Block[] => [paragraph([bold(list.title)]), linesAsList(list.lines)]),
    ...printer.parts(danger),
  ]);
}

function notesBeside(carrier: object, { library, notes }: GuideContext): Block[] {
  const found = notes.notes.get(carrier);
  if (!found) return [];
  const { meanings, evidence } = noteTexts(found, notes, library);
  return [
    {
      is: 'notes',
      items: [
        ...meanings.map(meaningOnPaper),
        ...evidence.map(({ label, tag }): Inline[] => [bold(`${label}:`), ` ${tag}`]),
      ],
    },
  ];
}

/** A term with its meaning in plain words. */
export const meaningOnPaper = ({
  term,
  sound,
  definition,
}: {
  term: string;
  sound: string | undefined;
  definition: string;
}): Inline[] => [bold(term), `${sound ? ` (${sound})` : ''}: ${definition}`];
