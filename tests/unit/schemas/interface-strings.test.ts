// The strings of the interface: what editors are told about their marks, and that each string has its place.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeProblems } from '#domain/report.ts';
import { fill } from '#domain/fill.ts';
import { loadCollection } from '#files/load-collection.ts';
import { interfaceStringsSchema } from '#schemas/interface-strings.ts';
import { faultsOfMarks, type Marked } from '#schemas/marks.ts';
import { say } from '#schemas/say.ts';
import { LIBRARY_FOLDER } from '../../fixtures/library.ts';

const FILE = 'content/en/site.yaml';
const content = readFileSync(join(LIBRARY_FOLDER, FILE), 'utf8');

interface Described {
  type?: string;
  description?: string;
  properties?: Record<string, Described>;
  items?: Described;
  enum?: unknown[];
}
const described = z.toJSONSchema(interfaceStringsSchema) as Described;

describe('a mark in the file of strings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'strings-'));
  beforeAll(() => mkdirSync(dirname(join(folder, FILE)), { recursive: true }));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What an editor is told after one change to the file. */
  function told(from: string, to: string): string {
    if (!content.includes(from)) throw new Error(`${FILE} does not contain “${from}”.`);
    writeFileSync(
      join(folder, FILE),
      content.replace(from, () => to),
    );
    return describeProblems(loadCollection('strings', folder).problems);
  }
  /** Where a field stands, as in messages. */
  function placeOf(line: string): string {
    const above = content.slice(0, content.indexOf(line)).split('\n');
    return `${above.length}:${line.indexOf(': ') + 3}`;
  }

  test('with a capital letter is told with the mark that was meant', () => {
    const line = '  during: Today is day {n} after';
    expect(told(line, line.replace('{n}', '{N}'))).toBe(`${FILE}:${placeOf(line)}
  The field “recoveryPlan → during” is not right.
  {N} is not known here. Did you mean {n}? {n} is missing. What this text is for: Below the field for the day of the procedure, after it: which day it is, in which phase. It holds {n} and {phase}.
  (fields-of-entries)
`);
  });
  test('with another name is told with the mark that was meant', () => {
    const line = '  nextCheck: Next check by {day}';
    expect(told(line, line.replace('{day}', '{date}'))).toBe(`${FILE}:${placeOf(line)}
  The field “article → nextCheck” is not right.
  {date} is not known here. Did you mean {day}? {day} is missing. What this text is for: The day by which the text is checked again, in the byline and in the guides. It holds {day}.
  (fields-of-entries)
`);
  });
  test('that was left out is told', () => {
    const line = '  nextCheck: Next check by {day}';
    expect(told(line, line.replace('{day}', 'May'))).toBe(`${FILE}:${placeOf(line)}
  The field “article → nextCheck” is not right.
  {day} is missing. What this text is for: The day by which the text is checked again, in the byline and in the guides. It holds {day}.
  (fields-of-entries)
`);
  });
  test('in a text that has none is told', () => {
    const line = '  keyPoints: In short';
    expect(told(line, `${line} {n}`)).toBe(`${FILE}:${placeOf(line)}
  The field “article → keyPoints” is not right.
  {n} is not known here. What this text is for: The heading above the key points of an article, and above a treatment at a glance. It holds no marks.
  (fields-of-entries)
`);
  });
  test('and a text that is missing is told with what it is for', () => {
    const line = '  keyPoints: In short\n';
    expect(told(line, '')).toContain(`
  The field “article → keyPoints” is missing.
  Write this text. What it is for: The heading above the key points of an article, and above a treatment at a glance.
`);
  });
  test('and an empty text is told once', () => {
    const line = '  updated: Updated {day}';
    expect(told(line, '  updated: ""').match(/is not right/g)).toHaveLength(1);
  });
});

