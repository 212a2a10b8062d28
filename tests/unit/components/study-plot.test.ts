// Plots show what the records hold, in plain SVG.
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '#domain/body.ts';
import { claimsWithContrary, idList } from '#domain/drawn-in.ts';
import { figureOf, plotRows } from '#domain/evidence/plot-rows.ts';
import { readContent } from '#editorial/check-content.ts';
import { studyPlot } from '../../../src/drawings/study-plot.ts';

const { library } = readContent(process.cwd());

/** Every plot of the library. */
const plots = [library.articles, library.treatments, library.faqs].flatMap((entries) =>
  [...entries.values()].flatMap(({ id, body }) =>
    [...wordsIn(body.parts)]
      .filter(({ name }) => name === 'StudyPlot')
      .map((word) => ({ id, claims: claimsWithContrary(library, idList(word.props['claims'])) })),
  ),
);

const draw = (claims: readonly string[]): string =>
  studyPlot(
    plotRows(library, claims).map((row) => ({ ...row, figure: figureOf(row, library.strings) })),
    { label: 'A plot', axis: library.strings.plot.axis },
  );

/** Where the line from 0 to 100 lies in the drawing. */
const LEFT = 14;
const RIGHT = 306;

/** Shares of 100, as the marks stand on the line. */
function sharesDrawn(svg: string): number[] {
  const tree = fromHtml(svg, { fragment: true });
  return selectAll('g[stroke-width="2.5"] path', tree).map(({ properties }) => {
    const x = Number(/translate\(([\d.]+)/.exec(String(properties['transform']))?.[1]);
    return ((x - LEFT) / (RIGHT - LEFT)) * 100;
  });
}

test('the library has plots', () => expect(plots.length).toBeGreaterThanOrEqual(4));

describe.each(plots)('the plot on $id', ({ claims }) => {
  const svg = draw(claims);
  const results = claims.flatMap((id) => library.claims.get(id)?.data.results ?? []);

  test('has a mark for each group, where the record says', () => {
    const shares = sharesDrawn(svg);
    expect(shares.length).toBe(results.length);
    results.forEach(({ numerator, denominator }, index) => {
      expect(shares[index]).toBeCloseTo((numerator / denominator) * 100, 0);
    });
  });
  test('has a bar for each interval, as long as the record says', () => {
    const bars = selectAll('rect', fromHtml(svg, { fragment: true })).map(({ properties }) => ({
      low: ((Number(properties['x']) - LEFT) / (RIGHT - LEFT)) * 100,
      long: (Number(properties['width']) / (RIGHT - LEFT)) * 100,
    }));
    const intervals = results.flatMap(({ interval }) => interval ?? []);
    expect(bars.length).toBe(intervals.length);
    intervals.forEach(({ low, high }, index) => {
      expect(bars[index]?.low).toBeCloseTo(low, 0);
      expect(bars[index]?.long).toBeCloseTo(high - low, 0);
    });
  });
  test('tells every figure in words too', () => {
    const words = selectAll('text', fromHtml(svg, { fragment: true })).map((text) => toString(text));
    for (const { numerator, denominator } of results)
      expect(words.some((text) => text.split(' ')[0] === String(Math.round((numerator / denominator) * 100)))).toBe(
        true,
      );
  });
  test('has a role and a name, colors by their roles, and no styles', () => {
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    expect(svg).toContain('aria-label="A plot"');
    expect(svg).not.toMatch(/<style|\sstyle=|\sclass=|font-family|<script/);
    const colors = [...svg.matchAll(/\b(?:fill|stroke)="([^"]*)"/g)].map(([, color]) => color);
    expect(colors.filter((color) => !/^(?:none|currentColor|var\(--color-[a-z-]+\))$/.test(color ?? ''))).toEqual([]);
  });
  test('is the same each time', () => expect(draw(claims)).toBe(svg));
});

describe('figureOf', () => {
  const [row] = plotRows(library, ['non-06-prp-series-of-22']);

  test('tells a share of 100 with its range', () => {
    expect(row && figureOf(row, library.strings)).toBe('47 (25 to 70)');
  });
  test('tells no range where the record has none', () => {
    const [without] = plotRows(library, ['fus-02-fusion-vs-usual-care']);
    expect(without && figureOf(without, library.strings)).toBe('63');
  });
});
