// People as figures for paper: as many filled as the study counted.
import { colors } from '../brand.ts';

/** Size of one field of the grid, in units of the drawing, and figures in a row; as on the page. */
const FIELD = { width: 15, height: 24 };
const COLUMNS = 20;

/** A head and a body, as in components/for-editors/PeopleOutOf100.astro. */
const FIGURE = 'M7.5 2a3 3 0 1 1 0 6 3 3 0 0 1 0-6M3 21v-7a4.5 4.5 0 0 1 9 0v7z';

/** An SVG with `total` figures, the first `filled` of them filled. */
export function pictureOfPeople(filled: number, total: number): string {
  const columns = Math.min(COLUMNS, total);
  const size = { width: columns * FIELD.width, height: Math.ceil(total / columns) * FIELD.height };
  const figures = Array.from({ length: total }, (_, index) => {
    const [x, y] = [(index % columns) * FIELD.width, Math.floor(index / columns) * FIELD.height];
    const look = index < filled ? `fill="${colors.sea}"` : `fill="none" stroke="${colors.sea}"`;
    return `<path d="${FIGURE}" transform="translate(${x} ${y})" ${look}/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}">${figures.join('')}</svg>`;
}
