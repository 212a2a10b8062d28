// The examples of every check: silent about what is in order, telling about what is not.
import { afterAll, describe, expect, test } from 'vitest';
import type { Example } from '#editorial/check.ts';
import { checks } from '#editorial/checks.ts';
import { contentWithExamples } from '../../fixtures/content-with.ts';

const content = contentWithExamples();
afterAll(() => content.close());

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
    expect(content.findingsWith(check, example)).toEqual([]),
  );

  test.each(check.examples.notOk.map((example) => [inShort(example), example] as const))('tells: %s', (_, example) => {
    const findings = content.findingsWith(check, example);
    expect(findings).not.toEqual([]);
    for (const { problem, fix } of findings) {
      expect(problem).toMatch(/[.?!”)]$/);
      expect(fix).toMatch(/^Write \S|[.?!”)]$/);
    }
  });
});
