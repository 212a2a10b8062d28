// The sources of a page in AMA style, made by a CSL processor.
import type { ElementContent } from 'hast';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { fromHtml } from 'hast-util-from-html';
import { textPart, type Part } from '#domain/body.ts';
import type { Citation } from '#domain/evidence/citation.ts';
import type { Library } from '#domain/library.ts';
import { perLibrary } from '#domain/per-library.ts';
import amaStyle from './ama.csl?raw';

const csl = plugins.config.get('@csl') as { styles: { add(name: string, style: string): void } };
csl.styles.add('ama', amaStyle);

/**
 * References by source id, all made in one run of the processor.
 *
 * @throws {Error} When a source is cited that does not exist.
 */
export function citationsOf(library: Library, ids: readonly string[]): Citation[] {
  const all = allCitations(library);
  return ids.map((id) => {
    const citation = all.get(id);
    if (!citation) throw new Error(`The source “${id}” does not exist.`);
    return citation;
  });
}

const allCitations = perLibrary((library: Library): ReadonlyMap<string, Citation> => {
  const sources = [...library.sources.values()].map(({ data }) => data);
  const entries = new Cite(sources).format('bibliography', {
    style: 'ama',
    locale: 'en-US',
    format: 'html',
    asEntryArray: true,
  }) as [string, string][];
  return new Map(
    entries.map(([id, html]) => {
      const source = library.sources.get(id)?.data;
      const href = source?.DOI
        ? `https://doi.org/${source.DOI}`
        : source?.PMID
          ? `https://pubmed.ncbi.nlm.nih.gov/${source.PMID}/`
          : source?.URL?.replace(/^http:/, 'https:');
      return [id, { id, parts: referenceOf(html), href }];
    }),
  );
});

/** What the CSL processor wrote, as a tree: text with emphasis, inside one element of its own. */
function referenceOf(html: string): Part[] {
  const { children } = fromHtml(html.trim(), { fragment: true });
  const [entry] = children;
  return partsOf(entry?.type === 'element' ? entry.children : []);
}

const partsOf = (nodes: readonly ElementContent[]): Part[] =>
  nodes.flatMap((node): Part[] => {
    if (node.type === 'text') return [textPart(node.value)];
    if (node.type !== 'element') return [];
    const { tagName, children } = node;
    return [{ type: 'element', tagName, properties: {}, children: partsOf(children), line: 1, column: 1 }];
  });
