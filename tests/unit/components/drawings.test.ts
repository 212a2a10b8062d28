// Drawings: all there, all in the site’s colors, all with words that can be read.
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Root } from 'hast';
import { drawingsByName } from '#drawings/by-name.ts';
import { drawings } from '#schemas/words.ts';
import { library } from '../../fixtures/library.ts';

/** Narrowest width of a drawing at 320 CSS pixels: the window less the margins of page and figure. */
const NARROWEST = 242;
/** Fewest CSS pixels of a letter there. */
const LEAST = 11;

const TITLE = 'What it shows';

describe.each(drawings)('the drawing %s', (name) => {
  let tree: Root;
  beforeAll(async () => {
    const container = await AstroContainer.create();
    const props = { id: 'd1', title: TITLE, labels: library.strings.drawings[name] };
    tree = fromHtml(await container.renderToString(drawingsByName[name], { props }), { fragment: true, space: 'svg' });
  });
  const all = (selector: string) => selectAll(selector, tree, 'svg');

  test('has a title of its own, for those who cannot see it', () => {
    const { role, ariaLabelledBy } = select('svg', tree)?.properties ?? {};
    expect(role).toBe('img');
    expect(all(`title[id="${String(ariaLabelledBy)}"]`).map((title) => toString(title))).toEqual([TITLE]);
  });
  test('has no styles, images or scripts', () => {
    expect(all('style, image, script, foreignObject, [style], [class]')).toEqual([]);
    const names = all('*').flatMap(({ properties }) => Object.keys(properties));
    expect(names.filter((property) => /^on/i.test(property))).toEqual([]);
  });
  test('has colors by their roles', () => {
    const colors = all('[fill], [stroke]').flatMap(({ properties: { fill, stroke } }) => [fill, stroke]);
    expect(colors.length).toBeGreaterThan(2);
    expect(
      colors.filter((color) => color && !/^(?:none|currentColor|var\(--color-[a-z-]+\))$/.test(String(color))),
    ).toEqual([]);
  });
  test('has every id once, each with the name of the drawing before it, and points to no other', () => {
    const ids = all('[id]').map(({ properties }) => String(properties.id));
    expect(ids.filter((id) => !id.startsWith('d1-'))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const pointedTo = all('use').map(({ properties }) => String(properties.href).slice(1));
    expect(pointedTo.filter((id) => !ids.includes(id))).toEqual([]);
  });
  test('shows all its labels, in a size that can be read on the smallest phone', () => {
    const texts = all('text').map((text) => toString(text));
    expect(new Set(texts)).toEqual(new Set(Object.values(library.strings.drawings[name])));
    const width = Number(String(select('svg', tree)?.properties.viewBox).split(' ')[2]);
    const sized = all('[font-size]');
    expect(sized.flatMap((group) => selectAll('text', group, 'svg'))).toHaveLength(texts.length);
    for (const { properties } of sized)
      expect((Number(properties.fontSize) * NARROWEST) / width).toBeGreaterThanOrEqual(LEAST);
  });
});
