import { expect, test, type Page } from '@playwright/test';
import { faultsInColors, faultsInStructure } from '../axe.ts';

const box = (page: Page) => page.getByRole('searchbox', { name: 'What are you looking for?' });
const said = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.locator('[data-part=results]');

/** Type a search and wait until its results are told; the status names what was asked. */
async function searchFor(page: Page, text: string): Promise<void> {
  await box(page).fill(text);
  await box(page).press('Enter');
  await expect(said(page)).toContainText(`“${text}”`);
}

test.describe('as patients type', () => {
  test('a misspelled word is mended, and the reader is told', async ({ page }) => {
    await page.goto('/search/');
    await searchFor(page, 'discectmy');
    await expect(said(page)).toContainText('We looked for “discectomy”, not “discectmy”.');
  });

  test('a word of ordinary English is never replaced: the reader is asked', async ({ page }) => {
    await page.goto('/search/');
    await searchFor(page, 'spice');
    await expect(said(page)).toContainText('Nothing found for “spice”.');
    await page.getByRole('button', { name: 'Did you mean “spine”?' }).click();
    await expect(said(page)).toContainText('results for “spine”');
    await expect(box(page)).toHaveValue('spine');
    await expect(box(page)).toBeFocused();
    await expect(page.getByRole('button', { name: 'Did you mean' })).toHaveCount(0);
  });

  test('results come in groups, and each result is the way to its page', async ({ page }) => {
    await page.goto('/search/');
    await searchFor(page, 'spinal fusion');
    const headings = await results(page).getByRole('heading', { level: 2 }).allTextContents();
    expect(headings[0]).toBe('Best matches');
    expect(headings).toEqual(expect.arrayContaining(['Questions', 'Other pages']));
    await results(page).getByRole('link').first().click();
    await expect(page).toHaveURL(/\/glossary\/#spinal-fusion$/);
  });
});

test.describe('with a keyboard', () => {
  test('a reader gets from the header to a result', async ({ page }) => {
    await page.goto('/');
    const link = page.getByRole('banner').getByRole('link', { name: 'Search' });
    for (let keys = 0; keys < 6 && !(await link.evaluate((node) => node === document.activeElement)); keys++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/search/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    for (let keys = 0; keys < 4 && !(await box(page).evaluate((node) => node === document.activeElement)); keys++)
      await page.keyboard.press('Tab');
    await expect(box(page)).toBeFocused();
    await page.keyboard.type('slipped disc');
    await expect(said(page)).toContainText('results for “slipped disc”');
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(results(page).getByRole('link', { name: 'Herniated disc', exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/glossary\/#herniated-disc$/);
  });
});

test.describe('in danger', () => {
  for (const text of ['can’t pee', 'can´t pee', 'numb between legs', 'sadle numbness', 'CAN’T PEE!!!'])
    test(`“${text}” brings 911 before all results`, async ({ page }) => {
      await page.goto('/search/');
      await searchFor(page, text);
      const advice = page.getByRole('alert');
      await expect(advice).toContainText('Call 911 or go to an emergency department now.');
      await expect(advice.getByRole('heading', { name: 'Get help now' })).toBeVisible();
      // Its numbers call, and nothing in it leads away.
      const leads = await advice
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(leads.filter((href) => href !== 'tel:911')).toEqual([]);
      await expect(said(page)).toContainText('Emergency advice comes first.');
      const [first, then] = [await advice.boundingBox(), await results(page).boundingBox()];
      expect(first?.y).toBeLessThan(then?.y ?? 0);
    });

  test('“want to die” brings the crisis line before all results', async ({ page }) => {
    await page.goto('/search/');
    await searchFor(page, 'i want to die');
    await expect(page.getByRole('alert')).toContainText('call or text 988');
    const [first, then] = [await page.getByRole('alert').boundingBox(), await results(page).boundingBox()];
    expect(first?.y).toBeLessThan(then?.y ?? 0);
  });

  test('a card holds the lines of the register that were named, and no others', async ({ page }) => {
    await page.goto('/search/');
    await searchFor(page, 'numb between legs');
    await expect(page.getByRole('alert').getByRole('listitem')).toHaveText([/around your genitals/]);
    await searchFor(page, 'numb between legs and weak leg');
    const cards = page.getByRole('alert').getByRole('heading', { level: 2 });
    await expect(cards).toHaveText(['Get help now', 'Be seen today']);
    await expect(page.getByRole('alert')).toContainText('Find the line that fits you');
    await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(5);
  });

  test('a sign to be seen for today has a card of its own, without 911 above it', async ({ page }) => {
    await page.goto('/search/');
    await searchFor(page, 'pus');
    await expect(page.getByRole('alert').getByRole('heading', { level: 2 })).toHaveText(['Be seen today']);
    await expect(page.getByRole('alert')).toContainText('a doctor should see today');
    await expect(said(page)).not.toContainText('Emergency advice comes first.');
  });

  test('what can wait comes first where a search means it, with the emergency below', async ({ page }) => {
    await page.goto('/search/');
    await searchFor(page, 'constipation');
    await expect(page.getByRole('alert').getByRole('heading', { level: 2 })).toHaveText([
      'See a clinician soon',
      'Get help now',
    ]);
  });

  test('a search in Spanish brings the card, and the way to help with language', async ({ page }) => {
    await page.goto('/search/');
    await searchFor(page, 'no puedo orinar');
    await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible();
    const help = page.locator('[data-part=language]').getByRole('link', { name: 'Language help' });
    await expect(help).toHaveAttribute('href', '/about/language-help/');
    await searchFor(page, 'dolor de espalda');
    await expect(page.getByRole('alert')).toBeEmpty();
    await expect(help).toBeVisible();
    await searchFor(page, 'sciatica');
    await expect(help).toHaveCount(0);
  });

  test('the advice leaves with the words that brought it', async ({ page }) => {
    await page.goto('/search/');
    await searchFor(page, 'can’t pee');
    await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible();
    await searchFor(page, 'sciatica');
    await expect(page.getByRole('heading', { name: 'Get help now' })).toHaveCount(0);
  });

  test('the advice comes even when the index does not', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/search/');
    await box(page).fill('numb between my legs');
    await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible();
    await expect(said(page)).toContainText('Search does not work right now.');
  });
});

test('the page says that it looks, until the index has come', async ({ page }) => {
  let deliver = (): void => undefined;
  const late = new Promise<void>((done) => (deliver = done));
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await late;
    await route.continue();
  });
  await page.goto('/search/');
  await box(page).fill('sciatica');
  await expect(said(page)).toHaveText('Searching …');
  deliver();
  await expect(said(page)).toContainText('“sciatica”');
});

test.describe('what is typed', () => {
  test('goes nowhere and is kept nowhere', async ({ page, baseURL, context }) => {
    const asked: { address: string; method: string }[] = [];
    page.on('request', (request) => asked.push({ address: request.url(), method: request.method() }));
    await page.goto('/search/');
    expect(asked.filter(({ address }) => address.includes('/pagefind/'))).toEqual([]);
    for (const text of ['zebrafishword', 'sciatica', 'spinal fusion']) await searchFor(page, text);
    expect(asked.filter(({ address }) => address.includes('/pagefind/')).length).toBeGreaterThan(3);
    for (const { address, method } of asked) {
      expect(address.startsWith(`${baseURL}/`), address).toBe(true);
      expect(method).toBe('GET');
      expect(decodeURIComponent(address)).not.toMatch(/zebra|sciatica|spinal|[?&]q=/);
    }
    expect(page.url()).toBe(`${baseURL}/search/`);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  });

  test('can be shared in the fragment of an address, which no server sees', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/search/#q=slipped%20disc');
    await expect(said(page)).toContainText('results for “slipped disc”');
    await expect(box(page)).toHaveValue('slipped disc');
    await expect(results(page).getByRole('link', { name: 'Link to these results' })).toHaveAttribute(
      'href',
      '#q=slipped%20disc',
    );
    expect(asked.filter((address) => address.includes('slipped'))).toEqual([]);
  });

  const hostile = {
    'script text': '<script>document.title="x"</script><img src=x onerror=alert(1)>',
    'ten thousand letters': 'x'.repeat(10_000),
    'ten thousand words': 'back pain '.repeat(2_000),
    'an emoji': '😀🦴',
    'text from right to left': 'ألم أسفل الظهر',
    'percent signs and quotes': '%E0%A4%A "quoted" \'single\' \\ & ? # %',
    nonsense: 'qwrtzp lkjhgf',
    'only spaces': '   ',
  };
  for (const [name, text] of Object.entries(hostile))
    test(`${name} is taken politely`, async ({ page }) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      page.on('dialog', (dialog) => faults.push(dialog.message()));
      await page.goto('/search/');
      const title = await page.title();
      for (const way of ['typed', 'in the address']) {
        if (way === 'typed') {
          await box(page).fill(text);
          await box(page).press('Enter');
        } else await page.goto(`/search/#q=${encodeURIComponent(text)}`);
        if (text.trim() === '') await expect(said(page)).toBeEmpty();
        else await expect(said(page)).toHaveText(/results? for “|Nothing found for “/);
      }
      expect(await page.title()).toBe(title);
      expect(await page.locator('#search').locator('script, img').count()).toBe(0);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
      expect(faults).toEqual([]);
    });

  test('is told back in full when nothing is found, and the way on is there', async ({ page }) => {
    await page.goto('/search/');
    await searchFor(page, 'qwrtzp');
    await expect(said(page)).toHaveText('Nothing found for “qwrtzp”. Try other words, or one of the lists below.');
    await expect(page.getByRole('main').getByRole('link', { name: 'Words explained' })).toBeVisible();
  });
});

