import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '#domain/body.ts';
import { readBody } from '#files/read-body.ts';

const ARTICLES = 'tests/fixtures/library/content/en/articles';

const read = (source: string) => readBody(source, { file: 'a.mdx' });
const text = (value: string) => ({ type: 'text', value });
const told = (source: string) =>
  read(source)
    .problems.map(({ line, problem, fix }) => `${line}: ${problem} ${fix}`)
    .join('\n');

describe('readBody', () => {
  test('keeps Markdown as a tree', () => {
    expect(read('Hello **you**.').parts).toMatchObject([
      {
        type: 'element',
        tagName: 'p',
        children: [text('Hello '), { type: 'element', tagName: 'strong', children: [text('you')] }, text('.')],
      },
    ]);
  });
  test('lifts words with their attributes, lines and inner text', () => {
    const { parts, problems } = read(
      `${'\n'.repeat(10)}One\n\n<ClinicalNote heading="More">\n\nInner <Claim id="x" />.\n\n</ClinicalNote>`,
    );
    expect(problems).toEqual([]);
    const words = [...wordsIn(parts)].map(({ name, props, line }) => ({ name, props, line }));
    expect(words).toEqual([
      { name: 'ClinicalNote', props: { heading: 'More' }, line: 13 },
      { name: 'Noted', props: {}, line: 15 },
      { name: 'Claim', props: { id: 'x' }, line: 15 },
    ]);
  });
  test('puts claims that stand alone on a line into a paragraph, with a space between', () => {
    const [noted] = read('<Claim id="a" /> <Claim id="b" />').parts;
    expect(noted).toMatchObject({
      name: 'Noted',
      children: [{ tagName: 'p', children: [{ name: 'Claim' }, text(' '), { name: 'Claim' }] }],
    });
  });
  test('gives headings anchors of their own', () => {
    expect(read('## Same\n\n## Same').headings.map(({ id, line }) => [id, line])).toEqual([
      ['same', 1],
      ['same-1', 3],
    ]);
  });
  test('names a table by the heading above, and leaves its looks to the components', () => {
    const [, table] = read('## Choices\n\n| A | B | C |\n|-|:-:|-|\n| 1 | 2 | 3 |').parts;
    expect(table).toMatchObject({ tagName: 'table', properties: { namedBy: 'choices' } });
    expect(JSON.stringify(table)).not.toMatch(/role|class|align|style/);
  });
  test.each([
    ['an import', 'import x from "y"', 'import'],
    ['an export', 'export const x = 1', 'export'],
    ['an expression', 'Text {process.env.HOME}', 'braces'],
    ['a script', '<script>alert(1)</script>', 'There is no word <script>'],
    ['an event handler', '<div onclick="x">a</div>', 'There is no word <div>'],
    ['a javascript link', '[a](javascript:alert(1))', 'goes nowhere we allow'],
    ['a link without https', '[a](http://example.org)', 'goes nowhere we allow'],
    ['an HTML comment', 'Text <!-- secret -->', 'comments'],
    ['an unknown word', '<DangrSigns set="a" />', 'Did you mean <DangerSigns>'],
    ['an unknown attribute', '<Claim idd="x" />', 'Did you mean “id”'],
    ['a missing attribute', 'Text <Claim />', 'needs “id”'],
    ['an attribute in braces', '<Claim id={1} />', 'no text in quotes'],
    ['an unknown drawing', '<Figure drawing="disc-with-tea" caption="a">b</Figure>', 'Did you mean “disc-with-tear”'],
    ['a word that is never closed', '<ClinicalNote>\n\nText', 'never closed'],
    ['a wrong closing tag', '<ClinicalNote>\n\nText\n\n</DoList>', 'still open'],
    ['a word outside its parent', '<For heading="a">\n\n- a\n\n</For>', 'Put it inside <TwoSides>'],
    ['an unknown level', '<DangerSigns set="a" levels="emergncy soon" />', 'Did you mean “emergency”'],
    ['no level', '<DangerSigns set="a" levels="" />', 'Write one or more of: emergency, same-day, soon.'],
    ['an act of no level', '<DangerAct level="now" />', 'Write one of: emergency, same-day, soon.'],
    ['a set beside words of its own', '<DangerSigns set="a">\n\n- A sign\n\n</DangerSigns>', 'holds no text'],
    ['an empty word', '<ClinicalNote></ClinicalNote>', 'is empty'],
    ['text in a word that holds none', '<DangerSign id="a">text</DangerSign>', 'holds no text'],
    ['a claim that opens and closes around nothing', 'A <Claim id="a"></Claim>.', '<Claim> is empty.'],
    ['a claim around a space', 'A <Claim id="a"> </Claim>.', '<Claim> is empty.'],
    [
      'own words in a claim that prints its record',
      'A <Claim id="a" as="sentence">text</Claim>.',
      'Remove as="sentence" to print the page’s own words',
    ],
    ['a claim in a claim', 'A <Claim id="a">text <Claim id="b" /></Claim>.', '<Claim> stands inside another <Claim>.'],
    ['a picture', '![](x.png)', 'no alternative text'],
    ['an empty heading', '## ', 'is empty'],
    ['a control character', 'a\u0001b', 'control character'],
    ['a bare less-than', 'for 5 <6 people', 'begins a tag'],
  ])('refuses %s and says what to write', (_, source, words) => {
    expect(told(source)).toContain(words);
  });
  test('refuses words for blocks in a field', () => {
    expect(readBody('<EvidenceBox claims="a" />', { file: 'a', inline: true }).problems[0]?.problem).toContain(
      'cannot stand in a field',
    );
    expect(readBody('<DangerSigns set="a" />', { file: 'a', inline: true }).problems[0]?.fix).toBe(
      'Only <Claim>, <Term>, <DangerSign>, <AnyDangerSign>, <DangerAct> can. Move it to the text below the header.',
    );
  });
  test('never throws, whatever is typed', () => {
    const articles = readdirSync(ARTICLES).map((file) =>
      readFileSync(`${ARTICLES}/${file}`, 'utf8').split('---').slice(2).join('---'),
    );
    // A small generator with a fixed seed: the same 300 broken texts every time.
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const junk = ['<', '>', '{', '}', '</Claim>', '"', '`', '\u0000', '|', '](', '<Term', '&', '---', '😀', '\u202E'];
    for (let round = 0; round < 300; round += 1) {
      const text = articles[random(articles.length)] ?? '';
      const at = random(text.length);
      const broken = text.slice(0, at) + junk[random(junk.length)] + text.slice(at + random(20));
      const { problems } = read(broken);
      for (const { line } of problems) expect(line).toBeGreaterThan(0);
    }
  });
});
