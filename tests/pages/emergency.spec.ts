import { expect, test } from '@playwright/test';
import { pageTypes } from './page-types.ts';

for (const path of pageTypes) {
  test(`the emergency advice is two keys away on ${path}`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Call 911 or go to an emergency department now.' })).toBeFocused();
    await page.keyboard.press('Enter');
    const help = page.locator('#get-help');
    await expect(help).toBeVisible();
    await expect(help).toBeInViewport();
    await expect(help).toContainText('Call 911 or go to an emergency department');
    await expect(help.getByRole('link')).toHaveCount(0);
  });
}

test('the skip link leads a keyboard past the menu, into the text', async ({ page }) => {
  await page.goto('/articles/sciatica-options/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('the emergency line is in the first screen of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const path of pageTypes) {
    await page.goto(path);
    await expect(page.getByRole('link', { name: 'Call 911 or go to an emergency department now.' })).toBeInViewport();
  }
});

test('the schedule page shows the emergency box above everything else', async ({ page }) => {
  await page.goto('/schedule/');
  const box = await page.locator('#get-help').boundingBox();
  const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
  expect(box?.y).toBeLessThan(heading?.y ?? 0);
});
