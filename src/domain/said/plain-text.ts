// An answer as running text, for reading measures, mentions, search and structured data: what is said, without the labels that stand around it.
import type { Part } from '../body.ts';
import type { Library } from '../library.ts';
import type { Said, SaidByWord, SaidOf, ToldClaim } from './said.ts';
import { say } from './say.ts';

/** Elements after which a line ends. */
const ENDS_A_LINE = /^(p|li|h[1-6]|td|th|tr|blockquote|br)$/;

/** How texts are read. */
interface Reading {
  library: Library;
  /** Disclaimers are left out where they must not bring further disclaimers onto a page. */
  withDisclaimers: boolean;
}

/**
 * The plain text of parts in reading order, claims and terms in words, drawn-in entries included. Blocks end with a line break.
 */
export function textOfParts(parts: readonly Part[], library: Library, { withDisclaimers = true } = {}): string {
  return readParts(parts, { library, withDisclaimers });
}

/** The plain text of an answer. */
export function textOfSaid(said: Said, library: Library, { withDisclaimers = true } = {}): string {
  return readSaid(said, { library, withDisclaimers });
}

function readParts(parts: readonly Part[], reading: Reading): string {
  return parts
    .map((part) => {
      if (part.type === 'text') return part.value;
      if (part.type === 'word') return readWord(say(part, reading.library), reading);
      return `${readParts(part.children, reading)}${ENDS_A_LINE.test(part.tagName) ? '\n' : ''}`;
    })
    .join('');
}

/** Words of running text stand in their sentence; all others are blocks. */
function readWord(said: SaidByWord, reading: Reading): string {
  const text = readSaid(said, reading);
  const isInline = said.is === 'claim' || said.is === 'term' || said.is === 'link' || said.is === 'phrase';
  return isInline ? text : `${text}\n`;
}

const lines = (texts: readonly (string | undefined)[]): string =>
  texts.map((text) => (text ? `${text}\n` : '')).join('');

function readSaid(said: Said, reading: Reading): string {
  const read = (parts: readonly Part[]) => readParts(parts, reading);
  switch (said.is) {
    case 'claim':
      return typeof said.words === 'string' ? said.words : read(said.words);
    case 'phrase':
      return said.text;
    case 'term':
    case 'link':
    case 'noted':
    case 'explained':
    case 'sides':
    case 'group':
    case 'parts':
      return read(said.parts);
    case 'card':
      return lines([said.title.own]) + read(said.parts);
    case 'evidence':
      return lines([said.title.own]) + readClaims(said.claims);
    case 'plot':
      return [lines([said.caption]), readClaims(said.claims), lines(textsOfPlot(said)), read(said.parts)].join('');
    case 'people':
      return lines([...said.groups.flatMap(({ name, sentence }) => [name, sentence]), said.difference]);
    case 'table':
      return lines([said.caption]) + lines(readCells(said, read));
    case 'figure':
    case 'path':
      return lines([said.caption]) + read(said.parts);
    case 'phases':
      return said.phases
        .map(
          ({ title, parts, calm, danger }) =>
            lines([title]) + read(parts) + lines(calm.flatMap(({ lines: all }) => all)) + read(danger),
        )
        .join('\n');
    case 'questions':
      return said.questions.map(({ question, parts }) => `${question}\n${read(parts)}\n`).join('');
    case 'standing':
      return reading.withDisclaimers ? lines([said.title]) + read(said.parts) : '';
    case 'help':
      return lines([said.title]) + read(said.parts) + read(said.more ?? []);
    case 'heading':
    case 'lead':
    case 'remark':
    case 'text':
      return lines([said.text]);
    case 'labelled':
      return lines([said.text]);
    case 'list':
    case 'keys':
      return lines(said.lines);
    case 'rows':
      return said.rows.map(({ parts }) => `${read(parts)}\n`).join('');
    case 'tool':
      return lines(said.lines) + (said.parts ?? []).map((parts) => `${read(parts)}\n`).join('');
    case 'visit':
    case 'invitation':
    case 'way':
    case 'ways':
      return '';
  }
}

const readClaims = (claims: readonly ToldClaim[]): string =>
  lines(claims.map(({ sentence }) => sentence)) + lines(claims.map(({ limits }) => limits?.own));

/** Each cell with the name of what it tells of. */
function readCells(
  { compared, aspects, cites, rows }: SaidOf<'table'>,
  read: (parts: readonly Part[]) => string,
): readonly string[] {
  // Options that stand as columns are named once, above what is told of them.
  if (rows === 'aspects') return compared.flatMap(({ name, cells }) => [name, ...cells.map((parts) => read(parts))]);
  const cell = (name: string, parts: readonly Part[] | undefined) => `${name}: ${read(parts ?? [])}`;
  return cites === 'by-name'
    ? compared.flatMap(({ name, cells }) => cells.map((parts) => cell(name, parts)))
    : aspects.flatMap((_, index) => compared.map(({ name, cells }) => cell(name, cells[index])));
}

/** Everything that stands in a plot, in words. */
export const textsOfPlot = ({ rows, axis, onIntervals }: SaidOf<'plot'>): string[] => [
  ...rows.map(({ name, figure }) => `${name}: ${figure}.`),
  axis,
  onIntervals,
];
