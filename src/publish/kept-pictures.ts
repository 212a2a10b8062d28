// Pictures are drawn once and kept on disk: thousands of articles build in the time it takes to read them.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { keepFile } from './keep-file.ts';
import { drawPicture, pictureKey, type PictureText } from './picture.ts';

/** From the project’s folder. Anything in it may be deleted at any time. */
const KEPT_IN = 'node_modules/.cache/pictures';

/** A picture as PNG, from disk when it was drawn before. */
export async function keptPicture(text: PictureText, folder = KEPT_IN): Promise<Buffer> {
  const file = join(folder, `${pictureKey(text)}.png`);
  try {
    return readFileSync(file);
  } catch {
    const png = await drawPicture(text);
    keepFile(file, png);
    return png;
  }
}

/** Draw all pictures that are not kept yet, several at a time. */
export async function keepPictures(pictures: Iterable<PictureText>, folder = KEPT_IN): Promise<void> {
  const queue = pictures[Symbol.iterator]();
  const draw = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await keptPicture(next.value, folder);
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, draw));
}
