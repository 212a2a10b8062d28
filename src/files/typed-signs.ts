// Finds Markdown that did not become what it was meant to be, and would be published as the signs an editor typed.

/** A stretch of running text as it was typed. What is no text of its own is masked, so that places stay true. */
export interface TypedText {
  text: string;
  /** What kind of block it stands in. */
  in: 'paragraph' | 'item' | 'cell' | 'heading';
  /** A table ends directly above. */
  belowTable: boolean;
}

/** Something wrong, at an offset of the typed text. */
export interface TypedFinding {
  offset: number;
  check: 'readable-as-meant' | 'links-that-work';
  problem: string;
  fix: string;
}

/** Masks a link that works, and an address that became one. */
export const LINK_MASK = '\u0002';
/** Masks all else that is no text: words of editors, signs of emphasis. */
export const OTHER_MASK = '\u0001';

const ADDRESS = `(?:/|#|https?:|www\\.|mailto:|tel:|${LINK_MASK})`;

/** Bullets that word processors write, and boxes. */
const BULLET = '[•·‣⁃∙▪▫◦●○■□◆◇►▶▸➤➢→✓✔✗✘☐☑☒❏❑]';

/** White space that is no space to Markdown: hard, thin and wide spaces. */
const HARD_SPACE = '[^\\S \\t\\r\\n]';

interface LineRule {
  /** Looked for at the beginning of each line. */
  begins: RegExp;
  /** Where it counts; everywhere when left out. */
  when?: (typed: TypedText, isFirstLine: boolean) => boolean;
  problem: string;
  fix(line: string): string;
}

const list = (sign: RegExp) => (line: string) =>
  `Write “- ${line.replace(sign, '').trim() || 'Walk'}”: a hyphen and a space, each on a line of its own, with an empty line above the list.`;

const numbered = (line: string): string =>
  `Write “1. ${line.replace(/^\(?\w+[.)]\s*/u, '').trim() || 'Walk'}”: a number, a full stop and a space, from 1 on, with an empty line above the list.`;

const lineRules: readonly LineRule[] = [
  {
    begins: new RegExp(`^(?:#{1,6}(?=[\\p{L}“"'(]|${HARD_SPACE})|#{2,}(?=[^ \\t#])|#{7,})`, 'u'),
    when: ({ in: block }) => block !== 'heading' && block !== 'cell',
    problem: 'This was meant as a heading, and would be published with its # signs.',
    fix: (line) =>
      `Write “${line.replace(/^(#+)\s*/u, (_, signs: string) => `${'#'.repeat(Math.min(Math.max(signs.length, 2), 4))} `).trim()}”, with a space behind the signs.`,
  },
  {
    begins: /^(?::{3,}|!!!\s|\?\?\?\s|\[!\w+\])/u,
    problem: 'This was meant as a box, and would be published as typed.',
    fix: () => 'Use <ClinicalNote>, <DoList heading="…"> or another box listed in content/README.md.',
  },
  {
    begins: /^\[[ xX]?\](?=\s)/u,
    problem: 'This was meant as a box to tick, and would be published as typed.',
    fix: list(/^\[[ xX]?\]/u),
  },
  {
    begins: new RegExp(`^(?:${BULLET}|-(?=\\p{L})|[-*+](?=${HARD_SPACE}))`, 'u'),
    problem: 'This was meant as a line of a list, and would be published as typed.',
    fix: list(new RegExp(`^(?:${BULLET}|[-*+])`, 'u')),
  },
  {
    // Inside a paragraph a line may begin with a dash by chance.
    begins: /^[–—]\s/u,
    when: ({ in: block }, isFirstLine) => isFirstLine && block === 'paragraph',
    problem: 'This was meant as a line of a list, and would be published as typed.',
    fix: list(/^[–—]/u),
  },
  {
    begins: new RegExp(`^(?:\\d{1,2}[.)](?=\\p{L}|${HARD_SPACE})|\\(\\d{1,2}\\)\\s|[a-z]\\)\\s)`, 'u'),
    when: ({ in: block }) => block === 'paragraph' || block === 'item',
    problem: 'This was meant as a line of a numbered list, and would be published as typed.',
    fix: numbered,
  },
  {
    // The first line of a paragraph would have become a list.
    begins: /^\d{1,2}[.)]\s/u,
    when: ({ in: block }, isFirstLine) => !isFirstLine && (block === 'paragraph' || block === 'item'),
    problem: 'This was meant as a line of a numbered list, and would run on in the paragraph above.',
    fix: numbered,
  },
];

interface TextRule {
  finds: RegExp;
  check: TypedFinding['check'];
  problem: string;
  fix(match: RegExpExecArray): string;
}

/** The words and the address that an editor meant to join. */
const asLink = (words: string, address: string): string =>
  `Write ${words.trim() ? `[${bare(words)}]` : '[words]'}(${bare(address) || '/articles/…/'}): the address directly behind the bracket, in round brackets, without spaces.`;