describe('faultsOfMarks', () => {
  const EXAMPLE = '{n, plural, one {# minute} other {# minutes}}';
  test.each([
    ['Day {n}', []],
    ['{n, plural, one {One minute} other {# minutes}}', []],
    ['{n} {n, plural, one {minute} other {minutes}}', []],
    ['{n, plural, =0 {nobody} one {{n} person} other {{n} people}}', []],
    ['Day', ['{n} is missing.']],
    ['Day {N}', ['{N} is not known here. Did you mean {n}?', '{n} is missing.']],
    ['Day {n} {n} {day} {day}', ['{day} is not known here.']],
    ['Day {n', ['A bracket { is never closed. Write } where it ends.']],
    ['Day {n}}', ['A bracket } stands here without a { before it. Remove it.']],
    ['Day {}', ['Nothing stands between { and }. Write the name of a mark there, or remove both.']],
    [
      'Day {the n}',
      [
        `Between { and } stands something else than the name of a mark. Write one name, or plural forms like this: ${EXAMPLE}.`,
      ],
    ],
    ['{n, number}', ['Write {n} alone, or with “plural”: nothing else may stand with it.']],
    [
      '{n, selectordinal, one {#st} other {#th}}',
      ['Write {n} alone, or with “plural”: nothing else may stand with it.'],
    ],
    [
      '{n, plural, one {# minute} other {# minutes}',
      [`The plural forms cannot be read. Look for a bracket that is missing, and write them like this: ${EXAMPLE}.`],
    ],
    [
      '{n, plural, one {# minute}}',
      [`The form “other” is missing: it stands for all other numbers. Write for example ${EXAMPLE}.`],
    ],
    ['{n, plural, one {# minute} ohter {# minutes}}', ['“ohter” is no plural form. Did you mean “other”?']],
    [
      '{n, plural, one {# minute} one {# minute} other {# minutes}}',
      ['One of the plural forms stands here twice. Remove one of the two.'],
    ],
    ['{n, plural, offset:1 one {# minute} other {# minutes}}', ['Remove “offset:1”.']],
    [
      '{n, plural, one {# minute} other {minutes}}',
      ['The form “other” does not show the number. Write # where it belongs.'],
    ],
    [
      '{n, plural, one {One minute} other {minutes}}',
      ['The form “other” does not show the number. Write # where it belongs.'],
    ],
  ])('finds in “%s”: %j', (text, faults) => {
    expect(faultsOfMarks(text, ['#n'])).toEqual(faults);
  });
  test('wants a text in every plural form', () => {
    expect(faultsOfMarks('{n, plural, one {# hit for {query}} other {# hits}}', ['#n', 'query'])).toEqual([
      '{query} is missing in some of the plural forms.',
    ]);
  });
  test('lets only numbers have plural forms', () => {
    expect(faultsOfMarks('{day, plural, one {#} other {#}}', ['day'])).toEqual([
      '{day} is no number, so it has no plural forms. Write {day} alone.',
    ]);
  });
});

test('a string tells editors’ tools what it is for', () => {
  expect(z.toJSONSchema(say('The day, in the byline.', 'day'))).toMatchObject({
    type: 'string',
    description: 'The day, in the byline. It holds {day}.',
  });
});

test('every string says where it stands', () => {
  const silent: string[] = [];
  const walk = ({ properties = {}, items, type, description, enum: words }: Described, path: string[]): void => {
    if (type === 'string' && !words && !description) silent.push(path.join('.'));
    for (const [key, inner] of Object.entries(properties)) walk(inner, [...path, key]);
    if (items) walk(items, path);
  };
  walk(described, []);
  // Names of entries and parts, and a title whose limits say what it is.
  expect(silent).toEqual([
    'starts.read',
    'comparedPairs.first',
    'comparedPairs.second',
    'comparedPairs.readers',
    'comparedPairs.shortTitle',
    'decisionStandards.anchor',
  ]);
});

