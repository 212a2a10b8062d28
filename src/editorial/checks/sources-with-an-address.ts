import type { Check } from '../check.ts';

/** Finds sources that nobody could look up, and that do not say so. */
export const sourcesWithAnAddress: Check = {
  name: 'sources-with-an-address',
  reason:
    'A reader must be able to find the study behind a figure. Source: DISCERN item 4; AMA Manual of Style, chapter 3.',
  severity: 'error',
  examples: {
    ok: [[{ file: 'sources.json', from: '"DOI": "', to: '"PMID": "1", "DOI": "' }]],
    notOk: [
      {
        when: [
          {
            file: 'sources.json',
            from: '"id": "fritzell2001"',
            to: '"id": "no-address", "type": "book", "title": "T"}, {"id": "fritzell2001"',
          },
        ],
        says: [
          'content/sources.json:3: The source “no-address” has no DOI, PubMed number or web address. Write its “DOI”, “PMID” or “URL”. If none can be found, say so: "custom": { "notVerified": "why" }.',
        ],
      },
    ],
  },

  find({ files }) {
    return files.sources
      .filter(({ data }) => !data.DOI && !data.PMID && !data.URL && !data.custom?.notVerified)
      .map(({ id, file, placeOf }) => ({
        file,
        ...placeOf(['id']),
        problem: `The source “${id}” has no DOI, PubMed number or web address.`,
        fix: 'Write its “DOI”, “PMID” or “URL”. If none can be found, say so: "custom": { "notVerified": "why" }.',
      }));
  },
};
