// Nobody reads about a needle or an operation without meeting what to tell the team.
import { expect, test } from 'vitest';
import { addressOf, listAddresses } from '#domain/addresses.ts';
import { library } from './the-content.ts';
import { all, attribute, getPage, one, visibleText } from './the-site.ts';

const lists = [...library.checklists.values()];

test('every list stands on the page of its treatment and in the articles about it', () => {
  const due = lists.flatMap(({ id, data }) => [
    ...(data.treatment === undefined ? [] : [{ id, title: data.title, address: addressOf.treatment(data.treatment) }]),
    ...data.articles
      .filter((article) => library.articles.has(article))
      .map((article) => ({ id, title: data.title, address: addressOf.article(article) })),
  ]);
  expect(due.length).toBeGreaterThan(0);
  const missing = due.filter(({ id, title, address }) => {
    const { tree } = getPage(address);
    const leads = all(tree, 'main a').some((link) => attribute(link, 'href') === addressOf.checklist(id));
    return !leads || !visibleText(one(tree, 'main')).includes(title);
  });
  expect(missing).toEqual([]);
});

test('every list can be ticked and printed', () => {
  const { tree } = getPage(listAddresses.beforeProcedure);
  for (const { id, data } of lists) {
    const list = one(tree, `section[id="${id}"]`);
    expect(visibleText(list)).toContain(data.title);
    expect(all(list, 'input[type=checkbox]').length).toBeGreaterThanOrEqual(data.tell.length);
  }
});
