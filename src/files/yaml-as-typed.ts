// Finds where YAML reads something else than what an editor typed: words that it swallows, cuts off or takes for signs.
import { shortened } from '#domain/problem.ts';
import { CST, isAlias, isMap, isScalar, visit, type Document } from 'yaml';

/** Something wrong in a YAML text, at an offset of it. */
export interface YamlFinding {
  offset: number;
  problem: string;
  fix: string;
}

/**
 * Words of the text that would not be published as typed.
 *
 * The rule for notes (`# …`): a note stands on a line of its own, or after something that is closed, namely a quote, a
 * bracket, a name in small letters, a number or a day. After words without quotes it cuts them off.
 *
 * @param tokens - What `Parser` made of the text: YAML’s own signs with their places, before they mean anything.
 */
export function wordsLost(tokens: readonly CST.Token[], document: Document, text: string): YamlFinding[] {
  const findings = [...tokens.flatMap((token) => inToken(token, text)), ...inValues(document, text)];
  return findings.sort((one, other) => one.offset - other.offset);
}

function inToken(token: CST.Token, text: string): YamlFinding[] {
  switch (token.type) {
    case 'document':
      return [
        ...inSigns(token.start, text),
        ...(token.value ? inToken(token.value, text) : []),
        ...inSigns(token.end ?? [], text),
      ];
    case 'block-map':
    case 'block-seq':
    case 'flow-collection':
      return token.items.flatMap((item) => inItem(item, text));
    case 'alias':
      return [beginsWith('*', token.offset, text)];
    case 'scalar':
      return [...cutOff(token, text), ...swallowedLines(token), ...hyphenAndHardSpace(token)];
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      return swallowedLines(token);
    case 'block-scalar':
      return inBlockScalar(token, text);
    case 'directive':
      return [beginsWith('%', token.offset, text)];
    default:
      return [];
  }
}

function inItem({ start, key, sep, value }: CST.CollectionItem, text: string): YamlFinding[] {
  return [
    ...inSigns(start, text),
    ...inSigns(sep ?? [], text),
    ...(value ? [] : onlyANote(sep ?? start, text)),
    ...(key ? inToken(key, text).filter(({ offset }) => offset === key.offset) : []),
    ...(value ? inToken(value, text) : []),
  ];
}

/** Signs between a hyphen or colon and its value. */
function inSigns(signs: readonly CST.SourceToken[], text: string): YamlFinding[] {
  return signs.flatMap(({ type, offset }) => {
    if (type === 'tag') return [beginsWith('!', offset, text)];
    if (type === 'anchor') return [beginsWith('&', offset, text)];
    if (type === 'explicit-key-ind') return [beginsWith('?', offset, text)];
    return [];
  });
}

const MEANT: Readonly<Record<string, string>> = {
  '!': 'its first word would be lost',
  '&': 'its first word would be lost',
  '*': 'it would stand for another text',
  '?': 'it would become the name of a field',
  '%': 'it would be lost',
};

function beginsWith(sign: string, offset: number, text: string): YamlFinding {
  return {
    offset,
    problem: `A text without quotes cannot begin with “${sign}”: ${MEANT[sign]}.`,
    fix: inQuotes(restOfLine(text, offset)),
  };
}

/** A name, a number or a day: what follows it after “# ” can only be a note. */
const CLOSED = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|-?\d+(?:\.\d+)?)$/;

