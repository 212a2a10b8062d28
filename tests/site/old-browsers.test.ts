// The style sheets as browsers of the last five years read them: Safari 15.4, Chrome 99, Firefox 97.
import { Linter } from 'eslint';
import esX from 'eslint-plugin-es-x';
import postcss, { type ChildNode, type Container, type Document, type Root } from 'postcss';
import { expect, test } from 'vitest';
import { all, attribute, elements, faultsOn, files, pages, readFile, type Page } from './the-site.ts';

/** What came after ES2022, and the one older part that Safari 15.4 cannot read: found by name, whatever it is called on. */
const newerThanTheseBrowsers: Linter.Config[] = [
  esX.configs['flat/restrict-to-es2022'],
  {
    plugins: { 'es-x': esX },
    rules: {
      'es-x/no-regexp-lookbehind-assertions': 'error',
      // Iterators got methods that arrays have long had: by name these cannot be told apart.
      ...Object.fromEntries(
        Object.keys(esX.rules)
          .filter((name) => name.startsWith('no-iterator-prototype-'))
          .map((name) => [`es-x/${name}`, 'off'] as const),
      ),
    },
    settings: { 'es-x': { aggressive: true } },
  },
];
const METHOD_OF_ITERATOR =
  /\.(?:values|keys|entries|matchAll)\([^()]*\)\.(?:map|filter|flatMap|some|every|find|reduce|take|drop|toArray|forEach)\(/;

type Media = 'light' | 'dark' | 'print';

const rootOf = (() => {
  const roots = new Map<string, Root>();
  return ({ tree }: Page): Root => {
    const css = all(tree, 'style')
      .flatMap(({ children }) => children.map((child) => (child.type === 'text' ? child.value : '')))
      .join('\n');
    const root = roots.get(css) ?? postcss.parse(css);
    roots.set(css, root);
    return root;
  };
})();

/** One page of each set of styles: many pages share one. */
const pagesByStyles = [...new Map(pages.map((page) => [rootOf(page), page])).values()];

/** What stands around a rule or declaration: “@media print”, “@supports selector(::details-content)” … */
function around(node: ChildNode): string[] {
  const found: string[] = [];
  let outer: Container | Document | undefined = node.parent;
  for (; outer; outer = outer.parent)
    if (outer.type === 'atrule') found.push(`@${'name' in outer ? String(outer.name) : ''} ${paramsOf(outer)}`);
  return found;
}
const paramsOf = (node: Container | Document): string => ('params' in node ? String(node.params) : '');

test('what only newer browsers can unfold stands behind a question whether they can', () => {
  const faults = faultsOn(pagesByStyles, (page) => {
    const found: string[] = [];
    rootOf(page).walkRules(/::details-content/, (rule) => {
      if (!around(rule).includes('@supports selector(::details-content)')) found.push(rule.selector);
    });
    return found;
  });
  expect(faults).toEqual([]);
});

test('colors are written as all of these browsers read them', () => {
  const faults = faultsOn(pagesByStyles, (page) => {
    const found: string[] = [];
    rootOf(page).walkDecls((declaration) => {
      const newer = /(light-dark|color-mix|ok(lab|lch)|\bl(ab|ch)|contrast-color)\(/.exec(declaration.value);
      if (newer && !around(declaration).some((part) => part.startsWith('@supports')))
        found.push(`${declaration.prop}: ${declaration.value}`);
    });
    return found;
  });
  expect(faults).toEqual([]);
});

test('media are asked as all of these browsers understand', () => {
  const faults = faultsOn(pagesByStyles, (page) => {
    const found: string[] = [];
    rootOf(page).walkAtRules('media', ({ params }) => {
      // Ranges, “or” and a “not” before a bracket came with Chrome 104, Firefox 102 and Safari 16.4.
      if (/[<>]|\bor\b|\bnot\s*\(/.test(params)) found.push(`@media ${params}`);
    });
    return found;
  });
  expect(faults).toEqual([]);
});

test('no rule stands inside another', () => {
  const faults = faultsOn(pagesByStyles, (page) => {
    const found: string[] = [];
    rootOf(page).walkRules((rule) => {
      if (rule.parent?.type === 'rule' || rule.selector.includes('&')) found.push(rule.selector);
    });
    return found;
  });
  expect(faults).toEqual([]);
});

test('a selector that some browsers do not know takes no other down with it', () => {
  const faults = faultsOn(pagesByStyles, (page) => {
    const found: string[] = [];
    rootOf(page).walkRules((rule) => {
      // Firefox drops a whole list for one “:has” until version 121, Chrome for one “:user-invalid” until 119.
      for (const newer of [':has(', ':user-invalid', '::details-content'])
        if (new Set(rule.selectors.map((selector) => selector.includes(newer))).size > 1) found.push(rule.selector);
    });
    return found;
  });
  expect(faults).toEqual([]);
});

for (const media of ['light', 'dark', 'print'] as const)
  test(`every color that styles and drawings name is one: ${media}`, () => {
    const faults = faultsOn(pages, (page) => {
      const defined = propertiesOfRoot(rootOf(page), media);
      return [...colorsNamed(page)]
        .map((name) => ({ name, value: resolved(`var(${name})`, defined) }))
        .filter(({ value }) => !/^#([0-9a-f]{3}|[0-9a-f]{6})$/.test(value))
        .map(({ name, value }) => `${name} is “${value}”`);
    });
    expect(faults).toEqual([]);
  });

/** Names of colors that a declaration or a drawing of the page asks for. */
function colorsNamed(page: Page): Set<string> {
  const asked: string[] = [];
  rootOf(page).walkDecls(({ value }) => {
    asked.push(value);
  });
  for (const element of elements(page.tree))
    for (const name of ['fill', 'stroke', 'stopColor', 'color']) asked.push(attribute(element, name));
  return new Set(asked.flatMap((value) => value.match(/--color-[a-z-]+/g) ?? []));
}

/** Custom properties of the root element, as an engine would set them; what comes later wins, and styles outside layers win. */
function propertiesOfRoot(root: Root, media: Media): Map<string, string> {
  const layered = new Map<string, string>();
  const unlayered = new Map<string, string>();
  const holds = (part: string) =>
    !part.startsWith('@media') ||
    (part === '@media print' && media === 'print') ||
    (part === '@media (prefers-color-scheme:dark)' && media !== 'light');
  root.walkDecls(/^--/, (declaration) => {
    const { parent } = declaration;
    if (parent?.type !== 'rule' || !('selectors' in parent)) return;
    const parts = around(declaration);
    if (!(parent.selectors as string[]).some((selector) => selector === ':root' || selector === 'html')) return;
    if (!parts.every(holds)) return;
    (parts.some((part) => part.startsWith('@layer')) ? layered : unlayered).set(declaration.prop, declaration.value);
  });
  return new Map([...layered, ...unlayered]);
}

/** A value with every `var()` put in: what is not defined, or “initial”, gives way to what stands after the comma. */
function resolved(value: string, defined: ReadonlyMap<string, string>): string {
  const once = value.replace(/var\((--[\w-]+)(?:,([^()]*))?\)/g, (_, name: string, instead = '') => {
    const found = defined.get(name);
    return found === undefined || found === 'initial' ? String(instead) : found;
  });
  return once === value ? value.trim() : resolved(once, defined);
}

test('scripts are written as all of these browsers run them', () => {
  const linter = new Linter();
  const faults = files
    .filter((file) => /^_astro\/.+\.js$/.test(file))
    .flatMap((file) => [
      ...linter.verify(readFile(file), newerThanTheseBrowsers).map(({ message }) => `${file}: ${message}`),
      ...(METHOD_OF_ITERATOR.exec(readFile(file)) ?? []).map((found) => `${file}: ${found}`),
    ]);
  expect(linter.verify('[1].findLast(Boolean)', newerThanTheseBrowsers)).toHaveLength(1);
  expect(faults).toEqual([]);
});
