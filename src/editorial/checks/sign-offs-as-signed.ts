import { sealOf } from '#domain/review/review-state.ts';
import type { Check, Finding } from '../check.ts';

const REVIEWER = [
  {
    file: 'reviewers/test-reviewer.yaml',
    from: '',
    to: 'name: Test Reviewer\ncredentials: MD\nrole: Test of this check\nfrom: 2026-01-01\nuntil: 2026-06-30\n',
  },
];
const page = 'articles/sciatica-options';
const signOff = { reviewer: 'test-reviewer', day: '2026-03-14', hash: 'a'.repeat(64) };
const written = (changes: Partial<typeof signOff>, seal = sealOf(page, { ...signOff, ...changes })) => ({
  file: `sign-offs/${page}.yaml`,
  from: '',
  to: Object.entries({ ...signOff, ...changes, seal })
    .map(([field, value]) => `${field}: ${value}\n`)
    .join(''),
});

/** Finds sign-offs that were edited by hand, or given by somebody who could not sign on that day. */
export const signOffsAsSigned: Check = {
  name: 'sign-offs-as-signed',
  reason:
    'A review counts only if a clinician gave it, for these words, on that day. Source: design rules of this site, “a badge means what it says”.',
  severity: 'error',
  examples: {
    ok: [[...REVIEWER, written({})]],
    notOk: [
      {
        when: [...REVIEWER, written({}, sealOf(page, { ...signOff, hash: 'b'.repeat(64) }))],
        says: [
          'content/sign-offs/articles/sciatica-options.yaml:4: This sign-off was changed by hand: its lines do not fit its seal. Take the file back from git, or have the page signed again: npm run review -- sign articles/sciatica-options --reviewer test-reviewer.',
        ],
      },
      {
        when: [...REVIEWER, written({ day: '2026-07-01' })],
        says: [
          'content/sign-offs/articles/sciatica-options.yaml:1: Test Reviewer could sign from 2026-01-01 to 2026-06-30, and not on 2026-07-01. Have somebody who may sign now review the page, and delete this sign-off.',
        ],
      },
      {
        when: [...REVIEWER, written({ day: '2026-12-24' })],
        says: [
          'content/sign-offs/articles/sciatica-options.yaml:2: This sign-off is from 2026-12-24, a day that has not come yet. Have the page signed again: npm run review -- sign articles/sciatica-options --reviewer test-reviewer.',
        ],
      },
    ],
  },

  find({ library, files }, today) {
    return files.signOffs.flatMap(({ id, file, data, placeOf }): Finding[] => {
      const reviewer = library.reviewers.get(data.reviewer)?.data;
      if (data.seal !== sealOf(id, data))
        return [
          {
            file,
            ...placeOf(['seal']),
            problem: 'This sign-off was changed by hand: its lines do not fit its seal.',
            fix: `Take the file back from git, or have the page signed again: npm run review -- sign ${id} --reviewer ${data.reviewer}.`,
          },
        ];
      if (data.day > today)
        return [
          {
            file,
            ...placeOf(['day']),
            problem: `This sign-off is from ${data.day}, a day that has not come yet.`,
            fix: `Have the page signed again: npm run review -- sign ${id} --reviewer ${data.reviewer}.`,
          },
        ];
      if (reviewer && (data.day < reviewer.from || (reviewer.until !== undefined && data.day > reviewer.until)))
        return [
          {
            file,
            ...placeOf(['reviewer']),
            problem: `${reviewer.name} could sign from ${reviewer.from}${reviewer.until ? ` to ${reviewer.until}` : ''}, and not on ${data.day}.`,
            fix: 'Have somebody who may sign now review the page, and delete this sign-off.',
          },
        ];
      return [];
    });
  },
};
