// Signing that a text is right, and what changed since. Writes a sign-off and the signed text beside it, and nothing else.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { diffWords } from 'diff';
import { stringify } from 'yaml';
import type { Library } from '#domain/library.ts';
import { signedTextOf } from '#domain/page-model.ts';
import { keyOfEntry, signablePages, type ReaderPage } from '#domain/pages/all-pages.ts';
import { hashOfText, sealOf, type ReviewState } from '#domain/review/review-state.ts';
import { reviewsOf } from '#domain/review/reviews.ts';
import { SIGNED_FORMAT } from '#domain/said/signed-text.ts';
import { entryOfFile } from '#files/load-collection.ts';
import { loadLibrary } from '#files/load-library.ts';
import { didYouMean } from '#schemas/text.ts';
import { checkContent } from '../check-content.ts';
import { ForPeople } from '../for-people.ts';

export interface ListedPage {
  key: string;
  title: string;
  state: ReviewState;
}

/** Review state of every page, those that need a clinician first. */
export function listReviews(library: Library, today: string): ListedPage[] {
  const urgency: ReviewState[] = ['overdue', 'changed', 'due-soon', 'not-reviewed', 'reviewed'];
  return [...reviewsOf(library, today).values()]
    .map(({ page: { key, title }, review }) => ({ key, title, state: review.state }))
    .sort((a, b) => urgency.indexOf(a.state) - urgency.indexOf(b.state) || a.key.localeCompare(b.key, 'en'));
}

/**
 * The page with a key such as `articles/sciatica-options`; the article’s name alone is enough.
 *
 * @throws {ForPeople} When there is no such page.
 */
export function pageNamed(library: Library, name: string): ReaderPage {
  const pages = signablePages(library);
  const page = pages.find(({ key }) => key === name) ?? pages.find(({ key }) => key === `articles/${name}`);
  if (page) return page;
  const names = pages.flatMap(({ key }) => [key, key.replace(/^articles\//, '')]);
  throw new ForPeople(
    `There is no page “${name}”.${didYouMean(name, names) || ' See all pages: npm run review -- list'}`,
  );
}

const signOffPath = (key: string, ending: 'yaml' | 'txt'): string => `content/sign-offs/${key}.${ending}`;

const git = (projectFolder: string, ...args: string[]): string =>
  execFileSync('git', args, {
    cwd: projectFolder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 256 * 1024 * 1024,
  }).trim();

/**
 * Write the sign-off of a page (reviewer, day, and the hash of what a patient reads on it) and beside it the text itself.
 *
 * @returns The paths of the files that were written.
 * @throws {ForPeople} When the reviewer is unknown or not active, files are not committed, or the checks found errors.
 */
export function signPage(projectFolder: string, name: string, reviewerId: string, today: string): string[] {
  const library = loadLibrary(projectFolder);
  const page = pageNamed(library, name);
  const reviewer = library.reviewers.get(reviewerId)?.data;
  if (!reviewer) {
    const file = `content/reviewers/${reviewerId}.yaml`;
    if (existsSync(join(projectFolder, file)))
      throw new ForPeople(`${file} is there, and something in it is wrong. See what: npm run check`);
    throw new ForPeople(
      `There is no reviewer “${reviewerId}”.${didYouMean(reviewerId, library.reviewers.keys()) || ' Reviewers stand in content/reviewers/.'}`,
    );
  }
  if (today < reviewer.from || (reviewer.until !== undefined && today > reviewer.until))
    throw new ForPeople(
      `${reviewer.name} may sign from ${reviewer.from}${reviewer.until ? ` to ${reviewer.until}` : ''}, not on ${today}.`,
    );
  // What stands outside content/ says nothing to a patient that the signed text does not hold.
  const unsaved = git(projectFolder, 'status', '--porcelain', '--', 'content');
  if (unsaved)
    throw new ForPeople(
      `Some files are not committed, so nobody could see later what was signed:\n${unsaved}\nCommit them first.`,
    );
  const errors = checkContent(projectFolder).problems.filter(
    ({ severity, file }) => severity === 'error' && mayShow(page, file),
  );
  if (errors.length > 0)
    throw new ForPeople(
      `The checks found ${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in what this page shows. Correct them first: npm run check`,
    );

  const text = signedTextOf(page.model);
  const signOff = { reviewer: reviewerId, day: today, format: SIGNED_FORMAT, hash: hashOfText(text) };
  const files = {
    [signOffPath(page.key, 'yaml')]:
      `# Written by “npm run review -- sign”. Never edit it by hand: sign again instead.\n${stringify({ ...signOff, seal: sealOf(page.key, signOff) })}`,
    [signOffPath(page.key, 'txt')]: text,
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(projectFolder, path)), { recursive: true });
    writeFileSync(join(projectFolder, path), content);
  }
  return Object.keys(files);
}

export interface Change {
  text: string;
  kind: 'same' | 'added' | 'removed';
}

/**
 * What a patient reads on a page now, compared word by word with the text that was signed. It needs no old code: the signed text stands beside
 * the sign-off.
 *
 * @returns `undefined` when the page was never signed.
 */
export function changesSinceSigned(library: Library, name: string): Change[] | undefined {
  const page = pageNamed(library, name);
  const signed = library.signedTexts.get(page.key);
  if (signed === undefined) return undefined;
  return diffWords(signed, signedTextOf(page.model)).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }));
}

export interface Touched {
  key: string;
  title: string;
  isSigned: boolean;
}

/**
 * Pages whose words a change to one content file would change.
 *
 * @throws {ForPeople} When the file is not a content file.
 */
export function pagesTouchedBy(library: Library, file: string): Touched[] {
  const path = file.replace(/^(?:\.\/)?(?:content\/)?/, 'content/');
  if (entryOfFile(path) === undefined)
    throw new ForPeople(
      `${file} is not a content file. Write a path such as content/claims/fus-02-fusion-vs-usual-care.yaml.`,
    );
  return signablePages(library)
    .filter((page) => mayShow(page, path))
    .map(({ key, title }) => ({ key, title, isSigned: library.signOffs.has(key) }));
}

/** Whether words of a content file stand on a page: strings of the interface may on any, a file with many entries where one of them does. */
function mayShow({ key, model }: ReaderPage, file: string): boolean {
  const { collection, id } = entryOfFile(file) ?? {};
  if (!collection || collection === 'strings') return true;
  if (id === undefined) return [...model.entries].some((entry) => entry.startsWith(`${collection}/`));
  return key === keyOfEntry(collection, id) || model.entries.has(`${collection}/${id}`);
}
