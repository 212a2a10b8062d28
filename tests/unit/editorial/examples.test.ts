// The examples of every check: silent about what is in order, and telling exactly what it says about the rest.
import { afterAll, describe, expect, test } from 'vitest';
import type { Example } from '#editorial/check.ts';
import { checks } from '#editorial/checks.ts';
import { copyOfLibrary } from '../../fixtures/project.ts';
import { toldBy } from '../../fixtures/told.ts';

const project = copyOfLibrary();
afterAll(() => project.close());

const inShort = (example: Example): string =>
  (typeof example === 'string' ? example : example.map(({ to }) => to).join(' … '))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);

describe.each(checks)('$name', (check) => {
  test('has a reason with its source', () => expect(check.reason).toMatch(/Source: \S/));

  test('has examples of both kinds', () => {
    expect(check.examples.ok).not.toEqual([]);
    expect(check.examples.notOk).not.toEqual([]);
  });

  test.each(check.examples.ok.map((example) => [inShort(example), example] as const))('is silent: %s', (_, example) =>
    expect(toldBy(check, example, project)).toEqual([]),
  );

  test.each(check.examples.notOk.map(({ when, says }) => [inShort(when), when, says] as const))(
    'tells: %s',
    (_, when, says) => {
      const told = toldBy(check, when, project);
      expect(told).toEqual(says);
      for (const line of told)
        expect(line, 'ends as a sentence, or with what to write').toMatch(/[.?!”)…]$|Write \S.*$/);
    },
  );
});
