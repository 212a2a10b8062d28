// The command as editors and workflows call it: what it prints and how it ends.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { describeForGithub } from '#domain/report.ts';
import { checks } from '#editorial/checks.ts';
import { LIBRARY_FOLDER, TODAY } from '../../fixtures/library.ts';
import { copyOfLibrary } from '../../fixtures/project.ts';

const COMMAND = resolve('src/editorial/check-command.ts');

const project = copyOfLibrary();
afterEach(() => project.restore());
afterAll(() => project.close());

const runIn = (folder: string, args: string[]) =>
  spawnSync(process.execPath, [COMMAND, ...args], {
    env: { ...process.env, CONTENT_PROJECT: folder, BUILD_DAY: TODAY },
    encoding: 'utf8',
    timeout: 60_000,
  });
const run = (...args: string[]) => runIn(project.folder, args);
const breakIt = () => project.change('en/topics/sciatica.yaml', 'title: ', 'titel: ');

describe('npm run check', () => {
  test('ends with 0 when all is in order, and says so', () => {
    const { status, stdout } = runIn(LIBRARY_FOLDER, []);
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/^All content is in order \(\d+ checks, \d+ ms\)\.\n$/),
    ]);
  });
  test('ends with 0 when there are warnings only', () => {
    project.change('scorecard.json', '"articles/sciatica-options"', '"articles/gone"');
    const { status, stdout } = run();
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^0 errors and 1 warning /m)]);
  });
  test('ends with 1 on an error, with file, line and column', () => {
    breakIt();
    const { status, stdout } = run();
    expect(status).toBe(1);
    expect(stdout).toMatch(/^content\/en\/topics\/sciatica\.yaml:1:1$/m);
    expect(stdout).toContain('Did you mean “title”?');
  });
  test('prints one JSON object', () => {
    breakIt();
    const { stdout } = run('--format', 'json');
    const said = JSON.parse(stdout) as { errors: number; problems: { file: string; check: string }[] };
    expect(said.errors).toBeGreaterThan(0);
    expect(said.problems).toContainEqual(
      expect.objectContaining({
        file: 'content/en/topics/sciatica.yaml',
        check: 'fields-of-entries',
        severity: 'error',
      }),
    );
  });
  test('prints annotations for GitHub', () => {
    breakIt();
    expect(run('--format=github').stdout).toMatch(
      /^::error file=content\/en\/topics\/sciatica\.yaml,line=1,col=1,title=fields-of-entries::/m,
    );
  });
  test('explains a check with its reason and examples', () => {
    const { status, stdout } = run('--explain', 'no-bare-figures');
    expect(status).toBe(0);
    expect(stdout).toContain('stops the build');
    expect(stdout).toContain(
      'It helps 1 in 5 people.\n    → line 1: “1 in 5” stands without its study. Write <Claim id="…" />',
    );
  });
  test.each([
    [['--formt', 'json'], '--format'],
    [['--format', 'xml'], 'There is no format “xml”'],
    [['--explain', 'no-bare-figure'], 'Did you mean “no-bare-figures”?'],
  ])('does not guess at %s', (args, said) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
  });
  test('accepts no fall in scores without a note, and ends with 1', () => {
    project.change(
      'en/articles/sciatica-options.mdx',
      '## How can you decide?',
      `${'Individualized multidisciplinary rehabilitation is unequivocally recommended. '.repeat(60)}\n\n## How can you decide?`,
    );
    const { status, stderr } = run('--accept');
    expect(status).toBe(1);
    expect(stderr).toContain('no new change note says why');
  });
});

test('annotations escape what would end them', () => {
  const said = describeForGithub([
    { file: 'a,b:c.mdx', line: 2, problem: '100%\nof it', fix: 'Mend.', check: 'x', severity: 'warning' },
  ]);
  expect(said).toBe('::warning file=a%2Cb%3Ac.mdx,line=2,col=1,title=x::100%25%0Aof it%0AMend.');
});

test('every check has a name of its own that is its file’s', () => {
  const names = checks.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
