// The articles of the small site use every word that editors have.
import { expect, test } from '@playwright/test';
import { faultsInColors, faultsInStructure, unfold } from '../axe.ts';

for (const path of [
  '/articles/sciatica-options/',
  '/articles/back-pain-warning-signs/',
  '/articles/what-is-spinal-fusion/',
])
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(path);
    await unfold(page);
    expect(await faultsInStructure(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await faultsInColors(page)).toEqual([]);
  });

test('the numbers of a path are printed on their ground', async ({ page }) => {
  await page.goto('/articles/back-pain-warning-signs/');
  await page.emulateMedia({ media: 'print' });
  const adjust = await page
    .locator('[data-part=path] li')
    .first()
    .evaluate((step) => getComputedStyle(step, '::before').getPropertyValue('print-color-adjust'));
  expect(adjust).toBe('exact');
});
