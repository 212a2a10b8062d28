// No figure stands alone: its number leads to a source, and the source leads back.
import { expect, test } from 'vitest';
import { library } from './the-content.ts';
import { all, attribute, faultsOn, find, one, pages, visibleText, withoutSpace } from './the-site.ts';

test('every number of a source leads to that source', () => {
  const faults = faultsOn(pages, ({ tree }) => {
    const sources = all(tree, '[data-unsigned=sources] ol > li').map((source) => attribute(source, 'id'));
    return all(tree, 'sup').flatMap((sup) => {
      const links = all(sup, 'a');
      if (links.length === 0) return [`“${visibleText(sup)}” is no link`];
      return links
        .filter((link) => {
          const number = visibleText(link);
          return attribute(link, 'href') !== `#s${number}` || sources[Number(number) - 1] !== `s${number}`;
        })
        .map((link) => `“${visibleText(link)}” leads to ${attribute(link, 'href')}`);
    });
  });
  expect(faults).toEqual([]);
});

test('every source leads back to a place that cites it', () => {
  const faults = faultsOn(pages, ({ tree }) =>
    all(tree, '[data-unsigned=sources] ol > li').flatMap((source, index) => {
      const number = String(index + 1);
      const back = all(source, 'a').find((link) => attribute(link, 'href').startsWith('#'));
      if (!back) return [`source ${number} does not lead back`];
      const place = find(tree, `[id="${attribute(back, 'href').slice(1)}"]`);
      return place && visibleText(place) === number
        ? []
        : [`source ${number} leads back to ${attribute(back, 'href')}`];
    }),
  );
  expect(faults).toEqual([]);
});

test('sources are numbered in the order in which the page cites them', () => {
  const faults = faultsOn(pages, ({ tree }) => {
    const cited = [...new Set(all(tree, 'sup a').map((link) => Number(visibleText(link))))];
    return cited.every((number, index) => number === index + 1) ? [] : [`cited in the order ${cited.join(', ')}`];
  });
  expect(faults).toEqual([]);
});

test('every source says who and what, and leads to the work when its address is known', () => {
  // The longest title first: one may be part of another.
  const titles = [...library.sources.values()]
    .map(({ data }) => ({ title: withoutSpace(data.title), isKnown: Boolean(data.DOI ?? data.PMID ?? data.URL) }))
    .sort((a, b) => b.title.length - a.title.length);
  const faults = faultsOn(pages, ({ tree }) =>
    all(tree, '[data-unsigned=sources] ol > li').flatMap((source, index) => {
      const text = visibleText(source, 'a');
      const leads = all(source, 'a').some((link) => attribute(link, 'href').startsWith('https://'));
      const isKnown = titles.find(({ title }) => withoutSpace(text).includes(title))?.isKnown ?? false;
      return [
        ...(text.length > 20 ? [] : [`source ${index + 1} says only “${text}”`]),
        ...(isKnown && !leads ? [`source ${index + 1} leads nowhere: “${text}”`] : []),
      ];
    }),
  );
  expect(titles.length).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

test('every number of a source has its evidence in words beside it', () => {
  const articles = pages.filter(({ address }) => /^\/(articles|treatments)\/./.test(address));
  const faults = faultsOn(articles, ({ tree }) => {
    const told = all(tree, '[data-part=notes] b').flatMap((label) => visibleText(label).match(/\d+/g) ?? []);
    const beside = new Set([
      ...told,
      ...all(tree, ':is([data-part=evidence], [data-part=side], [data-part=plot]) sup a').map((link) =>
        visibleText(link),
      ),
    ]);
    const main = one(tree, 'main');
    return [...new Set(all(main, 'sup a').map((link) => visibleText(link)))]
      .filter((number) => !beside.has(number))
      .map((number) => `source ${number} has no words about its evidence`);
  });
  expect(faults).toEqual([]);
});

test('a picture of people shows as many as its words count', () => {
  /** Size of one person, in units of the drawing. */
  const person = { width: 15, height: 20 };
  const faults = faultsOn(pages, ({ tree }) =>
    all(tree, '[data-part=people] > div > div').flatMap((group) => {
      const picture = one(group, 'svg');
      const words = visibleText(one(group, 'p'));
      const [, said, outOf] = /(\d+) out of (\d+)/.exec(words) ?? [];
      const drawn = (isFilled: boolean) =>
        all(picture, 'rect')
          // Those without the outcome are drawn as outlines, with a pattern whose name ends in “o”.
          .filter((rect) => attribute(rect, 'fill').endsWith('o)') !== isFilled)
          .map((rect) => Number(attribute(rect, 'width')) * Number(attribute(rect, 'height')))
          .reduce((sum, area) => sum + area / (person.width * person.height), 0);
      const [filled, empty] = [drawn(true), drawn(false)];
      return filled === Number(said) && filled + empty === Number(outOf)
        ? []
        : [`“${words}” draws ${filled} of ${filled + empty}`];
    }),
  );
  expect(faults).toEqual([]);
});