/** Words, then ` #` and more words. */
function cutOff(token: CST.FlowScalar, text: string): YamlFinding[] {
  const comment = noteOnTheLine(token.end ?? []);
  if (!comment || (CLOSED.test(token.source) && /^#+(?:\s|$)/.test(comment.source))) return [];
  const typed = `${onOneLine(token.source)} ${restOfLine(text, comment.offset)}`;
  return [
    {
      offset: comment.offset,
      problem: `The text ends before the “#”: what follows, “${shortened(comment.source)}”, would not be published.`,
      fix: noteOrText(typed),
    },
  ];
}

/** Nothing but ` # …` where a text is expected. */
function onlyANote(signs: readonly CST.SourceToken[], text: string): YamlFinding[] {
  const from = signs.findLastIndex(({ type }) => type === 'map-value-ind' || type === 'seq-item-ind');
  const comment = from < 0 ? undefined : noteOnTheLine(signs.slice(from + 1));
  if (!comment) return [];
  return [
    {
      offset: comment.offset,
      problem: 'A text without quotes cannot begin with “#”: it would not be published.',
      fix: noteOrText(restOfLine(text, comment.offset)),
    },
  ];
}

function noteOnTheLine(signs: readonly CST.SourceToken[]): CST.SourceToken | undefined {
  const end = signs.findIndex(({ type }) => type === 'newline');
  return signs.slice(0, end < 0 ? undefined : end).find(({ type }) => type === 'comment');
}

/** A line that looks like the next entry and is read as more of the text above it. */
function swallowedLines({ offset, source, type }: CST.FlowScalar): YamlFinding[] {
  // Without quotes, a line with a name and a colon is an error already.
  const next = type === 'scalar' ? /\n[ \t]*(- |-\r?\n)/ : /\n[ \t]*(- |[a-z]\w*:[ \r\n])/;
  const match = next.exec(source);
  // A quote that is never closed is told as that.
  if (!match || (type !== 'scalar' && source.at(-1) !== source[0])) return [];
  return [
    {
      offset: offset + match.index + match[0].indexOf(match[1] ?? ''),
      problem: 'This line is read as more of the text above it.',
      fix:
        type === 'scalar'
          ? 'Begin it below the hyphen of the line above, with as many spaces before it.'
          : 'Close the quote at the end of the text above.',
    },
  ];
}

/** A hyphen with a hard space, as word processors write it, begins no list. */
function hyphenAndHardSpace({ offset, source }: CST.FlowScalar): YamlFinding[] {
  const match = /^-(?=[^\S \t\r\n])/.exec(source);
  if (!match) return [];
  return [
    {
      offset,
      problem: 'A hard space stands behind this hyphen, so it begins no line of a list.',
      fix: 'Delete the space and type it again.',
    },
  ];
}

function inBlockScalar({ offset, props, source }: CST.BlockScalar, text: string): YamlFinding[] {
  const header = props.find((prop): prop is CST.SourceToken => prop.type === 'block-scalar-header');
  const sign = header?.source[0] ?? '>';
  const hasMore = props.some(({ type }) => type === 'error');
  if (header && (hasMore || /\d/.test(header.source)))
    return [
      {
        offset: header.offset,
        problem: `A text without quotes cannot begin with “${sign}”.`,
        fix: inQuotes(restOfLine(text, header.offset)),
      },
    ];
  const start = text.indexOf('\n', offset) + 1;
  const note = /(?:^|\n)([ \t]*)#(?=[ \t])/.exec(source);
  if (!note) return [];
  return [
    {
      offset: start + note.index + note[0].length - 1,
      problem: `This line belongs to the text after “${header?.source ?? sign}”, so readers would see it.`,
      fix: 'A note to other editors stands above the name of the field, on a line of its own.',
    },
  ];
}

function inValues(document: Document, text: string): YamlFinding[] {
  const findings: YamlFinding[] = [];
  visit(document, {
    Map(_, map) {
      const names = new Map<string, number>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const offset = key.range?.[0] ?? 0;
        if (name === '<<')
          findings.push({
            offset,
            problem: '“<<” is not a field: nothing can be taken over from another entry.',
            fix: 'Write each field with its own text.',
          });
        // Names that differ in quotes alone are two to YAML and one to us: the first would be lost.
        const first = names.get(name);
        if (
          first !== undefined &&
          map.items.filter((item) => isScalar(item.key) && item.key.value === key.value).length === 1
        )
          findings.push({ offset, ...standsTwice(name) });
        names.set(name, offset);
      }
    },
    Scalar(place, scalar) {
      if (typeof scalar.value !== 'string' || place === 'key') return;
      const offset = scalar.range?.[0] ?? 0;
      const control =
        scalar.type === 'QUOTE_DOUBLE'
          ? /[\u0000-\u0009\u000B-\u001F\u007F]/
          : /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;
      if (control.test(scalar.value))
        findings.push({
          offset,
          problem: 'There is an invisible control character or tab in this text.',
          fix: 'Delete it and type the words again. Between double quotes, write \\\\ for a backslash.',
        });
      else if (scalar.value.trim().includes('\n'))
        findings.push({
          offset,
          problem: 'This text breaks into lines or paragraphs of its own, which not every page can show.',
          fix:
            text[offset] === '|'
              ? 'Write >- in place of |, and no empty line inside the text.'
              : 'Write it as one paragraph, without an empty line and with every line as far from the left.',
        });
    },
  });
  return findings;
}

/** What to say of a field whose name stands in the same entry before. */
export const standsTwice = (name: string): Pick<YamlFinding, 'problem' | 'fix'> => ({
  problem: `The field “${name}” stands here twice.`,
  fix: 'Remove one of the two.',
});

/**
 * What to say when a text was wanted and YAML made something else of it: a number, yes or no, nothing, fields, a list.
 *
 * `undefined` when it is a text, or when nothing was typed at all.
 */
export function readAsSomethingElse(node: unknown, text: string): Pick<YamlFinding, 'problem' | 'fix'> | undefined {
  if (isScalar(node)) {
    const { value, source = '' } = node;
    if (typeof value === 'string' || source === '') return undefined;
    const as =
      value === null ? 'nothing' : typeof value === 'number' ? `the number ${value}` : `yes or no (${String(value)})`;
    return { problem: `“${source}” is read as ${as}, not as a text.`, fix: inQuotes(source) };
  }
  if (isAlias(node) || !node || typeof node !== 'object' || !('range' in node)) return undefined;
  const [from, to] = (node.range ?? [0, 0]) as [number, number];
  const typed = text.slice(from, to).trimEnd();
  // More than one line was meant as fields or as a list: then the schema’s own advice fits better.
  if (typed.includes('\n') || typed === '') return undefined;
  const as = !isMap(node)
    ? 'a list'
    : typed.startsWith('{')
      ? 'a group of fields'
      : `a field “${String((node.items[0]?.key as { value?: unknown } | undefined)?.value ?? '')}”, because of its colon`;
  return { problem: `“${shortened(typed)}” is read as ${as}, not as a text.`, fix: inQuotes(typed) };
}

/** Advice to put a text into quotes, ready to paste. */
export function inQuotes(typed: string): string {
  const quoted = /["\\]/.test(typed) ? `'${typed.replaceAll("'", "''")}'` : `"${typed}"`;
  return typed.length > 200 ? 'Put the whole text in quotes.' : `Put the whole text in quotes: ${quoted}`;
}

const noteOrText = (typed: string): string =>
  `If it is a note to other editors, put it on a line of its own. If it is a text: ${decapitalized(inQuotes(typed))}`;

export const decapitalized = (sentence: string): string => sentence.slice(0, 1).toLowerCase() + sentence.slice(1);

export const restOfLine = (text: string, offset: number): string =>
  (/[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '').trimEnd();

const onOneLine = (source: string): string => source.replace(/\s*\n\s*/g, ' ');
