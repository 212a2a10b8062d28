import type { Check, Finding } from '../check.ts';

/** Finds works that stand twice in the sources, under two names. */
export const sourcesOnce: Check = {
  name: 'sources-once',
  reason:
    'A work that stands twice is corrected once, and a reader takes it for two studies. Source: ICMJE Recommendations, references.',
  severity: 'error',
  examples: {
    ok: [[{ file: 'sources.json', from: '"id": "fritzell2001"', to: '"id": "fritzell2001", "note": "Read again."' }]],
    notOk: [
      {
        when: [
          {
            file: 'sources.json',
            from: '"id": "fritzell2001"',
            to: '"id": "twin", "type": "book", "title": "T", "PMID": "7"}, {"id": "twin-again", "type": "book", "title": "T", "PMID": "7"}, {"id": "fritzell2001"',
          },
        ],
        says: [
          'content/sources.json:3: “twin-again” is the same work as “twin”: both have the PMID 7. Keep one of them, and name it in every claim.',
        ],
      },
    ],
  },

  find({ files }) {
    return (['DOI', 'PMID'] as const).flatMap((field) => {
      const seen = new Map<string, string>();
      return files.sources.flatMap(({ id, file, data, placeOf }): Finding[] => {
        const number = data[field]?.toLowerCase();
        if (number === undefined) return [];
        const other = seen.get(number);
        seen.set(number, other ?? id);
        if (other === undefined) return [];
        return [
          {
            file,
            ...placeOf(['id']),
            problem: `“${id}” is the same work as “${other}”: both have the ${field} ${number}.`,
            fix: 'Keep one of them, and name it in every claim.',
          },
        ];
      });
    });
  },
};
