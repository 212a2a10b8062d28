import { expect, test } from '@playwright/test';
import { article, pageTypes } from './the-pages.ts';

test('no request leaves the site, nothing is stored, and the browser refuses nothing', async ({
  page,
  baseURL,
  context,
}) => {
  const outside: string[] = [];
  const refused: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`)) outside.push(request.url());
  });
  context.on('console', (message) => {
    // Chromium reports the answer “not found” of the page that is not there as an error.
    const isNotFound = message.location().url.endsWith('/no-such-page/') && message.text().includes('status of 404');
    if (message.type() === 'error' && !isNotFound) refused.push(`${message.page()?.url()}: ${message.text()}`);
  });
  const visit = async (path: string): Promise<void> => {
    const tab = await context.newPage();
    const answer = await tab.goto(path, { waitUntil: 'networkidle' });
    // Without the policy, a browser would have nothing to refuse.
    expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
    await tab.close();
  };
  // Each waits until nothing more is asked for: a few at a time.
  for (let at = 0; at < pageTypes.length; at += 6) await Promise.all(pageTypes.slice(at, at + 6).map(visit));
  await page.goto('/');
  expect(outside).toEqual([]);
  expect(refused).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('an article needs one answer to be complete', async ({ page }) => {
  const needed: string[] = [];
  page.on('request', (request) => {
    if (!['font', 'manifest', 'other'].includes(request.resourceType())) needed.push(request.url());
  });
  await page.goto(article, { waitUntil: 'networkidle' });
  expect(needed).toHaveLength(1);
});
