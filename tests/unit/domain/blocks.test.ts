import { expect, test } from 'vitest';
import { charactersOf } from '#domain/body.ts';
import { readBody } from '#files/read-body.ts';

const read = (source: string) => readBody(source, { file: 'a.mdx' });
const blocks = (source: string) =>
  read(source).blocks.map(({ kind, parts, line, within }) => [kind, charactersOf(parts), line, within.join(' ')]);

test('blocks come in reading order, each with its line and the editors’ words around it', () => {
  expect(blocks('## Head\n\nOne **two** [three](/treatments/).\n\n<DoList>\n\n- four\n- five\n\n</DoList>')).toEqual([
    ['heading', 'Head', 1, ''],
    ['paragraph', 'One two three.', 3, ''],
    ['item', 'four', 7, 'DoList'],
    ['item', 'five', 8, 'DoList'],
  ]);
});
test('an item that holds paragraphs or lists is not a block itself', () => {
  expect(blocks('- one\n\n  two\n- three').map(([kind, text]) => [kind, text])).toEqual([
    ['paragraph', 'one'],
    ['paragraph', 'two'],
    ['paragraph', 'three'],
  ]);
});
test('claims that stand alone on lines are one paragraph, as on the page', () => {
  const [block, ...others] = read('<Claim id="a" />\n<Claim id="b" />').blocks;
  expect(others).toEqual([]);
  expect(block?.parts.flatMap((part) => (part.type === 'word' ? [part.props.id] : []))).toEqual(['a', 'b']);
});
test('lists and tables are counted, also those whose notes stand beside them', () => {
  const { groups } = read('- a <Claim id="x" />\n- b\n\n| A | B | C |\n|-|-|-|\n| 1 | <Term id="t">2</Term> | 3 |');
  expect(groups.map(({ kind, count, line }) => [kind, count, line])).toEqual([
    ['list', 2, 1],
    ['table', 3, 4],
  ]);
});
