// The anchors of headings: how they are made, which ones a text may not take, and how an address names them.
import { slug } from 'github-slugger';
import type { CollectionName } from '#schemas/collections.ts';

/**
 * The anchor of a heading, as `github-slugger` makes it; a second one like it gets a number.
 *
 * White space of any kind counts as one space: word processors write hard and thin ones, which nobody sees.
 *
 * @param taken - Anchors of the text so far.
 *
 * @example
 * anchorOf('What\u00A0is next?', new Set()) // => 'what-is-next'
 */
export function anchorOf(text: string, taken: ReadonlySet<string>): string {
  const base = slug(
    text
      .normalize('NFC')
      .replace(/[\s\u200B\u2060\uFEFF]+/gu, ' ')
      .trim(),
  );
  let anchor = base;
  for (let count = 1; taken.has(anchor); count += 1) anchor = `${base}-${count}`;
  return anchor;
}

/** The anchor that the part of an address behind # names, however it is spelled: `a-caf%C3%A9-chair` is “a-café-chair”. */
export function anchorNamedBy(fragment: string): string {
  const typed = fragment.replace(/^#/u, '');
  try {
    return decodeURIComponent(typed).normalize('NFC');
  } catch {
    // A lone % is no code.
    return typed;
  }
}

/** Anchors that the page of an article gives to its own headings. */
export const articleAnchors = {
  help: 'get-help',
  faq: 'questions-people-ask',
  questions: 'questions-for-your-visit',
  sources: 'sources',
} as const;

/** Anchors that the page of a decision aid gives to its own headings. */
export const aidAnchors = [
  'decision',
  'condition',
  'options',
  'values',
  'check',
  'summary',
  'made',
  'sources',
] as const;

/** Anchors that every page has: its frame, emergency advice, sources. */
const ON_EVERY_PAGE = ['main', 'get-help', 'sources', 'large-print'];

/** Anchors that pages of a collection have beside those. A new `id` in a template belongs here; a test compares. */
const ON_PAGES_OF: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  articles: Object.values(articleAnchors),
  decisionAids: [
    ...aidAnchors,
    'check-says',
    'own-sheet',
    'leaning',
    'ask',
    'own',
    'sheet',
    'answers',
    'print',
    'clear',
  ],
  // The page of the guide has the downloads and the form.
  pages: ['downloads', 'contact'],
};

/** Anchors that are made while a page is drawn: sources (s1), citations (c1), drawings (d12), people (p3), fields of the form. */
const MADE_BY_PAGES = /^(?:[cdps]\d+(?:o|-[a-z]+)?|contact-.+|[a-z0-9-]+-fault|user-content-.+)$/u;

/** Whether a page has an anchor of its own, and what stands there. */
export type PageAnchors = (anchor: string) => string | undefined;

/**
 * The anchors that no heading of a text may take, because its page has them.
 *
 * @param questions - Ids of the questions that stand on the page: those of its header and of each <FaqList>.
 */
export function anchorsOfPage(collection: CollectionName, questions: Iterable<string> = []): PageAnchors {
  const own = new Set([...ON_EVERY_PAGE, ...(ON_PAGES_OF[collection] ?? [])]);
  const asked = new Set(questions);
  return (anchor) => {
    if (asked.has(anchor)) return `the question ${anchor}`;
    return own.has(anchor) || MADE_BY_PAGES.test(anchor) ? 'a part of the page' : undefined;
  };
}

/** A heading of a text that cannot have an address of its own. */
export interface RefusedHeading {
  line: number;
  check: 'headings-in-order';
  problem: string;
  fix: string;
}

/** Headings that no link could lead to: without letters, or with an anchor that the page has already. */
export function refusedHeadings(
  headings: readonly { text: string; id: string; line: number }[],
  pageAnchors: PageAnchors,
): RefusedHeading[] {
  return headings.flatMap(({ text, id, line }): RefusedHeading[] => {
    const told = (problem: string, fix: string): RefusedHeading[] => [
      { line, check: 'headings-in-order', problem, fix },
    ];
    // An empty heading is told as that.
    if (text === '') return [];
    if (!/[\p{L}\p{N}]/u.test(id))
      return told(
        `The heading “${text}” has no letters or digits, so no link can lead to it.`,
        'Write words, or delete the heading.',
      );
    const there = pageAnchors(id);
    return there === undefined
      ? []
      : told(
          `The heading “${text}” would have the address #${id}, where ${there} stands already.`,
          'Give the heading other words, or more of them.',
        );
  });
}
