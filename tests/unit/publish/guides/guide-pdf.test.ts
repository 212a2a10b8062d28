// Words are words on paper: nothing in them runs, and the same words give the same file.
import { describe, expect, test } from 'vitest';
import { guideKey, makeGuide } from '#publish/guides/guide-pdf.ts';
import type { GuideText } from '#publish/guides/guide-text.ts';
import { readBody } from '#files/read-body.ts';
import { blocksOfParts } from '#publish/guides/printed-parts.ts';
import type { Block } from '#publish/guides/printed-nodes.ts';
import { readPdf } from '../../../fixtures/read-pdf.ts';

const paragraph = (text: string): Block => ({ is: 'paragraph', says: [text] });

const guide = (blocks: Block[], change: Partial<GuideText> = {}): GuideText => ({
  title: 'Your guide: Sciatica',
  siteName: 'Valor Spine',
  day: '2026-11-21',
  lead: 'Pain that runs down the leg.',
  drawing: null,
  help: { is: 'card', tone: 'emergency', level: 1, title: 'Get help now', label: 'get-help', says: [paragraph('911')] },
  facts: ['Not yet reviewed by a clinician'],
  inside: { title: 'In this guide', lines: ['One chapter'] },
  contents: 'Contents',
  chapterLevel: 1,
  blocks: [{ is: 'heading', level: 1, says: ['One chapter'], inContents: true }, ...blocks],
  foot: { emergency: 'Emergency? Call 911.', state: 'Not yet reviewed.', page: 'Page {n} of {total}' },
  pageWord: 'page',
  ...change,
});

/** Texts that mean something to Typst, to HTML or to a template. */
const HOSTILE = [
  '#import "evil.typ"',
  '#panic("stopped")',
  '#read("/etc/passwd")',
  '$x^2$ and *bold* and _low_ and `code`',
  'back\\slash \\u{41} @label <label>',
  '= heading // comment /* more */ ~ -- ---',
  '"quoted" [brackets] {braces} #[content] #{code}',
  '{n} of {total} sys.inputs guide.title',
];

describe('makeGuide', () => {
  test('prints what looks like code as it was written, wherever it stands', async () => {
    const hostile = HOSTILE.join(' | ');
    const says: Block[] = [
      paragraph(hostile),
      { is: 'heading', level: 2, says: [hostile], inContents: true },
      { is: 'list', kind: 'bullets', items: [[paragraph(hostile)]] },
      { is: 'card', tone: 'evidence', level: 2, title: hostile, says: [paragraph(hostile)] },
      { is: 'notes', items: [[hostile]] },
      { is: 'table', caption: hostile, head: [[hostile], ['b']], rows: [[[hostile], [hostile]]] },
      { is: 'sources', items: [{ label: 'source-1', says: [hostile] }] },
    ];
    const made = guide(says, { lead: hostile, facts: [hostile], siteName: hostile, pageWord: hostile });
    const { text } = await readPdf((await makeGuide(made, 'regular')).pdf);
    const letters = (written: string) => written.replace(/\s/g, '');
    for (const written of HOSTILE)
      // On the cover three times, in the contents once, and in the eight places of the blocks.
      expect(letters(text).split(letters(written)).length - 1, written).toBeGreaterThanOrEqual(12);
  });

  test('prints HTML’s own signs as words', async () => {
    const { parts } = readBody('5 \\< 6 & more **\\<b>**', { file: 'a.mdx' });
    const blocks = blocksOfParts(parts, {
      inline: () => undefined,
      blocks: () => [],
      heading: (level) => ({ level, inContents: false }),
    });
    expect((await readPdf((await makeGuide(guide(blocks), 'regular')).pdf)).text).toContain('5 < 6 & more <b>');
  });

  test('gives the same bytes for the same words on the same day, and others on another day', async () => {
    const made = await makeGuide(guide([paragraph('Words.')]), 'regular');
    const again = await makeGuide(guide([paragraph('Words.')]), 'regular');
    const later = await makeGuide(guide([paragraph('Words.')], { day: '2026-11-22' }), 'regular');
    expect(again.pdf.equals(made.pdf)).toBe(true);
    expect(later.pdf.equals(made.pdf)).toBe(false);
    expect((await readPdf(made.pdf)).created).toBe('D:20261121000000Z');
  });

  test('refuses a letter that its fonts lack, instead of taking a font of the machine', async () => {
    await expect(makeGuide(guide([paragraph('A word: 脊椎.')]), 'regular')).rejects.toThrow(/could not be displayed/);
  });

  test('refuses a picture without a description: PDF/UA-1 asks for one', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h2v2z"/></svg>';
    const picture: Block = { is: 'picture', svg, description: '', caption: ['A drawing'], width: 'drawing' };
    await expect(makeGuide(guide([picture]), 'regular')).rejects.toThrow(/alt/);
  });

  test('refuses headings that leave out a level', async () => {
    const skipped: Block = { is: 'heading', level: 3, says: ['Too deep'], inContents: false };
    await expect(makeGuide(guide([skipped]), 'regular')).rejects.toThrow(/heading/);
  });

  test('refuses a link to a place that is not in the guide', async () => {
    const link: Block = {
      is: 'paragraph',
      says: [{ is: 'place', to: 'article-none', says: ['there'], withPage: true }],
    };
    await expect(makeGuide(guide([link]), 'regular')).rejects.toThrow(/article-none/);
  });

  test('sets no word below 18 points in large print, besides the numbers of sources', async () => {
    const { sizes } = await readPdf((await makeGuide(guide([paragraph('Words.')]), 'large')).pdf);
    expect(Math.min(...sizes.keys())).toBeGreaterThanOrEqual(18);
  });
});

describe('guideKey', () => {
  const words = guide([paragraph('Words.')]);
  test.each([
    ['a word', guide([paragraph('Other words.')]), 'regular'],
    ['the day', { ...words, day: '2026-11-22' }, 'regular'],
    ['the print', words, 'large'],
  ] as const)('changes with %s', (_what, other, print) => {
    expect(guideKey(other, print)).not.toBe(guideKey(words, 'regular'));
  });
  test('stays for the same words', () => {
    expect(guideKey(guide([paragraph('Words.')]), 'regular')).toBe(guideKey(words, 'regular'));
  });
});
