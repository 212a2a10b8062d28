import { expect, test } from '@playwright/test';
import { publishedAddresses } from '#domain/addresses.ts';
import { faultsInColors, faultsInStructure, unfold } from './axe.ts';
import { article, library, pageTypes } from './the-pages.ts';

/** Widths of windows in CSS pixels; 320 is also a 1280 px screen at 400 % zoom. Source: WCAG 2.2, 1.4.10. */
const [NARROWEST, ...WIDER] = [320, 360, 768, 1280] as const;

const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

for (const path of pageTypes)
  test(`axe finds nothing on ${path}, nothing sticks out, and nothing moves by itself`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: NARROWEST, height: 900 });
    await page.goto(path);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await unfold(page);
    expect(await faultsInStructure(page)).toEqual([]);
    for (const width of WIDER) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(overflow), `pixels beside a window of ${width}`).toBe(0);
    }
    expect(await faultsInColors(page)).toEqual([]);
  });

test(`no page scrolls sideways at ${NARROWEST} px`, async ({ page }) => {
  // The narrowest is tried on every page, because one long word in a table is enough.
  await page.setViewportSize({ width: NARROWEST, height: 800 });
  const wide: string[] = [];
  for (const path of publishedAddresses(library)) {
    await page.goto(path);
    const pixels = await page.evaluate(overflow);
    if (pixels > 0) wide.push(`${path}: ${pixels} px`);
  }
  expect(wide).toEqual([]);
});

// Source: WCAG 2.2, 1.4.4.
test('with letters twice as large, the header wraps and nothing is beside the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/');
  const width = await page.evaluate(() => {
    document.documentElement.style.fontSize = '225%';
    return document.documentElement.scrollWidth;
  });
  expect(width).toBeLessThanOrEqual(390);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('every page can be read and the menu opens', async ({ page }) => {
    for (const path of pageTypes) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.locator('header summary').click();
      await expect(page.getByRole('navigation', { name: library.strings.navigation.main })).toBeVisible();
    }
  });
});

test('with forced colors, cards keep an edge and the focus shows', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(article);
  const edge = await page
    .locator('[data-part=emergency]')
    .first()
    .evaluate((card) => {
      const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(card);
      return { width: parseFloat(borderTopWidth), style: borderTopStyle, isSeen: borderTopColor !== backgroundColor };
    });
  expect(edge.width).toBeGreaterThanOrEqual(1);
  expect(edge).toMatchObject({ style: 'solid', isSeen: true });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const outline = await page.locator(':focus').evaluate((link) => getComputedStyle(link).outlineStyle);
  expect(outline).not.toBe('none');
});
