// What a voice, a reading view or a copied text makes of the pages: they take the words and leave the layout.
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { all, attribute, faultsOn, one, pages, visibleText } from './the-site.ts';

/** All text of an element as it stands, nothing added between its parts. */
const textIn = (element: Element): string =>
  element.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textIn(child) : ''))
    .join('');

test('no figure runs on into the mark of its source', () => {
  const faults = faultsOn(pages, ({ tree }) =>
    all(tree, 'sup')
      .map(textIn)
      .filter((text) => !/^\s*\[[\d,\s]+\]\s*$/.test(text))
      .map((text) => `a mark reads “${text}”`),
  );
  expect(faults).toEqual([]);
});

test('a mark is called “Source” with its number', () => {
  const faults = faultsOn(pages, ({ tree }) =>
    all(tree, 'sup a')
      .filter((mark) => attribute(mark, 'ariaLabel') !== `Source ${visibleText(mark)}`)
      .map((mark) => `“${attribute(mark, 'ariaLabel')}”`),
  );
  expect(faults).toEqual([]);
});

test('the parts of a byline end before the next begins', () => {
  const faults = faultsOn(pages, ({ tree }) =>
    all(tree, '[data-part=byline]').flatMap((byline) => {
      const spans = byline.children.filter((child): child is Element => child.type === 'element');
      const between = byline.children.filter((child) => child.type === 'text').map(({ value }) => value);
      const marks = between.filter((text) => /[·.;]/.test(text)).length;
      return marks >= spans.length - 1 ? [] : [`“${textIn(byline).trim().slice(0, 60)}”`];
    }),
  );
  expect(faults).toEqual([]);
});

test('one note is no list', () => {
  const faults = faultsOn(pages, ({ tree }) =>
    all(tree, 'ul[data-part=notes]')
      .filter((list) => all(list, 'li').length < 2)
      .map((list) => `“${visibleText(list).slice(0, 40)}”`),
  );
  expect(faults).toEqual([]);
});

test('questions that open are headings', () => {
  const faults = faultsOn(pages, ({ tree }) =>
    all(tree, 'details:has([data-part=answer])')
      .filter((entry) => all(one(entry, 'summary'), 'h3').length !== 1)
      .map((entry) => visibleText(one(entry, 'summary'))),
  );
  expect(faults).toEqual([]);
});

test('the link that explains a review says which review', () => {
  const faults = faultsOn(pages, ({ tree }) => {
    const names = all(tree, 'main a[href="/about/how-we-write-and-review/"]')
      .filter((link) => visibleText(link) === 'What this means')
      .map((link) => attribute(link, 'ariaLabel'));
    return names.filter((name, index) => !name || names.indexOf(name) !== index).map((name) => `“${name}”`);
  });
  expect(faults).toEqual([]);
});

test('a picture without a style is no larger than it is meant to be', () => {
  const faults = faultsOn(pages, ({ tree }) =>
    all(tree, 'header svg')
      .filter((mark) => !attribute(mark, 'width') || !attribute(mark, 'height'))
      .map(() => 'the mark of the site has no size'),
  );
  expect(faults).toEqual([]);
});
