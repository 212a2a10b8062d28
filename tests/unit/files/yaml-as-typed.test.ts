import { describe, expect, test } from 'vitest';
import { readContentFile } from '#files/content-file.ts';

/** A header as editors write it, with a second key point between two that stay as they are. */
const header = (secondPoint: string): string =>
  `---\ntitle: Daily life with back pain\nkeyPoints:\n  - Change position often.\n${secondPoint}\n  - Walking helps.\nurgency: full\n---\nText.\n`;

const read = (yaml: string) => readContentFile('a.yaml', yaml);
const told = (yaml: string) =>
  read(yaml).problems.map(({ line, column, problem, fix }) => `${line}:${column} ${problem} ${fix}`);

describe('a header whose words YAML would lose', () => {
  test.each([
    {
      typed: '  - You can lift. Ask which lift is the #1 risk for you.',
      at: [5, 41],
      problem: 'The text ends before the “#”: what follows, “#1 risk for you.”, would not be published.',
      write: '"You can lift. Ask which lift is the #1 risk for you."',
    },
    {
      typed: '  - !Do not lift when it hurts.',
      at: [5, 5],
      problem: 'A text without quotes cannot begin with “!”: its first word would be lost.',
      write: '"!Do not lift when it hurts."',
    },
    {
      typed: '  - *Stop*',
      at: [5, 5],
      problem: 'A text without quotes cannot begin with “*”: it would stand for another text.',
      write: '"*Stop*"',
    },
    {
      typed: '  - &Stop when it hurts.',
      at: [5, 5],
      problem: 'A text without quotes cannot begin with “&”: its first word would be lost.',
      write: '"&Stop when it hurts."',
    },
    {
      typed: '  - #1 is to keep moving.',
      at: [5, 5],
      problem: 'A text without quotes cannot begin with “#”: it would not be published.',
      write: '"#1 is to keep moving."',
    },
    {
      typed: '    - Build up step by step.',
      at: [5, 5],
      problem: 'This line is read as more of the text above it.',
      write: 'Begin it below the hyphen',
    },
    {
      typed: '  - > 5 days of rest do harm.',
      at: [5, 5],
      problem: 'A text without quotes cannot begin with “>”.',
      write: '"> 5 days of rest do harm."',
    },
    {
      typed: '  - One word.\n    and a note # here\n    and more.',
      at: [6, 16],
      problem: 'The text ends before the “#”: what follows, “# here”, would not be published.',
      write: '"One word. and a note # here"',
    },
  ])('is told of “$typed”, once, with its place and what to write', ({ typed, at, problem, write }) => {
    const { problems, data } = readContentFile('a.mdx', header(typed));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: at[0], column: at[1], problem, check: 'readable-header' });
    expect(problems[0]?.fix).toContain(write);
    expect(data).toBeUndefined();
  });

  test('is told of all of them at once', () => {
    const all = '  - A #1\n  - !B c\n  - *D*\n  - &e f\n  - %g\n  - @h\n  - "i" j';
    expect(readContentFile('a.mdx', header(all)).problems.map(({ line }) => line)).toEqual([5, 6, 7, 8, 9, 10, 11]);
  });

  test('is taken as typed once the text stands in the quotes that the message shows', () => {
    for (const typed of [
      'Ask about the #1 risk.',
      '!Do not lift.',
      '*Stop*',
      '&c.',
      '> 5 days',
      '"Stop" now',
      "it's a #b",
    ]) {
      const fix = readContentFile('a.mdx', header(`  - ${typed}`)).problems[0]?.fix ?? '';
      const quoted = fix.slice(fix.indexOf('quotes: ') + 'quotes: '.length);
      const { data } = readContentFile('a.mdx', header(`  - ${quoted}`));
      expect(data).toMatchObject({ keyPoints: ['Change position often.', typed, 'Walking helps.'] });
    }
  });
});

