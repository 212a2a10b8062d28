// Drawings: all there, all in the site’s colors, all with words that can be read.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawings } from '#schemas/words.ts';

const componentOf = (name: string): string => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
const sourceOf = (name: string): string =>
  readFileSync(`src/drawings/${componentOf(name)}.astro`, 'utf8').replace(/^---.*?\n---\n/s, '');

/** Narrowest width of a drawing at 320 CSS pixels: the window less the margins of page and figure. */
const NARROWEST = 242;
/** Fewest CSS pixels of a letter there. */
const LEAST = 11;

const frame = readFileSync('src/drawings/Drawing.astro', 'utf8');

describe.each(drawings)('the drawing %s', (name) => {
  const svg = sourceOf(name);

  test('has a title of its own, in the frame that all drawings share', () => {
    expect(svg).toMatch(/^\s*<Drawing id=\{id\} title=\{title\} /);
    expect(frame).toContain('<title id={`${id}-title`}>{title}</title>');
    expect(frame).toContain('role="img"');
    expect(frame).toContain('aria-labelledby={`${id}-title`}');
  });
  test('has colors by their roles, and no styles', () => {
    expect(svg).not.toMatch(/\sstyle=|\sclass=|<style|<image|\son\w+=/);
    const colors = [...svg.matchAll(/\b(?:fill|stroke)="([^"]*)"/g)].map(([, color]) => color);
    expect(colors.filter((color) => !/^(?:none|currentColor|var\(--color-[a-z-]+\))$/.test(color ?? ''))).toEqual([]);
  });
  test('has words of a size that can be read on the smallest phone', () => {
    const width = Number(/viewBox=\{`0 0 (\d+) /.exec(frame)?.[1]);
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(0);
    for (const size of sizes) expect((size * NARROWEST) / width).toBeGreaterThanOrEqual(LEAST);
  });
});
