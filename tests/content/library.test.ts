// What the clinic writes, held against our code: every text, figure and name of the real library.
// Nothing here asks for words or numbers of its own. When one of these turns red by an edit that passes
// `npm run check`, the check has a gap: close it there.
import { describe, expect, test } from 'vitest';
import { publishedAddresses } from '#domain/addresses.ts';
import { evidenceTag } from '#domain/evidence/evidence-tag.ts';
import { leftToVerify } from '#domain/evidence/for-clinicians.ts';
import { figuresNotUsed, ledgerPages } from '#domain/evidence/ledger.ts';
import { claimAddresses } from '#domain/evidence/use-of-claims.ts';
import { readerPages } from '#domain/pages/all-pages.ts';
import { searchEntries } from '#domain/search/search-entries.ts';
import { checkContent, readContent } from '#editorial/check-content.ts';
import { projectFolder } from '#files/project-folder.ts';
import { everythingToFind } from '#domain/search/search-pages.ts';
import { drawPlot, plotsOf, readPlot, recordsOf } from '../fixtures/plots.ts';

const { library } = readContent(projectFolder);

test('the check finds no error', () => {
  expect(checkContent(projectFolder).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('a claim', () => {
  test('has its evidence in one line, without an open mark', () => {
    const faults = [...library.claims.values()].filter(
      (claim) => !/^[^\n{}]+; [^\n{}]+$/.test(evidenceTag(claim, library.strings, library.language)),
    );
    expect(faults.map(({ id }) => id)).toEqual([]);
  });
  test('stands once: in the ledger, among the figures that are not used, or among those that wait for a clinician; and has an address', () => {
    const listed = ledgerPages(library).flatMap(({ claims }) => claims.map(({ id }) => id));
    const apart = figuresNotUsed(library).map(({ id }) => id);
    const waiting = leftToVerify(library).notYet.map(({ id }) => id);
    expect([...listed, ...apart, ...waiting].sort()).toEqual([...library.claims.keys()].sort());
    expect([...claimAddresses(library).keys()].sort()).toEqual([...library.claims.keys()].sort());
  });
});

describe('a page', () => {
  test.each(readerPages(library))('$key leads every source back to one place', ({ model }) => {
    const { firstCitations, sources } = model.context.notes;
    const first = [...firstCitations.values()].flatMap((byClaim) => [...byClaim.values()].flatMap((numbers) => [...numbers])).sort((a, b) => a - b);
    expect(first).toEqual(sources.map((_, index) => index + 1));
  });
});

describe('a plot', () => {
  test.each(plotsOf(library))('on $id draws what its records hold', ({ claims }) => {
    const drawn = readPlot(drawPlot(library, claims));
    const records = recordsOf(library, claims);
    const near = (numbers: readonly number[]) => numbers.map((number) => Math.round(number));
    expect(near(drawn.shares)).toEqual(near(records.shares));
    expect(near(drawn.bars.flatMap(({ low, high }) => [low, high]))).toEqual(
      near(records.bars.flatMap(({ low, high }) => [low, high])),
    );
  });
});

describe('the search', () => {
  test('describes everything in a line or two', () => {
    const faults = searchEntries(library).filter(
      ({ description }) => description.length < 10 || description.length > 260,
    );
    expect(faults.map(({ address, description }) => `${address}: ${description}`)).toEqual([]);
  });
  test('forgets no page', () => {
    const found = new Set(everythingToFind(library).map(({ address }) => address.split('#')[0]));
    expect([...publishedAddresses(library)].filter((address) => !found.has(address))).toEqual([]);
  });
});
