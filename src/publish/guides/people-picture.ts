// People as figures for paper: as many filled as the study counted.
import { COLUMNS, FIELD, FIGURE } from '#drawings/people.ts';
import { colors } from '../brand.ts';

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
