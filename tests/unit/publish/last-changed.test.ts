import { describe, expect, test } from 'vitest';
import { datedEntries, lastChanged } from '#publish/last-changed.ts';
import { LIBRARY_FOLDER } from '../../fixtures/library.ts';

const article = (id: string, topic: string, updated: string) => ({ id, data: { topic, updated } });

const dayOf = lastChanged({
  articles: [
    article('a', 'sciatica', '2026-03-14'),
    article('b', 'sciatica', '2026-05-01'),
    article('c', 'recovery', '2026-04-02'),
  ],
  pages: [{ id: 'privacy', data: { updated: '2025-12-31' } }],
});

describe('lastChanged', () => {
  test.each([
    { address: '/articles/a/', day: '2026-03-14', why: 'its own day' },
    { address: '/about/privacy/', day: '2025-12-31', why: 'its own day' },
    { address: '/topics/sciatica/', day: '2026-05-01', why: 'the latest day of its articles' },
    { address: '/topics/recovery/', day: '2026-04-02', why: 'the latest day of its articles' },
    { address: '/', day: '2026-05-01', why: 'the latest day of all' },
    { address: '/articles/', day: '2026-05-01', why: 'the latest day of all' },
    { address: '/glossary/', day: '2026-05-01', why: 'the latest day of all' },
    { address: '/faq/sciatica/', day: '2026-05-01', why: 'the latest day of all' },
    { address: '/treatments/traction/', day: '2026-05-01', why: 'the latest day of all' },
    { address: '/recovery/', day: '2026-05-01', why: 'the latest day of all' },
    { address: '/site-map/', day: '2026-05-01', why: 'the latest day of all' },
    { address: '/about/', day: undefined, why: 'no day' },
    { address: '/nowhere/', day: undefined, why: 'no day' },
  ])('gives $address $why: $day', ({ address, day }) => expect(dayOf(address)).toBe(day));

  test('knows no day when there is no content', () => {
    expect(lastChanged({ articles: [], pages: [] })('/')).toBeUndefined();
  });
});

describe('datedEntries', () => {
  test('puts days of the content into a sitemap, and leaves other entries as they are', () => {
    const dated = datedEntries(LIBRARY_FOLDER);
    const entry: { url: string; lastmod?: string } = { url: 'https://example.org/articles/sciatica-options/' };
    expect(dated(entry).lastmod).toBe('2026-11-21');
    expect(dated({ url: 'https://example.org/nowhere/' })).toEqual({ url: 'https://example.org/nowhere/' });
  });
});
