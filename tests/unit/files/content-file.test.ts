import { describe, expect, test } from 'vitest';
import { readContentFile } from '#files/content-file.ts';

const HEADER = '---\ntitle: One\nlist:\n  - a\n  - b: c\n---\nText\n';

describe('readContentFile', () => {
  test('reads header and body, and keeps the body at its lines', () => {
    const file = readContentFile('a.mdx', HEADER);
    expect(file.data).toEqual({ title: 'One', list: ['a', { b: 'c' }] });
    expect(file.body).toBe(`${'\n'.repeat(6)}Text\n`);
  });
  test.each([
    [['title'], 2],
    [['list', 0], 4],
    [['list', 1, 'b'], 5],
    [['missing'], 2],
  ])('finds the line of %j', (path, line) => {
    expect(readContentFile('a.mdx', HEADER).placeOf(path).line).toBe(line);
  });
  test('keeps a day as text, even one that does not exist', () => {
    expect(readContentFile('a.yaml', 'day: 2027-02-31\nother: 2026-03-14').data).toEqual({
      day: '2027-02-31',
      other: '2026-03-14',
    });
  });
  test.each([
    ['no header', 'a.mdx', 'Text only', 1, 'missing or not closed'],
    ['an open header', 'a.mdx', '---\ntitle: One\n', 1, 'missing or not closed'],
    ['a field that stands twice', 'a.yaml', 'a: 1\nb: 2\na: 3', 3, 'twice'],
    ['a second colon', 'a.yaml', 'a: 1\nb: what: this', 2, 'second colon'],
    ['a tab', 'a.yaml', 'a:\n\tb: 1', 2, ''],
    ['an open quote', 'a.yaml', 'a: "one\nb: 2', 1, ''],
  ])('tells %s with its line', (_, file, source, line, words) => {
    const { problems } = readContentFile(file, source);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]?.problem).toContain(words);
    expect(problems[0]?.fix).not.toBe('');
    expect(problems[0]?.line).toBeGreaterThanOrEqual(line);
  });
  test('reads a file with Windows line ends and a byte order mark', () => {
    const file = readContentFile('a.mdx', '\uFEFF---\r\ntitle: One\r\n---\r\nText');
    expect(file.data).toEqual({ title: 'One' });
    expect(file.body).toBe('\n\n\nText');
  });
  test('tells broken JSON with its line', () => {
    const { problems } = readContentFile('a.json', '[\n {"id": "x"\n {"id": "y"}\n]');
    expect(problems).toHaveLength(1);
    expect(problems[0]?.line).toBeGreaterThan(1);
  });
});
