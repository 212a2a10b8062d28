// The reader’s own words: whole on paper, and from the right where they are written so.
import { expect, test, type Page } from '@playwright/test';
import { pagesOfPdf, plain } from '../pdf-text.ts';

const PLACES = ['/questions-for-your-visit/', '/decide/surgery-for-sciatica/', '/before-a-procedure/'];
const LINES = Array.from({ length: 16 }, (_, index) => `Question number ${index + 1} of mine`);

/** Browsers whose text boxes do not grow with their text: Safari before 26.2, Firefox before 152. */
const withoutGrowingBoxes = (page: Page) =>
  page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('field-sizing', 'unknown-sizing');
    // The policy names the styles by their hash, which is another one now.
    return route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': '' }, body });
  });

for (const path of PLACES) {
  test(`sixteen lines on ${path} are printed in every browser, once in their place`, async ({ page }) => {
    await withoutGrowingBoxes(page);
    await page.goto(path);
    await page.getByRole('textbox').fill(LINES.join('\n'));
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('textbox')).toBeHidden();
    const paper = (await pagesOfPdf(await page.pdf({ preferCSSPageSize: true }))).join('');
    for (const line of LINES) expect(paper).toContain(plain(line));
  });

  test(`words from right to left on ${path} are laid out so`, async ({ page }) => {
    await page.goto(path);
    const box = page.getByRole('textbox');
    await box.fill('هل الجراحة آمنة؟ (2)');
    expect(await box.evaluate((field) => getComputedStyle(field).direction)).toBe('rtl');
    const copies = page.locator('[data-part=written], #answers li').filter({ hasText: 'الجراحة' });
    expect(await copies.count()).toBeGreaterThan(0);
    for (const copy of await copies.all())
      expect(await copy.evaluate((part) => getComputedStyle(part).direction)).toBe('rtl');
  });
}

test('paper shows no ring around what has the focus', async ({ page }) => {
  await page.goto(PLACES[0] ?? '');
  const box = page.getByRole('checkbox').first();
  await box.focus();
  await page.keyboard.press('Space');
  await page.emulateMedia({ media: 'print' });
  expect(await box.evaluate((field) => getComputedStyle(field).outlineStyle)).toBe('none');
});
