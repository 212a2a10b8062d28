// The content that the site was built from: what must stand in dist/. CONTENT_PROJECT names another project’s.
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { loadLibrary } from '#files/load-library.ts';
import { projectFolder } from '#files/project-folder.ts';

export const library = loadLibrary(projectFolder);

/** The first sentence of a standing text, as it stands in its file. */
export function firstSentence(disclaimer: string): string {
  const file = join(projectFolder, 'content', library.language, 'disclaimers', `${disclaimer}.mdx`);
  const [, , ...text] = readFileSync(file, 'utf8').split(/^---$/m);
  const sentence = /[^<>*.]{20,}/.exec(
    text
      .join('')
      .replace(/<[^>]*>/g, '')
      .trim(),
  )?.[0];
  if (!sentence) throw new Error(`The disclaimer “${disclaimer}” begins with no sentence.`);
  return sentence;
}
