// What happens around a build. That a good build works is shown by `npm test`, which builds the site.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Problem } from '#domain/problem.ts';
import { buildSite } from '#publish/build-site.ts';
import { LIBRARY_FOLDER } from '../../fixtures/library.ts';

const problem: Problem = {
  file: 'content/en/articles/a.mdx',
  line: 5,
  problem: 'The topic “dsic” does not exist.',
  fix: 'Write the name of a topic.',
  check: 'names-that-exist',
  severity: 'error',
};

let projectFolder: string;
let said: string[];
const lastGood = (): string => join(projectFolder, 'dist/index.html');
const buildWith = (problems: Problem[]) =>
  buildSite({ projectFolder, checkContent: () => ({ problems }), say: (line) => said.push(line) });

beforeEach(() => {
  projectFolder = mkdtempSync(join(tmpdir(), 'build-'));
  said = [];
  mkdirSync(join(projectFolder, 'dist'));
  writeFileSync(lastGood(), 'the last good site');
});

describe('buildSite', () => {
  test('stops at an error in the content, tells it, and leaves the last good site', async () => {
    expect(await buildWith([problem])).toBe(false);
    expect(said.join('\n')).toContain('content/en/articles/a.mdx:5');
    expect(said.at(-1)).toBe('1 error in the content. Nothing was published: dist/ is the last good site.');
    expect(readFileSync(lastGood(), 'utf8')).toBe('the last good site');
  });

  test('leaves the last good site when the build itself fails, and no half site beside it', () => {
    cpSync(join(LIBRARY_FOLDER, 'content'), join(projectFolder, 'content'), { recursive: true });
    symlinkSync(resolve('node_modules'), join(projectFolder, 'node_modules'));
    writeFileSync(join(projectFolder, 'astro.config.mjs'), 'throw new Error("This configuration is broken.");');
    // In a process of its own: Astro does not build inside Vitest.
    const { status, stdout } = spawnSync(process.execPath, [resolve('src/publish-command.ts'), 'build'], {
      cwd: projectFolder,
      encoding: 'utf8',
    });
    expect(stdout).toContain('This configuration is broken.');
    expect(stdout).toMatch(/The build failed\. Nothing was published: dist\/ is the last good site\.\n$/);
    expect(status).toBe(1);
    expect(readFileSync(lastGood(), 'utf8')).toBe('the last good site');
    expect(existsSync(join(projectFolder, '.build'))).toBe(false);
  });

  test('takes back the last good site after a build that was killed at the worst moment', async () => {
    mkdirSync(join(projectFolder, 'empty'));
    projectFolder = join(projectFolder, 'empty');
    mkdirSync(join(projectFolder, '.build-old'));
    writeFileSync(join(projectFolder, '.build-old/index.html'), 'the last good site');
    expect(await buildWith([problem])).toBe(false);
    expect(readFileSync(lastGood(), 'utf8')).toBe('the last good site');
  });

  test('says when there was never a site', async () => {
    projectFolder = mkdtempSync(join(tmpdir(), 'build-'));
    expect(await buildWith([problem])).toBe(false);
    expect(said.at(-1)).toBe('1 error in the content. Nothing was built.');
  });
});
