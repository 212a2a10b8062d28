// From home, a reader reaches every page in three clicks, and no article stands alone.
import { expect, test } from 'vitest';
import { addressOf, publishedAddresses } from '#domain/addresses.ts';
import { library } from './the-content.ts';
import { all, attribute, getPage } from './the-site.ts';

/** Clicks from home to each page, by links on the pages themselves. */
function clicksFromHome(): Map<string, number> {
  const clicks = new Map([['/', 0]]);
  let reached = ['/'];
  while (reached.length > 0) {
    const next: string[] = [];
    for (const address of reached)
      for (const link of all(getPage(address).tree, 'a[href^="/"]')) {
        const to = attribute(link, 'href').split('#')[0] ?? '';
        if (!to.endsWith('/') || clicks.has(to)) continue;
        clicks.set(to, (clicks.get(address) ?? 0) + 1);
        next.push(to);
      }
    reached = next;
  }
  return clicks;
}

const clicks = clicksFromHome();

test('every page is three clicks from home or nearer', () => {
  const far = [...publishedAddresses(library)].filter((address) => (clicks.get(address) ?? Infinity) > 3);
  expect(far).toEqual([]);
});

test('every article is linked from the text or the end of another one, and from its topic', () => {
  const linked = new Map<string, Set<string>>();
  for (const id of library.articles.keys()) {
    const from = addressOf.article(id);
    for (const link of all(getPage(from).tree, 'main a[href^="/articles/"]')) {
      const to = attribute(link, 'href').split('#')[0] ?? '';
      if (to !== from) linked.set(to, (linked.get(to) ?? new Set()).add(from));
    }
  }
  for (const { id, data } of library.articles.values()) {
    expect([...(linked.get(addressOf.article(id)) ?? [])], id).not.toEqual([]);
    const onTopic = all(getPage(addressOf.topic(data.topic)).tree, 'main a').map((link) => attribute(link, 'href'));
    expect(onTopic).toContain(addressOf.article(id));
  }
});

test('every article leads to three to six others that exist', () => {
  for (const { id, data } of library.articles.values()) {
    expect(data.related.length, id).toBeGreaterThanOrEqual(3);
    expect(data.related.length, id).toBeLessThanOrEqual(6);
    for (const slug of data.related) expect(library.articles.has(slug), `${id} → ${slug}`).toBe(true);
    expect(data.related).not.toContain(id);
  }
});

test('no page is only wanted', () => expect([...library.wanted.keys()]).toEqual([]));
