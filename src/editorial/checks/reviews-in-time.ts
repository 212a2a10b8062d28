import { policyFor, reviewOfPage, signablePages } from '#domain/pages.ts';
import type { Check } from '../check.ts';

/** Finds articles in a review state for which the clinic’s policy stops the build. */
export const reviewsInTime: Check = {
  name: 'reviews-in-time',
  reason:
    'Medical facts age. The clinic decides when an old text may no longer be shown. Source: policy.yaml “review”.',
  severity: 'error',
  examples: {
    ok: [[{ file: 'policy.yaml', from: 'overdue: label', to: 'overdue: stop-the-build' }]],
    notOk: [
      {
        when: [{ file: 'policy.yaml', from: 'notReviewed: label', to: 'notReviewed: stop-the-build' }],
        says: [
          'content/en/articles/back-pain-warning-signs.mdx:28: This article is “not-reviewed”, and the policy stops the build for that. Have a clinician review and sign it: npm run review -- sign. Or change content/policy.yaml.',
          'content/en/articles/sciatica-options.mdx:31: This article is “not-reviewed”, and the policy stops the build for that. Have a clinician review and sign it: npm run review -- sign. Or change content/policy.yaml.',
          'content/en/articles/what-is-spinal-fusion.mdx:31: This article is “not-reviewed”, and the policy stops the build for that. Have a clinician review and sign it: npm run review -- sign. Or change content/policy.yaml.',
        ],
      },
    ],
  },

  find({ library, files }, today) {
    const reviews = new Map(signablePages(library).map((page) => [page.key, reviewOfPage(library, page, today)]));
    return files.articles.flatMap(({ id, file, placeOf }) => {
      const review = reviews.get(`articles/${id}`);
      return review && policyFor(library, review) === 'stop-the-build'
        ? [
            {
              file,
              ...placeOf(['reviewBy']),
              problem: `This article is “${review.state}”, and the policy stops the build for that.`,
              fix: 'Have a clinician review and sign it: npm run review -- sign. Or change content/policy.yaml.',
            },
          ]
        : [];
    });
  },
};
