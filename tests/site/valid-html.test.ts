// Every page is valid HTML: to the Nu Html Checker of the W3C where there is Java to run it, to html-validate everywhere.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { all, attribute, dist, faultsOn, files, pages } from './the-site.ts';

const require = createRequire(import.meta.url);

const htmlFiles = files.filter((file) => file.endsWith('.html')).map((file) => join(dist, file));

const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java';
const hasJava = spawnSync(java, ['-version']).status === 0;

/** What the Nu Html Checker says and we do all the same. */
const KNOWN = [
  // On a phone tables are laid out as cards, and browsers before Safari 17 forget then that a row is a row.
  /^The “\w+” role is unnecessary for element “(thead|tbody|tr|th|td)”\.$/,
  // After a table without a role the checker takes every later one for its child. The last test of this file holds
  // the rule instead. Source: github.com/validator/validator/issues/1304, “nearest ancestor table”.
  /^The “role” attribute must not be used on a “(tr|th|td)” element which has a “table” ancestor/,
  // The checker does not know the property yet. Source: CSS Basic User Interface Module Level 4, “field-sizing”.
  /^CSS: “field-sizing”/,
];

interface Message {
  type: string;
  url: string;
  message: string;
  extract?: string;
}

test.skipIf(!hasJava)(
  'the Nu Html Checker finds nothing on any page',
  () => {
    const jar = String(require('vnu-jar') as unknown);
    const { stdout, stderr } = spawnSync(
      java,
      ['-jar', jar, '--stdout', '--format', 'json', '--exit-zero-always', ...htmlFiles],
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    expect(stdout, stderr).toContain('"messages":[');
    const { messages } = JSON.parse(stdout) as { messages: Message[] };
    const faults = messages
      .filter(({ message }) => !KNOWN.some((known) => known.test(message)))
      .map(
        ({ type, url, message, extract = '' }) =>
          `${url.split('/dist/').at(-1) ?? url}: ${type}: ${message} In: ${extract}`,
      );
    expect(faults).toEqual([]);
  },
  // One Java for all pages; it takes some seconds to start.
  120_000,
);

test('html-validate finds nothing on any page', async () => {
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
  const { results } = await validator.validateMultipleFiles(htmlFiles);
  const faults = results.flatMap(({ filePath, messages }) =>
    messages.map(({ message, ruleId, selector }) => `${filePath ?? ''}: ${message} (${ruleId}) In: ${selector ?? ''}`),
  );
  expect(faults).toEqual([]);
});

test('rows and cells say their roles only in a table that is none, and that one stands in an element that is a table', () => {
  const faults = faultsOn(pages, ({ tree }) => {
    const tables = new Set(all(tree, '[role=table] > table[role=none]'));
    return all(tree, 'table').flatMap((table) => {
      const roles = all(table, 'tr, th, td').map((cell) => attribute(cell, 'role'));
      if (!tables.has(table)) return roles.some(Boolean) || attribute(table, 'role') ? ['roles that HTML forbids'] : [];
      return roles.every(Boolean) ? [] : ['a row or cell without its role'];
    });
  });
  expect(faults).toEqual([]);
});
