// What a printer gives of every type of page of the real site.
import { expect, test } from '@playwright/test';
import { addressOf, pageAddresses } from '#domain/addresses.ts';
import { pagesOfPdf, plain } from './pdf-text.ts';
import { article, faqPage, library, pageTypes, treatmentPages } from './the-pages.ts';

/** An article that opens with the whole emergency box. */
const fullArticle =
  [
    article,
    ...[...library.articles.values()]
      .filter(({ data }) => data.urgency === 'full')
      .map(({ id }) => addressOf.article(id)),
  ].find((address) => library.articles.get(address.split('/')[2] ?? '')?.data.urgency === 'full') ?? article;
/** How the emergency card of every page begins; which signs it lists, each page may choose. */
const advice = [library.strings.emergency.card, library.dangerRules.levels.emergency.lead];

test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }));

/** What the screen has and paper cannot use. */
const ONLY_ON_SCREEN =
  '[data-unsigned=contents], [data-unsigned=breadcrumb], [data-unsigned=sheet], [data-part=button], #chooser, #plan, #sheet, #summary, script, style, title, textarea, [hidden]';

for (const path of pageTypes)
  test(`paper holds all text of ${path}, with the emergency advice on page one`, async ({ page }) => {
    await page.goto(path);
    const blocks = await page.evaluate((left) => {
      for (const part of document.querySelectorAll('details')) part.open = true;
      const runs = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (runs.nextNode())
        if (!runs.currentNode.parentElement?.closest(left)) found.push(runs.currentNode.textContent ?? '');
      return found;
    }, ONLY_ON_SCREEN);
    expect(blocks.length).toBeGreaterThan(0);
    const pages = await pagesOfPdf(await page.pdf({ preferCSSPageSize: true }));
    // Addresses of links stand between the words of a block; the words before and after them are there.
    const paper = pages.join('').replace(/\((?:https?:\/)?\/[^)]*\)/g, '');
    expect(blocks.map(plain).filter((block) => !paper.includes(block))).toEqual([]);
    for (const words of advice) expect(pages[0]).toContain(plain(words));
  });

for (const path of [fullArticle, faqPage, ...treatmentPages, pageAddresses.schedule])
  test(`the emergency card of ${path} stands on page one, whole`, async ({ page }) => {
    // Letter paper less its margins, in CSS pixels: 7.3 by 9.8 inches.
    await page.setViewportSize({ width: 700, height: 940 });
    await page.goto(path);
    const card = await page.locator('#get-help').boundingBox();
    expect(card?.height ?? 0).toBeGreaterThan(0);
    expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThan(940);
  });
