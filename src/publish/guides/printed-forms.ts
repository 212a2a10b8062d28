// How each of the editors’ words is printed: the same words as on the page, in a form for paper.
import { linkState, pageAddresses } from '#domain/addresses.ts';
import type { Part, WordPart } from '#domain/body.ts';
import { dayInWords } from '#domain/days.ts';
import { claimsWithContrary, idList, rowsOf } from '#domain/drawn-in.ts';
import { evidenceTag } from '#domain/evidence/evidence-tag.ts';
import { groupsInWords } from '#domain/evidence/people.ts';
import { figureOf, plotRows, wordsOfPlot, wordsOnIntervals } from '#domain/evidence/plot-rows.ts';
import { fill } from '#domain/fill.ts';
import {
  getEntry,
  phasesAfter,
  wordingOf,
  type Disclaimer,
  type Library,
  type RecoveryPhase,
} from '#domain/library.ts';
import type { Notes, PageNotes } from '#domain/page-notes.ts';
import type { drawings, WordName } from '#schemas/words.ts';
import { studyPlot } from '#drawings/study-plot.ts';
import tokens from '#styles/tokens.css?raw';
import { blocksOfParts, inlineOfParts, type WordPrinter } from './html-nodes.ts';
import { onPaper, paperColors } from './paper-colors.ts';
import { pictureOfPeople } from './people-picture.ts';
import type { Block, Inline, Tone } from './printed-nodes.ts';

export type Drawings = Readonly<Record<(typeof drawings)[number], string>>;

