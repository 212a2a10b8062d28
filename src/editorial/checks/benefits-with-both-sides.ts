import { gatherPage } from '#domain/page-context.ts';
import { wordsIn } from '#domain/body.ts';
import type { Check } from '../check.ts';

/**
 * Finds benefits on an article page whose contrary study is not on the same page.
 *
 * @example ok
 * <EvidenceBox claims="non-12-exercise-pain" />
 * @example not ok
 * <Claim id="non-12-exercise-pain" /> on a page without the review that found less.
 */
export const benefitsWithBothSides: Check = {
  name: 'benefits-with-both-sides',
  reason:
    'A benefit without the study that says otherwise is half the truth. Source: IPDAS, balance; FTC health products guidance 2022.',
  severity: 'error',
  examples: { ok: [], notOk: [] },

  find({ library, files }) {
    return files.articles.flatMap(({ id, file, data }) => {
      const article = library.articles.get(id);
      if (!article) return [];
      const { context } = gatherPage(library, {
        texts: [],
        body: article.body,
        faqs: data.faqs,
        disclaimers: data.disclaimers,
        treatments: data.treatments,
      });
      const shown = new Set(context.notes.claims);
      return context.notes.claims.flatMap((claimId) => {
        const claim = library.claims.get(claimId)?.data;
        const contrary = claim?.contrary ?? [];
        if (claim?.kind !== 'benefit' || contrary.length === 0 || contrary.some((other) => shown.has(other))) return [];
        const word = [...wordsIn(article.body.parts)].find(
          ({ props }) => props.id === claimId || props.claim === claimId,
        );
        return [
          {
            file,
            line: word?.line ?? 1,
            column: word?.column ?? 1,
            problem: `The benefit “${claimId}” stands without what says otherwise${word ? '' : ' (it comes from a question or a table of this page)'}.`,
            fix: `Show one of these on the page: ${contrary.join(', ')}. <EvidenceBox claims="${claimId}" /> does it by itself.`,
          },
        ];
      });
    });
  },
};
