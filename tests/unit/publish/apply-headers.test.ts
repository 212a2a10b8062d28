import { describe, expect, test } from 'vitest';
import { headersFor, readHeaderRules } from '#publish/apply-headers.ts';

const FILE = `# For everyone
/*
  X-Frame-Options: DENY
  Link: <https://example.org/>; rel="next"

/_astro/*
  Cache-Control: public, max-age=31536000
/favicon.svg
  Cache-Control: no-cache
`;

const rules = readHeaderRules(FILE);

describe('readHeaderRules', () => {
  test('reads patterns with their headers, and passes over comments and empty lines', () => {
    expect(rules).toEqual([
      {
        pattern: '/*',
        headers: [
          ['X-Frame-Options', 'DENY'],
          ['Link', '<https://example.org/>; rel="next"'],
        ],
      },
      { pattern: '/_astro/*', headers: [['Cache-Control', 'public, max-age=31536000']] },
      { pattern: '/favicon.svg', headers: [['Cache-Control', 'no-cache']] },
    ]);
  });

  test('reads files with Windows line ends the same way', () => {
    expect(readHeaderRules(FILE.replaceAll('\n', '\r\n'))).toEqual(rules);
  });

  test('reads an empty file as no rules', () => expect(readHeaderRules('')).toEqual([]));
});

describe('headersFor', () => {
  test.each([
    { address: '/', names: ['X-Frame-Options', 'Link'] },
    { address: '/_astro/a.woff2', names: ['X-Frame-Options', 'Link', 'Cache-Control'] },
    { address: '/_astro', names: ['X-Frame-Options', 'Link'] },
    { address: '/favicon.svg', names: ['X-Frame-Options', 'Link', 'Cache-Control'] },
    { address: '/favicon.svg.map', names: ['X-Frame-Options', 'Link'] },
  ])('gives $address the headers of all its rules', ({ address, names }) => {
    expect([...headersFor(rules, address).keys()]).toEqual(names);
  });

  test('lets the later rule win', () => {
    expect(headersFor(readHeaderRules('/*\n  A: one\n/a/*\n  A: two\n'), '/a/').get('A')).toBe('two');
  });
});
