import { reviewsOf } from '#domain/review/reviews.ts';
import type { Check, Content, Finding } from '../check.ts';

/** Finds pages that the clinic’s policy stops, and signed pages whose words have changed since or whose next review is near or overdue. */
export const reviewsInTime: Check = {
  name: 'reviews-in-time',
  reason:
    'Medical facts age, and a page that changed after its review loses its badge: somebody must know. The clinic decides when a text may no longer be shown. Source: policy.yaml “review”; design rules of this site, “a badge means what it says”.',
  severity: 'error',
  examples: {
    ok: [
      'A page that nobody has signed yet says so itself.',
      [{ file: 'policy.yaml', from: 'overdue: label', to: 'overdue: stop-the-build' }],
    ],
    notOk: [
      {
        when: [{ file: 'policy.yaml', from: 'notReviewed: label', to: 'notReviewed: stop-the-build' }],
        says: [
          'content/en/articles/back-pain-warning-signs.mdx:1: Nobody has reviewed this page yet. The policy stops the build for that. Have a clinician review and sign it: npm run review -- sign articles/back-pain-warning-signs --reviewer … Or change “review” in content/policy.yaml.',
          'content/en/articles/sciatica-options.mdx:1: Nobody has reviewed this page yet. The policy stops the build for that. Have a clinician review and sign it: npm run review -- sign articles/sciatica-options --reviewer … Or change “review” in content/policy.yaml.',
          'content/en/articles/what-is-spinal-fusion.mdx:1: Nobody has reviewed this page yet. The policy stops the build for that. Have a clinician review and sign it: npm run review -- sign articles/what-is-spinal-fusion --reviewer … Or change “review” in content/policy.yaml.',
          'content/en/decision-aids/surgery-for-sciatica.mdx:1: Nobody has reviewed this page yet. The policy stops the build for that. Have a clinician review and sign it: npm run review -- sign decision-aids/surgery-for-sciatica --reviewer … Or change “review” in content/policy.yaml.',
          'content/en/pages/emergency.mdx:1: Nobody has reviewed this page yet. The policy stops the build for that. Have a clinician review and sign it: npm run review -- sign pages/emergency --reviewer … Or change “review” in content/policy.yaml.',
          'content/en/pages/schedule.mdx:1: Nobody has reviewed this page yet. The policy stops the build for that. Have a clinician review and sign it: npm run review -- sign pages/schedule --reviewer … Or change “review” in content/policy.yaml.',
          'content/en/treatments/spinal-fusion.mdx:1: Nobody has reviewed this page yet. The policy stops the build for that. Have a clinician review and sign it: npm run review -- sign recovery/spinal-fusion --reviewer … Or change “review” in content/policy.yaml.',
          'content/en/treatments/discectomy.mdx:1: Nobody has reviewed this page yet. The policy stops the build for that. Have a clinician review and sign it: npm run review -- sign treatments/discectomy --reviewer … Or change “review” in content/policy.yaml.',
          'content/en/treatments/spinal-fusion.mdx:1: Nobody has reviewed this page yet. The policy stops the build for that. Have a clinician review and sign it: npm run review -- sign treatments/spinal-fusion --reviewer … Or change “review” in content/policy.yaml.',
          'content/en/treatments/staying-active.mdx:1: Nobody has reviewed this page yet. The policy stops the build for that. Have a clinician review and sign it: npm run review -- sign treatments/staying-active --reviewer … Or change “review” in content/policy.yaml.',
        ],
      },
      {
        when: [
          {
            file: 'reviewers/test-reviewer.yaml',
            from: '',
            to: 'name: Test Reviewer\ncredentials: MD\nrole: Test of this check\nfrom: 2026-01-01\n',
          },
          {
            file: 'sign-offs/articles/sciatica-options.yaml',
            from: '',
            to: `reviewer: test-reviewer\nday: 2026-03-14\nformat: 1\nhash: ${'a'.repeat(64)}\nseal: ${'b'.repeat(64)}\n`,
          },
        ],
        says: [
          'content/sign-offs/articles/sciatica-options.yaml:4: The words of this page changed after it was signed; it is shown as changed. See what changed: npm run review -- show articles/sciatica-options. Have a clinician review and sign it: npm run review -- sign articles/sciatica-options --reviewer …',
        ],
      },
    ],
  },

  find(content, today) {
    return [...reviewsOf(content.library, today).values()].flatMap(({ page, review, consequence }): Finding[] => {
      const isStopped = consequence === 'stop-the-build';
      const isSigned = content.library.signOffs.has(page.key);
      if (review.state === 'reviewed' || (!isStopped && !isSigned)) return [];
      const says = {
        'not-reviewed': 'Nobody has reviewed this page yet.',
        changed: 'The words of this page changed after it was signed; it is shown as changed.',
        'due-soon': `This page must be reviewed again by ${page.reviewBy ?? 'a year after its review'}.`,
        overdue: `The review of this page is ${review.daysLate ?? 0} days late.`,
      }[review.state];
      return [
        {
          ...placeOf(content, page.key),
          problem: isStopped ? `${says} The policy stops the build for that.` : says,
          fix: [
            isSigned && `See what changed: npm run review -- show ${page.key}.`,
            `Have a clinician review and sign it: npm run review -- sign ${page.key} --reviewer …`,
            isStopped && 'Or change “review” in content/policy.yaml.',
          ]
            .filter(Boolean)
            .join(' '),
          severity: isStopped ? 'error' : 'warning',
        },
      ];
    });
  },
};

/** The sign-off of a page, or the file that holds its text. */
function placeOf({ files }: Content, key: string): Pick<Finding, 'file' | 'line' | 'column'> {
  const signOff = files.signOffs.find(({ id }) => id === key);
  if (signOff) return { file: signOff.file, ...signOff.placeOf(['hash']) };
  const [folder = '', id = ''] = key.split('/');
  const text = {
    articles: files.articles,
    treatments: files.treatments,
    'decision-aids': files.decisionAids,
    pages: files.pages,
    recovery: files.treatments,
  }[folder]?.find((entry) => entry.id === id);
  return text ? { file: text.file, line: 1, column: 1 } : { file: `content/${key}` };
}
