// The sources of a page in AMA style, made by a CSL processor.
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Library } from '#domain/library.ts';
import amaStyle from './ama.csl?raw';

export interface Citation {
  id: string;
  /** Finished HTML of the reference, without a link. */
  html: string;
  /** Where the work can be found: its DOI, else its PubMed record, else its address. */
  href: string | undefined;
}

const csl = plugins.config.get('@csl') as { styles: { add(name: string, style: string): void } };
csl.styles.add('ama', amaStyle);

const rendered = new WeakMap<Library, Map<string, Citation>>();

/**
 * References by source id, all made in one run of the processor.
 *
 * @throws {Error} When a source is cited that does not exist.
 */
export function citationsOf(library: Library, ids: readonly string[]): Citation[] {
  let all = rendered.get(library);
  if (!all) {
    all = renderAll(library);
    rendered.set(library, all);
  }
  return ids.map((id) => {
    const citation = all.get(id);
    if (!citation) throw new Error(`The source “${id}” does not exist.`);
    return citation;
  });
}

function renderAll(library: Library): Map<string, Citation> {
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
      return [id, { id, html: html.replace(/^\s*<div[^>]*>|<\/div>\s*$/g, '').trim(), href }];
    }),
  );
}
