// What to tell the team before a procedure: one list is chosen by its address, ticked and printed.
import { expect, test } from '@playwright/test';

const LISTS = '/before-a-procedure/';
const SHARED = 'Before any needle or operation, tell the team';
const DISCECTOMY = 'Before the discectomy: tell the team';
const FUSION = 'Before the fusion: tell the team';
const BONES = 'I have weak bones, or a bone broke from a small fall.';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page shows the shared list first, then the one that is chosen', async ({ page }) => {
    await page.goto(LISTS);
    await expect(page.getByRole('heading', { level: 2, name: SHARED })).toBeVisible();
    await expect(page.getByRole('heading', { name: FUSION })).toBeHidden();
    await page.getByRole('link', { name: 'Spinal fusion', exact: true }).click();
    await expect(page.getByRole('heading', { name: FUSION })).toBeVisible();
    await expect(page.getByRole('heading', { name: DISCECTOMY })).toBeHidden();
    await expect(page.getByLabel(BONES)).toBeVisible();
  });
  test('paper holds the chosen list, ticked or not, with room to write', async ({ page }) => {
    await page.goto(`${LISTS}#spinal-fusion`);
    await page.getByLabel(BONES).check();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByLabel(BONES)).toBeVisible();
    await expect(page.getByLabel('Some metals make my skin itch, such as nickel in a belt or ring.')).toBeVisible();
    await expect(page.getByRole('heading', { name: DISCECTOMY })).toBeHidden();
    await expect(page.getByText('Day, place, and the phone number of the team:')).toBeVisible();
    await expect(page.locator('#get-help')).toBeVisible();
  });
  test('paper holds every list when none is chosen', async ({ page }) => {
    await page.goto(LISTS);
    await page.emulateMedia({ media: 'print' });
    for (const name of [DISCECTOMY, FUSION]) await expect(page.getByRole('heading', { name })).toBeVisible();
  });
});

test('a list fits two sheets', async ({ page }) => {
  await page.goto(`${LISTS}#spinal-fusion`);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2);
});

test('the page says which list it prints, and begins again', async ({ page }) => {
  await page.goto(`${LISTS}#spinal-fusion`);
  await expect(page.getByRole('status')).toHaveText('This list is shown and printed: Spinal fusion');
  await page.getByRole('link', { name: 'Discectomy', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('This list is shown and printed: Discectomy');
  await page.getByRole('textbox', { name: 'My medicines' }).fill('Aspirin, today');
  await page.getByLabel('Someone takes me home after sedation and stays with me.').check();
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByRole('textbox', { name: 'My medicines' })).toHaveValue('');
  await expect(page.getByLabel('Someone takes me home after sedation and stays with me.')).not.toBeChecked();
});

test('the page of a treatment leads to its own list', async ({ page }) => {
  await page.goto('/treatments/spinal-fusion/');
  await page.getByRole('link', { name: 'Tick and print this list.' }).click();
  await expect(page).toHaveURL(/#spinal-fusion$/);
  await expect(page.getByRole('heading', { name: FUSION })).toBeInViewport();
});

test('the page fits a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${LISTS}#spinal-fusion`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