const bare = (typed: string): string => {
  const shown = typed.replaceAll(new RegExp(`[${LINK_MASK}${OTHER_MASK}]+`, 'gu'), '').trim();
  return /^(?:\/|#)/u.test(shown) ? shown.replaceAll(/\s+/gu, '-').replaceAll('/-', '/') : shown;
};

const textRules: readonly TextRule[] = [
  {
    finds: /(?<!\\)\[\[([^[\]]*)\]\]/gu,
    check: 'links-that-work',
    problem: 'This was meant as a link, and would be published with its brackets.',
    fix: ([, words = '']) => asLink(words, ''),
  },
  {
    finds: new RegExp(
      `(?<!\\\\)\\[([^[\\]]*)\\](?:\\((?:([^()]*)\\)|([^\\s()]*))|\\s+\\((${ADDRESS}[^()]*)\\)|\\s?\\[[^\\]]*\\])`,
      'gu',
    ),
    check: 'links-that-work',
    problem: 'This was meant as a link, and would be published with its brackets.',
    fix: ([, words = '', close = '', open = '', apart = '']) => asLink(words, close || open || apart),
  },
  {
    finds: new RegExp(`\\(([^()]*)\\)\\s?\\[(${ADDRESS}[^\\]]*)\\]`, 'gu'),
    check: 'links-that-work',
    problem: 'This was meant as a link, and its brackets are the wrong way round.',
    fix: ([, words = '', address = '']) => asLink(words, address),
  },
  {
    finds: /(?<!\\)\]\(([^()\s]*)\)?/gu,
    check: 'links-that-work',
    problem: 'This was meant as a link, and would be published with its brackets.',
    fix: ([, address = '']) => asLink('', address),
  },
  {
    finds: /(?<![^\s(“"])\/[a-z][a-z-]*\/(?:[a-z0-9-]+\/)*(?:#[\w-]+)?(?![\w/])/gu,
    check: 'links-that-work',
    problem: 'This address is no link, and would be published as typed.',
    fix: ([address]) => asLink('', address),
  },
  {
    finds: /(?<!\\)\[\^[^\]\s]+\]/gu,
    check: 'readable-as-meant',
    problem: 'This was meant as a footnote, and would be published as typed.',
    fix: () => 'Write it in the sentence, or in brackets. A source is told by <Claim id="…" />.',
  },
  {
    finds: /(?<!\\)(\*\*|~~|==(?=[^=\s])(?=[^=]*==))/gu,
    check: 'readable-as-meant',
    problem: 'These signs would be published as typed.',
    fix: ([, sign = '']) =>
      sign === '**'
        ? 'For bold words, write ** directly before the first and directly behind the last of them. Otherwise delete the signs.'
        : `Delete the ${sign} signs.`,
  },
  {
    finds: /(?<![\w\\_])__\s*\p{L}[^_]*__(?!\w)/gu,
    check: 'readable-as-meant',
    problem: 'These signs would be published as typed.',
    fix: () => 'For bold words, write ** directly before the first and directly behind the last of them.',
  },
];

/** What a stretch of text was meant to be and is not. */
export function meantOtherwise(typed: TypedText): TypedFinding[] {
  const findings = [...tableAsTyped(typed), ...inLines(typed), ...inText(typed)];
  return findings.sort((one, other) => one.offset - other.offset);
}

/** One finding a rule: a list of ten bullets is one mistake. */
function inLines(typed: TypedText): TypedFinding[] {
  const told = new Set<string>();
  return linesOf(typed.text).flatMap(({ line, offset }, index) => {
    const indent = /^[ \t>]*/u.exec(line)?.[0].length ?? 0;
    const rule = lineRules.find(
      ({ begins, when }) => begins.test(line.slice(indent)) && (when?.(typed, index === 0) ?? true),
    );
    if (!rule || told.has(rule.problem)) return [];
    told.add(rule.problem);
    return [
      {
        offset: offset + indent,
        check: 'readable-as-meant' as const,
        problem: rule.problem,
        fix: rule.fix(withoutMasks(line.slice(indent))),
      },
    ];
  });
}

function inText({ text }: TypedText): TypedFinding[] {
  const taken: [from: number, to: number][] = [];
  return textRules.flatMap(({ finds, check, problem, fix }) => {
    // One finding a line: signs come in pairs.
    const lines = new Set<number>();
    return [...text.matchAll(finds)].flatMap((match) => {
      const [from, to] = [match.index, match.index + match[0].length];
      const line = text.slice(0, from).split('\n').length;
      if (taken.some((other) => from < other[1] && to > other[0])) return [];
      if (check === 'readable-as-meant' && lines.has(line)) return [];
      lines.add(line);
      taken.push([from, to]);
      return [{ offset: from, check, problem, fix: fix(match) }];
    });
  });
}

const DELIMITERS = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?$|^\|\s*:?-+:?\s*\|?$/u;

/** Rows that no table was made of. */
function tableAsTyped({ text, in: block, belowTable }: TypedText): TypedFinding[] {
  if (block === 'cell' || block === 'heading') return [];
  const lines = linesOf(text).map(({ line, offset }) => ({ line: line.trim(), offset }));
  const rows = lines.filter(({ line }) => /(?<!\\)\|/u.test(line));
  const [first] = rows;
  const isTable = rows.some(({ line }) => line.startsWith('|') || DELIMITERS.test(line)) || rows.length > 1;
  if (!first || !isTable) return [];
  const fix = belowTable
    ? 'Delete the empty line above it.'
    : rows.some(({ line }) => DELIMITERS.test(line))
      ? 'Write as many | --- | in the second line as the first has cells.'
      : 'Below the first row, write a line such as | --- | --- |, with one --- for each cell, and an empty line above the table.';
  return [
    {
      offset: first.offset,
      check: 'readable-as-meant',
      problem: 'This was meant as a table, and would be published as typed.',
      fix,
    },
  ];
}

function linesOf(text: string): { line: string; offset: number }[] {
  let offset = 0;
  return text.split('\n').map((line) => {
    const at = { line, offset };
    offset += line.length + 1;
    return at;
  });
}

const withoutMasks = (line: string): string => line.replaceAll(new RegExp(`[${LINK_MASK}${OTHER_MASK}]+`, 'gu'), '…');
