import { textPart } from '#domain/body.ts';
import { describe, expect, test } from 'vitest';
import { articlesOnTopic } from '#domain/library.ts';
import type { Review } from '#domain/review/review-state.ts';
import { guidePlans, guideText, type GuideFacts } from '#publish/guides/guide-text.ts';
import { drawings } from '#schemas/words.ts';
import type { Block } from '#publish/guides/printed-nodes.ts';
import { library } from '../../../fixtures/library.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const facts: GuideFacts = {
  library,
  today: '2026-11-21',
  site: new URL('https://spine.example'),
  drawings: Object.fromEntries(drawings.map((name) => [name, svg])) as GuideFacts['drawings'],
  reviewOf: () => ({ state: 'not-reviewed' }),
  citationsOf: (sources) =>
    sources.map((id) => ({ parts: [textPart(`Source ${id}.`)], href: `https://doi.org/10.1/${id}` })),
};
const plans = guidePlans(library);
const guideNamed = (name: string, change: Partial<GuideFacts> = {}) => {
  const plan = plans.find((candidate) => candidate.name === name);
  if (!plan) throw new Error(`There is no guide “${name}”.`);
  return guideText(plan, { ...facts, ...change });
};
const headings = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.is === 'heading' ? [block] : []));

describe('guidePlans', () => {
  test('has a guide for each topic with articles, and one of everything', () => {
    const topics = [...library.topics.values()].filter((topic) => articlesOnTopic(library, topic).length > 0);
    expect(plans.map(({ name }) => name).sort()).toEqual(['complete', ...topics.map(({ id }) => id)].sort());
  });
});

describe('guideText', () => {
  test('has every article of the topic as a chapter, in the order of the topic', () => {
    const [topic] = plans.find(({ name }) => name === 'fusion-and-surgery')?.topics ?? [];
    const chapters = headings(guideNamed('fusion-and-surgery').blocks).filter(({ label }) =>
      library.articles.has(label?.replace('article-', '') ?? ''),
    );
    expect(topic && articlesOnTopic(library, topic).map(({ data }) => data.title)).toEqual(
      chapters.map(({ says }) => says.join('')),
    );
  });

  test('prints a question once, and elsewhere leads to it', () => {
    const { blocks } = guideNamed('complete');
    const labels = headings(blocks).flatMap(({ label }) => (label?.startsWith('question-') ? [label] : []));
    expect(new Set(labels).size).toBe(labels.length);
    const asked = new Set([...library.articles.values()].flatMap(({ data }) => data.faqs));
    expect(labels.sort()).toEqual([...asked].map((id) => `question-${id}`).sort());
  });

  test('numbers its sources in one list, in the order in which they are cited first', () => {
    const { blocks } = guideNamed('sciatica');
    const sources = blocks.flatMap((block) => (block.is === 'sources' ? block.items : []));
    expect(sources.map(({ label }) => label)).toEqual(sources.map((_source, index) => `source-${index + 1}`));
    const cited = [...JSON.stringify(blocks).matchAll(/"numbers":\[([\d,]+)\]/g)].flatMap(([, numbers = '']) =>
      numbers.split(',').map(Number),
    );
    expect(Math.max(...cited)).toBe(sources.length);
    expect(cited[0]).toBe(1);
  });

  test('says that no clinician has reviewed it, on the cover, on every page and in every chapter', () => {
    const { facts: cover, foot, blocks } = guideNamed('sciatica');
    expect(cover[0]).toBe('Not yet reviewed by a clinician');
    expect(foot.state).toContain('Not yet reviewed by a clinician');
    const chapters = headings(blocks).filter(({ starts, label }) => starts && label);
    expect(JSON.stringify(blocks).split('Not yet reviewed by a clinician').length - 1).toBe(chapters.length);
  });

  test.each<[Review['state'][], number]>([
    [['reviewed', 'changed', 'overdue'], 1],
    [['due-soon', 'not-reviewed', 'reviewed'], 2],
  ])('of chapters that are %j, counts %i as reviewed', (states, reviewed) => {
    const articles = [...library.articles.keys()];
    const { facts: cover } = guideNamed('complete', {
      reviewOf: (id) => ({ state: states[articles.indexOf(id)] ?? 'not-reviewed' }),
    });
    expect(cover[0]).toContain(`${reviewed} of ${articles.length} chapters`);
  });

  test('names the day it was made and no other', () => {
    const { day, foot } = guideNamed('sciatica', { today: '2027-02-03' });
    expect(day).toBe('2027-02-03');
    expect(foot.state).toContain('February 3, 2027');
  });
});
