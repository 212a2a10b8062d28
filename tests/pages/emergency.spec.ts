import { expect, test } from '@playwright/test';
import { article, library, pageTypes } from './the-pages.ts';

const { emergency, navigation } = library.strings;

for (const path of pageTypes)
  test(`the emergency advice of ${path} is in the first screen of a phone, and two keys away`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(path);
    const line = page.getByRole('link', { name: emergency.linkFull });
    await expect(line).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: navigation.skip })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(line).toBeFocused();
    await page.keyboard.press('Enter');
    const help = page.locator('#get-help');
    await expect(help).toBeVisible();
    await expect(help).toBeInViewport();
    await expect(help).toContainText('911');
    await expect(help.getByRole('link')).toHaveCount(0);
  });

test('the skip link leads a keyboard past the menu, into the text', async ({ page }) => {
  await page.goto(article);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('the schedule page shows the emergency box above everything else', async ({ page }) => {
  await page.goto('/schedule/');
  const box = await page.locator('#get-help').boundingBox();
  const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
  expect(box?.y).toBeLessThan(heading?.y ?? 0);
});
