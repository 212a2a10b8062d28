// What a reader entered is still there, and still fits what the page says, when they come back to a page the browser kept.
import { expect, test, type Page } from '@playwright/test';

/**
 * Leave a page and come back to it as WebKit does: the page is shown as it was, and its fields are emptied just after it has said so.
 * Source: seen in WebKitGTK 2.50; Chromium and Firefox leave the fields alone.
 */
const leaveAndComeBack = (page: Page) =>
  page.evaluate(async () => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
      if (field instanceof HTMLInputElement && /checkbox|radio/.test(field.type)) field.checked = false;
      else field.value = '';
    }
    await new Promise((done) => setTimeout(done, 0));
  });

test('questions for a visit', async ({ page }) => {
  await page.goto('/questions-for-your-visit/');
  const ticks = page.getByRole('checkbox');
  await ticks.nth(0).check();
  await ticks.nth(2).check();
  await page.getByRole('textbox').fill('Can I lift?');
  await leaveAndComeBack(page);
  await expect(ticks.nth(0)).toBeChecked();
  await expect(ticks.nth(2)).toBeChecked();
  await expect(page.getByRole('textbox')).toHaveValue('Can I lift?');
  await ticks.nth(2).uncheck();
  await expect(page.getByRole('status')).toHaveText('2 questions are on your sheet.');
});

test('a decision aid', async ({ page }) => {
  await page.goto('/decide/surgery-for-sciatica/');
  const radios = page.getByRole('main').getByRole('radio');
  await radios.nth(0).check();
  await page.getByRole('textbox').fill('Can I lift?');
  const sheet = page.locator('#answers');
  const said = await sheet.getByRole('listitem').allTextContents();
  await leaveAndComeBack(page);
  await expect(radios.nth(0)).toBeChecked();
  await expect(sheet.getByRole('listitem')).toHaveText(said);
  await page.getByLabel('Do my pain and my scan match?').check();
  await expect(sheet.getByRole('listitem')).toHaveCount(said.length + 1);
});

test('a comparison', async ({ page }) => {
  await page.goto('/treatments/compare/#staying-active+spinal-fusion');
  await leaveAndComeBack(page);
  await page.locator('#chooser summary').click();
  await expect(page.getByRole('checkbox', { name: 'Spinal fusion' })).toBeChecked();
  await page.getByRole('checkbox', { name: 'Discectomy' }).check();
  await expect(page.getByRole('columnheader')).toHaveCount(4);
  expect(new URL(page.url()).hash.split(/[#+]/).sort()).toEqual(['', 'discectomy', 'spinal-fusion', 'staying-active']);
});

test('a recovery plan', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.clock.setFixedTime('2026-11-16T12:00:00Z');
  await page.goto('/recovery/spinal-fusion/');
  const day = page.getByLabel('Day of your procedure');
  await day.fill('2026-11-01');
  // The fixed clock stands still, and time runs on.
  await leaveAndComeBack(page);
  await expect(day).toHaveValue('2026-11-01');
  await expect(page.getByRole('status')).toContainText('Today is day 15 ');
  // A browser that empties the field later, and says nothing.
  await day.evaluate((field: HTMLInputElement) => (field.value = ''));
  await page.getByRole('button', { name: /calendar/ }).click();
  await expect(page.getByRole('status')).toBeEmpty();
  await expect(page.getByText(/^Your dates:/).first()).toBeHidden();
  expect(faults).toEqual([]);
});

test('a list before a procedure', async ({ page }) => {
  await page.goto('/before-a-procedure/');
  const tick = page.getByRole('checkbox').first();
  await tick.check();
  await page.getByRole('textbox').fill('Aspirin');
  await leaveAndComeBack(page);
  await expect(tick).toBeChecked();
  await expect(page.getByRole('textbox')).toHaveValue('Aspirin');
});

test('a search', async ({ page }) => {
  await page.goto('/search/#q=sciatica');
  await expect(page.getByRole('status')).toContainText('“sciatica”');
  await leaveAndComeBack(page);
  await expect(page.getByRole('searchbox')).toHaveValue('sciatica');
  await expect(page.getByRole('status')).toContainText('“sciatica”');
});
