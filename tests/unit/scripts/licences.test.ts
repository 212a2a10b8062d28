import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { thirdPartyLicences } from '../../../scripts/licences/third-party-licences.ts';

/** The list for a project whose lock file names these packages. */
function listFor(packages: Record<string, object>): string {
  const folder = mkdtempSync(join(tmpdir(), 'licences-'));
  try {
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...packages } }));
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    return thirdPartyLicences(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the list of licences', () => {
  test('is up to date; if not, run “npm run licences”', () => {
    expect(readFileSync('THIRD-PARTY-LICENCES.md', 'utf8') === thirdPartyLicences(process.cwd())).toBe(true);
  });

  test('names each package once, by licence, and leaves out what only tests use', () => {
    const list = listFor({
      'node_modules/b': { version: '2.0.0', license: 'ISC' },
      'node_modules/a': { version: '1.0.0', license: 'ISC' },
      'node_modules/b/node_modules/a': { version: '1.0.0', license: 'ISC' },
      'node_modules/a/node_modules/@c/d': { version: '3.0.0', license: 'MIT' },
      'node_modules/e': { version: '4.0.0', license: 'MIT', dev: true },
    });
    const built = list.slice(list.indexOf('## What builds the site'));
    expect(built.match(/^### .*|^- .*/gm)).toEqual(['### ISC', '- a 1.0.0', '- b 2.0.0', '### MIT', '- @c/d 3.0.0']);
  });

  test('stops at a licence that nobody has looked at', () => {
    expect(() => listFor({ 'node_modules/x': { version: '1.0.0', license: 'GPL-3.0' } })).toThrow(
      'x has the licence “GPL-3.0”, which nobody has looked at.',
    );
    expect(() => listFor({ 'node_modules/x': { version: '1.0.0' } })).toThrow('x has the licence “none told”');
  });
});
