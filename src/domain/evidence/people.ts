// People drawn as figures: which fields of a grid are filled.

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Cover the fields `from` (included) to `to` (excluded) of a grid, row by row, with at most three rectangles, in units of one field.
 * The areas add up to `to - from`: the picture shows exactly that many people.
 *
 * @throws {RangeError} If the range is not inside whole numbers from 0.
 */
export function fieldsAsRectangles(from: number, to: number, columns: number): Rectangle[] {
  if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to < from || columns < 1)
    throw new RangeError(`No fields from ${from} to ${to}.`);
  const rectangles: Rectangle[] = [];
  let at = from;
  while (at < to) {
    const x = at % columns;
    const y = Math.floor(at / columns);
    const wholeRows = x === 0 ? Math.floor((to - at) / columns) : 0;
    const width = wholeRows > 0 ? columns : Math.min(columns - x, to - at);
    const height = Math.max(1, wholeRows);
    rectangles.push({ x, y, width, height });
    at += width * height;
  }
  return rectangles;
}
