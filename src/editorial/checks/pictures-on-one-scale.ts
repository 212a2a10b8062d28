import { wordsIn, type Part } from '#domain/body.ts';
import type { Library } from '#domain/library.ts';
import type { Check, Finding } from '../check.ts';

/** Finds pages whose pictures of people have different totals. */
export const picturesOnOneScale: Check = {
  name: 'pictures-on-one-scale',
  reason:
    'Pictures with different totals cannot be compared at a glance, and people try. Source: International Patient Decision Aid Standards, probabilities; Zipkin et al. 2014 (COM-01).',
  severity: 'error',
  examples: {
    ok: ['<PeopleOutOf100 claim="fus-02-fusion-vs-usual-care" />'],
    notOk: [
      {
        when: [
          {
            file: 'en/articles/sciatica-options.mdx',
            from: '## How can you decide?',
            to: '<PeopleOutOf100 claim="fib-11-disc-infection-pilot" />\n\n## How can you decide?',
          },
        ],
        says: [
          'content/en/articles/sciatica-options.mdx:113: This picture shows 15 people; the first one on the page shows 100. Use pictures with one total on a page, or say this one in words with <Claim>.',
        ],
      },
    ],
  },

  find({ library, files }) {
    return files.articles.flatMap(({ id, file, data }) => {
      const bodies = [
        { at: file, parts: library.articles.get(id)?.body.parts ?? [] },
        ...data.faqs.map((faq) => ({
          at: files.faqs.find((candidate) => candidate.id === faq)?.file ?? file,
          parts: library.faqs.get(faq)?.body.parts ?? [],
        })),
      ];
      const pictures = bodies.flatMap(({ at, parts }) =>
        picturesIn(parts, library).map((picture) => ({ ...picture, at })),
      );
      const [first] = pictures;
      return pictures
        .filter(({ total }) => total !== first?.total)
        .map(({ at, line, column, total }): Finding => ({
          file: at,
          line,
          column,
          problem: `This picture shows ${total} people; the first one on the page shows ${first?.total ?? 0}.`,
          fix: 'Use pictures with one total on a page, or say this one in words with <Claim>.',
        }));
    });
  },
};

function picturesIn(parts: readonly Part[], library: Library): { line: number; column: number; total: number }[] {
  return [...wordsIn(parts)]
    .filter(({ name }) => name === 'PeopleOutOf100')
    .flatMap(({ props, line, column }) =>
      (library.claims.get(props.claim ?? '')?.data.results ?? []).map(({ denominator }) => ({
        line,
        column,
        total: denominator,
      })),
    );
}
