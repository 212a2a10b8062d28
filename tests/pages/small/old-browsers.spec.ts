// Pages as browsers of the last years show them: today’s Chromium, with what those do not know made unknown to it.
import { expect, test, type Page } from '@playwright/test';

const PAGES = ['/', '/articles/sciatica-options/', '/treatments/spinal-fusion/', '/decide/surgery-for-sciatica/'];

/** What stands in styles that browsers of a year do not know, and how it is made unknown. */
const UNKNOWN_IN: Record<string, [RegExp, string][]> = {
  // Safari 15.4, Chrome 99, Firefox 97: the oldest that the pages are made for.
  '2022': [
    [/light-dark\(/g, 'unknown-light-dark('],
    [/::details-content/g, '::unknown-details-content'],
    [/:has\(/g, ':unknown-has('],
    [/:user-invalid/g, ':unknown-user-invalid'],
    [/\bsubgrid\b/g, 'unknown-subgrid'],
    [/field-sizing/g, 'unknown-field-sizing'],
    [/text-wrap/g, 'unknown-text-wrap'],
    [/overflow:clip/g, 'overflow:unknown-clip'],
    [/@media [^{]*([<>]|\bnot ?\(|\bor\b|scripting)[^{]*\{/g, '@media not all{'],
  ],
  // Safari 18.3, Chrome 130, Firefox 142: these know everything else.
  '2024': [[/::details-content/g, '::unknown-details-content']],
};

/** Contrast of text with what it stands on. Source: WCAG 2.2, 1.4.6 (AAA). */
const READABLE = 7;

for (const [year, unknown] of Object.entries(UNKNOWN_IN))
  test.describe(`in browsers of ${year}`, () => {
    test.beforeEach(({ page }) => takeAway(page, unknown));

    test('what they do not know is really away', async ({ page }) => {
      await page.goto('/articles/sciatica-options/');
      const styles = await page
        .locator('head style')
        .evaluateAll((all) => all.map((style) => style.textContent).join());
      expect(styles).toContain('::unknown-details-content');
      expect(await page.evaluate(() => getComputedStyle(document.body).marginTop)).toBe('0px');
      expect(unknown.filter(([known]) => new RegExp(`(?<!unknown-)${known.source}`).test(styles))).toEqual([]);
    });

    for (const path of PAGES) {
      test(`the menu of ${path} can be used on a wide screen`, async ({ page }) => {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(path);
        const link = page.locator('header nav a').first();
        const button = page.locator('header summary');
        // What is folded has a box, so only the browser itself can say whether it is shown.
        const isShown = () => link.evaluate((element) => element.checkVisibility());
        if (!(await isShown())) {
          await expect(button).toBeVisible();
          await button.click();
        }
        expect(await isShown()).toBe(true);
      });

      for (const colorScheme of ['light', 'dark'] as const)
        test(`text of ${path} can be read, and cards and drawings can be seen: ${colorScheme}`, async ({ page }) => {
          await page.emulateMedia({ colorScheme });
          await page.goto(path);
          const seen = await look(page);
          expect(seen.texts).toBeGreaterThan(10);
          expect(seen.faint).toEqual([]);
          expect(seen.withoutEdge).toEqual([]);
          expect(seen.drawingsWithoutColor).toBe(0);
          expect(seen.isDark).toBe(colorScheme === 'dark');
        });
    }

    test('tables keep their columns on a wide screen', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto('/decide/surgery-for-sciatica/');
      const cell = page.locator('table.cards td').first();
      expect(await cell.evaluate((element) => getComputedStyle(element).display)).toBe('table-cell');
    });

    test('on paper, text is dark on white, by a dark screen as well', async ({ page }) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.goto('/articles/sciatica-options/');
      const { faint, isDark } = await look(page);
      expect(faint).toEqual([]);
      expect(isDark).toBe(false);
    });
  });

/** Let a page arrive with styles that its browser does not know in part. */
function takeAway(page: Page, unknown: readonly [RegExp, string][]) {
  return page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replace(/<style>.*?<\/style>/gs, (style) =>
      unknown.reduce((css, [known, instead]) => css.replace(known, instead), style),
    );
    // The policy names the styles by their hash, which is another one now.
    return route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': '' }, body });
  });
}

/** What of a page cannot be seen. Runs in the browser. */
function look(page: Page) {
  return page.evaluate((readable) => {
    type Color = [red: number, green: number, blue: number, alpha: number];
    const colorOf = (css: string): Color => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = css.match(/[\d.]+/g)?.map(Number) ?? [];
      return [red, green, blue, alpha];
    };
    const luminance = (color: Color): number => {
      const [red = 0, green = 0, blue = 0] = color
        .slice(0, 3)
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: Color, other: Color): number => {
      const [a, b] = [luminance(one), luminance(other)];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    };
    /** What an element stands on: where nothing has a color, the browser’s own canvas, black in the dark. */
    const ground = (element: Element): Color => {
      for (let outer: Element | null = element; outer; outer = outer.parentElement) {
        const color = colorOf(getComputedStyle(outer).backgroundColor);
        if (color[3] > 0) return color;
      }
      const isDark =
        matchMedia('(prefers-color-scheme: dark)').matches &&
        getComputedStyle(document.documentElement).colorScheme.includes('dark');
      return isDark ? [18, 18, 18, 1] : [255, 255, 255, 1];
    };
    const isShown = (element: Element) => element.checkVisibility() && element.getClientRects().length > 0;
    const texts = [...document.querySelectorAll('body *')].filter(
      (element) =>
        isShown(element) &&
        !element.closest('svg, script, style') &&
        [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim()),
    );
    const named = (element: Element) => `<${element.tagName} ${element.className}> ${element.textContent.slice(0, 40)}`;
    const shapes = [...document.querySelectorAll('svg:not([width="0"]) :is(path, circle, ellipse, rect, line)')];
    return {
      texts: texts.length,
      faint: texts
        .filter((element) => contrast(colorOf(getComputedStyle(element).color), ground(element)) < readable)
        .map(named),
      withoutEdge: [
        ...document.querySelectorAll('section[data-part]:not([data-part=keys]), figure, fieldset, main li > a.block'),
      ]
        .filter(isShown)
        .filter((element) => {
          const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(element);
          const isNone = parseFloat(borderTopWidth) === 0 || borderTopStyle === 'none';
          // What stands around the card: its edge must be told from it.
          return isNone || contrast(colorOf(borderTopColor), ground(element.parentElement ?? element)) < 1.2;
        })
        .map(named),
      drawingsWithoutColor: shapes
        .filter(isShown)
        .filter((shape) => /var\(--color/.test(`${shape.getAttribute('fill')} ${shape.getAttribute('stroke')}`))
        .filter((shape) => {
          const { fill, stroke } = getComputedStyle(shape);
          return fill === 'none' && stroke === 'none';
        }).length,
      isDark: luminance(ground(document.body)) < 0.2,
    };
  }, READABLE);
}
