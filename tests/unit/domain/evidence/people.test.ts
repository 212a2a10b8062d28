import { describe, expect, test } from 'vitest';
import { fieldsAsRectangles } from '#domain/evidence/people.ts';

const area = (from: number, to: number, columns: number) =>
  fieldsAsRectangles(from, to, columns).reduce((sum, { width, height }) => sum + width * height, 0);

describe('fieldsAsRectangles', () => {
  test.each([15, 44, 100])('covers exactly as many fields as there are people, for every share of %d', (total) => {
    for (let n = 0; n <= total; n += 1) {
      expect(area(0, n, 10)).toBe(n);
      expect(area(n, total, 10)).toBe(total - n);
    }
  });
  test('needs three rectangles at most', () => {
    for (let n = 0; n <= 100; n += 1) expect(fieldsAsRectangles(n, 100, 10).length).toBeLessThanOrEqual(3);
  });
  test.each([
    [-1, 5],
    [5, 4],
    [0.5, 2],
  ])('refuses %d to %d', (from, to) => {
    expect(() => fieldsAsRectangles(from, to, 20)).toThrow(RangeError);
  });
});
