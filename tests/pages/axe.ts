// What axe finds on a page: its structure once, its colors by day and by night.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Rules that look at colors; all others see the same page by day and by night. Source: axe-core, “color” category. */
const COLOR_RULES = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];
/** Rules of these that axe runs unless told otherwise. */
const COLOR_RULES_ON = ['color-contrast', 'link-in-text-block'];

type Axe = Awaited<ReturnType<AxeBuilder['analyze']>>;

const inShort = ({ violations }: Axe): string[] =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);

/** Asks for what is wrong only, without a second page to join frames in: no page of the site has frames. */
const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);

export async function faultsInStructure(page: Page): Promise<string[]> {
  return inShort(await axeOn(page).disableRules(COLOR_RULES).analyze());
}

export async function faultsInColors(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    faults.push(...inShort(await axeOn(page).withRules(COLOR_RULES_ON).analyze()));
  }
  return faults;
}

/** What is folded is hidden from axe, and read all the same. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('main details')) part.setAttribute('open', '');
  });
}
