// Our own reader against the reference: every text, rendered by @astrojs/mdx and by us, comes out the same.
// So our MDX stays ordinary MDX, and an editor may trust whatever is written about MDX elsewhere.
import { readFileSync } from 'node:fs';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { createComponent, markHTMLString, render, renderSlot } from 'astro/runtime/server/index.js';
import { loadRenderers } from 'astro:container';
import { toHtml } from 'hast-util-to-html';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ElementPart, Part } from '#domain/body.ts';
import { readContentFile } from '#files/content-file.ts';
import { readBody } from '#files/read-body.ts';
import { standsInSentences, words } from '#schemas/words.ts';

type Content = Parameters<AstroContainer['renderToString']>[0];

/** The real texts, and one that uses everything Markdown has. */
const texts = import.meta.glob<{ default: Content }>([
  '/content/en/articles/*.mdx',
  '/content/en/faqs/*.mdx',
  '/tests/fixtures/every-feature.mdx',
]);

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
});

describe('our reader', () => {
  test('is compared over all articles and questions', () => expect(Object.keys(texts).length).toBeGreaterThan(30));

  test.each(Object.entries(texts))('renders %s as @astrojs/mdx does', async (path, load) => {
    const { default: Reference } = await load();
    const reference = await container.renderToString(Reference, { props: { components: recording } });

    const { body = '' } = readContentFile(path, readFileSync(`.${path}`, 'utf8'));
    const { parts, problems } = readBody(body, { file: path });

    expect(problems.filter(({ check }) => check === 'readable-text')).toEqual([]);
    expect(inLines(withoutOurs(htmlOf(parts)))).toEqual(inLines(withoutOurs(reference)));
  });
});

/** Words of running text are recorded as `x-inline`, all others as `x-block`: line breaks beside blocks mean nothing. */
const tagFor = (name: string): string => (standsInSentences(name) ? 'x-inline' : 'x-block');

const attribute = (value: unknown): string => JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A component for every word that draws nothing but its own name, attributes and content. */
const recording = Object.fromEntries(
  Object.keys(words).map((name) => [
    name,
    createComponent((result, props, slots) => {
      const open = `<${tagFor(name)} name="${name}" props="${attribute(props)}">`;
      return render`${markHTMLString(open)}${renderSlot(result, slots['default'])}${markHTMLString(`</${tagFor(name)}>`)}`;
    }),
  ]),
);

function htmlOf(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (part.type === 'text') return toHtml(part);
      const inner = htmlOf(part.children);
      if (part.type === 'element') return elementWith(part, inner);
      if (part.name === 'Noted') return inner;
      if (part.name === 'Link') {
        const title = part.props['title'] ? ` title="${part.props['title']}"` : '';
        return `<a href="${part.props['href'] ?? ''}"${title}>${inner}</a>`;
      }
      const tag = tagFor(part.name);
      return `<${tag} name="${part.name}" props="${attribute(part.props)}">${inner}</${tag}>`;
    })
    .join('');
}

/** An element of our tree as HTML; the name of a table is no attribute of Markdown. */
function elementWith({ tagName, properties: { id, href, title } }: ElementPart, inner: string): string {
  const empty = toHtml({ type: 'element', tagName, properties: { id, href, title }, children: [] });
  return empty.replace(/(?:<\/[^>]+>)?$/, (close) => inner + close);
}

const BLOCK = '/?(?:p|ul|ol|li|h[1-6]|table|thead|tbody|tr|td|th|blockquote|pre|hr|x-block)(?:\\s[^>]*)?/?';
const INLINE_WORD = '<x-inline [^>]*>(?:(?!<x-inline).)*?</x-inline>';

/** HTML without what our reader adds on purpose, and without differences in spelling that no browser sees. */
function withoutOurs(html: string): string {
  return (
    html
      // Wide tables become cards on a phone.
      .replace(/<th role="rowheader"([^>]*)>(.*?)<\/th>/gs, '<td$1>$2</td>')
      .replace(/<(table|thead|tbody|tr|th|td)([^>]*)>/g, (_, tag: string, attributes: string) => {
        return `<${tag}${attributes.replace(/ (role|data-label|class|style|aria-labelledby)="[^"]*"/g, '')}>`;
      })
      // One way to spell characters, attributes and elements without an end.
      .replace(/<(br|hr|img|input)([^>]*?)\s*\/>/g, '<$1$2>')
      .replace(/&#x26;|&#38;/g, '&amp;')
      .replace(/&#x3C;|&#60;/g, '&lt;')
      .replace(/&gt;/g, '>')
      .replace(/&#39;|&#x27;/g, "'")
      .replace(/&#34;|&#x22;/g, '&quot;')
      // Line breaks beside blocks.
      .replace(new RegExp(`\\s*(<${BLOCK}>)\\s*`, 'g'), '$1')
      // A figure holds a phrase, without the paragraph that MDX puts around it.
      .replace(/(<x-block name="(?:Figure|StudyPlot)"[^>]*>)<p>((?:(?!<p>).)*)<\/p>(?=<\/x-block>)/gs, '$1$2')
      // Words of running text that stand alone get a paragraph, and a space between them.
      .replace(new RegExp(`(?<=</x-inline>)\\s+(?=<x-inline)`, 'g'), ' ')
      // Two sentences of records on one line: MDX drops the space between them, our reader keeps it.
      .replace(/(?<=sentence&quot;}"><\/x-inline>)\s*(?=<x-inline)/g, ' ')
      .replace(new RegExp(`<p>(${INLINE_WORD}(?: ${INLINE_WORD})*)</p>`, 'gs'), '$1\u0002')
      // Between two such paragraphs stands white space; before anything else, none.
      .replace(/\u0002(?=<x-inline)/g, ' ')
      .replaceAll('\u0002', '')
      .trim()
  );
}

/** A block a line, so that a difference is shown where it is. */
const inLines = (html: string): string[] => html.split(/(?<=<\/(?:p|li|h[1-6]|tr|x-block)>)/);
