// Figures on pages: who cannot see a drawing reads what it shows.
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { addressOf } from '#domain/addresses.ts';
import { wordsIn } from '#domain/body.ts';
import { library } from './the-content.ts';
import { all, attribute, faultsOn, find, getPage, pages } from './the-site.ts';

/** Fewest words that can say what a figure shows, beyond its caption. */
const FEWEST = 8;

test('an article has a figure for each that its writer put there', () => {
  const faults = [...library.articles.values()].flatMap(({ id, body, data }) => {
    const texts = [body, ...data.faqs.flatMap((faq) => library.faqs.get(faq)?.body ?? [])];
    const written = texts
      .flatMap(({ parts }) => [...wordsIn(parts)])
      .filter(({ name }) => name === 'Figure' || name === 'StudyPlot').length;
    const drawn = all(getPage(addressOf.article(id)).tree, 'main figure:not([data-part=people]) svg').length;
    return drawn === written ? [] : [`${id} has ${drawn} of ${written}`];
  });
  expect(faults).toEqual([]);
});

test('every figure has a caption and says in words what it shows', () => {
  const faults = faultsOn(pages, ({ tree }) =>
    all(tree, 'figure:not([data-part=people])').flatMap((figure) => {
      const svg = find(figure, 'svg');
      if (!svg) return [];
      const caption = find(figure, 'figcaption b');
      const words = toString(find(figure, 'figcaption') ?? figure).split(/\s+/).length;
      const captionWords = caption ? toString(caption).split(/\s+/).length : 0;
      if (captionWords === 0) return ['has a figure without a caption'];
      if (words - captionWords < FEWEST) return [`says too little about “${toString(caption ?? figure)}”`];
      return attribute(svg, 'role') === 'img' ? [] : [`does not call “${toString(caption ?? figure)}” a picture`];
    }),
  );
  expect(faults).toEqual([]);
});

test('no drawing brings styles of its own', () => {
  const faults = faultsOn(pages, ({ tree }) =>
    all(tree, 'svg style, svg [style]').map(() => 'has a drawing with a style of its own'),
  );
  expect(faults).toEqual([]);
});
