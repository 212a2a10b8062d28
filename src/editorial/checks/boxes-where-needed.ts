import type { Check, Finding } from '../check.ts';
import { pagesAsRead } from '../pages-as-read.ts';

/** Which standing text a page must carry, by what it names. Source: disclaimers of this site, D6 to D9. */
const BOXES: readonly { names: RegExp; what: string; box: string }[] = [
  { names: /\bfibrin\b/i, what: 'fibrin', box: 'fibrin' },
  {
    names: /\bPRP\b|\bplatelet-rich plasma\b|\bbone[- ]marrow (?:concentrate|aspirate)\b/i,
    what: 'PRP or cells',
    box: 'prp-and-cells',
  },
  {
    names: /\bepidural (?:steroid|shot|injection)|\bsteroid (?:shot|injection)/i,
    what: 'steroid injections',
    box: 'off-label-steroids',
  },
  {
    names:
      /\bMISSION Act\b|\bcommunity care\b|\b(?:VA|Veterans Affairs) (?:pays|covers|coverage|approval|benefits|care|health care|referral)\b/,
    what: 'care paid by the VA',
    box: 'va-coverage',
  },
];

/** Finds pages that name a treatment or a payer without the standing text that belongs to it. */
export const boxesWhereNeeded: Check = {
  name: 'boxes-where-needed',
  reason:
    'Whoever reads about a use that is not approved, or about care that somebody must approve first, must see that on the same page. Source: disclaimers D6 to D9 of this site; FDA consumer advice on regenerative products.',
  severity: 'error',
  examples: {
    ok: ['Some clinics inject PRP.'],
    notOk: [
      {
        when: 'The VA pays for some care outside the VA.',
        says: [
          'content/en/articles/sciatica-options.mdx:1: The page /articles/sciatica-options/ names care paid by the VA (“VA pays”) and does not carry the text “va-coverage”. Put <Disclaimer id="va-coverage" /> on the page, or add the word to “mentions” in content/en/disclaimers/va-coverage.mdx.',
        ],
      },
      {
        when: [{ file: 'en/disclaimers/prp-and-cells.mdx', from: '  - PRP\n', to: '  - PRP of the clinic\n' }],
        says: [
          'content/en/articles/sciatica-options.mdx:1: The page /articles/sciatica-options/ names PRP or cells (“PRP”) and does not carry the text “prp-and-cells”. Put <Disclaimer id="prp-and-cells" /> on the page, or add the word to “mentions” in content/en/disclaimers/prp-and-cells.mdx.',
        ],
      },
    ],
  },

  find(content) {
    return pagesAsRead(content).flatMap(({ file, address, model }) =>
      BOXES.flatMap(({ names, what, box }): Finding[] => {
        const match = names.exec(model.text);
        if (!match || model.entries.has(`disclaimers/${box}`)) return [];
        return [
          {
            file,
            line: 1,
            column: 1,
            problem: `The page ${address} names ${what} (“${match[0]}”) and does not carry the text “${box}”.`,
            fix: `Put <Disclaimer id="${box}" /> on the page, or add the word to “mentions” in content/${content.library.language}/disclaimers/${box}.mdx.`,
          },
        ];
      }),
    );
  },
};
