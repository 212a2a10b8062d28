// Plots show what the records hold, in plain SVG.
import { describe, expect, test } from 'vitest';
import { figureOf, plotRows } from '#domain/evidence/plot-rows.ts';
import { library } from '../../fixtures/library.ts';
import { drawPlot, plotsOf, readPlot, recordsOf } from '../../fixtures/plots.ts';

describe.each(plotsOf(library))('the plot on $id', ({ claims }) => {
  const svg = drawPlot(library, claims);
  const drawn = readPlot(svg);
  const records = recordsOf(library, claims);

  test('has a mark for each group, where the record says', () => {
    expect(drawn.shares.length).toBe(records.shares.length);
    records.shares.forEach((share, index) => expect(drawn.shares[index]).toBeCloseTo(share, 0));
  });
  test('has a bar for each interval, as long as the record says', () => {
    expect(drawn.bars.length).toBe(records.bars.length);
    records.bars.forEach(({ low, high }, index) => {
      expect(drawn.bars[index]?.low).toBeCloseTo(low, 0);
      expect(drawn.bars[index]?.high).toBeCloseTo(high, 0);
    });
  });
  test('tells every figure in words too', () => {
    const said = drawn.words.map((text) => text.split(' ')[0]);
    for (const share of records.shares) expect(said).toContain(String(Math.round(share)));
  });
  test('has a role and a name, colors by their roles, and no styles', () => {
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    expect(svg).toContain('aria-label="A plot"');
    expect(svg).not.toMatch(/<style|\sstyle=|\sclass=|font-family|<script/);
    const colors = [...svg.matchAll(/\b(?:fill|stroke)="([^"]*)"/g)].map(([, color]) => color);
    expect(colors.filter((color) => !/^(?:none|currentColor|var\(--color-[a-z-]+\))$/.test(color ?? ''))).toEqual([]);
  });
  test('is the same each time', () => expect(drawPlot(library, claims)).toBe(svg));
});

test('the small library has a plot with an interval and one with two groups', () => {
  const records = plotsOf(library).map(({ claims }) => recordsOf(library, claims));
  expect(records.some(({ bars }) => bars.length > 0)).toBe(true);
  expect(records.some(({ shares }) => shares.length > 1)).toBe(true);
});

describe('figureOf', () => {
  const [row] = plotRows(library, ['sci-03-shrink-63']);

  test('tells a share of 100 with its range', () => {
    expect(row && figureOf(row, library.strings)).toBe('63 (49 to 77)');
  });
  test('tells no range where the record has none', () => {
    const [without] = plotRows(library, ['fus-02-fusion-vs-usual-care']);
    expect(without && figureOf(without, library.strings)).toBe('63');
  });
});
