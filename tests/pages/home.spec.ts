// The way in: home on a phone, and the header with letters of any size.
import { expect, test } from '@playwright/test';
import { listAddresses, pageAddresses } from '#domain/addresses.ts';
import { listedStarts } from '#domain/library.ts';
import { library } from './the-pages.ts';

const { home, navigation } = library.strings;
const doors = listedStarts(library).map(({ says }) => says);

test.describe('on a phone, with scripts off', () => {
  test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });

  test('the first screen of home has the way to the search and the first doors', async ({ page }) => {
    await page.goto('/');
    const main = page.getByRole('main');
    await expect(main.locator('[data-part=search-door]')).toBeInViewport({ ratio: 1 });
    for (const says of doors.slice(0, 2))
      await expect(main.getByRole('link', { name: says })).toBeInViewport({ ratio: 1 });
  });

  test('doors stand in two columns', async ({ page }) => {
    await page.goto('/');
    const boxes = await page
      .getByRole('main')
      .locator('ul')
      .first()
      .locator('li')
      .evaluateAll((all) => all.map((item) => Math.round(item.getBoundingClientRect().left)));
    expect(boxes).toHaveLength(doors.length);
    expect(new Set(boxes).size).toBe(2);
  });

  test('what looks like a search box leads to the search', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: home.search }).click();
    await expect(page).toHaveURL(new RegExp(`${listAddresses.search}$`));
  });
});

test('the menu names what patients want, and the lists stay in the foot', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/');
  const menu = page.getByRole('navigation', { name: navigation.main });
  for (const key of ['situation', 'treatments', 'decide', 'afterTreatment', 'myQuestions', 'emergency'] as const)
    await expect(menu.getByRole('link', { name: navigation[key], exact: true })).toBeVisible();
  for (const key of ['articles', 'glossary', 'faq', 'siteMap'] as const)
    await expect(page.getByRole('contentinfo').getByRole('link', { name: navigation[key], exact: true })).toBeVisible();
});

// The site’s own letters are 18 px: 36 px is twice that, as when only the text is made larger.
for (const [width, size] of [
  [320, 18],
  [320, 36],
  [390, 36],
  [768, 32],
  [1100, 32],
  [1280, 32],
  [1280, 36],
] as const)
  test(`nothing leaves the screen at ${width} px with letters of ${size} px, the menu folded or open`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of ['/', pageAddresses.schedule, listAddresses.questions]) {
      await page.goto(address);
      await page.evaluate((px) => document.documentElement.style.setProperty('font-size', `${px}px`), size);
      for (const isOpen of [false, true]) {
        await page.locator('header details').evaluate((details, open) => details.toggleAttribute('open', open), isOpen);
        const { over, right } = await page.evaluate(() => ({
          over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          right: Math.max(
            ...[...document.querySelectorAll('header a, header summary')].map((part) =>
              part.checkVisibility() ? part.getBoundingClientRect().right : 0,
            ),
          ),
        }));
        expect(over, address).toBe(0);
        expect(right, address).toBeLessThanOrEqual(width);
      }
    }
  });
