// A patient in danger finds the emergency advice first, and is never led to an appointment instead.
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { addressOf, listAddresses, pageAddresses } from '#domain/addresses.ts';
import { sharedChecklist } from '#domain/before-procedure.ts';
import { setIn, signsByLevel } from '#domain/danger-signs.ts';
import { getEntry } from '#domain/library.ts';
import { phoneHref } from '#domain/phone.ts';
import { firstSentence, library } from './the-content.ts';
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
const VISIT = '[data-part=visit], a[href^="/schedule/"], a[data-part=button], a[rel=external], a[href^="mailto:"]';

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
const dialed = new Set(
  library.dangerRules.numbers.flatMap(({ number, takesCalls, takesTexts }) => [
    ...(takesCalls ? [phoneHref(number)] : []),
    ...(takesTexts ? [`sms:${number}`] : []),
  ]),
);
const leadsAway = (link: Element) => !attribute(link, 'href').startsWith('#') && !dialed.has(attribute(link, 'href'));

test('every page begins with the emergency line, right after the skip link', () => {
  const faults = faultsOn(pages, ({ tree }) => {
    const [skip, line] = childElements(one(tree, 'body'));
    if (!skip || !line || attribute(skip, 'href') !== '#main') return ['no skip link at the beginning'];
    const leads = all(line, 'a').map((link) => attribute(link, 'href'));
    const expected = find(tree, '#get-help') ? '#get-help' : pageAddresses.emergency;
    return visibleText(line).includes('911') && leads.join() === `tel:911,${expected}`
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
    // The answer to the question of the page comes before it: the line on top of the page names the signs and opens the card.
    const [first] = all(one(tree, 'main'), 'h2').filter(
      (heading) => !all(tree, '[data-part=keys] h2').includes(heading),
    );
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

test('the emergency box names every sign of an emergency in the set its page asks for, and else those of the standard card', () => {
  const setOf = new Map([
    ...[...library.articles.values()].map(({ id, data }) => [addressOf.article(id), data.dangerSigns] as const),
    ...[...library.treatments.values()].map(({ id, data }) => [addressOf.treatment(id), data.dangerSigns] as const),
    ...[...library.decisionAids.values()].map(({ id, data }) => [addressOf.decisionAid(id), data.gate] as const),
    [listAddresses.beforeProcedure, sharedChecklist(library).data.gateSet] as const,
    ...[...library.pages.values()].map(
      ({ id, data }) => [pageAddresses[id as keyof typeof pageAddresses], data.dangerSigns] as const,
    ),
  ]);
  const standard = setIn(library, 'standard-card').id;
  const faults = faultsOn(pages, ({ tree, address }) => {
    const box = find(tree, '#get-help');
    if (!box) return [];
    const [emergency] = signsByLevel(library, setOf.get(address) ?? standard, ['emergency']);
    const text = visibleText(box);
    return (emergency?.signs ?? []).filter(({ data }) => !text.includes(data.says)).map(({ id }) => `lacks “${id}”`);
  });
  expect(faults).toEqual([]);
});

test('every emergency card says 911 or emergency department, and leads nowhere else', () => {
  const faults = faultsOn(pages, ({ tree }) =>
    all(tree, '[data-part=emergency]').flatMap((card) => [
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

// A card that only paper shows has nothing to tap.
test('each number that a card tells to call or text can be dialed', () => {
  const numbers = library.dangerRules.numbers.map(({ number }) => number);
  const faults = faultsOn(pages, ({ tree }) =>
    all(tree, ':is([data-part=emergency], [data-part=urgent]):not(aside)').flatMap((card) => {
      const links = all(card, 'a').map((link) => attribute(link, 'href').replace(/^(tel|sms):/, ''));
      return numbers
        .filter((number) => new RegExp(`(?<![\\d-])${number}(?![\\d-])`).test(visibleText(card)))
        .filter((number) => !links.includes(number.replaceAll('-', '')))
        .map((number) => `${number} is plain text in “${visibleText(card).slice(0, 40)}”`);
    }),
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
    return all(main, '[data-part=emergency]').flatMap((card) => {
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

/** Standing texts that come onto a page because it names a word. */
const called = [...library.disclaimers.values()].filter(({ data }) => data.appliesTo === 'mentions');

test.each(called)('a page that names a word of “$id” carries that text once', ({ id, data }) => {
  const naming = pages.filter((page) => explains(page) && names(ownText(page), data.mentions));
  const faults = faultsOn(naming, ({ tree }) => {
    const { length } = texts(tree, id);
    return length === 1 ? [] : [`${length} times`];
  });
  expect(faults).toEqual([]);
});

test.each(called.filter(({ data }) => data.place === 'top'))(
  '“$id” stands before the first section, or in the one that first names its words, and before a call to a visit',
  ({ id, data }) => {
    const naming = pages.filter((page) => explains(page) && names(ownText(page), data.mentions));
    const faults = faultsOn(naming, ({ tree }) => {
      const inOrder = elements(one(tree, 'main'));
      const [box] = texts(tree, id);
      if (!box) return [];
      const opening = new Set(
        all(tree, '#get-help h2, [data-part=keys] *, [data-unsigned] *, [data-part=byline] *').filter(
          (element) => element,
        ),
      );
      const inBox = new Set(elements(box));
      // A reader who came for something else meets the box where the text comes to its subject.
      const naming = inOrder.findIndex(
        (element) =>
          /^(p|li|td|dd|figcaption|h2|h3)$/.test(element.tagName) &&
          !inBox.has(element) &&
          !opening.has(element) &&
          names(visibleText(element), data.mentions),
      );
      const section = inOrder.findIndex(
        (element, index) => index > naming && element.tagName === 'h2' && !opening.has(element) && !inBox.has(element),
      );
      const visit = inOrder.findIndex((element) => attribute(element, 'href').startsWith('/schedule/'));
      return [
        ...(section >= 0 && section < inOrder.indexOf(box) ? ['stands after the section that first names it'] : []),
        ...(visit >= 0 && visit < inOrder.indexOf(box) ? ['stands after a call to a visit'] : []),
      ];
    });
    expect(faults).toEqual([]);
  },
);

test('every page says that it is no advice for one person', () => {
  const said = firstSentence('general-information');
  expect(
    faultsOn(pages, ({ tree }) => (visibleText(one(tree, 'footer')).includes(said) ? [] : ['does not say it'])),
  ).toEqual([]);
});

test('an article tells that the clinic sells the treatment it discusses', () => {
  const sold = new Set(library.clinic.treatmentsOffered);
  const telling = firstSentence('conflict-of-interest');
  const due = [...library.articles.values()].filter(({ data }) => data.treatments.some((id) => sold.has(id)));
  const asked = pages.filter(({ address }) => due.some(({ id }) => addressOf.article(id) === address));
  expect(faultsOn(asked, ({ tree }) => (visibleText(tree).includes(telling) ? [] : ['does not tell']))).toEqual([]);
});

/** What a page says itself: without standing texts, sources, and titles of what to read next. */
function ownText({ tree }: Page): string {
  return visibleText(
    one(tree, 'main'),
    ':is([data-part=evidence], [data-part=side], [data-part=plot]), [data-unsigned=sources], [data-part=notes], [data-unsigned=breadcrumb], [data-unsigned=contents], h2 ~ ul > li > a:only-child',
  );
}

/** Whether a text names one of the words; short abbreviations mean something only in capitals. */
function names(text: string, words: readonly string[]): boolean {
  return words.some((word) => new RegExp(`\\b${word}\\b`, word === word.toUpperCase() ? '' : 'i').test(text));
}

/** Places where a standing text is said: it begins with its title, or is that one sentence, or its short form. */
function texts(tree: Page['tree'], disclaimer: string): Element[] {
  const { title, short } = getEntry(library.disclaimers, disclaimer, 'disclaimer').data;
  const sentence = firstSentence(disclaimer);
  const begins = short?.split('. ')[0];
  const outer = all(tree, 'main :is(:is([data-part=evidence], [data-part=side], [data-part=plot]), p)').filter(
    (element) => {
      const [first] = childElements(element);
      return element.tagName === 'p'
        ? visibleText(element).includes(sentence) || (begins !== undefined && visibleText(element).startsWith(begins))
        : visibleText(first ?? element) === title;
    },
  );
  return outer.filter((element) => !outer.some((other) => other !== element && elements(other).includes(element)));
}

/** Elements that hold text and no other block, in the order of the page. */
function blocksOf(tree: Element): Element[] {
  const isBlock = (element: Element) => /^(p|li|h[1-6]|dt|dd|td|th|summary|figcaption)$/.test(element.tagName);
  return elements(tree).filter(
    (element) => isBlock(element) && !elements(element).some((inner) => inner !== element && isBlock(inner)),
  );
}
