import { expect, test } from '@playwright/test';
import { pagesOfPdf, plain } from '../pdf-text.ts';

const AID = '/decide/surgery-for-sciatica/';
const SPEED = 'I want my leg pain to ease as fast as it can.';

test('nothing is filled in beforehand, and nothing leads to a booking', async ({ page }) => {
  await page.goto(AID);
  await expect(page.getByRole('main').locator(':checked')).toHaveCount(0);
  await expect(
    page.getByRole('main').locator('a[href^="/schedule/"], [data-part=visit], a[href^="tel:+"]'),
  ).toHaveCount(0);
});

test('a patient answers by keyboard and takes one page along', async ({ page }) => {
  await page.goto(AID);
  await expect(page.getByText('You have not chosen anything yet.')).toBeVisible();
  await page.getByRole('group', { name: SPEED }).getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.getByRole('group', { name: 'I need to be back at work soon.' }).getByLabel('Matters some').check();
  await page.getByRole('group', { name: 'Where do you lean now?' }).getByLabel('I am not sure yet').check();
  await page.getByLabel('Do my pain and my scan match?').check();
  await page.getByRole('textbox').fill('<b>Can I lift?</b> 😀\nهل أستطيع المشي؟');
  const sheet = page.locator('#answers');
  await expect(sheet.getByRole('heading')).toHaveText([
    'This matters a lot to me',
    'This matters some to me',
    'I lean toward',
    'My questions',
    'My own questions and words',
  ]);
  await expect(sheet.getByRole('listitem')).toHaveText([
    SPEED,
    'I need to be back at work soon.',
    'I am not sure yet',
    'Do my pain and my scan match?',
    '<b>Can I lift?</b> 😀',
    'هل أستطيع المشي؟',
  ]);

  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Print my summary' }).click();
  const paper = await pagesOfPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(paper).toHaveLength(1);
  expect(paper[0]).toContain(plain(SPEED));
  expect(paper[0]).toContain(plain('Call 911, or go to the nearest emergency department'));
  expect(paper[0]).not.toContain(plain('What it is like'));

  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByText('You have not chosen anything yet.')).toBeVisible();
});

test('the browser’s own print command prints the whole aid', async ({ page }) => {
  await page.goto(AID);
  const paper = (await pagesOfPdf(await page.pdf({ preferCSSPageSize: true }))).join('');
  for (const text of [
    'What it is like',
    'What matters to you?',
    'Check what you know',
    'A foot that stops hurting as it gets weak is no good sign.',
  ])
    expect(paper).toContain(plain(text));
});

test('the check explains right and wrong answers, to those who listen as well', async ({ page }) => {
  await page.goto(AID);
  const question = page.getByRole('group', { name: 'What is the main gain of surgery?' });
  await question.getByLabel('It mends the disc.').check();
  await expect(page.getByRole('status')).toContainText('Not quite. Leg pain eased faster');
  await expect(question.locator('[data-part=why]')).toBeVisible();
  await question.getByLabel('Leg pain eases faster.').check();
  await expect(page.getByRole('status')).toContainText('That is right.');
});

test('nothing is sent, stored or put into the address', async ({ page, context }) => {
  await page.goto(AID, { waitUntil: 'networkidle' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const group of await page.locator('[data-part=exercise] fieldset').all())
    await group.locator('input').first().check();
  await page.getByRole('textbox').fill('x'.repeat(2000));
  expect(asked.filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await expect(page).toHaveURL(new RegExp(`${AID}$`));
  await page.reload();
  await expect(page.getByRole('main').locator(':checked')).toHaveCount(0);
});

test('the aid fits a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(AID);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the aid explains answers, and prints as a sheet to fill in', async ({ page }) => {
    await page.goto(AID);
    const question = page.getByRole('group', { name: 'What is the main gain of surgery?' });
    await expect(question.locator('[data-part=why]')).toBeHidden();
    await question.getByLabel('It mends the disc.').check();
    await expect(question.locator('[data-part=why]')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    for (const why of await page.locator('[data-part=why]').all()) await expect(why).toBeVisible();
    await expect(page.getByRole('heading', { name: 'My summary' })).toBeHidden();
  });
});
