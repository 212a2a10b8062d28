import { describe, expect, test } from 'vitest';
import { notesOfPage } from '#domain/page-notes.ts';
import { readBody } from '#files/read-body.ts';
import { printerFor, type GuideContext } from '#publish/guides/printed-forms.ts';
import type { Block } from '#publish/guides/printed-nodes.ts';
import { drawings } from '#schemas/words.ts';
import { library } from '../../../fixtures/library.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';

/** What a text looks like on paper, in a chapter of the article “sciatica-options”. */
function printed(source: string, change: Partial<GuideContext> = {}): Block[] {
  const { parts, problems } = readBody(source, { file: 'a.mdx' });
  expect(problems).toEqual([]);
  const printer = printerFor({
    library,
    notes: notesOfPage(library, [{ is: 'parts', parts }]),
    chapters: new Set(['sciatica-options']),
    site: new URL('https://spine.example'),
    drawings: Object.fromEntries(drawings.map((name) => [name, svg])) as GuideContext['drawings'],
    chapterLevel: 1,
    ...change,
  });
  return printer.chapter('sciatica-options', () => printer.parts(parts));
}

const json = (blocks: Block[]): string => JSON.stringify(blocks);
const heading = library.articles.get('sciatica-options')?.body.headings[0]?.id ?? '';

