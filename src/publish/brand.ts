// The mark and the colors of the site, for what cannot read its style sheets: pictures, icons, the manifest.
// `tests/unit/publish/brand.test.ts` holds them equal to src/styles/tokens.css and Mark.astro.

/** Of the palette in src/styles/tokens.css. */
export const colors = {
  paper: '#fbf8f2', // sand-50
  sand: '#f3ecdf', // sand-100
  ink: '#112233', // ink-950
  soft: '#334455', // ink-700
  sea: '#004455', // sea-800
  clay: '#882200', // clay-800
} as const;

/** Four vertebrae, as in components/for-pages/Mark.astro: lines with round ends, 5 units wide; `box` fits them closely. */
export const mark = {
  box: { x: 4, y: 1, width: 16, height: 30 },
  path: 'M9 4h6M8 12h8M7 20h9M8 28h9',
  strokeWidth: 5,
} as const;