describe('a note to other editors', () => {
  test.each([
    ['on a line of its own', 'a: b\n# note\nc: d'],
    ['between the lines of a list', 'a:\n  - b\n  # note\n  - c'],
    ['behind the name of a list', 'a: # note\n  - b\n  - c'],
    ['behind a closed quote', 'a: "b c" # note\nd: \'e f\' # note'],
    ['behind a closed bracket', 'a: [b, c] # note\nd: { e: f } # note'],
    ['behind a name, a number, a day', 'a: spinal-fusion # note\nb: 12 # note\nc: 2027-01-31 # note'],
    ['behind the sign that begins a long text', 'a: >- # note\n  long text'],
    ['at the end of the file', 'a: b\n# note'],
  ])('may stand %s', (_, yaml) => expect(told(yaml)).toEqual([]));

  test.each([
    ['behind words', 'a: Two words # note'],
    ['behind a word that may be the beginning of a sentence', 'a: Surgery # note'],
    ['directly before a word, as in “#2”', 'a: surgery #2'],
    ['behind words in brackets', 'a: [b, two words # note\n  ]'],
    ['inside a long text', 'a: >-\n  long text\n  # note\n  goes on'],
  ])('may not stand %s', (_, yaml) => expect(told(yaml)).toHaveLength(1));

  test('is no note without a space before the #, or inside a long text', () => {
    expect(read('a: C#, item#2\nb: >-\n  What stands after the # sign').data).toEqual({
      a: 'C#, item#2',
      b: 'What stands after the # sign',
    });
  });
});

describe('YAML that no editor means', () => {
  test.each([
    ['a tag that is known', 'a: !!str 5', '1:4 A text without quotes cannot begin with “!”'],
    ['a tag before fields', 'a: !x\n  b: c', '1:4 A text without quotes cannot begin with “!”'],
    ['a mark before fields', 'a: &x\n  b: c', '1:4 A text without quotes cannot begin with “&”'],
    ['a copy of another text', 'a: b\nc: *a', '2:4 A text without quotes cannot begin with “*”'],
    ['a tag in a short list', 'a: [b, !c d]', '1:8 A text without quotes cannot begin with “!”'],
    ['fields taken over', 'a: b\n<<: { c: d }', '2:1 “<<” is not a field'],
    ['a question mark', '? a\n: b', '1:1 A text without quotes cannot begin with “?”'],
    [
      'a percent sign at the beginning of the file',
      '%a b\n---\nc: d',
      '1:1 A text without quotes cannot begin with “%”',
    ],
    ['a number that is a name twice', '1: a\n"1": b', '2:1 The field “1” stands here twice.'],
    ['a field that stands twice', 'a: b\nc: d\na: e', '3:1 The field “a” stands here twice.'],
    ['three hyphens in the middle', 'a: b\n---\nc: d', 'would be lost'],
    ['three dots in the middle', 'a: b\n...\nc: d', 'would be lost'],
    ['a sign with a number', 'a: >5\nb: c', '1:4 A text without quotes cannot begin with “>”'],
    ['a bar before a text', 'a: | b', '1:4 A text without quotes cannot begin with “|”'],
    ['lines that are kept apart', 'a: |\n  b\n  c', '1:4 This text breaks into lines'],
    ['an empty line in a text', 'a: b\n\n  c', '1:4 This text breaks into lines'],
    ['a line that stands further right in a long text', 'a: >-\n  b\n    c\n  d', '1:4 This text breaks into lines'],
    ['a backslash that means a tab', 'a: "C:\\temp"', '1:4 There is an invisible control character or tab'],
    [
      'a quote that swallows the next line',
      'a:\n  - "b\n    - c"',
      '3:5 This line is read as more of the text above it.',
    ],
    ['a list with hard spaces', 'a:\n  -\u00A0b', '2:3 A hard space stands behind this hyphen'],
  ])('is told: %s', (_, yaml, message) => {
    expect(told(yaml)).toHaveLength(1);
    expect(told(yaml)[0]).toContain(message);
  });

  test.each([
    ['a sign in the middle', 'a: Stop! Do not lift & twist * more', { a: 'Stop! Do not lift & twist * more' }],
    ['signs in quotes', 'a: "!b"\nc: \'*d*\'\ne: "# f"', { a: '!b', c: '*d*', e: '# f' }],
    ['a text over two lines', 'a: b\n  c', { a: 'b c' }],
    ['a long text', 'a: >-\n  b\n  c\nd: >\n  e', { a: 'b c', d: 'e\n' }],
    [
      'words that other readers of YAML take for something else',
      'a: no\nb: 12:30\nc: on\nd: 1_000',
      {
        a: 'no',
        b: '12:30',
        c: 'on',
        d: '1_000',
      },
    ],
  ])('is not: %s', (_, yaml, data) => {
    expect(told(yaml)).toEqual([]);
    expect(read(yaml).data).toEqual(data);
  });
});

