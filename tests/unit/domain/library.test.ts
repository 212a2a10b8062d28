import { describe, expect, test } from 'vitest';
import { articlesOnTopic, getEntry, newestArticles } from '#domain/library.ts';
import { library } from '../../fixtures/library.ts';

describe('an article that lists leave out', () => {
  const hiding = { ...library, unlisted: new Set(['articles/sciatica-options']) };
  test('is on no list', () => {
    const ids = [
      ...newestArticles(hiding),
      ...articlesOnTopic(hiding, getEntry(library.topics, 'sciatica', 'topic')),
    ].map(({ id }) => id);
    expect(ids).not.toContain('sciatica-options');
  });
  test('still has its page', () => {
    expect(hiding.articles.has('sciatica-options')).toBe(true);
  });
});
