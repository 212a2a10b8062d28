// Tailwind's utilities: each page carries those that its markup names, and no others.
import postcss from 'postcss';
import { expect, test } from 'vitest';
import { classIn } from '#publish/styles-in-use.ts';
import { all, attribute, elements, faultsOn, pages, type Page } from './the-site.ts';

/** Classes that are no utilities: places where Markdown draws, or a table that becomes cards. */
const NAMES_OF_PLACES = new Set(['spread', 'with-margins', 'term', 'cards']);

const styleOf = ({ tree }: Page): string =>
  all(tree, 'style')
    .flatMap(({ children }) => children.map((child) => (child.type === 'text' ? child.value : '')))
    .join('\n');

/** The utilities in a style sheet, as markup names them. */
const utilitiesOf = (() => {
  const known = new Map<string, Set<string>>();
  return (page: Page): Set<string> => {
    const css = styleOf(page);
    const found = known.get(css) ?? new Set<string>();
    if (!known.has(css))
      postcss.parse(css).walkAtRules('layer', (layer) => {
        if (layer.params !== 'utilities') return;
        layer.walkRules(({ selectors }) => {
          for (const selector of selectors) found.add(classIn(selector));
        });
      });
    known.set(css, found);
    return found;
  };
})();

/** Classes of a page, and of what its templates hold ready. */
const classesOf = ({ tree }: Page): string[] =>
  elements(tree)
    .flatMap((element) => (element.tagName === 'template' && element.content ? elements(element.content) : [element]))
    .flatMap((element) => attribute(element, 'className').split(' ').filter(Boolean));

test('utilities draw every page', () => {
  expect(faultsOn(pages, (page) => (utilitiesOf(page).size > 30 ? [] : [`only ${utilitiesOf(page).size}`]))).toEqual(
    [],
  );
});

test('every class is a utility that the page has, or names a place', () => {
  const faults = faultsOn(pages, (page) =>
    [...new Set(classesOf(page))]
      .filter((name) => !utilitiesOf(page).has(name) && !NAMES_OF_PLACES.has(name))
      .map((name) => `“${name}” draws nothing`),
  );
  expect(faults).toEqual([]);
});

test('no word of prose or code has become a utility that no page names', () => {
  const named = new Map<string, Set<string>>();
  for (const page of pages) {
    const css = styleOf(page);
    named.set(css, new Set([...(named.get(css) ?? []), ...classesOf(page)]));
  }
  const faults = faultsOn(pages, (page) =>
    [...utilitiesOf(page)]
      .filter((name) => !named.get(styleOf(page))?.has(name))
      .map((name) => `“${name}” is not used`),
  );
  expect(faults).toEqual([]);
});

test('nothing rests on registered properties, which older browsers do not know', () => {
  expect(faultsOn(pages, (page) => styleOf(page).match(/@property[^{]*/g) ?? [])).toEqual([]);
});
