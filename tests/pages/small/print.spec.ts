// How paper differs from the screen.
import { expect, test } from '@playwright/test';

const ARTICLE = '/articles/sciatica-options/';

test.beforeEach(async ({ page }) => {
  await page.goto(ARTICLE);
  await page.emulateMedia({ media: 'print' });
});

test('answers to questions are printed', async ({ page }) => {
  const answers = page.locator('[data-part=answer] p');
  expect(await answers.count()).toBeGreaterThan(0);
  for (const answer of await answers.all()) expect((await answer.boundingBox())?.height ?? 0).toBeGreaterThan(0);
});
test('the menu, the contents and buttons are not printed', async ({ page }) => {
  await expect(page.locator('header details')).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden();
  await expect(page.locator('[data-part=button]').first()).toBeHidden();
});
test('questions of a topic are printed with all their answers', async ({ page }) => {
  await page.goto('/faq/sciatica/');
  const answers = page.locator('[data-part=answer] p');
  expect(await answers.count()).toBeGreaterThan(2);
  for (const answer of await answers.all()) expect((await answer.boundingBox())?.height ?? 0).toBeGreaterThan(0);
});
test('the heading of the emergency card is dark, because printers leave backgrounds out', async ({ page }) => {
  const color = await page.locator('#get-help h2').evaluate((heading) => getComputedStyle(heading).color);
  expect(color).toBe('rgb(0, 0, 0)');
});
test('where paper has backgrounds, the heading of the emergency card has none', async ({ page }) => {
  const ground = await page.locator('#get-help h2').evaluate((heading) => getComputedStyle(heading).backgroundColor);
  expect(ground).toBe('rgba(0, 0, 0, 0)');
});
test('tables keep their columns on paper', async ({ page }) => {
  // Letter paper less its margins, in CSS pixels: 7.3 by 9.8 inches.
  await page.setViewportSize({ width: 700, height: 940 });
  await page.goto('/treatments/compare/spinal-fusion-and-staying-active/');
  const cell = page.locator('table.cards td').first();
  expect(await cell.evaluate((element) => getComputedStyle(element).display)).toBe('table-cell');
  await expect(page.locator('table.cards thead').first()).toBeVisible();
});
test('addresses of links to other sites are printed', async ({ page }) => {
  const shown = await page
    .locator('[data-unsigned=sources] a[href^="https"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(shown).toContain('https://');
});
test('an article becomes a PDF', async ({ page }) => {
  const pdf = await page.pdf({ format: 'Letter' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

test('large letters on paper are half as large again, and nothing is lost', async ({ page }) => {
  const size = () =>
    page.evaluate(() =>
      Number.parseFloat(getComputedStyle(document.querySelector('main p') ?? document.body).fontSize),
    );
  await page.emulateMedia({ media: 'print' });
  const usual = await size();
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('Print in large letters').check();
  await page.emulateMedia({ media: 'print' });
  expect(await size()).toBeGreaterThan(usual * 1.5);
  await page.setViewportSize({ width: 700, height: 940 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(700);
});
test('paper says where it was printed from, and where its links lead', async ({ page }) => {
  await expect(page.getByText(/^Printed from https:\/\/.+\/articles\/.+\/$/)).toBeVisible();
  const shown = await page
    .locator('main a[href^="/articles/"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(shown).toContain('/articles/');
});
test('the warning signs stand on one sheet of their own, as a card to keep, with room to write', async ({ page }) => {
  // Letter paper less its margins, in CSS pixels: 7.3 by 9.8 inches.
  await page.setViewportSize({ width: 700, height: 940 });
  await page.goto('/articles/back-pain-warning-signs/');
  const sheet = page.locator('[data-part=carry]');
  expect((await sheet.boundingBox())?.height).toBeLessThan(940);
  expect(await sheet.evaluate((element) => getComputedStyle(element).breakBefore)).toBe('page');
  const [emergency, urgent] = await Promise.all(
    ['emergency', 'urgent'].map((tone) => sheet.locator(`[data-part=${tone}]`).boundingBox()),
  );
  expect(emergency?.x).toBeLessThan(urgent?.x ?? 0);
  expect(emergency?.y).toBe(urgent?.y);
  expect(await sheet.locator('[data-part=lines]').count()).toBe(3);
});
