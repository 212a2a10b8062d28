import { expect, test } from '@playwright/test';

const PAGE = '/questions-for-your-visit/';
const QUESTIONS = `${PAGE}#all-questions`;
const CAUSE = 'What causes my leg pain, and how sure are you?';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('paper holds only what was ticked, and the reader’s own words', async ({ page }) => {
    await page.goto(QUESTIONS);
    await page.getByLabel(CAUSE).check();
    await page.getByRole('textbox', { name: 'Your own questions' }).fill('Will I lift my grandchild again?');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(CAUSE)).toBeVisible();
    await expect(page.getByText('Whom do I call at night and on weekends?')).toBeHidden();
    await expect(page.getByText('Notes:')).toBeVisible();
  });
  test('paper holds every question when none was ticked', async ({ page }) => {
    await page.goto(QUESTIONS);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Whom do I call at night and on weekends?')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Choosing care', exact: true })).toBeVisible();
  });
});

test('the page counts, by keyboard, and begins again', async ({ page }) => {
  await page.goto(QUESTIONS);
  await page.getByLabel(CAUSE).press('Space');
  await expect(page.getByRole('status')).toHaveText('One question is on your sheet.');
  await page.getByRole('textbox', { name: 'Your own questions' }).fill('First?\n\n<b>Second?</b> 😀 سؤال');
  await expect(page.getByRole('status')).toHaveText('3 questions are on your sheet.');
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByLabel(CAUSE)).not.toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Your own questions' })).toHaveValue('');
});

test('too many questions are told kindly', async ({ page }) => {
  await page.goto(QUESTIONS);
  for (const tick of (await page.getByRole('checkbox').all()).slice(0, 11)) await tick.check();
  await expect(page.getByRole('status')).toContainText('ten or fewer work best');
});

test('ten questions, own words and room for notes fit one sheet', async ({ page }) => {
  await page.goto(QUESTIONS);
  for (const tick of (await page.getByRole('checkbox').all()).slice(0, 10)) await tick.check();
  await page.getByRole('textbox', { name: 'Your own questions' }).fill('First?\nSecond?\nThird?');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
});

test('an article leads to its own questions', async ({ page }) => {
  await page.goto('/articles/back-pain-warning-signs/');
  await page.getByRole('link', { name: 'Choose and print your questions' }).click();
  await expect(page).toHaveURL(/#back-pain-warning-signs$/);
  await expect(page.locator('#back-pain-warning-signs')).toBeInViewport();
});

test('nothing is sent, stored or kept', async ({ page, context }) => {
  await page.goto(QUESTIONS, { waitUntil: 'networkidle' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByLabel(CAUSE).check();
  await page.getByRole('textbox').fill('x'.repeat(3000));
  expect((await page.getByRole('textbox').inputValue()).length).toBeLessThanOrEqual(3000);
  expect(asked.filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await page.reload();
  await expect(page.getByLabel(CAUSE)).not.toBeChecked();
});

test('the page fits a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(QUESTIONS);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe('on a phone, without scripts', () => {
  test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });

  test('a situation is chosen first, and shows its own questions; what is ticked stays', async ({ page }) => {
    await page.goto(PAGE);
    const shown = page.getByRole('main').getByRole('checkbox').filter({ visible: true });
    const few = await shown.count();
    expect(few).toBeLessThan(10);
    await expect(page.getByLabel(CAUSE)).toBeHidden();
    await expect(page.getByRole('link', { name: 'My leg hurts' })).toBeInViewport();
    await page.getByRole('link', { name: 'My leg hurts' }).click();
    await page.getByLabel(CAUSE).check();
    await page.getByRole('link', { name: 'I was told I need fusion' }).click();
    await expect(page.getByLabel(CAUSE)).toBeVisible();
    await page.getByRole('link', { name: 'Show all questions' }).click();
    expect(await shown.count()).toBe(await page.getByRole('main').getByRole('checkbox').count());
  });
});

test('the button to print is in reach from the first question on, and covers nothing that has the focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(QUESTIONS);
  const sheet = page.locator('#sheet');
  const ticks = page.getByRole('main').getByRole('checkbox');
  await ticks.first().check();
  for (let at = 1; at < 12; at += 1) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Print my sheet' })).toBeInViewport({ ratio: 1 });
    const focused = await page.locator(':focus').boundingBox();
    expect((focused?.y ?? 0) + (focused?.height ?? 0)).toBeLessThanOrEqual((await sheet.boundingBox())?.y ?? 0);
  }
});