test('strings without plural forms are filled as a plain replacement would fill them', () => {
  const [strings] = loadCollection('strings', LIBRARY_FOLDER).entries;
  let compared = 0;
  const walk = (value: unknown): void => {
    if (typeof value !== 'string') {
      for (const inner of Object.values(value as object)) walk(inner);
      return;
    }
    const marks = [...value.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    if (marks.length === 0 || value.includes(', plural,')) return;
    const values = Object.fromEntries(marks.map((name) => [name, `<${name}> isn’t “it's” {n} # $& ''`]));
    const plainly = value.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
    expect(fill(value as unknown as Marked<string>, values as never)).toBe(plainly);
    compared += 1;
  };
  walk(strings?.data);
  expect(compared).toBeGreaterThan(0);
});

describe('every string is used', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|astro)$/.test(file) && !file.startsWith(join('schemas', 'interface-strings')))
    .map((file) => readFileSync(join('src', file), 'utf8'));

  test('by a page, a guide or a script', () => expect(stringsNobodyUses(described, sources)).toEqual([]));
  test('and one that is not would be found', () => {
    const withOneMore: Described = {
      properties: {
        article: { properties: { keyPoints: {}, meaning: {} } },
        policyPage: { properties: { later: {} } },
      },
    };
    expect(stringsNobodyUses(withOneMore, sources)).toEqual(['article.meaning', 'policyPage.later']);
  });
});

/**
 * Strings that no source names. Types find the opposite: a source that names a string which is not there.
 *
 * A source reaches them from `strings` step by step, also through names that it gives on the way; where it looks one up
 * by a name that it computes, every quoted name of any source counts.
 */
function stringsNobodyUses(all: Described, sources: readonly string[]): string[] {
  const used = new Set<string>();
  const quoted = new Set(sources.flatMap((source) => [...source.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name)));
  const everythingBelow = new Set<string>();
  const lookedUp = new Set<string>();

  for (const source of sources) {
    const named = new Map([['strings', '']]);
    const join = (path: string, step: string) => (path === '' ? step : `${path}.${step}`);
    // A name given on the way may itself be unpacked further down.
    for (const [, unpacked, one, steps = ''] of source.matchAll(
      /const (?:\{([^}]*)\}|(\w+)) =\s*(?:[\w.]+\.)?strings((?:\.\w+)*);/g,
    )) {
      const path = steps.slice(1);
      if (one !== undefined) named.set(one, path);
      for (const [, step = '', alias = step] of (unpacked ?? '').matchAll(/(\w+)(?::\s*(\w+))?/g)) {
        named.set(alias, join(path, step));
        used.add(join(path, step));
        if (path !== '') everythingBelow.add(join(path, step));
      }
    }
    for (const [alias, start] of named) {
      for (const [, steps = '', bracket] of source.matchAll(new RegExp(`\\b${alias}((?:\\??\\.\\w+)+)(\\[)?`, 'g'))) {
        let path = start;
        for (const step of steps.replaceAll('?', '').split('.').slice(1)) used.add((path = join(path, step)));
        if (bracket) lookedUp.add(path);
        if (
          start === '' &&
          !bracket &&
          new RegExp(`=\\{[\\w.]*${alias}${steps}\\}|\\.\\.\\.[\\w.]*${alias}${steps}`).test(source)
        )
          everythingBelow.add(path);
      }
      if (start === '') continue;
      if (new RegExp(`\\b${alias}\\[`).test(source)) lookedUp.add(start);
      if (new RegExp(`=\\{${alias}\\}|\\.\\.\\.${alias}\\b`).test(source)) everythingBelow.add(start);
    }
  }

  const unused = ({ properties }: Described, path: string, isUsed: boolean): string[] =>
    properties
      ? Object.entries(properties).flatMap(([key, inner]) => {
          const below = path === '' ? key : `${path}.${key}`;
          const isReached =
            isUsed || everythingBelow.has(path) || used.has(below) || (lookedUp.has(path) && quoted.has(key));
          return unused(inner, below, (inner.properties === undefined || lookedUp.has(path)) && isReached);
        })
      : isUsed
        ? []
        : [path];
  return unused(all, '', false);
}
