// What assistive technology and browsers build on.
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { all, attribute, elements, faultsOn, find, isElement, pages, visibleText } from './the-site.ts';

const shown = (element: Element) =>
  `<${element.tagName}${attribute(element, 'className') && ` class="${attribute(element, 'className')}"`}>`;

test('no page needs mending by the parser', () => {
  expect(faultsOn(pages, ({ mended }) => mended)).toEqual([]);
});

test('no element stands empty that should say something', () => {
  const faults = faultsOn(pages, ({ tree }) =>
    all(tree, 'p, li, dt, dd, td, a, button, summary, figcaption, caption, b, strong, em')
      // Where a tool will speak, and what it shows later, is empty until then.
      .filter((element) => !attribute(element, 'hidden') && attribute(element, 'role') !== 'status')
      .filter((element) => visibleText(element) === '' && !find(element, 'svg[aria-label], img[alt]'))
      .map(shown),
  );
  expect(faults).toEqual([]);
});

test('ids are there once on a page', () => {
  const faults = faultsOn(pages, ({ tree }) => {
    const ids = all(tree, '[id]').map((element) => attribute(element, 'id'));
    return ids.filter((id, index) => id === '' || ids.indexOf(id) !== index).map((id) => `the id “${id}” twice`);
  });
  expect(faults).toEqual([]);
});

test('everything that names another element by its id finds it', () => {
  const faults = faultsOn(pages, ({ tree }) => {
    const ids = new Set(all(tree, '[id]').map((element) => attribute(element, 'id')));
    const named = elements(tree).flatMap((element) => [
      ...['ariaLabelledBy', 'ariaDescribedBy', 'htmlFor', 'ariaControls']
        .flatMap((name) => attribute(element, name).split(' '))
        .filter(Boolean),
      ...Object.values(element.properties).flatMap((value) => /^url\(#(.+)\)$/.exec(String(value))?.[1] ?? []),
      ...(element.tagName === 'use' ? [attribute(element, 'href').slice(1)] : []),
    ]);
    return named.filter((id) => !ids.has(id)).map((id) => `nothing has the id “${id}”`);
  });
  expect(faults).toEqual([]);
});

test('every drawing has a name, or is hidden from those who cannot see it', () => {
  const faults = faultsOn(pages, ({ tree }) =>
    all(tree, 'svg, img')
      .filter((element) => attribute(element, 'ariaHidden') !== 'true')
      .filter((element) => !hasName(element) || (element.tagName === 'svg' && attribute(element, 'role') !== 'img'))
      .map((element) => `${shown(element)} ${attribute(element, 'viewBox')} has no name or no role`),
  );
  expect(faults).toEqual([]);
});

test('every figure has a caption', () => {
  const faults = faultsOn(pages, ({ tree }) =>
    all(tree, 'figure')
      .filter((figure) => all(figure, 'figcaption').every((caption) => visibleText(caption) === ''))
      .map(shown),
  );
  expect(faults).toEqual([]);
});

test('every table names its columns, and a table of treatments its subject and rows', () => {
  const faults = faultsOn(pages, ({ tree }) => [
    ...all(tree, 'table')
      .filter((table) => !find(table, 'thead th'))
      .map(() => 'a table without names of columns'),
    ...all(tree, 'table.cards')
      .filter((table) => {
        // The name stands on the element that says it is a table: the one around it, where cells have roles.
        const named = all(tree, '[role=table]').find((element) => all(element, 'table').includes(table)) ?? table;
        const heading = attribute(named, 'ariaLabelledBy');
        const hasSubject =
          find(table, 'caption') ?? (heading ? find(tree, `h2[id="${heading}"], h3[id="${heading}"]`) : undefined);
        return !hasSubject || !find(table, 'tbody th');
      })
      .map(() => 'a table without subject or names of rows'),
  ]);
  expect(faults).toEqual([]);
});

test('parts of the page that are of one kind are told apart by their names', () => {
  const faults = faultsOn(pages, ({ tree }) => {
    const names = all(tree, 'nav').map((nav) => attribute(nav, 'ariaLabel'));
    return names
      .filter((name, index) => name === '' || names.indexOf(name) !== index)
      .map((name) => `the name “${name}” for two parts, or none`);
  });
  expect(faults).toEqual([]);
});

test('the skip link is the first thing a keyboard finds, and leads to the text', () => {
  const faults = faultsOn(pages, ({ tree }) => {
    const [first] = all(tree, 'body a, body summary, body button');
    return first && attribute(first, 'href') === '#main' && find(tree, 'main#main') ? [] : ['no skip link'];
  });
  expect(faults).toEqual([]);
});

function hasName(element: Element): boolean {
  return Boolean(
    attribute(element, 'ariaLabel') ||
    attribute(element, 'ariaLabelledBy') ||
    attribute(element, 'alt') ||
    element.children.some((child) => isElement(child) && child.tagName === 'title' && child.children.length > 0),
  );
}
