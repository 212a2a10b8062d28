// A patient in danger finds the emergency advice first, and is never led to an appointment instead.
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { addressOf, pageAddresses } from '#domain/addresses.ts';
import { getEntry } from '#domain/library.ts';
import { library } from './the-content.ts';
import {
  all,
  attribute,
  childElements,
  elements,
  faultsOn,
  find,
  one,
  pages,
  visibleText,
  type Page,
} from './the-site.ts';

const MOST_VISITS_ON_A_PAGE = 2;
const VISIT = '.visit, a[href^="/schedule/"], a.button, a[rel=external], a[href^="mailto:"]';

/** Pages whose content asks for the whole emergency box. */
const urgentPages = new Set([
  ...[...library.articles.values()]
    .filter(({ data }) => data.urgency === 'full')
    .map(({ id }) => addressOf.article(id)),
  ...[...library.pages.values()]
    .filter(({ data }) => data.emergency === 'full')
    .map(({ id }) => pageAddresses[id as keyof typeof pageAddresses]),
]);

/** Pages that explain; the others only list what there is to read. */
const explains = ({ address }: Page) =>
  /^\/(articles|treatments|faq)\/./.test(address) ||
  address === '/recovery/' ||
  Object.values<string>(pageAddresses).includes(address);

/** Numbers to call in danger: emergencies, and the crisis line, by voice or text. */
const leadsAway = (link: Element) => !/^(#|tel:(911|988)$|sms:)/.test(attribute(link, 'href'));

test('every page begins with the emergency line, right after the skip link', () => {
  const faults = faultsOn(pages, ({ tree }) => {
    const [skip, line] = childElements(one(tree, 'body'));
    if (!skip || !line || attribute(skip, 'className') !== 'skip') return ['no skip link at the beginning'];
    const leads = all(line, 'a').map((link) => attribute(link, 'href'));
    const expected = find(tree, '#get-help') ? '#get-help' : pageAddresses.emergency;
    return visibleText(line).includes('911') && leads.join() === expected
      ? []
      : [`“${visibleText(line)}” leads to ${leads.join()}`];
  });
  expect(faults).toEqual([]);
});

test('every page that asks for it has the emergency box, and so do all that tell of procedures and recovery', () => {
  const due = pages.filter(
    ({ address }) => urgentPages.has(address) || /^\/(treatments|faq)\/./.test(address) || address === '/recovery/',
  );
  expect(due.length).toBeGreaterThan(urgentPages.size);
  expect(faultsOn(due, ({ tree }) => (find(tree, '#get-help') ? [] : ['no emergency box']))).toEqual([]);
});

test('the emergency box stands before every other section, says 911 and leads nowhere else', () => {
  const faults = faultsOn(pages, ({ tree }) => {
    const box = find(tree, '#get-help');
    if (!box) return [];
    const [first] = all(one(tree, 'main'), 'h2');
    return [
      ...(first && all(box, 'h2').includes(first) ? [] : [`stands after “${first ? visibleText(first) : ''}”`]),
      ...(visibleText(box).includes('911') ? [] : ['does not say 911']),
      ...all(box, 'a')
        .filter(leadsAway)
        .map((link) => `leads to ${attribute(link, 'href')}`),
    ];
  });
  expect(faults).toEqual([]);
});

test('every emergency card says 911 or emergency department, and leads nowhere else', () => {
  const faults = faultsOn(pages, ({ tree }) =>
    all(tree, '.card.emergency').flatMap((card) => [
      ...(/\b911\b|emergency department/.test(visibleText(card))
        ? []
        : [`“${visibleText(card).slice(0, 60)}” says not where to go`]),
      ...all(card, 'a')
        .filter(leadsAway)
        .map((link) => `“${visibleText(link)}” leads to ${attribute(link, 'href')}`),
    ]),
  );
  expect(faults).toEqual([]);
});

test('no call to a visit stands in an emergency card or directly beside one', () => {
  const faults = faultsOn(pages, ({ tree }) => {
    const main = one(tree, 'main');
    const blocks = blocksOf(main);
    const visits = new Set(all(main, VISIT).flatMap((visit) => [visit, ...elements(visit)]));
    const isVisit = (block: Element | undefined) =>
      block !== undefined && (visits.has(block) || elements(block).some((inner) => visits.has(inner)));
    return all(main, '.card.emergency').flatMap((card) => {
      const inside = blocks.filter((block) => elements(card).includes(block));
      const beside = [
        blocks[blocks.indexOf(inside[0] as Element) - 1],
        blocks[blocks.indexOf(inside.at(-1) as Element) + 1],
      ];
      return [...inside, ...beside]
        .filter(isVisit)
        .map((block) => `“${visibleText(block as Element)}” by “${visibleText(card).slice(0, 40)}”`);
    });
  });
  expect(faults).toEqual([]);
});

test(`no page calls to a visit more than ${MOST_VISITS_ON_A_PAGE} times`, () => {
  const faults = faultsOn(pages, ({ tree }) => {
    const { length } = all(tree, 'main a[href^="/schedule/"]');
    return length > MOST_VISITS_ON_A_PAGE ? [`${length} times`] : [];
  });
  expect(faults).toEqual([]);
});

test('a page that tells of the clinic’s own treatment calls to a visit only after the harms', () => {
  const faults = faultsOn(pages, ({ tree }) => {
    const inOrder = elements(one(tree, 'main'));
    const box = boxes(tree, 'fibrin')[0];
    const visit = inOrder.findIndex((element) => attribute(element, 'href').startsWith('/schedule/'));
    return box && visit >= 0 && visit < inOrder.indexOf(box) ? ['a call to a visit above the harms'] : [];
  });
  expect(faults).toEqual([]);
});

test('a page that names fibrin says first what to know about it', () => {
  const naming = pages.filter((page) => explains(page) && /\bfibrin\b/i.test(ownText(page)));
  expect(naming.length).toBeGreaterThan(0);
  const faults = faultsOn(naming, ({ tree }) => {
    const inOrder = elements(one(tree, 'main'));
    const [box, ...more] = boxes(tree, 'fibrin');
    if (!box) return ['no box about fibrin'];
    const opening = new Set(all(tree, '#get-help h2, .keys h2'));
    const section = inOrder.findIndex((element) => element.tagName === 'h2' && !opening.has(element));
    return [
      ...(more.length > 0 ? ['more than one box about fibrin'] : []),
      ...(section >= 0 && section < inOrder.indexOf(box) ? ['the box stands after the first section'] : []),
    ];
  });
  expect(faults).toEqual([]);
});

test('a page that names care paid by the VA says what veterans should know', () => {
  const words = getEntry(library.disclaimers, 'va-coverage', 'disclaimer').data.mentions;
  const naming = pages.filter((page) => {
    const text = ownText(page);
    return (
      explains(page) &&
      words.some((word) => new RegExp(`\\b${word}\\b`, word === word.toUpperCase() ? '' : 'i').test(text))
    );
  });
  expect(naming.length).toBeGreaterThan(0);
  const faults = faultsOn(naming, ({ tree }) => {
    const { length } = boxes(tree, 'va-coverage');
    return length === 1 ? [] : [`${length} boxes about the VA`];
  });
  expect(faults).toEqual([]);
});

test('every page says that it is no advice for one person', () => {
  const said = visibleTextOf('general-information');
  expect(
    faultsOn(pages, ({ tree }) => (visibleText(one(tree, 'footer')).includes(said) ? [] : ['does not say it'])),
  ).toEqual([]);
});

test('an article tells that the clinic sells the treatment it discusses', () => {
  const sold = new Set(library.clinic.treatmentsOffered);
  const telling = visibleTextOf('conflict-of-interest');
  const due = [...library.articles.values()].filter(({ data }) => data.treatments.some((id) => sold.has(id)));
  expect(due.length).toBeGreaterThan(0);
  const asked = pages.filter(({ address }) => due.some(({ id }) => addressOf.article(id) === address));
  expect(faultsOn(asked, ({ tree }) => (visibleText(tree).includes(telling) ? [] : ['does not tell']))).toEqual([]);
});

/** What a page says itself: without standing texts, sources, and titles of what to read next. */
function ownText({ tree }: Page): string {
  return visibleText(one(tree, 'main'), '.box, .sources, .notes, .crumbs, .toc, h2 ~ ul > li > a:only-child');
}

/** Boxes that begin with the title of a disclaimer. */
function boxes(tree: Page['tree'], disclaimer: string): Element[] {
  const { title } = getEntry(library.disclaimers, disclaimer, 'disclaimer').data;
  return all(tree, '.box').filter(
    (box) =>
      childElements(box)
        .slice(0, 1)
        .map((first) => visibleText(first))
        .join() === title,
  );
}

/** The first sentence of a disclaimer. */
function visibleTextOf(disclaimer: string): string {
  const [first] = getEntry(library.disclaimers, disclaimer, 'disclaimer').body.parts;
  const text = typeof first === 'string' ? first : first?.parts.find((part) => typeof part === 'string');
  const sentence = /[^<>.]{20,}/.exec(text ?? '')?.[0];
  if (!sentence) throw new Error(`The disclaimer “${disclaimer}” begins with no sentence.`);
  return sentence;
}

/** Elements that hold text and no other block, in the order of the page. */
function blocksOf(tree: Element): Element[] {
  const isBlock = (element: Element) => /^(p|li|h[1-6]|dt|dd|td|th|summary|figcaption)$/.test(element.tagName);
  return elements(tree).filter(
    (element) => isBlock(element) && !elements(element).some((inner) => inner !== element && isBlock(inner)),
  );
}
