import { wordsIn } from '#domain/body.ts';
import { mentions } from '#domain/disclaimers.ts';
import { sizeOf } from '#domain/evidence/size-of-difference.ts';
import type { Claim, Library } from '#domain/library.ts';
import { textOfParts } from '#domain/said/plain-text.ts';
import type { Check, Content, Finding } from '../check.ts';
import { bodiesOf } from '../texts.ts';

/** A difference in points, as phrases tell it. */
const POINTS = /\b\d+(?:\.\d+)? (?:more )?points?\b/u;

/** Finds differences without their size, and sizes that are called otherwise than the clinic's policy says. */
export const sameSizeSameWords: Check = {
  name: 'same-size-same-words',
  reason:
    'Five points out of 100 were “hardly noticed” after a shot and “did best” after a program. The same size has the same words everywhere. Source: corrections of November 2026, double standards.',
  severity: 'error',
  examples: {
    ok: ['Leg pain eased a little.'],
    notOk: [
      {
        when: [
          {
            file: 'claims/sci-04-faster-relief.yaml',
            from: 'kind: benefit',
            to: 'kind: benefit\ndifference: { points: 12, scale: 100 }',
          },
          {
            file: 'en/articles/sciatica-options.mdx',
            from: '## How can you decide?',
            to: 'It helps a little: <Claim id="sci-04-faster-relief" />.\n\n## How can you decide?',
          },
        ],
        says: [
          'content/en/articles/sciatica-options.mdx:113: “a little” is said of “sci-04-faster-relief”, a difference of 12 points out of 100, and belongs to another size. Remove it, or write one of: many people notice, many people would notice. The sizes stand in content/policy.yaml.',
        ],
      },
      {
        when: [
          {
            file: 'claims/sci-04-faster-relief.yaml',
            from: 'kind: benefit',
            to: 'kind: benefit\ndifference: { points: 12, scale: 100 }',
          },
          {
            file: 'en/articles/sciatica-options.mdx',
            from: '## How can you decide?',
            to: '<Claim id="sci-04-faster-relief">Surgery eases leg pain a little faster than care without surgery</Claim>.\n\n## How can you decide?',
          },
        ],
        says: [
          'content/en/articles/sciatica-options.mdx:113: “a little” is said of “sci-04-faster-relief”, a difference of 12 points out of 100, and belongs to another size. Remove it, or write one of: many people notice, many people would notice. The sizes stand in content/policy.yaml.',
        ],
      },
    ],
  },

  find(content) {
    return [...inRecords(content), ...inTexts(content)];
  },
};

/** Words of another size than the claim's own. */
const otherWords = (claim: Claim, text: string, { policy }: Library): string | undefined => {
  const own = sizeOf(claim, policy);
  return (
    own &&
    policy.sizes
      .filter((size) => size !== own)
      .flatMap(({ words }) => words)
      .find((word) => mentions(text, [word]))
  );
};

const inRecords = ({ library, files }: Content): Finding[] =>
  files.claims.flatMap(({ id, file, data, placeOf }) =>
    Object.entries(data.wording).flatMap(([language, { phrase, sentence, limits = '' }]): Finding[] => {
      const place = { file, ...placeOf(['wording', language, 'phrase']) };
      if (data.kind === 'benefit' && data.use === 'show' && POINTS.test(phrase) && !data.difference)
        return [
          {
            ...place,
            problem: `“${id}” tells a difference in points and not its size.`,
            fix: 'Write difference: { points: …, scale: … } with the average difference, so that every text uses the same word for it.',
          },
        ];
      const claim = library.claims.get(id);
      const word = claim && otherWords(claim, [phrase, sentence, limits].join(' '), library);
      return word ? [{ ...place, ...calledOtherwise(claim, word, library) }] : [];
    }),
  );

const inTexts = (content: Content): Finding[] =>
  bodiesOf(content).flatMap(({ file, entry }) =>
    entry.body.blocks.flatMap(({ parts, line, column }): Finding[] => {
      const text = textOfParts(parts, content.library);
      return [...wordsIn(parts)].flatMap(({ name, props }) => {
        const claim = name === 'Claim' ? content.library.claims.get(props.id ?? '') : undefined;
        const word = claim && otherWords(claim, text, content.library);
        return word ? [{ file: file.file, line, column, ...calledOtherwise(claim, word, content.library) }] : [];
      });
    }),
  );

function calledOtherwise(claim: Claim, word: string, { policy }: Library): Pick<Finding, 'problem' | 'fix'> {
  const { points = 0, scale = 0 } = claim.data.difference ?? {};
  return {
    problem: `“${word}” is said of “${claim.id}”, a difference of ${points} points out of ${scale}, and belongs to another size.`,
    fix: `Remove it, or write one of: ${sizeOf(claim, policy)?.words.join(', ') ?? ''}. The sizes stand in content/policy.yaml.`,
  };
}
