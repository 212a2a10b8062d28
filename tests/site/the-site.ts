// The finished site as the tests of this folder read it: every page of dist/, parsed as a browser parses it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { projectFolder } from '#files/project-folder.ts';
import { all, attribute, one } from './trees.ts';

export * from './trees.ts';

/** `DIST` points the tests at another folder, for example a copy that was broken on purpose. */
export const dist = resolve(process.env.DIST ?? join(projectFolder, 'dist'));

export interface Page {
  /** As a reader types it, for example `/articles/sciatica-options/`. */
  address: string;
  html: string;
  tree: Root;
  /** What the parser had to mend. */
  mended: string[];
}

if (!existsSync(join(dist, 'index.html')))
  throw new Error(`There is no site in ${dist}. Build it first: npm run build`);

/** Every file of the site, from its folder, with `/` between folders. */
export const files: readonly string[] = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
  .sort();

export const readFile = (file: string): string => readFileSync(join(dist, file), 'utf8');
export const readBytes = (file: string): Buffer => readFileSync(join(dist, file));

export const pages: readonly Page[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = readFile(file);
    const mended: string[] = [];
    const tree = fromHtml(html, {
      onerror: ({ ruleId, line, column }) => {
        mended.push(`${ruleId} at ${line}:${column}`);
      },
    });
    return { address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, tree, mended };
  });

/** Pages that search engines may list. */
export const listedPages = pages.filter(({ tree }) => !all(tree, 'meta[name=robots]').some(isNoIndex));

const pageByAddress = new Map(pages.map((page) => [page.address, page]));
export const findPage = (address: string): Page | undefined => pageByAddress.get(address);

/** Pages with a tool: each works without its script, and is easier with it. */
const TOOL =
  /^\/(search|questions-for-your-visit|before-a-procedure|treatments\/compare|decide\/[^/]+|recovery\/[^/]+)\//;
export const isTool = ({ address }: Page): boolean => TOOL.test(address);

/** Data for search engines, and a calendar to save: nothing of it runs. */
const DATA = ['application/ld+json', 'text/calendar'];

/** Scripts of a page that run. */
export const runningScripts = ({ tree }: Page): Element[] =>
  all(tree, 'script').filter((script) => !DATA.includes(attribute(script, 'type')) || attribute(script, 'src'));

/** Where the site will stand, as its home page says. */
export const site = new URL(attribute(one(getPage('/').tree, 'link[rel=canonical]'), 'href'));

/** @throws {Error} When there is no such page. */
export function getPage(address: string): Page {
  const page = findPage(address);
  if (!page) throw new Error(`There is no page ${address} in ${dist}.`);
  return page;
}

/** Ask every page the same question: its faults, each behind the address of its page. */
export function faultsOn(asked: readonly Page[], find: (page: Page) => readonly string[]): string[] {
  return asked.flatMap((page) => find(page).map((fault) => `${page.address}: ${fault}`));
}

function isNoIndex(meta: Element): boolean {
  return attribute(meta, 'content').includes('noindex');
}
