import { expect, test, type Locator } from '@playwright/test';
import { pageAddresses } from '#domain/addresses.ts';
import { isReachable } from '#domain/reach.ts';
import { article, library, pageTypes } from './the-pages.ts';

const { emergency, navigation } = library.strings;

for (const path of pageTypes)
  test(`the emergency advice of ${path} is in the first screen of a phone, and few keys away`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(path);
    const line = page.getByRole('complementary', { name: emergency.callLabel }).first();
    const [call, go] = [line.getByRole('link').first(), line.getByRole('link').last()];
    await expect(call).toHaveAttribute('href', 'tel:911');
    await expect(line).toContainText(emergency.linkFull);
    await expect(go).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: navigation.skip })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(call).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(go).toBeFocused();
    await page.keyboard.press('Enter');
    const help = page.locator('#get-help');
    await expect(help).toBeVisible();
    await expect(help).toBeInViewport();
    await expect(help).toContainText('911');
    // Its links call 911, and lead nowhere else.
    for (const link of await help.getByRole('link').all()) await expect(link).toHaveAttribute('href', 'tel:911');
  });

test('the skip link leads a keyboard past the menu, into the text', async ({ page }) => {
  await page.goto(article);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('the page of visits says first what it is and what to do, and has the card before its text', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(pageAddresses.schedule);
  const top = async (part: Locator) => (await part.boundingBox())?.y ?? 0;
  const main = page.getByRole('main');
  const box = await top(page.locator('#get-help'));
  expect(await top(main.getByRole('heading', { level: 1 }))).toBeLessThan(box);
  expect(box).toBeLessThan(await top(main.getByRole('heading', { level: 2 }).nth(1)));
  if (isReachable(library.clinic)) return;
  const { prepare } = library.strings.schedule;
  for (const text of [prepare.lead, prepare.refer, prepare.questions, prepare.emergency]) {
    await expect(main.getByText(text)).toBeInViewport();
    expect(await top(main.getByText(text))).toBeLessThan(box);
  }
});
