// The finished site as the tests of this folder read it: every page of dist/, parsed as a browser parses it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { projectFolder } from '#files/project-folder.ts';

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
const TOOL = /^\/(search|questions-for-your-visit|treatments\/compare|decide\/[^/]+|recovery\/[^/]+)\//;
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

type Tree = Root | RootContent;

export function all(tree: Tree, selector: string): Element[] {
  return selectAll(selector, tree);
}

export function find(tree: Tree, selector: string): Element | undefined {
  return select(selector, tree);
}

/** @throws {Error} When nothing fits. */
export function one(tree: Tree, selector: string): Element {
  const found = find(tree, selector);
  if (!found) throw new Error(`Nothing fits “${selector}”.`);
  return found;
}

/** The value of an attribute as it stands in the HTML; empty when it is not there. */
export function attribute(element: Element | undefined, name: string): string {
  const value = element?.properties[name];
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : String(value);
}

export const isElement = (node: Tree): node is Element => node.type === 'element';

export const childElements = (element: Element): Element[] => element.children.filter(isElement);

/** All elements, in the order of the page. */
export const elements = (tree: Tree): Element[] => all(tree, '*');

const INLINE = new Set(
  'a abbr b bdi br cite code del dfn em i ins kbd mark q s small span strong sub sup time u'.split(' '),
);
const UNSEEN = new Set(['script', 'style', 'template', 'svg', 'head']);

/** What a reader can read, white space made single; `without` leaves out elements that fit a selector. */
export function visibleText(tree: Tree, without = ''): string {
  const left = new Set(without ? all(tree, without) : []);
  const read = (node: Tree): string => {
    if (node.type === 'text') return node.value;
    if (node.type === 'root') return node.children.map(read).join('');
    if (!isElement(node) || UNSEEN.has(node.tagName) || left.has(node)) return '';
    const inner = node.children.map(read).join('');
    return node.tagName === 'br' ? ' ' : INLINE.has(node.tagName) ? inner : ` ${inner} `;
  };
  return read(tree).replace(/\s+/g, ' ').trim();
}

/** The same letters, whatever the white space: for texts that stand on the page with links and numbers inside. */
export const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

function isNoIndex(meta: Element): boolean {
  return attribute(meta, 'content').includes('noindex');
}
