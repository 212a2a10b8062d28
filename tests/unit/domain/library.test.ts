import { describe, expect, test } from 'vitest';
import { articlesExplaining } from '#domain/articles-by-term.ts';
import {
  articlesOnTopic,
  listedArticles,
  listedDecisionAids,
  listedPath,
  listedRecoveries,
  listedRelated,
  listedStarts,
  listedTreatments,
  newestArticles,
  topicsInOrder,
  treatmentsByCondition,
  type Library,
} from '#domain/library.ts';
import { listedPairs } from '#domain/pages/comparison.ts';
import { treatmentModel } from '#domain/pages/treatment.ts';
import { searchEntries } from '#domain/search/search-entries.ts';
import { library } from '../../fixtures/library.ts';

/** The library in which lists leave one page out. */
const without = (key: string): Library => ({ ...library, unlisted: new Set([key]) });
const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

describe('an article that lists leave out', () => {
  const hiding = without('articles/sciatica-options');
  test.each([
    ['the newest', ids(newestArticles(hiding))],
    ['those of topics', ids(topicsInOrder(hiding).flatMap((topic) => articlesOnTopic(hiding, topic)))],
    ['all', ids(listedArticles(hiding))],
    ['the ways to start', listedStarts(hiding).map(({ read }) => read)],
    [
      'the paths of topics',
      topicsInOrder(hiding).flatMap((topic) => listedPath(hiding, topic).map(({ read }) => read)),
    ],
    ['what to read after others', [...hiding.articles.values()].flatMap((article) => listedRelated(hiding, article))],
    ['those that explain a term', ids([...articlesExplaining(hiding).values()].flat())],
    ['the search', searchEntries(hiding).map(({ address }) => address.split('/')[2] ?? '')],
  ])('is not among %s', (_, listed) => {
    expect(listed.length).toBeGreaterThan(0);
    expect(listed).not.toContain('sciatica-options');
  });
  test('still has its page', () => expect(hiding.articles.has('sciatica-options')).toBe(true));
});

describe('a treatment that lists leave out', () => {
  const hiding = without('treatments/discectomy');
  test.each([
    ['all treatments', ids(listedTreatments(hiding))],
    ['the other choices of a treatment', ids(treatmentModel(hiding, 'spinal-fusion').otherChoices)],
    ['common pairs', listedPairs(hiding).flatMap(({ first, second }) => [first.id, second.id])],
    [
      'the search',
      searchEntries(hiding)
        .filter(({ kind }) => kind === 'treatment')
        .map(({ address }) => address.split('/')[2] ?? ''),
    ],
  ])('is not among %s', (_, listed) => {
    expect(listed.length).toBeGreaterThan(0);
    expect(listed).not.toContain('discectomy');
  });
});

test('a decision aid and a plan are left out in the same way', () => {
  expect(ids(listedDecisionAids(library))).toContain('surgery-for-sciatica');
  expect(ids(listedDecisionAids(without('decision-aids/surgery-for-sciatica')))).not.toContain('surgery-for-sciatica');
  const plans = (of: Library) => listedRecoveries(of).map(({ treatment }) => treatment.id);
  expect(plans(library)).toContain('spinal-fusion');
  expect(plans(without('recovery/spinal-fusion'))).not.toContain('spinal-fusion');
});

describe('treatmentsByCondition', () => {
  // The order of a map is that of a data store, not of the file.
  const backwards = new Map([...library.conditions].reverse());
  const shown = (from: Library) =>
    treatmentsByCondition({ ...from, conditions: backwards }).map(({ condition, treatments }) => [
      condition.id,
      ids(treatments),
    ]);

  test('has each treatment under the conditions of its readers, in their order', () => {
    expect(shown(library)).toEqual([
      ['disc-wear', ['spinal-fusion']],
      ['sciatica-recent', ['staying-active']],
      ['disc-herniation-first', ['discectomy']],
    ]);
  });

  test('has a treatment under other conditions where its header names them', () => {
    const treatments = new Map(
      [...library.treatments].map(([id, treatment]) => [
        id,
        id === 'spinal-fusion'
          ? { ...treatment, data: { ...treatment.data, listedUnder: ['stenosis', 'sciatica-recent'] } }
          : treatment,
      ]),
    );
    expect(shown({ ...library, treatments })).toEqual([
      ['sciatica-recent', ['staying-active', 'spinal-fusion']],
      ['disc-herniation-first', ['discectomy']],
      ['stenosis', ['spinal-fusion']],
    ]);
  });
});
