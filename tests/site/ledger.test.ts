// The ledger on the finished site: every statement once, with its study, what says otherwise, and the pages that use it.
import { expect, test } from 'vitest';
import { addressOf, listAddresses } from '#domain/addresses.ts';
import { evidenceTag } from '#domain/evidence/evidence-tag.ts';
import { ledgerPages } from '#domain/evidence/ledger.ts';
import { claimAddresses, pagesUsingClaims } from '#domain/evidence/use-of-claims.ts';
import { wordingOf } from '#domain/library.ts';
import { checks } from '#editorial/checks.ts';
import { firstSentence, library } from './the-content.ts';
import { all, attribute, getPage, one, visibleText } from './the-site.ts';

const pageAt = (address: string) => getPage(address.split('#')[0] ?? '');

test('each statement stands with its tag, its sources, what says otherwise and where it is used', () => {
  const using = pagesUsingClaims(library);
  const addresses = claimAddresses(library);
  for (const { topic, number, claims } of ledgerPages(library)) {
    const { tree } = getPage(addressOf.evidence(topic.id, number));
    for (const claim of claims) {
      const record = one(tree, `[id="${claim.id}"]`);
      const said = visibleText(record).toLowerCase();
      expect(said).toContain(wordingOf(claim, library.language).sentence.trim().replace(/\s+/g, ' ').toLowerCase());
      expect(said).toContain(evidenceTag(claim, library.strings, library.language).toLowerCase());
      expect(all(record, 'sup a').length).toBe(claim.data.sources.length);
      const links = all(record, 'a').map((link) => attribute(link, 'href'));
      for (const other of claim.data.contrary ?? []) expect(links).toContain(addresses.get(other));
      for (const { address } of using.get(claim.id) ?? []) expect(links).toContain(address);
    }
  }
});

test('a figure that is not used is explained without the figure', () => {
  const { tree } = getPage(listAddresses.figuresNotUsed);
  for (const claim of library.claims.values()) {
    if (claim.data.use === 'show') continue;
    const record = visibleText(one(tree, `[id="${claim.id}"]`));
    expect(record).toContain((claim.data.whyNotUsed ?? 'no reason').trim().replace(/\s+/g, ' '));
    for (const figure of claim.data.reportedFigure?.match(/\d[\d,.]*/g) ?? []) expect(record).not.toContain(figure);
  }
  expect(visibleText(one(tree, 'main'))).toContain(firstSentence('clinic-reported'));
});

test('the page on how we write names every check with its reason', () => {
  const text = visibleText(one(pageAt('/about/how-we-write-and-review/').tree, 'main'));
  for (const { name, reason } of checks) {
    expect(text.toLowerCase()).toContain(name.replaceAll('-', ' '));
    expect(text).toContain(reason);
  }
});

test('the page of corrections says that there are none, or names them all', () => {
  const { tree } = getPage(listAddresses.corrections);
  const clinical = [...library.changeNotes.values()].filter(({ data }) => data.kind === 'clinical');
  expect(
    all(tree, 'main div[id]')
      .map((note) => attribute(note, 'id'))
      .sort(),
  ).toEqual(clinical.map(({ id }) => id).sort());
  if (clinical.length === 0) expect(visibleText(one(tree, 'main'))).toContain(library.strings.correctionsPage.none);
});
