import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const PLAN = '/recovery/spinal-fusion/';
const NO_DAY = 'This is not a whole date yet, or it is not on the calendar. Please check month, day and year.';

test.describe('with a date', () => {
  test.use({ timezoneId: 'America/New_York', locale: 'en-US' });

  test.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime('2026-11-16T12:00:00-05:00');
    await page.goto(PLAN);
  });

  test('a patient sees the phase of today, on the first day of a new phase', async ({ page }) => {
    await page.getByLabel('Day of your procedure').fill('2026-11-01');
    await expect(page.getByRole('status')).toHaveText(
      'Today is day 15 after your procedure. You are in the phase “Weeks 3 to 12”.',
    );
    await expect(page.locator('[aria-current=step] h3')).toHaveText('Weeks 3 to 12');
    await expect(page.getByText('Your dates: Monday, November 16, 2026 to Sunday, January 24, 2027.')).toBeVisible();
    await page.getByLabel('Day of your procedure').fill('2026-11-02');
    await expect(page.locator('[aria-current=step] h3')).toHaveText('Hospital and first two weeks');
  });
  test.describe('late in the evening, when it is tomorrow in London', () => {
    test('today is the reader’s day', async ({ page }) => {
      await page.clock.setFixedTime('2026-11-15T23:30:00-05:00');
      await page.getByLabel('Day of your procedure').fill('2026-11-01');
      await expect(page.getByRole('status')).toContainText('Today is day 14 ');
    });
  });
  test('the day before, the day itself and a day to come are told apart', async ({ page }) => {
    const day = page.getByLabel('Day of your procedure');
    const says = page.getByRole('status');
    await day.fill('2026-11-17');
    await expect(says).toContainText('Your procedure is tomorrow.');
    await day.fill('2026-11-16');
    await expect(says).toContainText('Today is the day of your procedure.');
    await day.fill('2027-01-05');
    await expect(says).toContainText('Your procedure is in 50 days.');
    await expect(page.locator('[aria-current=step]')).toHaveCount(0);
  });
  test('a year that cannot be meant is asked about, politely', async ({ page }) => {
    await page.getByLabel('Day of your procedure').fill('1899-01-01');
    await expect(page.getByRole('status')).toHaveText('This day is many years away. Please check the year.');
    await expect(page.getByRole('button', { name: /calendar/ })).toBeHidden();
  });
  test('a day that does not exist is told, by keyboard', async ({ page }) => {
    await page.getByLabel('Day of your procedure').focus();
    await page.keyboard.type('02312027');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Print this plan' }).focus();
    await expect(page.getByRole('status')).toHaveText(NO_DAY);
  });
  test('a date that is half typed is no mistake until the reader leaves it', async ({ page }) => {
    const day = page.getByLabel('Day of your procedure');
    await day.focus();
    await page.keyboard.type('11012');
    // The year 2, on its way to 2026.
    await expect(day).toHaveValue('0002-11-01');
    await expect(page.getByRole('status')).toBeEmpty();
    await page.keyboard.type('026');
    await expect(page.getByRole('status')).toContainText('Today is day 15 ');
    await page.keyboard.press('Backspace');
    await day.dispatchEvent('input');
    await expect(day).toHaveValue('');
    await expect(page.getByRole('status')).toBeEmpty();
    await page.getByRole('button', { name: 'Print this plan' }).focus();
    await expect(page.getByRole('status')).toHaveText(NO_DAY);
  });
  test('years after the procedure no days are counted', async ({ page }) => {
    await page.getByLabel('Day of your procedure').fill('2021-05-19');
    await expect(page.getByRole('status')).toContainText('more than two years ago');
    await expect(page.locator('[aria-current=step]')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /calendar/ })).toBeHidden();
  });
  test('an empty field is marked, for browsers that show today in it', async ({ page }) => {
    const day = page.getByLabel('Day of your procedure');
    await expect(day).toHaveAttribute('data-empty');
    await day.fill('2026-11-01');
    await expect(day).not.toHaveAttribute('data-empty');
  });
  test('the calendar file holds the reader’s own days', async ({ page }) => {
    await page.getByLabel('Day of your procedure').fill('2028-02-20');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the dates as a calendar file' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('spinal-fusion-recovery.ics');
    const text = readFileSync(await file.path(), 'utf8');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual([
      'DTSTART;VALUE=DATE:20280220',
      'DTSTART;VALUE=DATE:20280306',
      'DTSTART;VALUE=DATE:20280515',
    ]);
  });
  test('a procedure that is postponed moves the dates; another visit to the page has its own', async ({ page }) => {
    const saved = async (day: string) => {
      await page.getByLabel('Day of your procedure').fill(day);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: /calendar/ }).click();
      const text = readFileSync(await (await download).path(), 'utf8');
      const values = (name: string) => text.match(new RegExp(`^${name}:.*$`, 'gm'))?.map((line) => line.trim());
      return { uids: values('UID'), sequence: values('SEQUENCE')?.[0], stamp: values('DTSTAMP')?.[0] ?? '' };
    };
    const first = await saved('2026-12-10');
    await page.clock.setFixedTime('2026-11-17T12:00:00-05:00');
    const second = await saved('2026-12-24');
    expect(second.uids).toEqual(first.uids);
    expect([first.sequence, second.sequence]).toEqual(['SEQUENCE:0', 'SEQUENCE:1']);
    expect([first.stamp, second.stamp]).toEqual(['DTSTAMP:20261116T170000Z', 'DTSTAMP:20261117T170000Z']);
    await page.reload();
    const other = await saved('2026-12-10');
    expect(other.uids?.filter((uid) => first.uids?.includes(uid))).toEqual([]);
  });
  test('nothing is sent, stored or put into the address', async ({ page, context }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByLabel('Day of your procedure').fill('2026-11-01');
    await page.getByRole('button', { name: /calendar/ }).click();
    // The browser may still fetch the picture of the tab.
    expect(asked.filter((url) => !/^blob:|\/favicon\.svg$/.test(url))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await expect(page).toHaveURL(new RegExp(`${PLAN}$`));
  });
});

test.describe('over midnight', () => {
  test.use({ timezoneId: 'America/New_York', locale: 'en-US' });

  test('the plan follows the day, on an open page and on one that is shown again', async ({ page }) => {
    await page.clock.install({ time: '2026-11-15T23:58:00-05:00' });
    await page.goto(PLAN);
    await page.getByLabel('Day of your procedure').fill('2026-11-01');
    const says = page.getByRole('status');
    await expect(says).toContainText('Today is day 14 ');
    await page.clock.runFor(5 * 60_000);
    await expect(says).toContainText('Today is day 15 ');
    await expect(page.locator('[aria-current=step] h3')).toHaveText('Weeks 3 to 12');
    await page.clock.setSystemTime('2026-11-18T08:00:00-05:00');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(says).toContainText('Today is day 17 ');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the phases are there, and no tool that would not work', async ({ page }) => {
    await page.goto(PLAN);
    await expect(page.getByRole('heading', { name: 'Weeks 3 to 12' })).toBeVisible();
    await expect(page.getByText('Day 15 to day 84')).toBeVisible();
    await expect(page.getByLabel('Day of your procedure')).toBeHidden();
  });
  test('the print leaves room for dates and boxes to tick', async ({ page }) => {
    await page.goto(PLAN);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('My dates:').first()).toBeVisible();
  });
});

test('the plan fits a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(PLAN);
  await page.getByLabel('Day of your procedure').fill('2026-11-01');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
