// Nothing unfinished and nothing from a machine stands where a patient reads; no clock leaves its mark.
import { expect, test } from 'vitest';
import { all, attribute, faultsOn, files, pages, readFile, visibleText, type Page } from './the-site.ts';

const UNFINISHED =
  /lorem|ipsum|\bTODO\b|\bFIXME\b|\bTBD\b|\bXXX+\b|coming soon|under construction|placeholder|\bundefined\b|\bnull\b|\[object|\bNaN\b|\bInfinity\b|\{[\w .-]*\}|<\/?[A-Z]\w+|&(amp|lt|gt|quot|#\d+);/i;

/** Everything a page says: its text, the names of its parts and drawings, what its head tells others. */
function said({ tree }: Page): string[] {
  return [
    visibleText(tree),
    ...all(tree, 'title, desc').map((element) =>
      element.children.map((child) => (child.type === 'text' ? child.value : '')).join(''),
    ),
    ...all(tree, '[aria-label]').map((element) => attribute(element, 'ariaLabel')),
    ...all(tree, '[alt], [data-label]').map((element) => attribute(element, 'alt') + attribute(element, 'dataLabel')),
    ...all(tree, 'meta[content]').map((element) => attribute(element, 'content')),
    ...all(tree, 'script[type="application/ld+json"]').flatMap(({ children }) =>
      children.map((child) => (child.type === 'text' ? child.value.replace(/[{}]/g, ' ') : '')),
    ),
  ];
}

test('no page says anything unfinished', () => {
  const faults = faultsOn(pages, (page) =>
    said(page).flatMap((text) => {
      const found = new RegExp(`.{0,30}(${UNFINISHED.source}).{0,30}`, UNFINISHED.flags).exec(text);
      return found ? [`“${found[0]}”`] : [];
    }),
  );
  expect(faults).toEqual([]);
});

test('no word of the editors’ markup and no Markdown is left in the text', () => {
  const faults = faultsOn(
    pages,
    ({ tree }) => visibleText(tree).match(/\*\*\S|\]\(|^#+ |<[A-Z]\w+|\bas="|\bid="/gm) ?? [],
  );
  expect(faults).toEqual([]);
});

test('sentences are joined as sentences: no space before a full stop, none missing after it', () => {
  const faults = faultsOn(
    pages,
    ({ tree }) =>
      visibleText(tree, 'sup, [data-unsigned=sources], code').match(
        /.{0,20}(\p{L} [.,;:](?= |$)|\p{Ll}{2}[.,;:]\p{Lu}\p{Ll}).{0,20}/gu,
      ) ?? [],
  );
  expect(faults).toEqual([]);
});

test('no page carries the time of a clock', () => {
  const faults = faultsOn(
    pages,
    ({ html }) => html.match(/\d{4}-\d{2}-\d{2}T[\d:.]+Z?|\b\d{1,2}:\d{2}:\d{2}\b|\b1[6-9]\d{11}\b/g) ?? [],
  );
  expect(faults).toEqual([]);
});

test('no other file carries the time of a clock, but midnight of a day', () => {
  const texts = files.filter(
    (file) => /\.(xml|txt|json|webmanifest|svg)$|^_/.test(file) && !file.startsWith('_astro/'),
  );
  const faults = texts.flatMap((file) =>
    (readFile(file).match(/\b\d{2}:\d{2}:\d{2}\b/g) ?? [])
      .filter((time) => time !== '00:00:00')
      .map((time) => `${file}: ${time}`),
  );
  expect(faults).toEqual([]);
});
