import { expect, test, type Locator } from '@playwright/test';
import { listAddresses } from '#domain/addresses.ts';
import { treatmentsInOrder } from '#domain/library.ts';
import { library } from './the-pages.ts';

const treatments = treatmentsInOrder(library);
const [first, second, third, fourth, fifth] = treatments.map(({ data }) => data.name);

test('four treatments fit; a fifth cannot be chosen until one is taken away', async ({ page }) => {
  test.skip(fifth === undefined, 'There are fewer than five treatments.');
  const box = (name = '') => page.getByRole('checkbox', { name, exact: true });
  await page.goto(listAddresses.compare);
  await page.getByText(library.strings.compare.choose).click();
  for (const name of [first, second, third, fourth]) await box(name).check();
  await expect(box(fifth)).toBeDisabled();
  await box(third).uncheck();
  await expect(box(fifth)).toBeEnabled();
});

test('a link that names more than four tells which it leaves out', async ({ page }) => {
  test.skip(fifth === undefined, 'There are fewer than five treatments.');
  const ids = treatments.slice(0, 5).map(({ id }) => id);
  await page.goto(`${listAddresses.compare}#${ids.join('+')}`);
  await expect(page.locator('#chooser input:checked')).toHaveCount(4);
  const status = page.getByRole('status');
  await expect(status).toContainText('Your link named more');
  const names = treatments.slice(0, 5).map(({ data }) => data.name);
  const told = (await status.textContent()) ?? '';
  const leftOut = told.slice(told.indexOf('left out:'));
  expect(names.filter((name) => leftOut.includes(name))).toHaveLength(1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  const { compare } = library.strings;

  test('the pairs come first, and no whole text of a treatment is in the way', async ({ page }) => {
    await page.goto(listAddresses.compare);
    const top = async (part: Locator) => (await part.boundingBox())?.y ?? Infinity;
    const chooser = page.getByText(compare.choose);
    expect(await top(page.locator('[data-part=pairs]'))).toBeLessThan(await top(chooser));
    await expect(page.locator('[data-option]').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('#chooser input').first()).toBeHidden();
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: first ?? '', exact: true })
        .first(),
    ).toBeVisible();
  });

  test('the bar tells how many are chosen, stays in view, and covers nothing that has the focus', async ({ page }) => {
    await page.goto(listAddresses.compare);
    await page.getByText(compare.choose).click();
    const boxes = page.locator('#chooser').getByRole('checkbox');
    const bar = page.locator('#bar');
    await boxes.first().check();
    await expect(bar).toContainText('1');
    await expect(bar.getByRole('button', { name: compare.go })).toBeDisabled();
    await boxes.nth(1).check();
    await expect(bar).toContainText('2');
    await expect(bar).toBeInViewport({ ratio: 1 });
    await boxes.first().focus();
    for (let at = 1; at < (await boxes.count()); at += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.locator(':focus').boundingBox();
      expect((focused?.y ?? 0) + (focused?.height ?? 0)).toBeLessThanOrEqual((await bar.boundingBox())?.y ?? 0);
    }
    await bar.getByRole('button', { name: compare.go }).click();
    await expect(page.getByRole('table')).toBeInViewport();
    const cells = page.getByRole('table').getByRole('cell');
    const [left, right] = [await cells.first().boundingBox(), await cells.nth(1).boundingBox()];
    expect(left?.y).toBe(right?.y);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('an address that names one treatment shows it, and it alone', async ({ page }) => {
    const [id] = treatmentsInOrder(library).map((treatment) => treatment.id);
    await page.goto(`${listAddresses.compare}#${id}`);
    await expect(page.locator('[data-option]').filter({ visible: true })).toHaveCount(1);
    await expect(page.locator(`#${id}`)).toBeInViewport();
  });
});
