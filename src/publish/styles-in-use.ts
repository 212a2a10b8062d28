// Keeps of the style sheets in the pages only what these pages use. Tailwind makes a utility of every word it finds, in prose and
// code too (“filter”, “table”, “contents”), and one style sheet serves all pages: each would carry the utilities of all others.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type AtRule, type Root, type Rule } from 'postcss';
import { readSite } from './headers.ts';

const PART = /\[data-part=["']?([\w-]+)/;
const STYLE = /<style>(.*?)<\/style>/gs;

/**
 * Take from each page the utilities, and the rules for parts, that no page with the same style sheets uses. Pages share a style sheet after it as before,
 * so that the Content-Security-Policy names no more of them.
 *
 * @param folder - The finished site.
 */
export function keepStylesInUse(folder: string): void {
  const pages = readSite(folder).pages.map(({ path, html }) => ({ path, html }));
  const alike = Map.groupBy(pages, ({ html }) => [...html.matchAll(STYLE)].map(([, css]) => css).join('\n'));
  for (const [css, group] of alike) {
    const used = new Set(group.flatMap(({ html }) => classesOf(html)));
    const parts = new Set(group.flatMap(({ html }) => partsOf(html)));
    const lean = stylesFor(css, used, parts);
    for (const { path, html } of group) {
      let isFirst = true;
      const written = html.replace(STYLE, () => {
        const style = isFirst ? `<style>${lean}</style>` : '';
        isFirst = false;
        return style;
      });
      writeFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), written);
    }
  }
}

/** A style sheet without the utilities that no class names, without rules for parts that are not there, and without what only these needed. */
export function stylesFor(css: string, used: ReadonlySet<string>, parts: ReadonlySet<string>): string {
  const root = postcss.parse(css);
  root.walkRules(PART, (rule) => {
    const kept = rule.selectors.filter((selector) => partsIn(selector).every((part) => parts.has(part)));
    if (kept.length === 0) rule.remove();
    else rule.selectors = kept;
  });
  root.walkAtRules('layer', (layer) => {
    if (layer.params === 'utilities') layer.walkRules((rule) => keepUsed(rule, used));
  });
  dropUnasked(root);
  // From within: a question about media whose rules have gone goes with them, and then the layer around it.
  for (let isEmpty = true; isEmpty;) {
    isEmpty = false;
    root.walkAtRules((rule) => {
      if (rule.nodes?.length !== 0) return;
      rule.remove();
      isEmpty = true;
    });
  }
  return root.toString();
}

function keepUsed(rule: Rule, used: ReadonlySet<string>): void {
  const kept = rule.selectors.filter((selector) => used.has(classIn(selector)));
  if (kept.length === 0) rule.remove();
  else rule.selectors = kept;
}

/** Properties that Tailwind registers for utilities, where none is left that asks for them. */
function dropUnasked(root: Root): void {
  const asked = new Set<string>();
  root.walkDecls(({ value }) => {
    for (const [name] of value.matchAll(/--tw-[\w-]+/g)) asked.add(name);
  });
  root.walkAtRules('property', (rule: AtRule) => {
    if (!asked.has(rule.params)) rule.remove();
  });
  root.walkDecls(/^--tw-/, (declaration) => {
    const { parent } = declaration;
    if (!asked.has(declaration.prop)) declaration.remove();
    if (parent?.nodes.length === 0) parent.remove();
  });
}

/** The name that a utility’s selector begins with, as it stands in markup: “.\*\:m-0” is “*:m-0”. */
export const classIn = (selector: string): string =>
  (/\.((?:\\.|[\w-])+)/.exec(selector)?.[1] ?? '').replace(/\\(.)/g, '$1');

/** Parts without which a selector finds nothing; what stands in brackets, as in “:is(…)” and “:not(…)”, may be there or not. */
function partsIn(selector: string): string[] {
  const outside = selector.replace(/\([^()]*\)/g, '');
  if (outside !== selector) return partsIn(outside);
  return [...selector.matchAll(new RegExp(PART, 'g'))].map(([, part = '']) => part);
}

/** Names of the parts of a page. */
const partsOf = (html: string): string[] => [...html.matchAll(/ data-part="([^"]*)"/g)].map(([, part = '']) => part);

/** Names in the class attributes of a page. */
const classesOf = (html: string): string[] =>
  [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) =>
    names
      .replace(/&amp;|&#38;/g, '&')
      .replace(/&gt;/g, '>')
      .split(/\s+/),
  );
