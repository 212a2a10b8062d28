import { expect, test } from '@playwright/test';

const ARTICLE = '/articles/sciatica-options/';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the menu opens by keyboard and leads to the treatments', async ({ page }) => {
    await page.goto(ARTICLE);
    const menu = page.locator('header summary');
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Treatments', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Treatments side by side');
  });
  test('the contents are folded, and open', async ({ page }) => {
    await page.goto(ARTICLE);
    const contents = page.getByRole('navigation', { name: 'On this page' });
    await expect(contents.getByRole('link').first()).toBeHidden();
    await contents.getByText('On this page').click();
    await expect(contents.getByRole('link').first()).toBeVisible();
  });
  test('the evidence follows its paragraph', async ({ page }) => {
    await page.goto(ARTICLE);
    const noted = page.locator('article > [data-part=noted]').first();
    const text = await noted.locator(':scope > :first-child').boundingBox();
    const notes = await noted.locator('[data-part=notes]').boundingBox();
    expect(notes?.y).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0) - 12);
  });
});

test('a mark below a paragraph says how sure we are, and opens who was studied', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(ARTICLE);
  const notes = page.locator('article > [data-part=noted] > [data-part=notes]:has(details)').first();
  const studied = notes.locator('details > p').first();
  await expect(studied).toBeHidden();
  await notes.locator('summary').click();
  await expect(studied).toBeVisible();
  await expect(studied).toContainText('certainty');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an address that leads to a question opens its answer, below the question', async ({ page }) => {
    await page.goto(ARTICLE);
    const question = page.locator('main details:has([data-part=answer])').last();
    const id = await question.locator('[data-part=answer]').getAttribute('id');
    await page.goto('/');
    await page.goto(`${ARTICLE}#${id}`);
    await expect(question).toHaveAttribute('open');
    await expect(question.locator('[data-part=answer]')).toBeInViewport();
    await expect(question.getByRole('heading', { level: 3 })).toBeInViewport({ ratio: 1 });
  });
});

test('a result of the search opens the answer it leads to', async ({ page }) => {
  await page.goto('/search/#q=do%20i%20need%20an%20mri');
  const link = page.locator('[data-part=results] a[href^="/faq/"][href*="#"]').first();
  await link.click();
  await expect(page).toHaveURL(/\/faq\/.*#/);
  await expect(page.locator('details:has(:target)')).toHaveAttribute('open');
});

test('what the menu opens over the page covers nothing that takes the focus', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(ARTICLE);
  await page.locator('header summary').focus();
  await page.keyboard.press('Enter');
  const menu = page.locator('header nav');
  await expect(menu).toBeVisible();
  for (let keys = 0; keys < 12; keys++) {
    await page.keyboard.press('Tab');
    const isCovered = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused.closest('header')) return false;
      const { x, y, width, height } = focused.getBoundingClientRect();
      const above = document.elementFromPoint(x + width / 2, y + height / 2);
      return above?.closest('header nav') !== null && above !== null;
    });
    expect(isCovered).toBe(false);
  }
});

test('the way past the menu does not tint the whole page', async ({ page }) => {
  await page.goto(`${ARTICLE}#main`);
  expect(await page.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor)).toBe(
    'rgba(0, 0, 0, 0)',
  );
});

test('a mark of a source has a name, and stays out of what is copied', async ({ page }) => {
  await page.goto(ARTICLE);
  const mark = page.locator('sup a').first();
  await expect(mark).toHaveAccessibleName('Source 1');
  const sentence = page.locator('main p:has(sup)').first();
  const copied = await sentence.evaluate((part) => {
    getSelection()?.selectAllChildren(part);
    return getSelection()?.toString() ?? '';
  });
  expect(copied.length).toBeGreaterThan(20);
  expect(copied).not.toContain('[');
});

test('a term leads to its meaning', async ({ page }) => {
  await page.goto(ARTICLE);
  const term = page.locator('a.term').first();
  const words = (await term.textContent()) ?? '';
  await term.click();
  await expect(page).toHaveURL(/\/glossary\/#/);
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page.locator(':target')).toContainText(new RegExp(words.slice(0, 5), 'i'));
});

test('a source leads back to where it is cited', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.locator('sup a').first().click();
  await expect(page).toHaveURL(/#s1$/);
  await page.locator(':target').getByRole('link', { name: 'Back to the text 1' }).click();
  await expect(page).toHaveURL(/#c1$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('a patient gets from home to the schedule page, and finds no dead button', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Schedule a visit' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Schedule a visit' })).toBeVisible();
  for (const link of await page.getByRole('main').getByRole('link').all()) {
    const href = (await link.getAttribute('href')) ?? '';
    expect(href).toMatch(/^(\/|#|tel:911|tel:\+|sms:|tel:988|mailto:.+@|https:\/\/)/);
    expect(href).not.toBe('#');
  }
  await expect(page.getByRole('main').locator('a[href="https://visits.example.com/"]').first()).toBeVisible();
});

test('nothing moves once the text of an article is there', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { moved: [] });
    new PerformanceObserver((list) => {
      // While the HTML still arrives, how much of it is drawn when depends on the machine; fonts and pictures come after.
      const [{ domInteractive }] = performance.getEntriesByType('navigation') as [PerformanceNavigationTiming];
      for (const { startTime, value } of list.getEntries() as (PerformanceEntry & { value: number })[])
        if (domInteractive > 0 && startTime > domInteractive)
          (window as unknown as { moved: number[] }).moved.push(value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(ARTICLE, { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => PerformanceObserver.supportedEntryTypes)).toContain('layout-shift');
  expect(await page.evaluate(() => (window as unknown as { moved: number[] }).moved)).toEqual([]);
});
