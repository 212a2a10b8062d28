// What stands in a parsed page: elements, attributes, and the text a reader can read.
import type { Element, Root, RootContent } from 'hast';
import { select, selectAll } from 'hast-util-select';

type Tree = Root | RootContent;

/** Answers about a tree, each worked out once: no test changes a page, and many ask the same of all. */
function onceForEach<Answer>(ask: (tree: Tree, selector: string) => Answer): typeof ask {
  const known = new WeakMap<Tree, Map<string, Answer>>();
  return (tree, selector) => {
    const answers = known.get(tree) ?? new Map<string, Answer>();
    known.set(tree, answers);
    if (!answers.has(selector)) answers.set(selector, ask(tree, selector));
    return answers.get(selector) as Answer;
  };
}

const selected = onceForEach((tree, selector): readonly Element[] => selectAll(selector, tree));

export const all = (tree: Tree, selector: string): Element[] => [...selected(tree, selector)];

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
export const visibleText = (tree: Tree, without = ''): string => readText(tree, without);

const readText = onceForEach((tree, without): string => {
  const left = new Set(without ? all(tree, without) : []);
  const read = (node: Tree): string => {
    if (node.type === 'text') return node.value;
    if (node.type === 'root') return node.children.map(read).join('');
    if (!isElement(node) || UNSEEN.has(node.tagName) || left.has(node)) return '';
    const inner = node.children.map(read).join('');
    return node.tagName === 'br' ? ' ' : INLINE.has(node.tagName) ? inner : ` ${inner} `;
  };
  return read(tree).replace(/\s+/g, ' ').trim();
});

/** The same letters, whatever the white space: for texts that stand on the page with links and numbers inside. */
export const withoutSpace = (text: string): string => text.replace(/\s+/g, '');
