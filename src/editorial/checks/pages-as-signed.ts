import { policyFor, reviewOfPage, signablePages } from '#domain/pages.ts';
import type { Check, Finding } from '../check.ts';

const page = 'articles/sciatica-options';

/** Finds signed pages whose words have changed since, or whose next review is near or overdue. */
export const pagesAsSigned: Check = {
  name: 'pages-as-signed',
  reason:
    'A page that changed after its review loses its badge: somebody must know. Source: design rules of this site, “a badge means what it says”.',
  severity: 'warning',
  examples: {
    ok: ['A page that nobody has signed yet says so itself.'],
    notOk: [
      {
        when: [
          {
            file: 'reviewers/test-reviewer.yaml',
            from: '',
            to: 'name: Test Reviewer\ncredentials: MD\nrole: Test of this check\nfrom: 2026-01-01\n',
          },
          {
            file: `sign-offs/${page}.yaml`,
            from: '',
            to: `reviewer: test-reviewer\nday: 2026-03-14\nhash: ${'a'.repeat(64)}\nseal: ${'b'.repeat(64)}\n`,
          },
        ],
        says: [
          'content/sign-offs/articles/sciatica-options.yaml:3: The words of this page changed after it was signed; it is shown as changed. See what changed: npm run review -- show articles/sciatica-options. Then have a clinician sign it again.',
        ],
      },
    ],
  },

  find({ library, files }, today) {
    const pages = new Map(signablePages(library).map((signable) => [signable.key, signable]));
    return files.signOffs.flatMap(({ id, file, placeOf }): Finding[] => {
      const signed = pages.get(id);
      if (!signed) return [];
      const review = reviewOfPage(library, signed, today);
      // What the policy stops is told as an error by another check.
      if (review.state === 'reviewed' || policyFor(library, review) === 'stop-the-build') return [];
      const said = {
        changed: 'The words of this page changed after it was signed; it is shown as changed.',
        'due-soon': `This page must be reviewed again by ${signed.reviewBy ?? 'a year after its review'}.`,
        overdue: `The review of this page is ${review.daysLate ?? 0} days late.`,
        'not-reviewed': '',
      }[review.state];
      return [
        {
          file,
          ...placeOf(['hash']),
          problem: said,
          fix: `See what changed: npm run review -- show ${id}. Then have a clinician sign it again.`,
        },
      ];
    });
  },
};
