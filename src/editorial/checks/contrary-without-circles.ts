import { circlesOf } from '#domain/evidence/circles.ts';
import type { Check, Finding } from '../check.ts';

/** Finds claims that name each other in a circle as what says otherwise. */
export const contraryWithoutCircles: Check = {
  name: 'contrary-without-circles',
  reason:
    'A benefit has another side; the other side does not have the benefit as its own. Source: design rules of this site, evidence and its contrary in one block.',
  severity: 'error',
  examples: {
    ok: [[{ file: 'claims/sci-06-stay-active.yaml', from: 'wording:', to: 'contrary: [sci-06-bed-rest]\nwording:' }]],
    notOk: [
      {
        when: [
          {
            file: 'claims/fus-03-fusion-vs-rehabilitation.yaml',
            from: 'wording:',
            to: 'contrary: [fus-02-fusion-vs-usual-care]\nwording:',
          },
        ],
        says: [
          'content/claims/fus-03-fusion-vs-rehabilitation.yaml:13: These claims name each other in a circle as what says otherwise: fus-02-fusion-vs-usual-care → fus-03-fusion-vs-rehabilitation → fus-02-fusion-vs-usual-care. Keep “contrary” in the claim about the benefit only.',
        ],
      },
      {
        when: [
          { file: 'claims/sci-06-stay-active.yaml', from: 'wording:', to: 'contrary: [sci-06-bed-rest]\nwording:' },
          {
            file: 'claims/sci-06-bed-rest.yaml',
            from: 'wording:',
            to: 'contrary: [sci-01-what-sciatica-is]\nwording:',
          },
          {
            file: 'claims/sci-01-what-sciatica-is.yaml',
            from: 'wording:',
            to: 'contrary: [sci-06-stay-active]\nwording:',
          },
        ],
        says: [
          'content/claims/sci-06-bed-rest.yaml:13: These claims name each other in a circle as what says otherwise: sci-01-what-sciatica-is → sci-06-stay-active → sci-06-bed-rest → sci-01-what-sciatica-is. Keep “contrary” in the claim about the benefit only.',
        ],
      },
      {
        when: [
          { file: 'claims/sci-06-stay-active.yaml', from: 'wording:', to: 'contrary: [sci-06-stay-active]\nwording:' },
        ],
        says: [
          'content/claims/sci-06-stay-active.yaml:11: These claims name each other in a circle as what says otherwise: sci-06-stay-active → sci-06-stay-active. Keep “contrary” in the claim about the benefit only.',
        ],
      },
    ],
  },

  find({ files }) {
    const entries = new Map(files.claims.map((entry) => [entry.id, entry]));
    return circlesOf(new Map(files.claims.map(({ id, data }) => [id, data.contrary ?? []]))).flatMap(
      (circle): Finding[] => {
        const last = entries.get(circle.at(-1) ?? '');
        if (!last) return [];
        return [
          {
            file: last.file,
            ...last.placeOf(['contrary', last.data.contrary?.indexOf(circle[0] ?? '') ?? 0]),
            problem: `These claims name each other in a circle as what says otherwise: ${[...circle, circle[0]].join(' → ')}.`,
            fix: 'Keep “contrary” in the claim about the benefit only.',
          },
        ];
      },
    );
  },
};
