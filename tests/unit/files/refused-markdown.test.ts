import { mdxToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { markdownFeatures } from '#files/parse-mdx.ts';
import { refusedMarkdown } from '#files/refused-markdown.ts';

const findings = (source: string, inline = false) =>
  refusedMarkdown(
    mdxToHast(source, { features: markdownFeatures, position: true }) as Parameters<typeof refusedMarkdown>[0],
    source,
    { inline },
  );
const told = (source: string, inline = false): string[] =>
  findings(source, inline).map(({ line, column, problem, fix }) => `${line}:${column} ${problem} ${fix}`);

/** Each text has one fault, told with its place, what is wrong and what to write. */
const refuses = (cases: readonly (readonly [source: string, at: string, problem: string, fix?: string])[]): void => {
  for (const [source, at, problem, fix = ''] of cases)
    test(`refuses ${JSON.stringify(source)}`, () => {
      expect(told(source)).toHaveLength(1);
      expect(told(source)[0]?.startsWith(`${at} `)).toBe(true);
      expect(told(source)[0]).toContain(problem);
      expect(told(source)[0]).toContain(fix);
    });
};
const allows = (sources: readonly string[]): void => {
  test.each(sources)('allows %j', (source) => expect(told(source)).toEqual([]));
};

describe('words struck out', () => {
  refuses([
    [
      'Rest for 6~8 minutes, then walk for 10~12 minutes.',
      '1:11',
      'strike out what stands between them: “8 minutes, then walk for 10”',
      'Write “6 to 8”',
    ],
    ['Rest in bed ~~for a week~~ as little as you can.', '1:13', 'Words that are struck out', 'Delete them.'],
    ['~~Stop every hour and walk around.~~', '1:1', 'Words that are struck out'],
    ['One.\n\n- Two ~~three~~', '3:7', 'Words that are struck out'],
    ['| A | B |\n|---|---|\n| 1~2 | 3~4~5 |', '3:10', 'strike out what stands between them: “4”'],
    ['<ClinicalNote>\n\nOne ~~two~~.\n\n</ClinicalNote>', '3:5', 'Words that are struck out'],
    ['Two signs ~~ alone', '1:11', 'These signs would be published as typed.', 'Delete the ~~ signs.'],
  ]);
  allows([
    'Rest for 6~8 minutes.',
    'About ~5 minutes.',
    'Rest for 6\\~8 minutes, then 10\\~12.',
    '6–8 and 10–12 minutes',
  ]);
});

describe('boxes to tick', () => {
  test('are told one by one', () => {
    expect(told('- [ ] Bring a list\n- [x] Bring a friend').map((line) => line.slice(0, 40))).toEqual([
      '1:1 Boxes to tick cannot be ticked on a ',
      '2:1 Boxes to tick cannot be ticked on a ',
    ]);
  });
  refuses([
    ['1. [ ] Bring a list', '1:1', 'Boxes to tick', 'Write a list without boxes'],
    ['- [ ] One\n\n  Two', '1:1', 'Boxes to tick'],
    ['[ ] Bring a list\n[x] Bring a friend', '1:1', 'meant as a box to tick', 'Write “- Bring a list”'],
    ['☐ Bring a list', '1:1', 'meant as a line of a list', 'Write “- Bring a list”'],
  ]);
  allows(['- Bring a list [of drugs]']);
});

describe('footnotes', () => {
  test('are told where they are called and where they stand', () => {
    expect(findings('One.[^1]\n\n[^1]: Two.').map(({ line, problem }) => [line, problem])).toEqual([
      [1, 'Footnotes are shown on no page.'],
      [3, 'Footnotes are shown on no page.'],
    ]);
  });
  refuses([
    ['One.[^1]', '1:5', 'meant as a footnote', '<Claim id="…" />'],
    ['One.\n\n[^1]: Two.', '3:1', 'Footnotes are shown on no page.'],
  ]);
});

describe('numbered lists', () => {
  refuses([
    ['3. Walk.\n4. Rest.', '1:1', 'that begins with 3 begins with 1 on paper', 'Begin with 1.'],
    [
      '1. Sit.\n2. Stand.\n\n<Figure drawing="disc-wear" caption="Wear">Side view.</Figure>\n\n3. Walk.\n4. Rest.',
      '6:1',
      'that begins with 3 begins with 1 on paper',
      'Keep all steps of one list together',
    ],
    ['0. Sit.', '1:1', 'begins with 0'],
    ['4) Sit.', '1:1', 'begins with 4'],
    ['2019. A good year.', '1:1', 'begins with 2019', 'write “2019\\.” with a backslash'],
    ['1. Sit.\n2. Stand.\n4. Walk.', '3:1', 'The number 4 stands here, and readers would see 3.', 'Number the list'],
    ['<Steps caption="a">\n\n2. Sit.\n\n</Steps>', '3:1', 'begins with 2'],
    ['Do this:\n2. Walk\n3. Rest', '2:1', 'would run on in the paragraph above', 'Write “1. Walk”'],
    ['1.Walk\n2.Rest', '1:1', 'meant as a line of a numbered list', 'Write “1. Walk”'],
    ['1.\u00A0Walk', '1:1', 'meant as a line of a numbered list', 'Write “1. Walk”'],
    ['(1) Walk', '1:1', 'meant as a line of a numbered list', 'Write “1. Walk”'],
    ['a) Walk', '1:1', 'meant as a line of a numbered list', 'Write “1. Walk”'],
  ]);
  allows([
    '1. Sit.\n2. Stand.',
    '1. Sit.\n1. Stand.\n1. Walk.',
    '1) Sit.\n2) Stand.',
    '1. Sit.\n\n   Slowly.\n\n2. Stand.',
    '2019\\. A good year.',
    'It took until\n2019. Then it was over.',
    'About 3.5 of 10 points',
    '- 1 to 2 walks',
  ]);
});

describe('lists', () => {
  refuses([
    ['• Walk\n• Stretch', '1:1', 'meant as a line of a list', 'Write “- Walk”'],
    ['Do this:\n• Walk\n• Stretch', '2:1', 'meant as a line of a list'],
    ['- • Walk', '1:3', 'meant as a line of a list'],
    ['✓ Walk a little.', '1:1', 'meant as a line of a list', 'Write “- Walk a little.”'],
    ['-Walk\n-Stretch', '1:1', 'meant as a line of a list', 'Write “- Walk”'],
    ['-\u00A0Walk', '1:1', 'meant as a line of a list', 'Write “- Walk”'],
    ['– Walk\n– Stretch', '1:1', 'meant as a line of a list'],
    ['- Walk\n-\n- Stretch', '2:1', 'This line of a list is empty.', 'delete the line'],
  ]);
  allows(['- Walk\n- Stretch', '* Walk\n  - slowly', '-5 degrees', 'A long line\n– with a thought – in it.', '5 • 3']);
});

describe('tables', () => {
  refuses([
    [
      '| Week | Minutes |\n|---|---|\n| 1 | 10 | stop when your leg goes numb |',
      '3:12',
      'This row has 3 cells, and the head of the table has 2: “stop when your leg goes numb” would be lost.',
      'Add a column to the head',
    ],
    ['| A | B |\n|---|---|\n| 1 | 2 | 3 | 4 |', '3:11', 'This row has 4 cells', '“3 | 4” would be lost'],
    ['| A | B |\n|---|---|\n| 1 | 2 | |', '3:9', 'This row has 3 cells', 'Delete the signs |'],
    [
      '| A | B |\n|---|---|\n| 1 | 2 |\n| 3 |',
      '4:1',
      'This row has 1 cell, and the head of the table has 2.',
      'for each column',
    ],
    ['A | B\n--|--\n1 | 2 | 3', '3:9', 'This row has 3 cells'],
    ['| A | B |\n|---|---|\n| 1 | 2 |\nWalk.', '4:1', '“Walk.” stands directly below a table', 'Put an empty line'],
    ['| A | B |\n|---|---|', '1:1', 'This table has no rows', 'Write them'],
    ['| Week | Minutes |\n| 1 | 10 |', '1:1', 'meant as a table', 'Below the first row'],
    ['Week | Minutes\n1 | 10', '1:1', 'meant as a table', 'Below the first row'],
    ['| A | B |\n|---|\n| 1 | 2 |', '1:1', 'meant as a table', 'as many | --- |'],
    ['| A | B |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |', '5:1', 'meant as a table', 'Delete the empty line'],
  ]);
  allows([
    '| A | B |\n|---|---|\n| 1 | 2 |',
    '| A | B |\n|---|---|\n| 1 | |\n| | 2 |',
    'A | B\n--|--\n1 | 2',
    '| A | B |\n|---|---|\n| 1 \\| 2 | 3 |',
    '| A | B |\n|---|---|\n| <Claim id="a" /> | <Term id="b">c</Term> |',
    'Left | right in a sentence.',
  ]);
});

describe('captions and terms', () => {
  refuses([
    [
      '<Figure drawing="move-with-ease" caption="a">\n\nFour people.\n\nOne carries a box.\n\n</Figure>',
      '5:1',
      '<Figure> holds one paragraph, and here begins another.',
      'Write them as one',
    ],
    ['<StudyPlot claims="a" caption="b">\n\nOne.\n\nTwo.\n\n</StudyPlot>', '5:1', '<StudyPlot> holds one paragraph'],
    [
      '<Figure drawing="disc-wear" caption="a">\n\n- One.\n\n</Figure>',
      '3:1',
      'here stands a list in it',
      'above or below',
    ],
    [
      '<Figure drawing="disc-wear" caption="a">\n\n<GuideDownload />\n\n</Figure>',
      '3:1',
      'here stands <GuideDownload> in it',
    ],
    ['<Term id="a">\n\nOne.\n\nTwo.\n\n</Term>', '5:1', '<Term> holds one paragraph'],
  ]);
  allows([
    '<Figure drawing="disc-wear" caption="a">One. Two <Term id="a">b</Term>, <Claim id="c" />.</Figure>',
    '<Figure drawing="disc-wear" caption="a">\n\nOne *two*.\n\n</Figure>',
    '<Figure drawing="disc-wear" caption="a">\n  One,\n  two.\n</Figure>',
    '<ClinicalNote>\n\nOne.\n\nTwo.\n\n</ClinicalNote>',
  ]);
});

describe('words in the middle of a sentence', () => {
  refuses([
    [
      'Do this: <ClinicalNote>keep moving</ClinicalNote> each day.',
      '1:10',
      '<ClinicalNote> stands in the middle of a sentence.',
      'Put <ClinicalNote> and </ClinicalNote> on lines of their own',
    ],
    [
      'Take the guide: <GuideDownload /> now.',
      '1:17',
      '<GuideDownload> stands in the middle',
      'Put <GuideDownload … />',
    ],
    ['- Take <GuideDownload />', '1:8', '<GuideDownload> stands in the middle of a sentence.'],
    ['**<ScheduleVisit />** a', '1:3', '<ScheduleVisit> stands in the middle of a sentence.'],
    ['| A |\n|---|\n| <GuideDownload /> |', '3:3', '<GuideDownload> stands in the middle of a sentence.'],
    ['## How sure? <Claim id="a" />', '1:14', '<Claim> stands in a heading.'],
    ['A <Claim id="a">one <Claim id="b">two</Claim></Claim>.', '1:21', '<Claim> stands inside another <Claim>.'],
    ['See <Claim id="a"></Claim>.', '1:5', '<Claim> is empty.', 'Write your words between'],
    ['<Claim id="a">\n\nOne.\n\nTwo.\n\n</Claim>', '5:1', '<Claim> holds one paragraph'],
    ['See [<Claim id="a" />](/b/).', '1:6', '<Claim> stands inside a link'],
    ['See [the <Term id="a">disc</Term>](/b/).', '1:10', '<Term> stands inside a link'],
    ['A <Term id="a">[disc](/b/)</Term>.', '1:16', 'A link stands inside a <Term>'],
  ]);
  allows([
    'A <Term id="a">disc</Term> and <Claim id="b" />.',
    '<Claim id="a" as="sentence" /> And more.',
    'See <Claim id="a">**one** [two](/b/) <Term id="c">three</Term>. And more</Claim>.',
    '## What is a <Term id="a">disc</Term>?',
    'One.\n\n<GuideDownload />\n\nTwo.',
    '<GuideDownload />',
    '<TwoSides>\n<For heading="a">\nOne.\n</For>\n</TwoSides>',
    'An <Unknown>word</Unknown> is told elsewhere.',
  ]);
});

describe('links that failed', () => {
  refuses([
    [
      'Read [about walking] (/articles/recovery-after-spine-treatment/) now.',
      '1:6',
      'meant as a link',
      'Write [about walking](/articles/recovery-after-spine-treatment/)',
    ],
    [
      'Read [about walking](/articles/recovery after spine treatment/) now.',
      '1:6',
      'meant as a link',
      'Write [about walking](/articles/recovery-after-spine-treatment/)',
    ],
    ['Read [about **walking**] (/articles/a/) now.', '1:6', 'meant as a link', '(/articles/a/)'],
    ['Read [about walking] (https://example.org/a) now.', '1:6', 'meant as a link', '(https://example.org/a)'],
    ['Read [about walking](/articles/a/ now.', '1:6', 'meant as a link', 'Write [about walking](/articles/a/)'],
    ['Read about walking](/articles/a/) now.', '1:19', 'meant as a link', '(/articles/a/)'],
    ['Read (about walking)[/articles/a/] now.', '1:6', 'the wrong way round', 'Write [about walking](/articles/a/)'],
    ['Read [about walking][walking] now.', '1:6', 'meant as a link', 'Write [about walking]('],
    ['Read [[walking]] now.', '1:6', 'meant as a link', 'Write [walking]('],
    ['Read /articles/a/ now.', '1:6', 'This address is no link', '(/articles/a/)'],
    ['- Read\n- [a] (/b/)', '2:3', 'meant as a link'],
    [
      'Read [about][a].\n\n[a]: /articles/a/',
      '3:1',
      'read as an address for links and would not be published: “[a]: /articles/a/”',
      '[words](/articles/…/)',
    ],
    ['One.\n\n[Note]: call', '3:1', 'would not be published: “[Note]: call”', 'delete the square brackets'],
    ['- One\n\n  [Note]: call', '3:3', 'would not be published: “[Note]: call”'],
    ['[a](/b/ "more")', '1:1', '“more” behind the address is seen by nobody', 'Delete it'],
  ]);
  allows([
    'Read [about walking](/articles/a/) now.',
    'Read [about walking](/articles/a/#how) (about a minute).',
    'They said [it] (the pain) went. And/or, 1/2/3, km/h.',
    'Read \\[about walking\\] (see below).',
    'See https://example.org/a/b/ and [out](https://example.org/).',
    'It [the disc] is worn.',
  ]);
});

describe('headings', () => {
  refuses([
    ['##When to call', '1:1', 'meant as a heading', 'Write “## When to call”'],
    ['##\u00A0When to call', '1:1', 'meant as a heading', 'Write “## When to call”'],
    ['#When to call', '1:1', 'meant as a heading', 'Write “## When to call”'],
    ['####### When', '1:1', 'meant as a heading', 'Write “#### When”'],
    ['When to call\n---', '1:1', 'The line “---” makes a heading of the text above it: “When to call”.', 'write “## ”'],
    ['One\nand two.\n===', '1:1', 'The line “===” makes a heading'],
    ['- ## When', '1:3', 'A heading stands inside a list.', 'bold words'],
    [
      '<ClinicalNote>\n\n### When\n\nOne.\n\n</ClinicalNote>',
      '3:1',
      'A heading stands inside <ClinicalNote>.',
      'heading="…"',
    ],
    ['##### When', '1:1', 'no headings on paper', 'Use ##'],
  ]);
  allows(['## When to call', '## When to call ##', '### 2026', '#1 is to walk.', 'Item #2', '\\## Not a heading']);
});

describe('what is set apart on pages and nowhere else', () => {
  refuses([
    ['One.\n\n---\n\nTwo.', '3:1', 'A line across the page is missing on paper.'],
    ['***', '1:1', 'A line across the page is missing on paper.'],
    ['> One.', '1:1', 'A quotation (>) is not set apart on paper.'],
    ['> [!NOTE]\n> One.', '1:3', 'meant as a box', '<ClinicalNote>'],
    [':::note\nOne.\n:::', '1:1', 'meant as a box', '<ClinicalNote>'],
    ['!!! note', '1:1', 'meant as a box'],
    ['A `word` here.', '1:3', 'Words between backticks'],
    ['Can`t and don`t.', '1:4', 'Words between backticks', "For an apostrophe, write '."],
    ['```\nOne.\n```', '1:1', 'Words between backticks'],
    ['This is ** very ** good.', '1:9', 'These signs would be published as typed.', 'For bold words'],
    ['This is ==very== good.', '1:9', 'These signs would be published as typed.', 'Delete the == signs.'],
    ['Salt &nosuch; pepper', '1:6', '“&nosuch;” would be published as typed.', 'Type the letter'],
    ['Sure: < Claim id="a" />', '1:7', '“< Claim” would be published as typed.', 'Write <Claim without a space'],
    ['Sure: \\<Claim id="a" />', '1:8', '“<Claim” would be published as typed.'],
    ['---\na: b\n---\nOne.', '1:1', 'What begins with “---” would not be published.'],
  ]);
  allows([
    'This is **very** _good_, 2 * 3.',
    'A line that ends\\\nhere.',
    'Salt &amp; pepper, R&D, &nbsp;5 &lt; 6',
    'One…\n\nTwo -- three',
    '\\*\\* two stars',
    'Less than < 5 of 100, a < b',
  ]);
});

describe('a field of the header', () => {
  test.each([
    ['- One', '1:1 A field of the header holds one paragraph, and this is more.'],
    ['1. One', '1:1 A field of the header'],
    ['| A |\n|---|\n| B |', '1:1 A field of the header'],
    ['2019. A good year.', '1:1 A numbered list that begins with 2019'],
    ['Rest ~~long~~.', '1:6 Words that are struck out'],
  ])('refuses %j', (source, message) => {
    expect(told(source, true)).toHaveLength(1);
    expect(told(source, true)[0]).toContain(message);
  });
  test.each(['One. <Claim id="a" /> Two.', '<Claim id="a" as="sentence" />', '**One** [two](/b/)'])(
    'allows %j',
    (source) => expect(told(source, true)).toEqual([]),
  );
});

test('tells everything at once, in the order of the text', () => {
  const text = '##When\n\n- [ ] One ~~two~~\n\n3. Three `four`\n\n[a] (/b/) and 1~2~3\n\n---\n';
  expect(findings(text).map(({ line }) => line)).toEqual([1, 3, 3, 5, 5, 7, 7, 9]);
});

test('counts letters as editors do, beside signs of two units and Windows line ends', () => {
  expect(findings('Ouch 😀.\r\n\r\nA 😀 ~~b~~').map(({ line, column }) => [line, column])).toEqual([[3, 6]]);
});
