// Reads one content file: YAML with line numbers, the header of an MDX file, JSON.
import {
  Composer,
  type CST,
  Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  Parser,
  type YAMLError,
} from 'yaml';
import type { Problem } from '#domain/problem.ts';
import { readAsSomethingElse, wordsLost, type YamlFinding } from './yaml-as-typed.ts';
import { explainErrors } from './yaml-errors.ts';

/** A path to a value inside a file: `['questionsToAsk', 2]`. */
export type FieldPath = readonly (string | number)[];

export interface Place {
  line: number;
  column: number;
}

export interface ContentFile {
  /** From the project’s folder. */
  file: string;
  /** What the file says, unchecked. */
  data: unknown;
  /** The MDX below the header, with an empty line for each line of the header, so that every line keeps its number; `undefined` in files without a body. */
  body?: string;
  /** Where a value stands; the nearest place around it when the value itself is missing. */
  placeOf(path: FieldPath, what?: 'value' | 'key'): Place;
  /** What to say when a text was wanted and something else was read: a number, yes or no, nothing, fields, a list. */
  notAText(path: FieldPath): { problem: string; fix: string } | undefined;
  problems: Problem[];
}

const HEADER = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;

/** Read the text of a content file by its ending. Nothing is thrown: what is wrong stands in `problems`. */
export function readContentFile(file: string, source: string): ContentFile {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  if (file.endsWith('.json')) return readJson(file, text);
  if (file.endsWith('.yaml')) return readYaml(file, text, 0);
  if (file.endsWith('.txt'))
    return {
      file,
      data: { text: text.replaceAll('\r\n', '\n') },
      placeOf: () => ({ line: 1, column: 1 }),
      notAText: () => undefined,
      problems: [],
    };

  const header = HEADER.exec(text);
  if (!header)
    return {
      file,
      data: {},
      placeOf: () => ({ line: 1, column: 1 }),
      notAText: () => undefined,
      problems: [
        {
          file,
          line: 1,
          column: 1,
          problem: 'The header is missing or not closed.',
          fix: 'Begin the file with a line of three hyphens (---), then the fields, then another line of three hyphens.',
          check: 'readable-header',
          severity: 'error',
        },
      ],
    };
  const above = header[0].split('\n').length - 1;
  return { ...readYaml(file, header[1] ?? '', 1), body: '\n'.repeat(above) + text.slice(header[0].length) };
}

function readYaml(file: string, text: string, linesAbove: number): ContentFile {
  const counter = new LineCounter();
  // The signs first: what YAML does with some of them, no editor means.
  const tokens = [...new Parser(counter.addNewLine).parse(text)];
  // The core schema has no dates: an unquoted day stays text, and 2027-02-31 does not become 3 March.
  const options = {
    schema: 'core',
    version: '1.2',
    prettyErrors: false,
    uniqueKeys: true,
    keepSourceTokens: true,
  } as const;
  const [document = new Document(null), second] = new Composer(options).compose(tokens, true, text.length);
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + linesAbove, column: col };
  };
  const problems = problemsOfYaml(tokens, document, second, text).map(({ offset, problem, fix }): Problem => ({
    file,
    ...placeAt(offset),
    problem,
    fix,
    check: 'readable-header',
    severity: 'error',
  }));
  return {
    file,
    data: problems.length > 0 ? undefined : (document.toJS() ?? {}),
    placeOf: (path, what = 'value') => placeAt(offsetOf(document, path, what)),
    notAText: (path) => readAsSomethingElse(document.getIn(path, true), text),
    problems,
  };
}

/** Errors that a line may have because the line above it was not read as it was meant. */
const aboutStructure = new Set<string>([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
]);

function problemsOfYaml(
  tokens: readonly CST.Token[],
  document: Document,
  second: Document | undefined,
  text: string,
): YamlFinding[] {
  const lost = wordsLost(tokens, document, text);
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const toldOn = new Set(lost.map(({ offset }) => lineOf(offset)));
  // Where words are lost, the parser stumbles over the same line and what goes on below it: told once, in words that help.
  const isNews = ({ code, pos: [at] }: YAMLError): boolean =>
    !toldOn.has(lineOf(at)) && !(toldOn.has(lineOf(at) - 1) && aboutStructure.has(code));
  const errors = explainErrors([...document.errors, ...(second?.errors ?? [])].filter(isNews), text);
  const more: YamlFinding[] = second
    ? [
        {
          offset: second.range?.[0] ?? 0,
          problem: 'What stands below the line “---” or “...” belongs to no entry and would be lost.',
          fix: 'Delete that line, so that all fields stand together.',
        },
      ]
    : [];
  return [...lost, ...errors, ...more].sort((one, other) => one.offset - other.offset);
}

function offsetOf(document: Document, path: FieldPath, what: 'value' | 'key'): number {
  let node: Node | null | undefined = document.contents as Node | null;
  let offset = node?.range?.[0] ?? 0;
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      if (last && what === 'key') return offset;
      node = pair.value as Node | null;
      offset = node?.range?.[0] ?? offset;
    } else if (isSeq(node)) {
      node = node.items[Number(step)] as Node | undefined;
      if (!node) return offset;
      offset = node.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}

function readJson(file: string, text: string): ContentFile {
  const counter = new LineCounter();
  // JSON is YAML: the YAML parser gives line numbers that JSON.parse does not.
  let data: unknown;
  const problems: Problem[] = [];
  try {
    data = JSON.parse(text);
  } catch (error) {
    const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
    const { line, col } = counter.linePos(document.errors[0]?.pos[0] ?? 0);
    problems.push({
      file,
      line,
      column: col,
      problem: `This file is not valid JSON (${(error as Error).message}).`,
      fix: 'Export it again from the reference manager as CSL-JSON, or look for a missing comma or quote.',
      check: 'readable-header',
      severity: 'error',
    });
  }
  let document: Document | undefined;
  const parsed = (): Document => (document ??= parseDocument(text, { lineCounter: counter, prettyErrors: false }));
  return {
    file,
    data,
    placeOf: (path, what = 'value') => {
      const { line, col } = counter.linePos(offsetOf(parsed(), path, what));
      return { line, column: col };
    },
    notAText: (path) => readAsSomethingElse(parsed().getIn(path, true), text),
    problems,
  };
}
