// What a clinician signs is every word a patient reads: on each signable page, each run of text, each value of a script and each link of its main
// part stands in the signed text, except in the few places that the domain names.
import type { Element, RootContent } from 'hast';
import { expect, test } from 'vitest';
import { signedTextOf, UNSIGNED } from '#domain/page-model.ts';
import { signablePages } from '#domain/pages/all-pages.ts';
import { attribute, elements, getPage, isElement, one, withoutSpace } from './the-site.ts';
import { library } from './the-content.ts';

const signable = signablePages(library).map(({ key, address, model }) => ({
  key,
  address,
  signed: signedTextOf(model),
  main: one(getPage(address).tree, 'main'),
}));

/** Without the marks of the signed text: emphasis, numbers of sources, where links lead. */
const words = (text: string): string =>
  withoutSpace(
    text
      .replace(/ <[^<>\n]*>/g, '')
      .replace(/ ?\[\d+(?:, \d+)*\]/g, '')
      .replace(/[*^`\\]/g, ''),
  );

/** Elements that begin a line of their own. */
const BLOCKS =
  /^(p|li|h[1-6]|td|th|dt|dd|caption|figcaption|summary|legend|label|button|div|section|small|title|text)$/;

/** Texts of the main part, block by block, without what is not signed. */
function textsOf(main: Element): string[] {
  const texts: string[] = [];
  let open = '';
  const end = () => {
    const text = withoutSpace(open);
    if (/[\p{L}\p{N}]/u.test(text)) texts.push(text);
    open = '';
  };
  const read = (node: RootContent, parent: string): void => {
    if (node.type === 'text') open += node.value;
    if (!isElement(node) || attribute(node, 'dataUnsigned') || /^(script|style|sup)$/.test(node.tagName)) return;
    // The caption of a figure stands above its words.
    const isCaption = node.tagName === 'b' && parent === 'figcaption';
    const isBlock = BLOCKS.test(node.tagName) || node.tagName === 'br' || isCaption;
    if (isBlock) end();
    for (const child of node.children) read(child, node.tagName);
    if (isBlock) end();
  };
  for (const child of main.children) read(child, main.tagName);
  end();
  return texts;
}

/** Elements of the main part that are signed. */
const signedElements = (main: Element): Element[] => {
  const left = new Set(
    elements(main)
      .filter((element) => attribute(element, 'dataUnsigned'))
      .flatMap(elements),
  );
  return elements(main).filter((element) => !left.has(element));
};

test('there are pages of every kind', () => {
  expect([...new Set(signable.map(({ key }) => key.split('/')[0]))].sort()).toEqual([
    'articles',
    'decision-aids',
    'pages',
    'recovery',
    'treatments',
  ]);
});

test('every text of a signable page stands in its signed text', () => {
  const faults = signable.flatMap(({ key, signed, main }) => {
    const text = words(signed);
    return textsOf(main)
      .filter((said) => !text.includes(words(said)))
      .map((said) => `${key}: “${said}”`);
  });
  expect(faults).toEqual([]);
});

test('every text that a script or a drawing has ready stands in it too', () => {
  const faults = signable.flatMap(({ key, signed, main }) => {
    const text = words(signed);
    return (
      signedElements(main)
        .flatMap((element) =>
          Object.entries(element.properties).flatMap(([name, value]) =>
            /^(data(?!Unsigned)|ariaLabel$|placeholder$|title$|alt$)/.test(name) && typeof value === 'string'
              ? [value]
              : [],
          ),
        )
        .flatMap((value) =>
          value.startsWith('{"') ? Object.values(JSON.parse(value) as Record<string, string>) : [value],
        )
        // A name that only scripts read is one word; what a reader is told has several.
        .filter((value) => /\p{L} \p{L}/u.test(value) && !text.includes(words(value)))
        .map((value) => `${key}: “${value}”`)
    );
  });
  expect(faults).toEqual([]);
});

test('every link of a signable page stands there with where it leads', () => {
  const faults = signable.flatMap(({ key, signed, main }) =>
    signedElements(main)
      .filter(({ tagName }) => tagName === 'a')
      .map((link) => attribute(link, 'href'))
      // A number to dial is signed as the number it is: the page makes the link from the same digits.
      .filter((href) => !/^(tel|sms):/.test(href) || !signed.replaceAll('-', '').includes(href.slice(4)))
      .filter((href) => !/^#s\d+$/.test(href) && !signed.includes(`<${href}`))
      .map((href) => `${key}: ${href}`),
  );
  expect(faults).toEqual([]);
});

test('what is not signed has a name that the domain knows', () => {
  const names = signable.flatMap(({ main }) =>
    elements(main)
      .map((element) => attribute(element, 'dataUnsigned'))
      .filter(Boolean),
  );
  expect([...new Set(names)].sort()).toEqual([...UNSIGNED].sort());
});
