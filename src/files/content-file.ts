// Reads one content file: YAML with line numbers, the header of an MDX file, JSON.
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Problem } from '#domain/problem.ts';

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
      problems: [],
    };

  const header = HEADER.exec(text);
  if (!header)
    return {
      file,
      data: {},
      placeOf: () => ({ line: 1, column: 1 }),
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
  // The core schema has no dates: an unquoted day stays text, and 2027-02-31 does not become 3 March.
  const document = parseDocument(text, {
    lineCounter: counter,
    schema: 'core',
    version: '1.2',
    prettyErrors: false,
    uniqueKeys: true,
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + linesAbove, column: col };
  };
  const problems = document.errors.map((error): Problem => {
    const { line, column } = placeAt(error.pos[0]);
    return {
      file,
      line,
      column,
      ...explainYaml(error.code, error.message),
      check: 'readable-header',
      severity: 'error',
    };
  });
  return {
    file,
    data: problems.length > 0 ? undefined : (document.toJS() ?? {}),
    placeOf: (path, what = 'value') => placeAt(offsetOf(document, path, what)),
    problems,
  };
}

function explainYaml(code: string, message: string): Pick<Problem, 'problem' | 'fix'> {
  if (code === 'DUPLICATE_KEY') return { problem: 'This field stands here twice.', fix: 'Remove one of the two.' };
  if (code === 'TAB_AS_INDENT') return { problem: 'This line begins with a tab.', fix: 'Use spaces to indent.' };
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || message.includes('mappings'))
    return {
      problem: 'This line has a second colon, so it cannot be read.',
      fix: 'Put the text after the first colon in double quotes.',
    };
  if (code === 'MISSING_CHAR' || code === 'UNEXPECTED_TOKEN')
    return {
      problem: `This line cannot be read (${message}).`,
      fix: 'Look for a missing or extra quote, bracket or colon.',
    };
  return {
    problem: `This line cannot be read (${message}).`,
    fix: 'Compare it with the same line in another file of this folder.',
  };
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
  return {
    file,
    data,
    placeOf: (path, what = 'value') => {
      document ??= parseDocument(text, { lineCounter: counter, prettyErrors: false });
      const { line, col } = counter.linePos(offsetOf(document, path, what));
      return { line, column: col };
    },
    problems,
  };
}
