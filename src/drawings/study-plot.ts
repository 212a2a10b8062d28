// Figures of studies on one line from 0 to 100 people, drawn at build time: readers get plain SVG and no library.
import { PLOT_MARKS } from '#domain/evidence/plot-rows.ts';
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** One mark with its words; `group` tells circle from square, so that color carries nothing alone. */
export interface Mark {
  number: number;
  group: number;
  name: string;
  /** Place on the line, 0 to 100. */
  share: number;
  /** “63 (58 to 68)”. */
  figure: string;
  interval?: { low: number; high: number } | undefined;
}

/** Units of the drawing. At 320 CSS pixels a figure is about 243 wide: text of 15 units has 11 pixels there. */
const WIDTH = 320;
const TEXT = 15;
const EDGE = 14;
/** Height of a name with its mark, space before a further study, height of the scale. */
const ROW = 42;
const GAP = 14;
const SCALE = 46;
/** Height of the bar of an interval: more than that of a mark, so that a short one shows behind it. */
const BAR = 22;
/** Height of a figure that has a line of its own. */
const LINE = 21;
/** From a name down to its mark, and from a mark to its figure. */
const DROP = 20;
const BESIDE = 12;
/** Width of a letter in bold type, at the widest. */
const LETTER = 8.6;

type Side = 'left' | 'right' | 'below';

interface Placed extends Mark {
  y: number;
}

/** Draw marks as SVG in the site’s colors, named by `label`. The same marks give the same text. */
export function studyPlot(marks: readonly Mark[], { label, axis }: { label: string; axis: string }): string {
  let y = TEXT;
  const placed = marks.map((mark, index) => {
    const beside = besideMark(mark);
    if (index > 0 && marks[index - 1]?.number !== mark.number) y += GAP;
    const row = { ...mark, ...beside, y };
    y += ROW + (beside.side === 'below' ? LINE : 0);
    return row;
  });
  const last = placed.at(-1);
  const bottom = (last?.y ?? 0) + DROP + BESIDE + (last?.side === 'below' ? LINE : 0);
  const withInterval = placed.flatMap((mark) => (mark.interval ? [{ ...mark, ...mark.interval }] : []));
  const text = { fontSize: TEXT, fill: 'currentColor' } as const;
  const figures = (side: Side) =>
    Plot.text(
      placed.filter((mark) => mark.side === side),
      {
        ...text,
        x: 'at',
        y: 'y',
        text: 'figure',
        dx: { left: -BESIDE, right: BESIDE, below: EDGE }[side],
        dy: side === 'below' ? DROP + LINE : DROP,
        textAnchor: side === 'right' ? 'start' : 'end',
        fontWeight: 'bold',
      },
    );

  const svg = Plot.plot({
    document: parseHTML('<html></html>').document,
    width: WIDTH,
    height: bottom + SCALE,
    margin: 0,
    x: { domain: [0, 100], range: [EDGE, WIDTH - EDGE], axis: null },
    y: { domain: [0, bottom + SCALE], range: [0, bottom + SCALE], axis: null },
    symbol: { domain: [0, 1, 2, 3], range: ['circle', 'square', 'diamond', 'triangle'] },
    marks: [
      Plot.ruleX([0, 25, 50, 75, 100], { stroke: 'var(--color-rule)', y1: 0, y2: bottom }),
      Plot.link(placed, { x1: 0, x2: 100, y: 'y', dy: DROP, stroke: 'var(--color-rule)' }),
      Plot.rect(withInterval, {
        x1: 'low',
        x2: 'high',
        y1: ({ y }: Placed) => y + DROP - BAR / 2,
        y2: ({ y }: Placed) => y + DROP + BAR / 2,
        fill: 'var(--color-accent-tint)',
        stroke: 'var(--color-accent)',
      }),
      Plot.dot(placed, {
        x: 'share',
        y: 'y',
        dy: DROP,
        r: 6.5,
        symbol: 'group',
        fill: ({ group }: Mark) => (group === 0 ? 'var(--color-accent)' : 'var(--color-sheet)'),
        stroke: 'var(--color-accent)',
        strokeWidth: 2.5,
      }),
      Plot.text(placed, {
        ...text,
        x: 0,
        y: 'y',
        dx: -EDGE,
        text: 'name',
        textAnchor: 'start',
      }),
      figures('right'),
      figures('left'),
      figures('below'),
      Plot.text([...PLOT_MARKS], { ...text, x: (n: number) => n, y: bottom + 12, text: String }),
      Plot.text([axis], { ...text, x: 50, y: bottom + 32, text: String }),
    ],
  });
  return plainSvg(svg as unknown as SVGSVGElement, label);
}

/** Where the figure of a mark has room: to the right of mark and bar, to their left, or on a line below. */
function besideMark({ share, interval, figure }: Mark): { side: Side; at: number } {
  const wide = (((figure.length * LETTER + BESIDE) / (WIDTH - 2 * EDGE)) * 100);
  const [low, high] = [Math.min(share, interval?.low ?? share), Math.max(share, interval?.high ?? share)];
  if (high + wide <= 100) return { side: 'right', at: high };
  return low - wide >= 0 ? { side: 'left', at: low } : { side: 'below', at: 100 };
}

/** The SVG without styles, classes, names of groups and needless digits, but with a role and a name. */
function plainSvg(svg: SVGSVGElement, label: string): string {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')])
    for (const name of ['class', 'style', 'font-family', 'font-variant', 'aria-label', 'aria-hidden'])
      element.removeAttribute(name);
  // The view box alone sets its shape; the page sets its size.
  svg.removeAttribute('width');
  svg.removeAttribute('height');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  for (const element of svg.querySelectorAll('*'))
    for (const name of ['d', 'transform', 'x', 'x1', 'x2', 'y', 'y1', 'y2', 'width', 'height'])
      if (element.hasAttribute(name)) element.setAttribute(name, shortNumbers(element.getAttribute(name) ?? ''));
  return svg.outerHTML;
}

/** A tenth of a unit is finer than a pixel. */
const shortNumbers = (text: string): string =>
  text.replace(/-?\d+\.\d+(?!em)/g, (number) => String(Math.round(Number(number) * 10) / 10));
