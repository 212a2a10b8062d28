import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { colors } from '#publish/brand.ts';
import { keepPictures, keptPicture } from '#publish/kept-pictures.ts';
import { drawPicture, pictureKey, type PictureText } from '#publish/picture.ts';

/** Longest title that src/schemas/article.ts allows. */
const LONGEST_TITLE = 110;
const MOST_BYTES = 40_000;

const siteName = 'Valor Spine';
const words: PictureText = {
  title: 'What is spinal fusion? Types, results, risks and other choices',
  question: 'What happens in a fusion, who does it help, and what are the odds?',
  siteName,
};
const longQuestion =
  'I have had leg pain for eleven weeks, the tablets do not help any more, and my surgeon says an operation could be next; what else is there?';

const TITLES = {
  'of many short words':
    'What to do if it is not as it was and you do not know if it is to be of use to you or to me at all in the end',
  'of long words':
    'Transforaminal intervertebral decompression: microdiscectomy, corticosteroids, radiculopathy, rehabilitation',
  'that breaks late':
    'Recovery after a disc injection, week by week for a year, with what is usual: and when to call for help',
  'with wide letters': `${'WMWMWMWM '.repeat(12)}WM`,
};

/** Colors of a strip of the picture, as hex. */
async function colorsIn(png: Buffer, strip: { left: number; top: number; width: number; height: number }) {
  const { data } = await sharp(png).extract(strip).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const found = new Set<string>();
  for (let at = 0; at < data.length; at += 3) found.add(`#${data.subarray(at, at + 3).toString('hex')}`);
  return [...found];
}

describe('drawPicture', () => {
  test('gives the same bytes for the same words', async () => {
    const [one, two] = await Promise.all([drawPicture(words), drawPicture(words)]);
    expect(one.equals(two)).toBe(true);
  });

  test('draws 1200 by 630 pixels in the exact colors of the site', async () => {
    const png = await drawPicture(words);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630, isPalette: true });
    const shown = await colorsIn(png, { left: 0, top: 0, width: 1200, height: 630 });
    expect(shown).toEqual(expect.arrayContaining(Object.values(colors)));
    expect(png.length).toBeLessThan(MOST_BYTES);
  });

  test.each(Object.entries(TITLES))('fits a long title %s', async (_kind, written) => {
    const title = written.slice(0, LONGEST_TITLE).trim();
    const png = await drawPicture({ title, question: longQuestion, siteName });
    // Nothing reaches up to the name, into the mark on the right, or below the margin.
    for (const strip of [
      { left: 88, top: 114, width: 812, height: 18 },
      { left: 901, top: 280, width: 40, height: 60 },
      { left: 88, top: 575, width: 812, height: 55 },
    ])
      expect(await colorsIn(png, strip)).toEqual([colors.paper]);
    expect(png.length).toBeLessThan(MOST_BYTES);
  });

  test('draws letters beyond English', async () => {
    const draw = (title: string) => drawPicture({ ...words, title });
    const [accented, polish, plain] = await Promise.all([
      draw('Ciática: señales'),
      draw('Łódź żyła'),
      draw('Lodz zyla'),
    ]);
    expect(accented.equals(plain)).toBe(false);
    expect(polish.equals(plain)).toBe(false);
  });
});

describe('pictureKey', () => {
  test.each(['title', 'question', 'siteName'] as const)('changes with the %s', (field) => {
    expect(pictureKey({ ...words, [field]: 'Something else' })).not.toBe(pictureKey(words));
  });
  test('stays for the same words', () => expect(pictureKey({ ...words })).toBe(pictureKey(words)));
});

describe('keptPicture', () => {
  test('draws once, and gives the same bytes from disk as from nothing', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'pictures-')), 'new');
    await keepPictures([words, { ...words, title: 'Sciatica: what helps' }, words], folder);
    const kept = readdirSync(folder);
    expect(kept).toHaveLength(2);
    expect(kept).toContain(`${pictureKey(words)}.png`);
    const fromDisk = await keptPicture(words, folder);
    expect(fromDisk.equals(readFileSync(join(folder, `${pictureKey(words)}.png`)))).toBe(true);
    expect(fromDisk.equals(await drawPicture(words))).toBe(true);
  });
});
