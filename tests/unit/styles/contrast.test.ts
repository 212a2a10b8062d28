import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const palette = new Map(
  [...css.matchAll(/--palette-([a-z0-9-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [name, value]),
);
const roles = new Map(
  [
    ...css.matchAll(
      /--color-([a-z-]+): light-dark\(--theme\(--palette-([a-z0-9-]+) inline\), --theme\(--palette-([a-z0-9-]+) inline\)\);/g,
    ),
  ].map(([, role = '', light = '', dark = '']) => [role, { light: palette.get(light), dark: palette.get(dark) }]),
);

/** Relative luminance, 0 to 1. Source: WCAG 2.2, “relative luminance”. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : (hex.slice(1).match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = digits
    .map((pair) => parseInt(pair, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string, scheme: 'light' | 'dark'): number {
  const [a, b] = [one, other].map((role) => luminance(roles.get(role)?.[scheme] ?? ''));
  return (Math.max(a ?? 0, b ?? 0) + 0.05) / (Math.min(a ?? 0, b ?? 0) + 0.05);
}

/** Text and what it stands on. */
const TEXTS: [string, string[]][] = [
  ['ink', ['paper', 'sheet', 'tint', 'accent-tint', 'emergency-tint']],
  ['soft', ['paper', 'sheet', 'tint', 'accent-tint']],
  ['accent', ['paper', 'sheet', 'tint', 'accent-tint']],
  ['evidence', ['paper', 'sheet', 'tint', 'accent-tint']],
  ['emergency', ['emergency-tint', 'paper']],
  ['urgent', ['urgent-tint', 'paper']],
  ['soon', ['soon-tint']],
  ['paper', ['accent', 'emergency']],
  // Labels of drawings.
  ['ink', ['bone', 'disc']],
];
/** Parts of the interface and what they stand on. */
const PARTS: [string, string[]][] = [
  ['edge', ['sheet', 'paper']],
  ['accent', ['paper', 'sheet']],
  ['emergency', ['paper', 'sheet']],
  ['urgent', ['paper', 'sheet']],
  ['soon', ['paper', 'sheet']],
  // Lines of drawings: the pen and its leaders, edges of bone, what is pointed at.
  ['soft', ['bone', 'disc', 'disc-core']],
  ['bone-line', ['sheet', 'tint', 'bone']],
  ['nerve', ['sheet']],
  ['alert', ['sheet', 'disc']],
  ['metal', ['sheet', 'disc', 'bone']],
];

for (const scheme of ['light', 'dark'] as const) {
  describe(`by ${scheme === 'light' ? 'day' : 'night'}`, () => {
    // WCAG 2.2, 1.4.6 (AAA) for text and 1.4.11 for parts of the interface.
    test.each(TEXTS.flatMap(([role, grounds]) => grounds.map((ground) => [role, ground] as const)))(
      '%s on %s can be read',
      (role, ground) => {
        expect(contrast(role, ground, scheme)).toBeGreaterThanOrEqual(7);
      },
    );
    test.each(PARTS.flatMap(([role, grounds]) => grounds.map((ground) => [role, ground] as const)))(
      '%s on %s can be seen',
      (role, ground) => {
        expect(contrast(role, ground, scheme)).toBeGreaterThanOrEqual(3);
      },
    );
  });
}
test('every role has a color by day and by night', () => {
  for (const [role, { light, dark }] of roles)
    expect([role, light, dark]).toEqual([role, expect.stringMatching(/^#/), expect.stringMatching(/^#/)]);
  expect(roles.size).toBeGreaterThan(15);
});