test('axe finds nothing on results with advice, and they fit a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/search/');
  await searchFor(page, 'numb between legs after pseudarthrosis surgery');
  await expect(results(page).getByRole('link').first()).toBeVisible();
  expect(await faultsInStructure(page)).toEqual([]);
  expect(await faultsInColors(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
});

test('the link to the search is seen without opening the menu, also on the narrowest phone', async ({ page }) => {
  for (const width of [320, 360, 768, 1000, 1100, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('/articles/sciatica-options/');
    const header = page.getByRole('banner');
    await expect(header.getByRole('link', { name: 'Search' })).toBeInViewport({ ratio: 1 });
    const { right } = await header.evaluate((box) => ({ right: box.getBoundingClientRect().right }));
    const rights = await header
      .locator('> *')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().right));
    expect(Math.max(...rights), `nothing sticks out of the header at ${width} px`).toBeLessThanOrEqual(right + 0.5);
  }
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no box that does nothing, and the lists lead everywhere', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.getByText('The search box appears here when JavaScript is on')).toBeVisible();
    await expect(page.getByRole('main').locator('input')).toHaveCount(0);
    for (const name of ['All articles', 'Words explained', 'Questions people ask', 'Site map'])
      await expect(page.getByRole('main').getByRole('link', { name })).toBeVisible();
  });
});
