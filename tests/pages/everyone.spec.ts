import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pageTypes } from './page-types.ts';

for (const path of pageTypes)
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 1280])
      test(`axe finds nothing on ${path}, ${colorScheme}, ${width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        // What is folded is hidden from axe, and read all the same.
        for (const details of await page.locator('main details:not([open]) > summary').all())
          if (await details.isVisible()) await details.click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
        ).toEqual([]);
      });

/** Every page that the site map names. */
async function everyPage(page: Page): Promise<string[]> {
  await page.goto('/site-map/');
  const found = await page
    .locator('main a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  const paths = [...new Set(found)].filter((path) => path.endsWith('/'));
  expect(paths.length).toBeGreaterThan(90);
  return paths;
}

// 320 CSS pixels is also a 1280 px screen at 400 % zoom. Source: WCAG 2.2, 1.4.10.
for (const width of [320, 360, 768, 1280])
  test(`no page scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const wide: string[] = [];
    // The narrowest is tried on every page, because one long word in a table is enough.
    for (const path of width === 320 ? await everyPage(page) : pageTypes) {
      await page.goto(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) wide.push(`${path}: ${overflow} px`);
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
      await page.locator('.menu summary').click();
      await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    }
  });
});

test('with forced colors, cards keep an edge and the focus shows', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/articles/sciatica-options/');
  const edge = await page.locator('#get-help').evaluate((card) => {
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

test('with reduced motion, nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of pageTypes) {
    await page.goto(path);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  }
});