describe('a line that cannot be read', () => {
  test.each([
    ['a: - b', '1:4 A hyphen stands on the same line as the name of its field.', '"- b"'],
    ['a: b: c', '1:4 This line has a second colon', '"b: c"'],
    ['a:b\nc: d', '1:1 There is no space behind “a:”.', 'Write a: b'],
    ['a: b\nc:d', '2:1 There is no space behind “c:”.', 'Write c: d'],
    ['a\nb: c', '1:1 “a” has no colon, so it is no field.', 'Write name: text'],
    ['a: b\n c: d', '1:4 The next line is read as more of the text on this line.', 'as many spaces'],
    ['a: "b" c', '1:8 The text ends at the second quote: what follows, “c”, would be lost.', `'"b" c'`],
    ["a: 'It's'", '1:8 The text ends at the second quote', `"It's"`],
    ['a: "b\nc: d', 'A quote opens on this line and is never closed.', 'End the text with "'],
    ['a: {n} people', '1:8 A text without quotes cannot begin with “{”.', '"{n} people"'],
    ['a: [b] c', '1:8 A text without quotes cannot begin with “[”.', '"[b] c"'],
    ['a: `b`', '1:4 A text without quotes cannot begin with “`”.', '"`b`"'],
    ['a: @b', '1:4 A text without quotes cannot begin with “@”.', '"@b"'],
    ['a: %b', '1:4 A text without quotes cannot begin with “%”.', '"%b"'],
    ['a: "\\q"', '1:', 'Write \\\\ for a backslash'],
    ['a:\n\tb: c', '2:1 This line begins with a tab.', 'Use spaces'],
  ])('%j says what to write', (yaml, problem, fix) => {
    expect(told(yaml)[0]).toContain(problem);
    expect(told(yaml)[0]).toContain(fix);
  });
  test('never throws, and never gives data that is not safe to use', () => {
    const signs = [
      '!',
      '&',
      '*',
      '#',
      ' #',
      ': ',
      '- ',
      '"',
      "'",
      '>',
      '|',
      '%',
      '@',
      '`',
      '?',
      '[',
      ']',
      '{',
      '}',
      '\n',
      '\t',
      '<<',
      '---',
      '...',
    ];
    for (const one of signs)
      for (const other of signs) {
        const { problems, data } = readContentFile('a.mdx', header(`  - ${one}${other}Lift ${other}slowly${one}`));
        if (problems.length > 0) expect(data).toBeUndefined();
        for (const { line } of problems) expect(line).toBeGreaterThan(0);
      }
  });
});

describe('a value that is no text', () => {
  test.each([
    ['a: 1.10', ['a'], '“1.10” is read as the number 1.1, not as a text.', '"1.10"'],
    ['a: 0x1F', ['a'], '“0x1F” is read as the number 31, not as a text.', '"0x1F"'],
    ['a: 007', ['a'], '“007” is read as the number 7, not as a text.', '"007"'],
    ['a: null', ['a'], '“null” is read as nothing, not as a text.', '"null"'],
    ['a: True', ['a'], '“True” is read as yes or no (true), not as a text.', '"True"'],
    ['a: [Draft]', ['a'], '“[Draft]” is read as a list, not as a text.', '"[Draft]"'],
    [
      'a:\n  - Note: do',
      ['a', 0],
      '“Note: do” is read as a field “Note”, because of its colon, not as a text.',
      '"Note: do"',
    ],
  ])('says how %j was read', (yaml, path, problem, fix) => {
    expect(read(yaml).notAText(path)?.problem).toBe(problem);
    expect(read(yaml).notAText(path)?.fix).toContain(fix);
  });
  test('says nothing of texts, of nothing at all, and of lists over several lines', () => {
    const file = read('a: no\nb:\nc:\n  - d\n  - e');
    expect([['a'], ['b'], ['c'], ['f']].map((path) => file.notAText(path))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
  test('is told in JSON too', () => {
    expect(readContentFile('a.json', '[{"PMID": 123}]').notAText([0, 'PMID'])?.problem).toBe(
      '“123” is read as the number 123, not as a text.',
    );
  });
});
