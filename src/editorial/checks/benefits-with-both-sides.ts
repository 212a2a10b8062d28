import { wordsIn, type WordPart } from '#domain/body.ts';
import { partsIn } from '#domain/said/stretches.ts';
import type { Check } from '../check.ts';
import { pagesAsRead } from '../pages-as-read.ts';

/** Finds benefits on a page whose contrary study is not on the same page. */
export const benefitsWithBothSides: Check = {
  name: 'benefits-with-both-sides',
  reason:
    'A benefit without the study that says otherwise is half the truth. Source: International Patient Decision Aid Standards, balance; FTC health products guidance 2022.',
  severity: 'error',
  examples: {
    ok: ['<EvidenceBox claims="fus-02-fusion-vs-usual-care" />', '<Claim id="sci-06-stay-active" as="sentence" />'],
    notOk: [
      {
        when: 'Also, <Claim id="fus-02-fusion-vs-usual-care">more people with disc wear felt better with fusion than with usual care</Claim>.',
        says: [
          'line 1: On /articles/sciatica-options/ the benefit “fus-02-fusion-vs-usual-care” stands without what says otherwise. Show one of these on the page: fus-03-fusion-vs-rehabilitation. <EvidenceBox claims="fus-02-fusion-vs-usual-care" /> does it by itself.',
        ],
      },
      {
        when: 'Also, <Claim id="fus-02-fusion-vs-usual-care" />.',
        says: [
          'line 1: On /articles/sciatica-options/ the benefit “fus-02-fusion-vs-usual-care” stands without what says otherwise. Show one of these on the page: fus-03-fusion-vs-rehabilitation. <EvidenceBox claims="fus-02-fusion-vs-usual-care" /> does it by itself.',
        ],
      },
      {
        when: [
          {
            file: 'en/pages/guide.mdx',
            from: '## ',
            to: 'Also, <Claim id="fus-02-fusion-vs-usual-care" />.\n\n## ',
          },
        ],
        says: [
          'content/en/pages/guide.mdx:8: On /guide/ the benefit “fus-02-fusion-vs-usual-care” stands without what says otherwise. Show one of these on the page: fus-03-fusion-vs-rehabilitation. <EvidenceBox claims="fus-02-fusion-vs-usual-care" /> does it by itself.',
        ],
      },
    ],
  },

  find(content) {
    const { library } = content;
    return pagesAsRead(content).flatMap(({ file, address, model }) => {
      const own = partsIn(Object.values(model.says).flat());
      const shown = new Set(model.context.notes.claims);
      return model.context.notes.claims.flatMap((claimId) => {
        const claim = library.claims.get(claimId)?.data;
        const contrary = claim?.contrary ?? [];
        if (claim?.kind !== 'benefit' || contrary.length === 0 || contrary.some((other) => shown.has(other))) return [];
        const shows = ({ props }: WordPart) => props.id === claimId || props.claim === claimId;
        const word = [...wordsIn(own)].find(shows);
        const answer = content.files.faqs.find(
          ({ id }) =>
            model.entries.has(`faqs/${id}`) && [...wordsIn(library.faqs.get(id)?.body.parts ?? [])].some(shows),
        );
        return [
          {
            file: word || !answer ? file : answer.file,
            line: word?.line ?? 1,
            column: word?.column ?? 1,
            problem: `On ${address} the benefit “${claimId}” stands without what says otherwise${word ? '' : ' (it comes from a question or a table of this page)'}.`,
            fix: `Show one of these on the page: ${contrary.join(', ')}. <EvidenceBox claims="${claimId}" /> does it by itself.`,
          },
        ];
      });
    });
  },
};
