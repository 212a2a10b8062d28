// The colors of the site by day, for what cannot read style sheets: read from the roles, so that none is written twice.

/**
 * Colors by role, as hex: `{ ink: '#123', … }`.
 *
 * @param tokens - The text of src/styles/tokens.css.
 * @throws {Error} When a role names a color that the palette does not have.
 */
export function paperColors(tokens: string): Record<string, string> {
  const palette = new Map(
    [...tokens.matchAll(/--palette-([\w-]+):\s*(#[0-9a-f]+);/gi)].map(([, name = '', color = '']) => [name, color]),
  );
  return Object.fromEntries(
    [...tokens.matchAll(/--color-([\w-]+):\s*light-dark\(--theme\(--palette-([\w-]+) inline\)/g)].map(
      ([, role = '', name = '']) => {
        const color = palette.get(name);
        if (!color) throw new Error(`The palette has no color “${name}”, which “${role}” names.`);
        return [role, color];
      },
    ),
  );
}

/** An SVG of the site with the colors of paper in place of the style sheet’s, as a file of its own. */
export function onPaper(svg: string, colors: Readonly<Record<string, string>>): string {
  return svg
    .trim()
    .replace(/^<svg(?![^>]*xmlns=)/, '<svg xmlns="http://www.w3.org/2000/svg" font-family="Atkinson Hyperlegible Next"')
    .replace(/var\(--color-([\w-]+)\)/g, (_whole, role: string) => {
      const color = colors[role];
      if (!color) throw new Error(`A drawing uses the color “${role}”, which there is not.`);
      return color;
    });
}