/** What the words of a guide draw on. */
export interface GuideMatter {
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
export function printerFor(matter: GuideMatter): Printer {
  let depth = matter.chapterLevel;
  let chapter = '';
  const printer: Printer = {
    inline: (word) => inlineForms[word.name as InlineName]?.(word, matter, printer),
    blocks(word) {
      const form = blockForms[word.name as BlockName];
      if (!form) throw new Error(`There is no printed form of <${word.name}>.`);
      return form(word, matter, printer);
    },
    heading(asked, anchor) {
      depth = Math.min(asked + matter.chapterLevel - 1, depth + 1);
      const isSection = depth === matter.chapterLevel + 1;
      return {
        level: depth,
        inContents: isSection,
        ...(chapter && anchor && { label: placeOf.section(chapter, anchor) }),
      };
    },
    placeOfLink: (href) => placeOfLink(href, chapter, matter),
    chapter(article, print) {
      chapter = article;
      const printed = printer.below(matter.chapterLevel, print);
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
    disclaimer: (disclaimer) => disclaimerForm(disclaimer, printer),
  };
  return printer;
}

/** Names of all words and parts that have a printed form. */
export const printedWords = (): string[] => [...Object.keys(inlineForms), ...Object.keys(blockForms)];

type InlineName = 'Claim' | 'Term' | 'Link';
type BlockName = Exclude<WordName, InlineName> | 'Noted';
type Form<Printed> = (word: WordPart, matter: GuideMatter, printer: Printer) => Printed;

const inlineForms: Record<InlineName, Form<Inline[]>> = {
  Claim: ({ props }, { library, notes }) => {
    const id = props.id ?? '';
    const wording = wordingOf(getEntry(library.claims, id, 'claim'), library.language);
    return [props.as === 'sentence' ? wording.sentence : wording.phrase, ...cited(id, notes)];
  },
  Term: ({ parts }, _matter, printer) => inlineOfParts(parts, printer),
  Link: ({ props, parts }, matter, printer) => {
    const says = inlineOfParts(parts, printer);
    const href = props.href ?? '';
    const place = printer.placeOfLink(href);
    if (place) return [{ is: 'place', to: place, says, withPage: true }];
    if (href.startsWith('#') || linkState(href, matter.library, new Set()) !== 'published') return says;
    return [{ is: 'address', to: new URL(href, matter.site).href, says }];
  },
};

const blockForms: Record<BlockName, Form<Block[]>> = {
  Noted: (word, matter, printer) => {
    const says = printer.parts(word.parts);
    const notes = notesBeside(word, matter);
    return notes.length > 0 ? [{ is: 'followed', says }, ...notes] : says;
  },

  EvidenceBox: (word, matter, printer) => [
    card('evidence', word.props.heading ?? matter.library.strings.lists.evidence, claimsTold(word, matter), printer),
  ],

  StudyPlot: (word, matter, printer) => {
    const { library } = matter;
    const { strings } = library;
    const caption = word.props.caption ?? '';
    const rows = plotRows(library, claimsWithContrary(library, idList(word.props.claims)));
    const svg = studyPlot(
      rows.map((row) => ({ ...row, figure: figureOf(row, strings) })),
      { label: caption, axis: strings.plot.axis },
    );
    return [
      {
        is: 'picture',
        svg: onPaper(svg, paperColors(tokens)),
        description: [`${caption}.`, ...wordsOfPlot(rows, strings)].join(' '),
        caption: [
          bold(caption),
          { is: 'break' },
          ...inlineOfParts(word.parts, printer),
          ' ',
          { is: 'small', says: [wordsOnIntervals(rows, strings)] },
        ],
        width: 'drawing',
      },
      { is: 'list', kind: 'numbers', items: claimsTold(word, matter).map((claim) => [claim]) },
    ];
  },

  PeopleOutOf100: (word, matter) => {
    const { library, notes } = matter;
    const id = word.props.claim ?? '';
    const groups = groupsInWords(getEntry(library.claims, id, 'claim'), library.strings, library.language);
    const pictures = groups.map(({ name, count, sentence, numerator, denominator }): Block => {
      const said = `${name}: ${count}`;
      return {
        is: 'picture',
        svg: pictureOfPeople(numerator, denominator),
        description: `${said}. ${library.strings.people.legend}`,
        caption: [bold(said), { is: 'break' }, sentence],
        width: 'people',
      };
    });
    return [
      { is: 'sides', sides: pictures.map((picture) => [picture]) },
      { is: 'paragraph', tone: 'small', says: [library.strings.people.legend, ...cited(id, notes)] },
      ...notesBeside(word, matter),
    ];
  },

  EmergencyAdvice: cardForm('emergency', ({ heading = '' }, { strings }) =>
    /911|emergency/i.test(heading) ? heading : `${strings.emergency.level1}: ${heading}`,
  ),
  CallUsToday: (word, matter, printer) => {
    const { phone } = matter.library.clinic;
    const { strings } = matter.library;
    return [
      card(
        'urgent',
        `${strings.emergency.level2}: ${word.props.heading ?? ''}`,
        [...printer.parts(word.parts), ...(phone ? [paragraph([fill(strings.schedule.byPhone, { phone })])] : [])],
        printer,
      ),
    ];
  },
  BookAVisit: cardForm('soon', ({ heading = '' }, { strings }) => `${strings.emergency.level3}: ${heading}`),
  ClinicalNote: cardForm('evidence', ({ heading }, { strings }) =>
    heading ? `${strings.lists.clinicalNote}: ${heading}` : strings.lists.clinicalNote,
  ),
  Steps: cardForm('plain', ({ caption = '' }) => caption),
  DoList: cardForm('soon', ({ heading }, { strings }) => heading ?? strings.lists.do),
  DoNotList: cardForm('urgent', ({ heading }, { strings }) => heading ?? strings.lists.doNot),
  NormalOrNot: ({ parts }, _matter, printer) => printer.parts(parts),
  Normal: cardForm('soon', (_props, { strings }) => strings.lists.normal),
  CallToday: cardForm('urgent', (_props, { strings }) => strings.lists.callToday),
  GoNow: cardForm('emergency', (_props, { strings }) => strings.lists.goNow),
  TwoSides: ({ parts }, _matter, printer) => [
    { is: 'sides', sides: parts.filter((part) => typeof part !== 'string').map((side) => printer.blocks(side)) },
  ],
  For: cardForm('plain', ({ heading = '' }) => heading),
  Against: cardForm('plain', ({ heading = '' }) => heading),
  Questions: ({ props, parts }, _matter, printer) => [
    card('keys', props.heading ?? '', withCheckboxes(printer.parts(parts)), printer),
  ],

  CompareTreatments: (word, matter, printer) => {
    const { strings, treatments } = matter.library;
    const rows = rowsOf(word) as (keyof typeof strings.comparison)[];
    return [
      {
        is: 'table',
        caption: word.props.caption ?? '',
        head: [strings.comparison.treatment, ...rows.map((row) => strings.comparison[row])].map((name) => [name]),
        rows: idList(word.props.ids).map((id) => {
          const { data, fields } = getEntry(treatments, id, 'treatment');
          return [[data.name], ...rows.map((row) => inlineOfParts(fields[row] ?? [], printer))];
        }),
      },
      ...notesBeside(word, matter),
    ];
  },
  FusionApproaches: (word, matter, printer) => {
    const { strings, treatments } = matter.library;
    const { data, fields } = getEntry(treatments, 'spinal-fusion', 'treatment');
    const rows = ['route', 'disc', 'uses', 'risks'] as const;
    return [
      {
        is: 'table',
        caption: strings.approaches.caption,
        head: [strings.approaches.approach, ...rows.map((row) => strings.approaches[row])].map((name) => [name]),
        rows: (data.approaches ?? []).map(({ name }, index) => [
          [name],
          ...rows.map((row) => inlineOfParts(fields[`approaches.${index}.${row}`] ?? [], printer)),
        ]),
      },
      ...notesBeside(word, matter),
    ];
  },
  RecoveryTimeline: ({ props }, { library }, printer) =>
    phasesAfter(library, props.treatment ?? '').flatMap((phase) => phaseForm(phase, library, printer)),

  Figure: ({ props, parts }, { library, drawings }, printer) => {
    const label = getEntry(library.disclaimers, 'drawing', 'disclaimer');
    const caption = props.caption ?? '';
    return [
      {
        is: 'picture',
        svg: drawings[props.drawing as keyof Drawings],
        description: caption,
        caption: [
          bold(caption),
          { is: 'break' },
          ...inlineOfParts(parts, printer),
          ' ',
          ...inlineOfParts(label.body.parts, printer),
        ],
        width: 'drawing',
      },
    ];
  },

  FaqList: ({ props }, { library }, printer) =>
    idList(props.ids).flatMap((id) => {
      const { data, body } = getEntry(library.faqs, id, 'question');
      return [paragraph([bold(data.question)]), ...printer.parts(body.parts)];
    }),
  Disclaimer: ({ props }, { library }, printer) =>
    printer.disclaimer(getEntry(library.disclaimers, props.id ?? '', 'disclaimer')),

  ScheduleVisit: (_word, { library, site }) => [
    paragraph([addressTold(library.strings.schedule.button, pageAddresses.schedule, site)]),
  ],
  GuideDownload: (_word, { library, site }) => [
    paragraph([addressTold(library.strings.guide.link, pageAddresses.guide, site)]),
  ],
};

function placeOfLink(href: string, chapter: string, { library, chapters }: GuideMatter): string | undefined {
  const found = /^(?:\/articles\/([a-z0-9-]+)\/)?(?:#(.+))?$/.exec(href);
  const [, article = chapter, anchor] = found ?? [];
  if (!found || !chapters.has(article)) return undefined;
  const isHeading = library.articles.get(article)?.body.headings.some(({ id }) => id === anchor);
  return anchor !== undefined && isHeading ? placeOf.section(article, anchor) : placeOf.chapter(article);
}

const bold = (text: string): Inline => ({ is: 'strong', says: [text] });
const paragraph = (says: Inline[]): Block => ({ is: 'paragraph', says });

/** The words of a link with the page’s address behind them. */
const addressTold = (text: string, path: string, site: URL): Inline => {
  const { href, host, pathname } = new URL(path, site);
  return { is: 'address', to: href, says: [text], shown: `${host}${pathname.replace(/\/$/, '')}` };
};

/** Claims of a word in full sentences, benefits followed by what says otherwise. */
function claimsTold(word: WordPart, { library, notes }: GuideMatter): Block[] {
  const { strings, language } = library;
  const named = idList(word.props.claims);
  return claimsWithContrary(library, named).map((id): Block => {
    const claim = getEntry(library.claims, id, 'claim');
    const { sentence, limits } = wordingOf(claim, language);
    const noneFoundOn = claim.data.kind === 'benefit' ? claim.data.noneFoundOn : undefined;
    const small = [
      `${evidenceTag(claim, strings, language)}.`,
      limits && fill(strings.lists.limits, { text: limits }),
      noneFoundOn && fill(strings.lists.noneFound, { day: dayInWords(noneFoundOn, language) }),
    ].filter(Boolean);
    return {
      is: 'paragraph',
      says: [
        ...(named.includes(id) ? [] : [bold(`${strings.lists.contrary}: `)]),
        sentence,
        ...cited(id, notes),
        { is: 'small', says: [` ${small.join(' ')}`] },
      ],
    };
  });
}

function cited(claim: string, notes: PageNotes): Inline[] {
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

function cardForm(
  tone: Tone,
  titleOf: (props: WordPart['props'], library: Library) => string,
): (word: WordPart, matter: GuideMatter, printer: Printer) => Block[] {
  return ({ props, parts }, { library }, printer) => [
    card(tone, titleOf(props, library), printer.parts(parts), printer),
  ];
}

/** Questions to take to a visit are ticked off on paper. */
export const withCheckboxes = (blocks: Block[]): Block[] =>
  blocks.map((block) => (block.is === 'list' ? { ...block, kind: 'checkboxes' } : block));

function disclaimerForm({ data, body }: Disclaimer, printer: Printer): Block[] {
  return data.form === 'box'
    ? [card('evidence', data.title, printer.parts(body.parts), printer)]
    : printer.parts(body.parts);
}

const linesAsList = (lines: readonly string[]): Block => ({
  is: 'list',
  kind: 'bullets',
  items: lines.map((line) => [paragraph([line])]),
});

function phaseForm({ data, body }: RecoveryPhase, { strings }: Library, printer: Printer): Block[] {
  const { recovery } = strings;
  const level = printer.headingBelow();
  const basis = data.basis === 'clinic-plan' ? recovery.clinicPlan : recovery.studies;
  return printer.below(level, (): Block[] => [
    { is: 'heading', level, says: [data.title], inContents: false },
    { is: 'paragraph', tone: 'small', says: [basis] },
    ...printer.parts(body.parts),
    ...(['do', 'doNot', 'normal'] as const).flatMap((part): Block[] => [
      paragraph([bold(recovery[part])]),
      linesAsList(data[part]),
    ]),
    card('urgent', recovery.callToday, [linesAsList(data.callToday)], printer),
    card('emergency', recovery.emergency, [linesAsList(data.emergency)], printer),
  ]);
}

/** The meaning of terms at their first use, and the evidence of claims. */
function notesBeside(word: WordPart, matter: GuideMatter): Block[] {
  const notes = matter.notes.notes.get(word);
  return notes ? [{ is: 'notes', items: noteLines(notes, matter) }] : [];
}

function noteLines(notes: Notes, { library, notes: all }: GuideMatter): Inline[][] {
  const { strings, language } = library;
  return [
    ...notes.terms.map((id) => meaningOf(id, library)),
    ...notes.claims.map((id): Inline[] => {
      const numbers = (all.citations.get(id) ?? []).join(', ');
      const tag = evidenceTag(getEntry(library.claims, id, 'claim'), strings, language);
      return [bold(`${strings.article.evidenceLabel} ${numbers}:`), ` ${tag}`];
    }),
  ];
}

/** A term with its meaning in plain words. */
export function meaningOf(id: string, library: Library): Inline[] {
  const { term, pronunciation, definition } = getEntry(library.glossary, id, 'term').data;
  const sound = pronunciation ? ` (${fill(library.strings.article.saidAs, { sound: pronunciation })})` : '';
  return [bold(term), `${sound}: ${definition}`];
}
