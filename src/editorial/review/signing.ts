// Signing that a text is right, and what changed since. Reads git; writes sign-off files and nothing else.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { diffWords } from 'diff';
import { stringify } from 'yaml';
import type { Library } from '#domain/library.ts';
import { reviewOfPage, signablePages, type SignablePage } from '#domain/pages.ts';
import { hashOfWords, sealOf, type ReviewState } from '#domain/review/review-state.ts';
import { joinLibrary } from '#files/library-from-files.ts';
import { loadCollection } from '#files/load-collection.ts';
import { collectionNamed, collectionNames, type CollectionName } from '#schemas/collections.ts';
import { nearest } from '#schemas/text.ts';
import type { Content } from '../check.ts';
import { checkContent } from '../check-content.ts';

/** Something a person at the command line must change; printed without a trace. */
export class CannotSign extends Error {}

/** Read the content of a project folder, without judging it. */
export function readLibrary(projectFolder: string): Library {
  const files = Object.fromEntries(
    collectionNames.map((name) => [name, loadCollection(name, projectFolder).entries]),
  ) as unknown as Content['files'];
  return joinLibrary(files).library;
}

export interface ListedPage {
  key: string;
  title: string;
  state: ReviewState;
}

/** Review state of every page, those that need a clinician first. */
export function listReviews(library: Library, today: string): ListedPage[] {
  const urgency: ReviewState[] = ['overdue', 'changed', 'due-soon', 'not-reviewed', 'reviewed'];
  return signablePages(library)
    .map((page) => ({ key: page.key, title: page.title, state: reviewOfPage(library, page, today).state }))
    .sort((a, b) => urgency.indexOf(a.state) - urgency.indexOf(b.state) || a.key.localeCompare(b.key, 'en'));
}

/**
 * The page with a key such as `articles/sciatica-options`; the article’s name alone is enough.
 *
 * @throws {CannotSign} When there is no such page.
 */
export function pageNamed(library: Library, name: string): SignablePage {
  const pages = signablePages(library);
  const page = pages.find(({ key }) => key === name) ?? pages.find(({ key }) => key === `articles/${name}`);
  if (page) return page;
  const meant = nearest(
    name,
    pages.flatMap(({ key }) => [key, key.replace(/^articles\//, '')]),
  );
  throw new CannotSign(
    `There is no page “${name}”.${meant ? ` Did you mean “${meant}”?` : ' See all pages: npm run review -- list'}`,
  );
}

const signOffPath = (key: string): string => `content/sign-offs/${key}.yaml`;

const git = (projectFolder: string, ...words: string[]): string =>
  execFileSync('git', words, {
    cwd: projectFolder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 256 * 1024 * 1024,
  }).trim();

/**
 * Write the sign-off of a page: reviewer, day, and the hash of what a patient reads on it.
 *
 * @returns The path of the file that was written.
 * @throws {CannotSign} When the reviewer is unknown or not active, files are not committed, or the checks found errors.
 */
export function signPage(projectFolder: string, name: string, reviewerId: string, today: string): string {
  const library = readLibrary(projectFolder);
  const page = pageNamed(library, name);
  const reviewer = library.reviewers.get(reviewerId)?.data;
  if (!reviewer) {
    const meant = nearest(reviewerId, library.reviewers.keys());
    throw new CannotSign(
      `There is no reviewer “${reviewerId}”.${meant ? ` Did you mean “${meant}”?` : ' Reviewers stand in content/reviewers/.'}`,
    );
  }
  if (today < reviewer.from || (reviewer.until !== undefined && today > reviewer.until))
    throw new CannotSign(
      `${reviewer.name} may sign from ${reviewer.from}${reviewer.until ? ` to ${reviewer.until}` : ''}, not on ${today}.`,
    );
  const unsaved = git(projectFolder, 'status', '--porcelain');
  if (unsaved)
    throw new CannotSign(
      `Some files are not committed, so nobody could see later what was signed:\n${unsaved}\nCommit them first.`,
    );
  const errors = checkContent(projectFolder).problems.filter(({ severity, file }) => {
    const key = keyOfFile(file);
    return severity === 'error' && (key === undefined || key === page.key || page.matter.entries.has(key));
  });
  if (errors.length > 0)
    throw new CannotSign(
      `The checks found ${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in what this page shows. Correct them first: npm run check`,
    );

  const path = signOffPath(page.key);
  const signOff = { reviewer: reviewerId, day: today, hash: hashOfWords(page.matter.signedText) };
  mkdirSync(dirname(join(projectFolder, path)), { recursive: true });
  writeFileSync(
    join(projectFolder, path),
    `# Written by “npm run review -- sign”. Never edit it by hand: sign again instead.\n${stringify({ ...signOff, seal: sealOf(page.key, signOff) })}`,
  );
  return path;
}

export interface Change {
  text: string;
  kind: 'same' | 'added' | 'removed';
}

/**
 * What a patient reads on a page now, compared word by word with what was signed.
 *
 * @returns `undefined` when the page was never signed.
 * @throws {CannotSign} When the sign-off was not committed, so that its words cannot be found again.
 */
export function changesSinceSigned(projectFolder: string, name: string): Change[] | undefined {
  const page = pageNamed(readLibrary(projectFolder), name);
  const path = signOffPath(page.key);
  if (!existsSync(join(projectFolder, path))) return undefined;
  const commit = git(projectFolder, 'log', '-1', '--format=%H', '--', path);
  if (!commit) throw new CannotSign(`${path} is not committed yet. Commit it, so that its words can be found again.`);
  const signed = textAt(projectFolder, commit, page.key);
  const whole = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim().replace(/\s+/g, ' '))
      .filter(Boolean)
      .join('\n');
  return diffWords(whole(signed), whole(page.matter.signedText)).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }));
}

/** What a patient read on a page at a commit. */
function textAt(projectFolder: string, commit: string, key: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'signed-'));
  try {
    const archive = join(folder, 'content.tar');
    git(projectFolder, 'archive', '--format=tar', `--output=${archive}`, commit, 'content');
    execFileSync('tar', ['-xf', archive, '-C', folder]);
    return pageNamed(readLibrary(folder), key).matter.signedText;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface Touched {
  key: string;
  title: string;
  isSigned: boolean;
}

/**
 * Pages whose words a change to one content file would change.
 *
 * @throws {CannotSign} When the file is not a content file.
 */
export function pagesTouchedBy(library: Library, file: string): Touched[] {
  const key = keyOfFile(file.replace(/^\.\//, ''));
  if (!key)
    throw new CannotSign(
      `${file} is not a content file. Write a path such as content/claims/fus-02-fusion-vs-usual-care.yaml.`,
    );
  const everyPage = key.startsWith('strings/');
  return signablePages(library)
    .filter((page) => everyPage || page.key === key || page.matter.entries.has(key))
    .map((page) => ({ key: page.key, title: page.title, isSigned: library.signOffs.has(page.key) }));
}

function keyOfFile(file: string): string | undefined {
  const path = file.replace(/^content\//, '');
  for (const name of collectionNames) {
    const { at, entries, extension } = collectionNamed(name as CollectionName);
    if (entries === 'file-each' && path.startsWith(`${at}/`) && path.endsWith(`.${extension}`))
      return `${name}/${path.slice(at.length + 1, -extension.length - 1)}`;
    if (entries === 'single' && path === at) return `${name}/${name}`;
  }
  return undefined;
}
