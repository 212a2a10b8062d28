// Headings are the map of a page for readers who cannot see it.
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { all, attribute, faultsOn, pages, visibleText } from './the-site.ts';

const levelOf = ({ tagName }: Element) => Number(tagName.slice(1));

test('every page has exactly one main heading', () => {
  const faults = faultsOn(pages, ({ tree }) => {
    const count = all(tree, 'h1').length;
    return count === 1 ? [] : [`${count} headings of level 1`];
  });
  expect(faults).toEqual([]);
});

test('headings go one level deeper at a time', () => {
  const faults = faultsOn(pages, ({ tree }) => {
    const headings = all(tree, 'h1, h2, h3, h4, h5, h6');
    return headings.flatMap((heading, index) => {
      const before = headings[index - 1];
      // The emergency advice may come before the main heading: on the page for visits nothing stands above it.
      const deepest = before ? levelOf(before) + 1 : 2;
      return levelOf(heading) > deepest
        ? [`“${visibleText(heading)}” is a level ${levelOf(heading)} after a level ${deepest - 1}`]
        : [];
    });
  });
  expect(faults).toEqual([]);
});

test('only the emergency advice may stand above the main heading', () => {
  const faults = faultsOn(pages, ({ tree }) => {
    const headings = all(tree, 'h1, h2, h3, h4, h5, h6');
    const above = headings.slice(
      0,
      headings.findIndex(({ tagName }) => tagName === 'h1'),
    );
    const allowed = new Set(all(tree, '#get-help h2'));
    return above.filter((heading) => !allowed.has(heading)).map((heading) => visibleText(heading));
  });
  expect(faults).toEqual([]);
});

test('every heading says something, and no two main sections of a page say the same', () => {
  const faults = faultsOn(pages, ({ tree }) => {
    const twos = all(tree, 'h1, h2').map((heading) => visibleText(heading));
    return [
      ...all(tree, 'h1, h2, h3, h4, h5, h6')
        .filter((heading) => !visibleText(heading))
        .map(({ tagName }) => `an empty ${tagName}`),
      ...twos.filter((text, index) => twos.indexOf(text) !== index).map((text) => `“${text}” twice`),
    ];
  });
  expect(faults).toEqual([]);
});

test('contents list the headings that the page has, in their order', () => {
  const faults = faultsOn(pages, ({ tree }) => {
    const places = elementsWithIds(tree);
    const listed = all(tree, '[data-unsigned=contents] a').map((link) => attribute(link, 'href').slice(1));
    const inOrder = [...listed].sort((a, b) => places.indexOf(a) - places.indexOf(b));
    return listed.join() === inOrder.join() ? [] : [`contents say ${listed.join(', ')}`];
  });
  expect(faults).toEqual([]);
});

const elementsWithIds = (tree: Parameters<typeof all>[0]) =>
  all(tree, '[id]').map((element) => attribute(element, 'id'));
