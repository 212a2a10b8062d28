// Builds the site so that the last good one survives a failed build.
import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { today } from '#build-day.ts';
import { listedLibrary } from '#domain/review/reviews.ts';
import type { Problem } from '#domain/problem.ts';
import { describeProblems } from '#domain/report.ts';
import { loadLibrary } from '#files/load-library.ts';
import { headersFile, readSite } from './headers.ts';
import { countPages, hearProgress, isWorthALine } from './progress.ts';
import { writeSearchIndex } from './search-index.ts';
import { siteAddress } from './site-address.ts';
import { keepStylesInUse } from './styles-in-use.ts';

// Building tells nobody anything.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

interface BuildOptions {
  /** Where `content/` lies and `dist/` comes to stand. The pages are drawn by the project this runs in. */
  projectFolder: string;
  /** The content checks; handed in, because publishing does not know the editors’ room. */
  checkContent: (projectFolder: string) => { problems: Problem[] };
  say: (line: string) => void;
  /** A person watches: every step is told. Elsewhere logs stay short. */
  isTerminal?: boolean;
}

/**
 * Check the content, build into a folder aside, write the search index and `_headers`, and put the result in the place of `dist/`.
 *
 * @returns Whether the site was built. If not, what is wrong was said, and `dist/` is as it was.
 */
export async function buildSite({
  projectFolder,
  checkContent,
  say,
  isTerminal = false,
}: BuildOptions): Promise<boolean> {
  const started = performance.now();
  const [draft, old, dist] = ['.build', '.build-old', 'dist'].map((name) => join(projectFolder, name)) as [
    string,
    string,
    string,
  ];
  // A build that was killed between the two renames left the last good site aside.
  if (!existsSync(dist) && existsSync(old)) renameSync(old, dist);
  const keptAsItWas = existsSync(dist) ? 'Nothing was published: dist/ is the last good site.' : 'Nothing was built.';

  say('Checking the content …');
  const { problems } = checkContent(projectFolder);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (problems.length > 0) say(`\n${describeProblems(problems)}`);
  if (errors.length > 0) {
    say(`${errors.length === 1 ? '1 error' : `${errors.length} errors`} in the content. ${keptAsItWas}`);
    return false;
  }

  say('Building the pages …');
  rmSync(draft, { recursive: true, force: true });
  const stopHearing = hearProgress((step) => {
    if (isWorthALine(step, isTerminal)) say(`${step.doing}: ${step.done} of ${step.total} …`);
  });
  const stopCounting = countPages(() => pagesIn(draft), say);
  try {
    await build({ root: process.cwd(), outDir: draft, logLevel: 'warn' });
    keepStylesInUse(draft);
    await writeSearchIndex(draft, listedLibrary(loadLibrary(projectFolder), today));
    const { pages, addresses } = readSite(draft);
    writeFileSync(join(draft, '_headers'), headersFile(pages, addresses));
    putInPlace({ draft, dist, old });
    say(`Done: ${pages.length} pages in dist/ (${((performance.now() - started) / 1000).toFixed(1)} s).`);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    say(`${explained(error)}\n\nThe build failed. ${keptAsItWas}`);
    return false;
  } finally {
    stopHearing();
    stopCounting();
  }
  const address = siteAddress();
  if (!address.isSet) say(`The site address is still ${address.origin}. Set SITE_URL before you publish.`);
  return true;
}

/** How many pages stand in a folder so far. */
function pagesIn(folder: string): number {
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length
    : 0;
}

function putInPlace({ draft, dist, old }: Record<'draft' | 'dist' | 'old', string>): void {
  rmSync(old, { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, old);
  try {
    renameSync(draft, dist);
  } catch (error) {
    if (existsSync(old)) renameSync(old, dist);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** What went wrong, with the place and the advice that Astro adds when it knows them. */
function explained(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message, loc, hint } = error as Error & { loc?: { file?: string; line?: number }; hint?: string };
  const place = loc?.file && `${loc.file}${loc.line === undefined ? '' : `:${loc.line}`}`;
  return [place, message, hint].filter(Boolean).join('\n');
}
