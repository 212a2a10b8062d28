import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleModel } from '#domain/pages/article.ts';
import { aidAnchors } from '#domain/heading-anchors.ts';
import { library } from '../../fixtures/library.ts';
import { anchorNamedBy, anchorOf, anchorsOfPage, refusedHeadings } from '#domain/heading-anchors.ts';

const none: ReadonlySet<string> = new Set();

describe('anchorOf', () => {
  test.each([
    ['What is next?', 'what-is-next'],
    ['What\u00A0is\u00A0next?', 'what-is-next'],
    ['What\u2009is \u202Fnext?', 'what-is-next'],
    ['What  is\nnext?', 'what-is-next'],
    ['What\u200Bis next', 'what-is-next'],
    ['A café chair', 'a-café-chair'],
    ['A cafe\u0301 chair', 'a-café-chair'],
    ['C5–C6: surgery & rest', 'c5c6-surgery--rest'],
    ['¿Qué es la ciática?', 'qué-es-la-ciática'],
    ['...', ''],
  ])('makes of “%s” %s', (text, anchor) => expect(anchorOf(text, none)).toBe(anchor));

  test('gives the second and third of the same words a number', () => {
    const taken = new Set<string>();
    for (const text of ['Same', 'Same', 'Same 1', 'Same']) taken.add(anchorOf(text, taken));
    expect([...taken]).toEqual(['same', 'same-1', 'same-1-1', 'same-2']);
  });
});

describe('anchorNamedBy', () => {
  test.each([
    ['#a-caf%C3%A9-chair', 'a-café-chair'],
    ['a-café-chair', 'a-café-chair'],
    ['a-cafe%CC%81-chair', 'a-café-chair'],
    ['#50%-off', '50%-off'],
    ['', ''],
  ])('reads %s as %s', (fragment, anchor) => expect(anchorNamedBy(fragment)).toBe(anchor));
});

describe('refusedHeadings', () => {
  const told = (text: string, pageAnchors = anchorsOfPage('articles', ['is-there-a-best-chair'])) =>
    refusedHeadings([{ text, id: anchorOf(text, none), line: 7 }], pageAnchors);

  test.each([
    ['Sources', 'would have the address #sources, where a part of the page stands already'],
    ['Get help', '#get-help'],
    ['Questions people ask', '#questions-people-ask'],
    ['Questions for your visit', '#questions-for-your-visit'],
    ['Main', '#main'],
    ['Large print', '#large-print'],
    ['Is there a best chair?', '#is-there-a-best-chair, where the question is-there-a-best-chair stands already'],
    ['S1', '#s1'],
    ['C1', '#c1'],
    ['D12', '#d12'],
    ['P3', '#p3'],
    ['D12-title', '#d12-title'],
    ['...', 'has no letters or digits'],
    ['– – –', 'has no letters or digits'],
    ['😀', 'has no letters or digits'],
  ])('refuses “%s”', (text, problem) => {
    expect(told(text)).toHaveLength(1);
    expect(told(text)[0]).toMatchObject({ line: 7, check: 'headings-in-order' });
    expect(told(text)[0]?.problem).toContain(problem);
  });

  test.each(['Sources of pain', 'Which chair is best?', 'The S1 nerve', '2026', 'Options', 'Summary', '¿Qué?', '痛み'])(
    'allows “%s” in an article',
    (text) => expect(told(text)).toEqual([]),
  );

  test.each([
    ['decisionAids', 'Options'],
    ['decisionAids', 'What matters: summary', undefined],
    ['decisionAids', 'Own'],
    ['pages', 'Downloads'],
    ['pages', 'Contact'],
    ['pages', 'Contact name'],
  ] as const)('knows the parts of %s: “%s”', (collection, text, ...allowed) => {
    expect(told(text, anchorsOfPage(collection))).toHaveLength(allowed.length > 0 ? 0 : 1);
  });

  test('leaves an empty heading to the check that tells it', () => expect(told('')).toEqual([]));
});

describe('anchorsOfPage', () => {
  /** Fixed ids in the templates that draw texts of a collection. */
  const idsIn = (...patterns: string[]): string[] =>
    patterns
      .flatMap((pattern) => globSync(pattern))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\sid="([^"{]+)"/gu)].map(([, id = '']) => id));

  test.each([
    [
      'articles',
      'sources',
      [
        'src/layouts/Frame.astro',
        'src/layouts/ArticleLayout.astro',
        'src/components/for-pages/{Sources,Foot,Help}.astro',
      ],
    ],
    ['decisionAids', 'leaning', ['src/layouts/{Frame,CareLayout}.astro', 'src/pages/decide/[[]aid].astro']],
    [
      'pages',
      'downloads',
      ['src/layouts/{Frame,PageLayout}.astro', 'src/components/for-pages/{ContactForm,GuideDownloads}.astro'],
    ],
  ] as const)('knows every fixed id on pages of %s', (collection, seen, templates) => {
    const ids = idsIn(...templates);
    expect(ids).toEqual(expect.arrayContaining(['main', seen]));
    const kept = anchorsOfPage(collection);
    expect(ids.filter((id) => kept(id) === undefined)).toEqual([]);
  });

  test('knows the anchors that models give to headings of the page itself', () => {
    const { context } = articleModel(library, 'sciatica-options');
    const own = library.articles.get('sciatica-options')?.body.headings.map(({ id }) => id) ?? [];
    const faqs = library.articles.get('sciatica-options')?.data.faqs ?? [];
    const kept = anchorsOfPage('articles', faqs);
    const given = [...context.anchors].filter((anchor) => !own.includes(anchor));
    expect(given).toContain('questions-people-ask');
    expect(given.filter((anchor) => kept(anchor) === undefined)).toEqual([]);
    expect(aidAnchors.filter((anchor) => anchorsOfPage('decisionAids')(anchor) === undefined)).toEqual([]);
  });
});
