// How well the search of the real site finds what patients look for.
import { expect, test } from '@playwright/test';
import { publishedAddresses } from '#domain/addresses.ts';
import { searchEntries } from '#domain/search/search-entries.ts';
import { patientSearches } from '../fixtures/patient-searches.ts';
import { library } from './the-pages.ts';

/** Of a hundred searches, how many must show the right page among their first three results. */
const FEWEST_FOUND = 95;

const known = new Set([...publishedAddresses(library), ...searchEntries(library).map(({ address }) => address)]);
/** Searches whose answer is on the site; an editor may have taken one away, or given it another name. */
const searches = patientSearches.filter(({ finds }) => finds.some((address) => known.has(address)));

test(`${FEWEST_FOUND} of 100 searches find the right page among the first three`, async ({ page }) => {
  await page.goto('/search/');
  const missed: string[] = [];
  for (const { types, finds } of searches) {
    await page.getByRole('searchbox').fill(types);
    await page.getByRole('searchbox').press('Enter');
    await expect(page.getByRole('status')).toContainText(`“${types}”`);
    const found = await page
      .locator('[data-part=results] li a')
      .evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('href') ?? ''));
    if (!found.some((address) => finds.includes(address))) missed.push(`${types}: ${found.join(' ')}`);
  }
  console.log(`${searches.length - missed.length} of ${searches.length} searches found the right page.`);
  expect(
    missed.length,
    `Add what people type to content/en/search.yaml, under sameAs:\n${missed.join('\n')}`,
  ).toBeLessThanOrEqual(Math.floor((searches.length * (100 - FEWEST_FOUND)) / 100));
});
