import { mayBeShown } from '#domain/evidence/both-sides.ts';
import type { Check, Finding } from '../check.ts';

/** Finds treatments that tell fewer harms than the records list for them. */
export const harmsAllTold: Check = {
  name: 'harms-all-told',
  reason:
    'A harm left out is a choice made for the patient. Source: International Patient Decision Aid Standards, “describes the negative features”; design rules of this site, harms of our own treatment in the same detail.',
  severity: 'error',
  examples: {
    ok: [[{ file: 'en/treatments/discectomy.mdx', from: 'name: Discectomy', to: 'name: Disc surgery' }]],
    notOk: [
      {
        when: [{ file: 'en/treatments/spinal-fusion.mdx', from: '  - fus-17-possible-problems\n', to: '' }],
        says: [
          'content/en/treatments/spinal-fusion.mdx:36: “Spinal fusion” leaves out a harm on record: fus-17-possible-problems. Add “fus-17-possible-problems” to “harms”. If it is no harm of this treatment, correct “harmOf” in content/claims/fus-17-possible-problems.yaml.',
        ],
      },
      {
        when: [
          {
            file: 'claims/sci-04-reoperation.yaml',
            from: 'harmOf: [discectomy]',
            to: 'harmOf: [spinal-fusion]',
          },
        ],
        says: [
          'content/en/treatments/spinal-fusion.mdx:36: “Spinal fusion” leaves out a harm on record: sci-04-reoperation. Add “sci-04-reoperation” to “harms”. If it is no harm of this treatment, correct “harmOf” in content/claims/sci-04-reoperation.yaml.',
          'content/en/treatments/discectomy.mdx:36: “sci-04-reoperation” is not on record as a harm of “Discectomy”. Remove it here, or add “discectomy” to “harmOf” in content/claims/sci-04-reoperation.yaml.',
        ],
      },
    ],
  },

  find({ library, files }) {
    const missing = files.treatments.flatMap(({ id, file, data, placeOf }): Finding[] => {
      const untold = [...library.claims.values()].filter(
        (claim) =>
          claim.data.harmOf?.includes(id) &&
          claim.data.use === 'show' &&
          mayBeShown(claim) &&
          !data.harms.includes(claim.id),
      );
      return untold.map((claim) => ({
        file,
        ...placeOf(['harms']),
        problem: `“${data.name}” leaves out a harm on record: ${claim.id}.`,
        fix: `Add “${claim.id}” to “harms”. If it is no harm of this treatment, correct “harmOf” in content/claims/${claim.id}.yaml.`,
      }));
    });
    const foreign = files.treatments.flatMap(({ id, file, data, placeOf }) =>
      data.harms.flatMap((claimId, index): Finding[] => {
        const claim = library.claims.get(claimId)?.data;
        return claim?.kind === 'harm' && !claim.harmOf?.includes(id)
          ? [
              {
                file,
                ...placeOf(['harms', index]),
                problem: `“${claimId}” is not on record as a harm of “${data.name}”.`,
                fix: `Remove it here, or add “${id}” to “harmOf” in content/claims/${claimId}.yaml.`,
              },
            ]
          : [];
      }),
    );
    return [...missing, ...foreign];
  },
};
