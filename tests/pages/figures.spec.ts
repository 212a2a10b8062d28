import { expect, test } from '@playwright/test';
import { pagesWithFigures } from './the-pages.ts';

for (const path of pagesWithFigures)
  test(`drawings of ${path} fit a window of 320 px, and their words have 11 px and stay inside`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path);
    const found = await page.locator('figure:not([data-part=people]) svg').evaluateAll((drawings) =>
      drawings.map((drawing) => {
        const box = drawing.getBoundingClientRect();
        const words = [...drawing.querySelectorAll('text')].map((text) => {
          const { left, right, bottom } = text.getBoundingClientRect();
          return {
            words: text.textContent,
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
    }
  });
