import type { Check } from '../check.ts';
import { ownTextsOf } from '../texts.ts';

/** Figures that say how often something happens or how much it changes. */
const FIGURES =
  /\d+(?:\.\d+)?\s?(?:%|percent\b)|\b\d[\d,.]*\s+(?:out\s+)?of\s+(?:every\s+)?\d[\d,]*\b|\b\d+\s+in\s+(?:every\s+)?\d+\b|\b\d+(?:\.\d+)?[\s-]?mm\b|\b(?:one|two|three|\d+)\s+in\s+(?:three|four|five|ten)\b|\b(?:success|failure)\s+rates?\b/gi;

/** Finds figures that stand without a source. */
export const noBareFigures: Check = {
  name: 'no-bare-figures',
  reason:
    'A figure nobody can trace cannot be trusted or corrected. Source: DISCERN items 4 and 5; design rules of this site.',
  severity: 'error',
  examples: {
    ok: [
      'In a Swedish trial, <Claim id="fus-02-fusion-vs-usual-care" />.',
      'Wait 6 weeks. Call 911.',
      'In a trial, <Claim id="fus-02-fusion-vs-usual-care">63 out of 100 people with disc wear felt better 2 years after fusion</Claim>.',
    ],
    notOk: [
      {
        when: 'In a Swedish trial, 63 out of 100 people felt better.',
        says: [
          'line 1: “63 out of 100” stands without its study. Write <Claim id="…" /> with a claim from content/claims/, or say it without a figure.',
        ],
      },
      {
        when: 'It helps 1 in 5 people.',
        says: [
          'line 1: “1 in 5” stands without its study. Write <Claim id="…" /> with a claim from content/claims/, or say it without a figure.',
        ],
      },
      {
        when: 'The success rate is high.',
        says: [
          'line 1: “success rate” stands without its study. Write <Claim id="…" /> with a claim from content/claims/, or say it without a figure.',
        ],
      },
      {
        // Neither a line end, nor bold, nor a tag hides it.
        when: 'Text.\n\nIt has a success\nrate.\n\nIt has a failure **rate**.\n\n<Figure drawing="disc-wear" caption="Wear in 30% of people">Side view.</Figure>',
        says: [
          'line 3: “success rate” stands without its study. Write <Claim id="…" /> with a claim from content/claims/, or say it without a figure.',
          'line 6: “failure rate” stands without its study. Write <Claim id="…" /> with a claim from content/claims/, or say it without a figure.',
          'line 8: “30%” stands without its study. Write <Claim id="…" /> with a claim from content/claims/, or say it without a figure.',
        ],
      },
      {
        when: 'The disc is 3 mm lower.',
        says: [
          'line 1: “3 mm” stands without its study. Write <Claim id="…" /> with a claim from content/claims/, or say it without a figure.',
        ],
      },
      {
        when: [
          { file: 'en/glossary/lumbar.yaml', from: 'Of the lower back.', to: 'Of the lower back, in 30% of people.' },
        ],
        says: [
          'content/en/glossary/lumbar.yaml:2: “30%” stands without its study. Write <Claim id="…" /> with a claim from content/claims/, or say it without a figure.',
        ],
      },
    ],
  },

  find(content) {
    return ownTextsOf(content).flatMap(({ unsourced, placeOf }) =>
      [...unsourced.matchAll(FIGURES)].map((match) => ({
        ...placeOf(match),
        problem: `“${match[0]}” stands without its study.`,
        fix: 'Write <Claim id="…" /> with a claim from content/claims/, or say it without a figure.',
      })),
    );
  },
};
