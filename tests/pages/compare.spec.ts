import { expect, test } from '@playwright/test';
import { listAddresses } from '#domain/addresses.ts';
import { treatmentsInOrder } from '#domain/library.ts';
import { library } from './the-pages.ts';

const treatments = treatmentsInOrder(library);
const [first, second, third, fourth, fifth] = treatments.map(({ data }) => data.name);

test('four treatments fit; a fifth cannot be chosen until one is taken away', async ({ page }) => {
  test.skip(fifth === undefined, 'There are fewer than five treatments.');
  const box = (name = '') => page.getByRole('checkbox', { name, exact: true });
  await page.goto(listAddresses.compare);
  for (const name of [first, second, third, fourth]) await box(name).check();
  await expect(box(fifth)).toBeDisabled();
  await box(third).uncheck();
  await expect(box(fifth)).toBeEnabled();
});

test('a link that names more than four tells which it leaves out', async ({ page }) => {
  test.skip(fifth === undefined, 'There are fewer than five treatments.');
  const ids = treatments.slice(0, 5).map(({ id }) => id);
  await page.goto(`${listAddresses.compare}#${ids.join('+')}`);
  const chosen = await page.getByRole('checkbox', { checked: true }).count();
  expect(chosen).toBe(4);
  const status = page.getByRole('status');
  await expect(status).toContainText('Your link named more');
  const names = treatments.slice(0, 5).map(({ data }) => data.name);
  const told = (await status.textContent()) ?? '';
  const leftOut = told.slice(told.indexOf('left out:'));
  expect(names.filter((name) => leftOut.includes(name))).toHaveLength(1);
});
