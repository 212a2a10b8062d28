import { isReachable } from '#domain/reach.ts';
import type { Check } from '../check.ts';

/** Warns while nobody can arrange a visit, because the facts about the clinic name no phone and no booking address. */
export const clinicWithinReach: Check = {
  name: 'clinic-within-reach',
  reason:
    'A button for a visit that leads to no phone and no booking is a dead end for somebody in pain, so the site asks readers to prepare instead. Source: design rules of this site.',
  severity: 'warning',
  examples: {
    ok: [[{ file: 'clinic.yaml', from: 'email: ""', to: 'email: "visits@example.com"' }]],
    notOk: [
      {
        when: [
          {
            file: 'clinic.yaml',
            from: 'bookingAddress: "https://visits.example.com/"',
            to: 'bookingAddress: ""',
          },
        ],
        says: [
          'content/clinic.yaml:3: No phone and no booking address: nobody can arrange a visit. Write “phone” or “bookingAddress”. Until then every page says “Prepare for a visit” in place of “Schedule a visit”.',
        ],
      },
    ],
  },

  find({ library, files }) {
    if (isReachable(library.clinic)) return [];
    return files.clinic.map(({ file, placeOf }) => ({
      file,
      ...placeOf(['phone']),
      problem: 'No phone and no booking address: nobody can arrange a visit.',
      fix: `Write “phone” or “bookingAddress”. Until then every page says “${library.strings.navigation.prepare}” in place of “${library.strings.navigation.schedule}”.`,
    }));
  },
};
