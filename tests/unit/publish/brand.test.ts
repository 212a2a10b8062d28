import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colors, mark } from '#publish/brand.ts';

/** Icons are loaded on a phone’s first visit. */
const MOST_BYTES = 4000;

const read = (file: string): string => readFileSync(file, 'utf8');

/** Colors of the palette, each with six digits. */
const palette = [...read('src/styles/tokens.css').matchAll(/--palette-[a-z-]+\d*: (#[0-9a-f]{3,6});/g)].map(
  ([, color = '']) => (color.length === 4 ? color.replace(/[^#]/g, '$&$&') : color),
);

describe('the brand', () => {
  test.each(Object.entries(colors))('has its color “%s” from the palette of the style sheets', (_name, color) => {
    expect(palette).toContain(color);
  });

  test.each(['src/components/for-pages/Mark.astro', 'public/favicon.svg'])('has one mark: %s', (file) => {
    expect(read(file)).toContain(`d="${mark.path}"`);
    expect(read(file)).toContain(`stroke-width="${mark.strokeWidth}"`);
  });

  test('has one icon for light and for dark, in colors of the palette', () => {
    const used = read('public/favicon.svg').match(/#[0-9a-f]{6}/g) ?? [];
    expect(used).toContain(colors.sea);
    expect(palette).toEqual(expect.arrayContaining(used));
  });

  test.each(['favicon.ico', 'apple-touch-icon.png', 'icon-192.png', 'icon-512.png'])('has %s, small', (file) => {
    expect(statSync(`public/${file}`).size).toBeLessThan(MOST_BYTES);
  });
});