describe('the printed form', () => {
  test('of a claim says its words, its source and its certainty', () => {
    const [block, notes] = printed('In a trial, <Claim id="fus-03-fusion-vs-rehabilitation" />.');
    const { phrase } = library.claims.get('fus-03-fusion-vs-rehabilitation')?.data.wording.en ?? {};
    expect(json([block as Block])).toContain(phrase);
    expect(json([block as Block])).toContain('"cite","numbers":[1');
    expect(notes).toMatchObject({ is: 'notes' });
    expect(json([notes as Block])).toContain('certainty');
  });

  test('of a claim in the page’s own words says these, their source and their certainty', () => {
    const [block, notes] = printed(
      'In a trial, <Claim id="fus-03-fusion-vs-rehabilitation">fusion helped **no more** than a program</Claim>.',
    );
    expect(json([block as Block])).toContain('"fusion helped ",{"is":"strong","says":["no more"]}," than a program"');
    expect(json([block as Block])).toContain('"cite","numbers":[1');
    expect(json([notes as Block])).toContain('certainty');
  });

  test('of a term says its meaning where it stands first, and there alone', () => {
    const twice = printed(
      'A <Term id="spinal-fusion">fusion</Term> joins bones.\n\nA <Term id="spinal-fusion">fusion</Term> heals.',
    );
    expect(twice.filter(({ is }) => is === 'notes')).toHaveLength(1);
    expect(json(twice)).toContain(library.glossary.get('spinal-fusion')?.data.definition);
  });

  test('of an evidence box holds what says otherwise', () => {
    const claim = [...library.claims.values()].find(({ data }) => data.kind === 'benefit' && data.contrary?.length);
    const box = json(printed(`<EvidenceBox claims="${claim?.id}" />`));
    expect(box).toContain(library.strings.lists.contrary);
    const [contrary = ''] = claim?.data.kind === 'benefit' ? (claim.data.contrary ?? []) : [];
    expect(box).toContain(library.claims.get(contrary)?.data.wording.en?.sentence.slice(0, 20));
  });

  test('of people is a picture of each group that says in words what it shows', () => {
    const [sides] = printed('<PeopleOutOf100 claim="fus-02-fusion-vs-usual-care" />');
    const pictures = sides?.is === 'sides' ? sides.sides.flat() : [];
    expect(pictures).toHaveLength(2);
    for (const picture of pictures) {
      const { description, svg: drawn } = picture as Extract<Block, { is: 'picture' }>;
      const [, filled, total] = /(\d+) of (\d+) figures/.exec(description) ?? [];
      expect(drawn.match(/<path /g)).toHaveLength(Number(total));
      expect(drawn.match(/ fill="#/g)).toHaveLength(Number(filled));
    }
  });

  test('of danger signs is a card for each level, the most urgent first', () => {
    expect(printed('<DangerSigns set="carry-card" />')).toMatchObject([
      { is: 'card', tone: 'emergency', title: 'Emergency: go now' },
      { is: 'card', tone: 'urgent', title: 'Be seen today' },
      ...Array.from({ length: 3 }, () => ({ is: 'paragraph' })),
    ]);
    expect(json(printed('<DangerSigns set="carry-card" />'))).toContain(library.dangerRules.levels.emergency.lead);
  });

  test('of danger signs inside a sentence is that sentence', () => {
    const [line] = printed(
      'Go for <DangerSign id="saddle-numbness" />, <AnyDangerSign set="weak-leg" />. <DangerAct level="soon" />',
    );
    const says = line?.is === 'paragraph' ? line.says.join('') : '';
    expect(says).toBe(
      `Go for numbness between your legs, a foot you newly cannot lift, or sudden or growing leg weakness. ${library.dangerRules.levels.soon.act}`,
    );
  });

  test('of the rule for a fever is a table, and what else to know below it', () => {
    const [table, ...below] = printed('<FeverRule />');
    expect(table).toMatchObject({ is: 'table', head: [['Who'], ['When'], ['What to do']] });
    expect(json(below)).toContain(library.dangerRules.fever.notes[0]);
  });

  test('of questions has boxes to tick', () => {
    expect(json(printed('<Questions heading="Ask">\n\n- Why?\n\n</Questions>'))).toContain('"checkboxes"');
  });

  test('of the phases of recovery has each with its own warning signs', () => {
    const cards = printed('<RecoveryTimeline treatment="spinal-fusion" />').filter(({ is }) => is === 'card');
    expect(cards.filter((card) => card.is === 'card' && card.tone === 'emergency')).toHaveLength(3);
  });

  test('of a drawing has a description and a caption that says it is simplified', () => {
    const [picture] = printed('<Figure drawing="disc-with-tear" caption="A torn disc">\n\nA tear.\n\n</Figure>');
    expect(picture).toMatchObject({ is: 'picture', svg });
    const { description = '' } = picture as { description?: string };
    // The caption is read after it: saying its title here would say it twice.
    expect(description).not.toContain('A torn disc');
    for (const word of Object.values(library.strings.drawings['disc-with-tear'])) expect(description).toContain(word);
    expect(json([picture as Block])).toContain('simplified');
  });

  test('of a comparison names every row and treatment', () => {
    const [table] = printed(
      '<CompareTreatments ids="spinal-fusion staying-active" rows="benefit harm" caption="Two options" />',
    );
    expect(table).toMatchObject({
      is: 'table',
      caption: 'Two options',
      head: [['Treatment'], ['What people gained'], ['Harms']],
      rows: [
        [['Spinal fusion'], {}, {}],
        [{}, {}, {}],
      ],
    });
  });
});

describe('a link', () => {
  test.each([
    ['to a chapter of the guide', '/articles/sciatica-options/', 'article-sciatica-options'],
    ['to a section of a chapter', `/articles/sciatica-options/#${heading}`, `article-sciatica-options-${heading}`],
    ['to a section of its own chapter', `#${heading}`, `article-sciatica-options-${heading}`],
  ])('%s leads to its page', (_what, href, to) => {
    expect(json(printed(`See [this](${href}).`))).toContain(`"is":"place","to":"${to}"`);
  });

  test.each(['/articles/what-is-spinal-fusion/', '/emergency/', '/treatments/discectomy/', '/glossary/#disc'])(
    'to a page that is not in the guide leads to the site: %s',
    (href) => {
      expect(json(printed(`See [this](${href}).`))).toContain(`"is":"address","to":"https://spine.example${href}"`);
    },
  );

  test('to another site shows its address on paper', () => {
    expect(json(printed('See [the VA](https://www.va.gov/communitycare/).'))).toContain(
      '"shown":"va.gov/communitycare"',
    );
  });
});

describe('headings', () => {
  test('go down one level at a time, below the chapter', () => {
    const levels = printed('### A\n\n## B\n\n### C').map((block) => block.is === 'heading' && block.level);
    expect(levels).toEqual([2, 2, 3]);
    const deeper = printed('## B\n\n### C', { chapterLevel: 2 }).map((block) => block.is === 'heading' && block.level);
    expect(deeper).toEqual([3, 4]);
  });
});
