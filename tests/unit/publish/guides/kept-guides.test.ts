import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { citationsOf } from '#catalog/bibliography.ts';
import { drawingsOnPaper } from '#publish/guides/drawings.ts';
import { guidePlans, guideText } from '#publish/guides/guide-text.ts';
import { findKeptGuide, makeAndKeepGuide } from '#publish/guides/kept-guides.ts';
import { library } from '../../../fixtures/library.ts';

test('a guide from disk is the guide that was made, and a half one is not taken', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'guides-')), 'new');
  const [plan] = guidePlans(library).filter(({ name }) => name === 'choosing-care');
  if (!plan) throw new Error('There is no guide for choosing care.');
  const text = guideText(plan, {
    library,
    today: '2026-11-21',
    site: new URL('https://spine.example'),
    drawings: await drawingsOnPaper(library.strings),
    reviewOf: () => ({ state: 'not-reviewed' }),
    citationsOf: (sources) => citationsOf(library, sources),
  });
  expect(findKeptGuide(text, 'regular', folder)).toBeUndefined();
  const made = await makeAndKeepGuide(text, 'regular', folder);
  const kept = findKeptGuide(text, 'regular', folder);
  expect(kept?.pages).toBe(made.pages);
  expect(kept?.pdf.equals(made.pdf)).toBe(true);
  expect(findKeptGuide(text, 'large', folder)).toBeUndefined();

  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) rmSync(join(folder, file));
  expect(findKeptGuide(text, 'regular', folder)).toBeUndefined();
});
