import { expect, test } from '@playwright/test';
import { listAddresses } from '#domain/addresses.ts';
import { treatmentsInOrder } from '#domain/library.ts';
import { library } from './the-pages.ts';

const [first, second, third, fourth, fifth] = treatmentsInOrder(library).map(({ data }) => data.name);

test('four treatments fit; a fifth cannot be chosen until one is taken away', async ({ page }) => {
  test.skip(fifth === undefined, 'There are fewer than five treatments.');
  const box = (name = '') => page.getByRole('checkbox', { name, exact: true });
  await page.goto(listAddresses.compare);
  for (const name of [first, second, third, fourth]) await box(name).check();
  await expect(box(fifth)).toBeDisabled();
  await box(third).uncheck();
  await expect(box(fifth)).toBeEnabled();
});
