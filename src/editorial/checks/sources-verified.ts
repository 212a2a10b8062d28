import type { Check } from '../check.ts';

/** Lists the sources behind published statements whose details nobody has compared with the work itself. */
export const sourcesVerified: Check = {
  name: 'sources-verified',
  reason:
    'A wrong year or author makes a reader doubt the figure, and a wrong figure may come from a wrong source. Source: ICMJE Recommendations, references; evidence register, notes of the sources.',
  severity: 'warning',
  examples: {
    ok: ['Text without a new source.'],
    notOk: [
      {
        when: [
          {
            file: 'sources.json',
            from: '"id": "fritzell2001",',
            to: '"id": "fritzell2001", "custom": { "notVerified": "Not looked up." },',
          },
        ],
        says: [
          'content/sources.json:1: 1 cited sources were never compared with the work itself: fritzell2001. Look each one up, correct its details, add its DOI or PubMed number, and delete its “notVerified”.',
        ],
      },
    ],
  },

  find({ files }) {
    const cited = new Set(files.claims.filter(({ data }) => data.use === 'show').flatMap(({ data }) => data.sources));
    const unverified = files.sources.filter(({ id, data }) => data.custom?.notVerified && cited.has(id));
    const [first] = unverified;
    if (!first) return [];
    return [
      {
        file: first.file,
        line: 1,
        column: 1,
        problem: `${unverified.length} cited sources were never compared with the work itself: ${unverified.map(({ id }) => id).join(', ')}.`,
        fix: 'Look each one up, correct its details, add its DOI or PubMed number, and delete its “notVerified”.',
      },
    ];
  },
};
