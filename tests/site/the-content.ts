// The content that the site was built from: what must stand in dist/. CONTENT_PROJECT names another project’s.
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { loadLibrary } from '#files/load-library.ts';
import { projectFolder } from '#files/project-folder.ts';

export const library = loadLibrary(projectFolder);

/** The lines of a standing text, as they stand in its file, without marks and without what editors' words draw in. */
export function linesOf(disclaimer: string): string[] {
  const file = join(projectFolder, 'content', library.language, 'disclaimers', `${disclaimer}.mdx`);
  const [, , ...text] = readFileSync(file, 'utf8').split(/^---$/m);
  return text
    .join('')
    .replace(/<[^>]*>/g, '\n')
    .split('\n')
    .map((line) => line.replace(/^- |\*\*/g, '').trim())
    .filter(Boolean);
}

/** The first sentence of a standing text that is long enough to be told apart. */
export function firstSentence(disclaimer: string): string {
  const sentence = linesOf(disclaimer)
    .flatMap((line) => /[^.]{20,}/.exec(line)?.[0] ?? [])
    .at(0);
  if (!sentence) throw new Error(`The disclaimer “${disclaimer}” begins with no sentence.`);
  return sentence;
}
