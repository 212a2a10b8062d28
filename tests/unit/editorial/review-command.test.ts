// The command as editors call it: what it prints and how it ends.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { LIBRARY_FOLDER, TODAY } from '../../fixtures/library.ts';

const COMMAND = resolve('src/editorial/review-command.ts');

const run = (...args: string[]) =>
  spawnSync(process.execPath, [COMMAND, ...args], {
    env: { ...process.env, CONTENT_PROJECT: LIBRARY_FOLDER, BUILD_DAY: TODAY },
    encoding: 'utf8',
    timeout: 60_000,
  });

test('lists every page by its review state', () => {
  const { status, stdout } = run('list');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Not yet reviewed \(\d+\)\n/);
  expect(stdout).toContain('  decision-aids/surgery-for-sciatica  ');
});
test.each([[[]], [['--help']]])('says what it can do, asked with %j', (args) => {
  const { status, stdout } = run(...args);
  expect([status, stdout]).toEqual([0, expect.stringContaining('npm run review -- list')]);
});
test('says what a shared file touches', () => {
  const { status, stdout } = run('touches', 'content/en/danger-signs/signs.yaml');
  expect([status, stdout]).toEqual([0, expect.stringContaining('pages, 0 signed.')]);
});
test.each([
  [['sing', 'articles/sciatica-options'], 'There is no command “sing”. Did you mean “sign”?'],
  [['toString'], 'There is no command “toString”.'],
  [['show'], 'Say which page.'],
  [['touches'], 'Say which file.'],
  [['list', 'articles'], '“articles” was one word too many.'],
  [['show', 'articles/a', 'articles/b'], '“articles/b” was one word too many.'],
  [['sign', 'articles/sciatica-options', '--reviewr', 'a'], '--reviewr'],
  [['sign', 'articles/sciatica-options', '--reviewer'], '--reviewer'],
])('does not guess at %j', (args, said) => {
  const { status, stdout, stderr } = run(...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(said);
  expect(stderr).toContain('npm run review -- list');
});
test.each([
  [['sign', 'articles/sciatica-options'], 2, 'Say who signs'],
  [['sign', 'articles/sciatica-option', '--reviewer', 'nobody'], 1, 'Did you mean “articles/sciatica-options”?'],
  [['sign', 'articles/sciatica-options', '--reviewer=nobody'], 1, 'There is no reviewer “nobody”.'],
  [['show', 'nothing-like-it'], 1, 'See all pages: npm run review -- list'],
])('says what is missing for %j, without a trace', (args, exitCode, said) => {
  const { status, stderr } = run(...args);
  expect([status, stderr]).toEqual([exitCode, expect.stringContaining(said)]);
  expect(stderr).not.toContain('    at ');
});
