import type { Check, Finding } from '../check.ts';
import { wordsIn } from '#domain/body.ts';
import { sectionsOf } from '../texts.ts';

/** Ways in which a story about one patient begins or speaks. */
const STORY: readonly RegExp[] = [
  /\b(?:an?|the|this) \d{2}-year-old\b/i,
  /\b(?:[Mm]eet|[Tt]ake) [A-Z][a-z]+[,.:]/,
  /\b[A-Z][a-z]+, (?:age |aged )?\d{2},/,
  /\b(?:one of (?:our|my)|our|my) patients? (?:said|told|says|felt|was|is|had|came)\b/i,
  /“[^”]*\b(?:my pain (?:is|was|went)|changed my life|I am now|I can now|I was able)\b[^”]*”/i,
];
const RESULT = /\b(?:better|pain[- ]free|relief|recovered|worked|gone|back to (?:work|golf|running|normal))\b/i;
const LABEL = 'made-up-example';

/** Finds stories about patients that carry no label, or that tell a result. */
export const storiesWithLabel: Check = {
  name: 'stories-with-label',
  reason:
    'One story weighs more with readers than a trial, and a made-up one misleads. Source: FTC Endorsement Guides, 16 CFR 255; evidence register, COM-03; disclaimer D11.',
  severity: 'error',
  examples: {
    ok: [
      '<Disclaimer id="made-up-example" />\n\nA 54-year-old weighs a second opinion.',
      'Most people with sciatica improve.',
    ],
    notOk: [
      {
        when: 'A 54-year-old weighs a second opinion.',
        says: [
          'line 1: This reads as a story about a patient (“A 54-year-old”) and carries no label. Leave the story out, or put <Disclaimer id="made-up-example" /> above it under the same heading.',
        ],
      },
      {
        when: 'One of our patients told us about her leg.',
        says: [
          'line 1: This reads as a story about a patient (“One of our patients told”) and carries no label. Leave the story out, or put <Disclaimer id="made-up-example" /> above it under the same heading.',
        ],
      },
      {
        when: '“The shot changed my life,” a patient wrote.',
        says: [
          'line 1: This reads as a story about a patient (““The shot changed my life,””) and carries no label. Leave the story out, or put <Disclaimer id="made-up-example" /> above it under the same heading.',
        ],
      },
      {
        when: '<Disclaimer id="made-up-example" />\n\nA 54-year-old had a shot and was pain-free.',
        says: [
          'line 3: This story (“A 54-year-old”) tells a result. Take the result out: a made-up person cannot show what to expect. Use <Claim> for what studies found.',
        ],
      },
    ],
  },

  find(content) {
    const labels = new Map(
      (['articles', 'faqs', 'treatments', 'pages', 'decisionAids', 'recoveryPhases'] as const).flatMap((name) =>
        content.files[name].map(
          ({ id, file }) =>
            [
              file,
              [...wordsIn(content.library[name].get(id)?.body.parts ?? [])]
                .filter((word) => word.name === 'Disclaimer' && word.props.id === LABEL)
                .map(({ line }) => line),
            ] as const,
        ),
      ),
    );
    return sectionsOf(content).flatMap(({ file, passages }) =>
      passages.flatMap(({ line, column, text }): Finding[] => {
        const match = STORY.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
        if (match === undefined) return [];
        const first = passages[0]?.line ?? line;
        const isLabelled = (labels.get(file) ?? []).some((at) => at >= first && at <= line);
        if (isLabelled && !RESULT.test(text)) return [];
        return [
          {
            file,
            line,
            column,
            problem: isLabelled
              ? `This story (“${match}”) tells a result.`
              : `This reads as a story about a patient (“${match}”) and carries no label.`,
            fix: isLabelled
              ? 'Take the result out: a made-up person cannot show what to expect. Use <Claim> for what studies found.'
              : `Leave the story out, or put <Disclaimer id="${LABEL}" /> above it under the same heading.`,
          },
        ];
      }),
    );
  },
};
