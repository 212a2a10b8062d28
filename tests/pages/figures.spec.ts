import { expect, test } from '@playwright/test';
import { pagesWithFigures, pageWithPeople } from './the-pages.ts';

for (const path of pagesWithFigures)
  test(`drawings of ${path} fit a window of 320 px, and their words have 11 px, stay inside and keep apart`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path);
    const found = await page.locator('figure:not([data-part=people]) svg').evaluateAll((drawings) =>
      drawings.map((drawing) => {
        const box = drawing.getBoundingClientRect();
        const words = [...drawing.querySelectorAll('text')].map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return {
            words: text.textContent,
            left,
            right,
            top,
            bottom,
            size: parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
            isInside: left >= box.left - 1 && right <= box.right + 1 && bottom <= box.bottom + 1,
          };
        });
        return { isInside: box.left >= 0 && box.right <= 320, words };
      }),
    );
    expect(found.length).toBeGreaterThan(0);
    for (const drawing of found) {
      expect(drawing.isInside).toBe(true);
      expect(drawing.words.length).toBeGreaterThan(0);
      expect(drawing.words.filter(({ size, isInside }) => size < 11 || !isInside)).toEqual([]);
      const overlaps = drawing.words.flatMap((one, index) =>
        drawing.words
          .slice(index + 1)
          .filter((other) => overlap(one, other))
          .map((other) => `${one.words} on ${other.words}`),
      );
      expect(overlaps).toEqual([]);
    }
  });

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A line box is higher than its letters: lines of one label may touch. */
const BETWEEN_LINES = 3;

function overlap(one: Box, other: Box): boolean {
  const [wide, high] = [
    Math.min(one.right, other.right) - Math.max(one.left, other.left),
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
  ];
  return wide > 0 && high > BETWEEN_LINES;
}

for (const width of [320, 360])
  test(`two groups of people stand beside each other, ten in a row, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(pageWithPeople);
    const pair = page
      .locator('[data-part=people]')
      .filter({ has: page.locator('svg').nth(1) })
      .first()
      .locator('svg');
    const boxes = await pair.evaluateAll((pictures) =>
      pictures.slice(0, 2).map((picture) => {
        const { left, right, top } = picture.getBoundingClientRect();
        const [, , wide, high] = (picture.getAttribute('viewBox') ?? '').split(' ').map(Number);
        return { left, right, top, shape: (wide ?? 0) / (high ?? 1) };
      }),
    );
    const [first, second] = boxes;
    if (!first || !second) throw new Error(`${pageWithPeople} has no pair of groups.`);
    expect(second.top).toBe(first.top);
    expect(second.left).toBeGreaterThan(first.right);
    expect(second.right).toBeLessThanOrEqual(width);
    // Ten by ten people, each 15 units wide and 20 high.
    expect([first.shape, second.shape]).toEqual([0.75, 0.75]);
  });
