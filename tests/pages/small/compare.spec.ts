import { expect, test } from '@playwright/test';

const COMPARE = '/treatments/compare/';
const WITH_TWO = `${COMPARE}#staying-active+spinal-fusion`;

test('a patient chooses by keyboard, sees the same rows for each, and can share the address', async ({ page }) => {
  await page.goto(COMPARE);
  const status = page.getByRole('status');
  await page.getByText('Choose treatments to compare').click();
  await page.getByRole('checkbox', { name: 'Waiting and staying active' }).focus();
  await page.keyboard.press('Space');
  await expect(status).toHaveText('Choose at least two treatments.');
  await page.getByRole('checkbox', { name: 'Spinal fusion' }).press('Space');
  await expect(status).toHaveText('You compare Waiting and staying active, Spinal fusion.');
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText([
    'What to compare',
    'Waiting and staying active',
    'Spinal fusion',
  ]);
  await expect(table.getByRole('rowheader')).toHaveText([
    'What it is',
    'How it is meant to work',
    'Who it is for',
    'What it was tested in',
    'What people gained',
    'Harms',
    'Time and effort',
    'Recovery',
    'Cost and coverage',
    'Approval',
    'Not known',
    'Chance to gain, in pictures',
    'Chance of harm, in pictures',
  ]);
  await expect(table).toContainText('With fusion: 34 more of 100 felt better');
  // What says otherwise stands in the same cell as the gain.
  await expect(table.getByRole('cell').filter({ hasText: 'With fusion. 63 out of 100 people' })).toContainText(
    'What says otherwise',
  );
  await expect(page).toHaveURL(WITH_TWO);
});

test('a shared address brings back the choice, also when it changes', async ({ page }) => {
  await page.goto(WITH_TWO);
  await expect(page.getByRole('columnheader')).toHaveCount(3);
  await page.goto(`${COMPARE}#discectomy+spinal-fusion+staying-active`);
  await expect(page.getByRole('columnheader')).toHaveCount(4);
  await page.getByRole('button', { name: 'Choose again' }).click();
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`${COMPARE}$`));
});

for (const address of [
  '#spinal-fusion+staying-active.',
  '#spinal-fusion,staying-active)',
  '#Spinal-Fusion+STAYING-ACTIVE',
  '#spinal-fusion%2Cstaying-active%29',
])
  test(`an address that a message has changed still leads to the comparison: ${address}`, async ({ page }) => {
    await page.goto(`${COMPARE}${address}`);
    await expect(page.getByRole('columnheader')).toHaveCount(3);
  });

for (const nonsense of [
  '<img src=x onerror=alert(1)>+spinal-fusion',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  'yoga+magnets',
  '😀+%F0%9F%98%80',
  'علاج+الظهر',
  '2027-02-31',
  'a'.repeat(10_000),
])
  test(`an address with ${nonsense.slice(0, 30)} is ignored`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('dialog', (dialog) => faults.push(dialog.message()));
    await page.goto(`${COMPARE}#${nonsense}`);
    await expect(page.getByRole('heading', { name: 'Choose treatments to compare' })).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
    await expect(page.getByRole('main').locator('img, script:not([src])')).toHaveCount(0);
    expect(faults).toEqual([]);
  });

test('nothing is asked of anyone and nothing stored', async ({ page, context }) => {
  await page.goto(COMPARE, { waitUntil: 'networkidle' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByText('Choose treatments to compare').click();
  await page.getByRole('checkbox', { name: 'Discectomy' }).check();
  await page.getByRole('checkbox', { name: 'Spinal fusion' }).check();
  expect(asked.filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('the comparison fits a small phone, and paper', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(WITH_TWO);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('checkbox').first()).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every treatment is there with all rows, and pairs have pages of their own', async ({ page }) => {
    await page.goto(COMPARE);
    await expect(page.getByRole('heading', { name: 'Choose treatments to compare' })).toBeHidden();
    await expect(page.locator('[data-option]')).toHaveCount(3);
    for (const option of await page.locator('[data-option]').all()) await expect(option.locator('dt')).toHaveCount(13);
    await page.getByRole('link', { name: 'Spinal fusion or waiting and staying active?' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Spinal fusion or waiting and staying active?');
    await expect(page.getByRole('rowheader')).toHaveCount(11);
  });
});
