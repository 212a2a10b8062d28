import { describe, expect, test } from 'vitest';
import { notesOfPage } from '#domain/page-notes.ts';
import { signablePages } from '#domain/pages/all-pages.ts';
import { articleModel } from '#domain/pages/article.ts';
import { signedTextOf } from '#domain/page-model.ts';
import type { Said } from '#domain/said/said.ts';
import { readBody } from '#files/read-body.ts';
import { library } from '../../fixtures/library.ts';

const says = (source: string): Said => ({ is: 'parts', parts: readBody(source, { file: 'a' }).parts });

describe('notesOfPage', () => {
  test('numbers sources in reading order, each once', () => {
    const text = says(
      'One <Claim id="fus-02-fusion-vs-usual-care" />.\n\nTwo <Claim id="fus-03-fusion-vs-rehabilitation" /> and <Claim id="fus-02-fusion-vs-usual-care" />.',
    );
    const { sources, citations } = notesOfPage(library, [text]);
    expect(sources[0]).toBe('fritzell2001');
    expect(citations.get('fus-02-fusion-vs-usual-care')).toEqual([1]);
    expect(citations.get('fus-03-fusion-vs-rehabilitation')).toEqual([2, 3, 4]);
    expect(new Set(sources).size).toBe(sources.length);
  });
  test('explains a term where it comes first, and only there', () => {
    const text = says('<Term id="sciatica">a</Term> one.\n\n<Term id="sciatica">b</Term> two.');
    const { notes } = notesOfPage(library, [text]);
    expect([...notes.values()].map(({ terms }) => terms)).toEqual([['sciatica']]);
  });
  test('keeps the notes of the first place when a block stands in two chapters', () => {
    const text = says('<Term id="sciatica">a</Term> and <Claim id="fus-02-fusion-vs-usual-care" />.');
    const { notes } = notesOfPage(library, [text, text]);
    expect([...notes.values()].map(({ terms }) => terms)).toEqual([['sciatica']]);
  });
  test('cites what a box and a comparison draw in', () => {
    const { claims } = notesOfPage(library, [says('<EvidenceBox claims="fus-02-fusion-vs-usual-care" />')]);
    expect(claims).toEqual(expect.arrayContaining(['fus-02-fusion-vs-usual-care', 'fus-03-fusion-vs-rehabilitation']));
  });
  test('leads every source back to one place on every page', () => {
    for (const { model } of signablePages(library)) {
      const first = [...model.context.notes.firstCitations.values()]
        .flatMap((byClaim) => [...byClaim.values()].flatMap((numbers) => [...numbers]))
        .sort((a, b) => a - b);
      expect(first).toEqual(model.context.notes.sources.map((_, index) => index + 1));
    }
  });
});

describe('articleModel', () => {
  test('counts what the reader reads, and keeps disclaimers out of the count', () => {
    const model = articleModel(library, 'sciatica-options');
    const { text, wordCount } = model;
    const signedText = signedTextOf(model);
    expect(wordCount).toBeGreaterThan(700);
    expect(text).not.toContain('The FDA has not approved steroids');
    expect(signedText).toContain('The FDA has not approved steroids');
    expect(signedText).toContain('You are numb or feel strange around your genitals');
  });
  test('names every entry the page draws in', () => {
    const { entries } = articleModel(library, 'sciatica-options');
    expect(entries.has('disclaimers/off-label-steroids')).toBe(true);
    expect(entries.has('faqs/should-i-rest-in-bed')).toBe(true);
    expect(entries.has('treatments/discectomy')).toBe(true);
    expect(entries.has('claims/sci-04-same-after-a-year')).toBe(true);
  });
});
