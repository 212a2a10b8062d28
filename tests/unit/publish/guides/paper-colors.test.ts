import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { onPaper, paperColors } from '#publish/guides/paper-colors.ts';
import { sizeInWords } from '#domain/size-in-words.ts';

describe('paperColors', () => {
  test('takes the color of a role by day', () => {
    const tokens = `--palette-ink-950: #123; --palette-night-1: #eee;
      --color-ink: light-dark(--theme(--palette-ink-950 inline), --theme(--palette-night-1 inline));`;
    expect(paperColors(tokens)).toEqual({ ink: '#123' });
  });
  test('finds every role of the style sheets', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    const roles = [...tokens.matchAll(/--color-([a-z-]+): light-dark/g)].map(([, role]) => role);
    expect(Object.keys(paperColors(tokens))).toEqual(roles);
    expect(roles.length).toBeGreaterThan(10);
  });
  test('tells of a color that is not in the palette', () => {
    expect(() => paperColors('--color-ink: light-dark(--theme(--palette-none inline), 0);')).toThrow('no color “none”');
  });
});

describe('onPaper', () => {
  test('puts colors in place of roles, and makes a file of its own', () => {
    const svg = onPaper('<svg viewBox="0 0 1 1"><path fill="var(--color-ink)"/></svg>', { ink: '#123' });
    expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(svg).toContain('fill="#123"');
  });
  test('tells of a color that there is not', () => {
    expect(() => onPaper('<svg fill="var(--color-none)"/>', {})).toThrow('“none”');
  });
});

describe('sizeInWords', () => {
  test.each([
    [400, '1 KB'],
    [517_434, '517 KB'],
    [999_499, '999 KB'],
    [999_500, '1.0 MB'],
    [1_312_458, '1.3 MB'],
  ])('%i bytes are %s', (bytes, said) => expect(sizeInWords(bytes)).toBe(said));
});
