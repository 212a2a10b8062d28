// A signature means every word: on a copy of the small library every string of the interface, and texts of every collection, carry a mark of their own.
// The pages whose main part shows a mark are exactly the pages whose signed text changes with it.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isMap, isScalar, parseDocument, visit } from 'yaml';
import type { Library } from '#domain/library.ts';
import { signedTextOf } from '#domain/page-model.ts';
import { signablePages } from '#domain/pages/all-pages.ts';
import { hashOfText } from '#domain/review/review-state.ts';
import { loadLibrary } from '#files/load-library.ts';
import { TODAY } from '../fixtures/library.ts';
import { copyOfLibrary } from '../fixtures/project.ts';

/** A mark that no text of ours has: letters and digits only, so that every reader and every font takes it. */
const markOf = (index: number): string => `qx${String(index).padStart(4, '0')}xq`;
const MARK = /qx\d{4}xq/g;

interface Marked {
  mark: string;
  /** Where it stands: a path in site.yaml, or a file and what in it. */
  place: string;
}

/** Fields of site.yaml that are names for machines, not words for readers; and the few whose length a search engine limits, which stand in no page. */
const NAMES = /^(starts\.\d+\.read|comparedPairs\.\d+\.(first|second|readers.*)|decisionStandards\.\d+\.(kind|anchor)|.*[dD]escription)$/;

const project = copyOfLibrary();
const marked: Marked[] = [];
const next = (place: string): string => {
  const mark = markOf(marked.length);
  marked.push({ mark, place });
  return mark;
};

/** Put a mark behind every text of the interface. */
function markStrings(): void {
  const document = parseDocument(project.read('en/site.yaml'));
  visit(document, {
    Scalar(key, node, path) {
      if (key === 'key' || typeof node.value !== 'string') return;
      const place = path
        .flatMap((step, index) => {
          const parent = path[index - 1];
          if ('key' in step && isScalar(step.key)) return [String(step.key.value)];
          return parent && 'items' in parent && !isMap(parent) && 'items' in parent
            ? [String((parent.items as unknown[]).indexOf(step))]
            : [];
        })
        .join('.');
      const inList = path.at(-1);
      const full =
        inList && 'items' in inList && !isMap(inList)
          ? `${place}.${(inList.items as unknown[]).indexOf(node)}`
          : place;
      if (!NAMES.test(full)) node.value = `${node.value} ${next(full)}`;
    },
  });
  project.write('en/site.yaml', document.toString({ lineWidth: 0 }));
}

/** Texts of every collection, each marked once. */
const SAMPLE: readonly { file: string; after: string | RegExp }[] = [
  { file: 'en/articles/sciatica-options.mdx', after: /^title: .*\w(?=['"]?$)/m },
  { file: 'en/articles/sciatica-options.mdx', after: /^ {2}- [^\n]*\w(?=[.?]['"]?$)/m },
  { file: 'en/articles/sciatica-options.mdx', after: /^## [^\n?]*/m },
  { file: 'en/faqs/do-i-need-an-mri.mdx', after: /^question: .*\w(?=\?)/m },
  { file: 'en/glossary/nerve-root.yaml', after: /^definition: (?:>-\n\s+)?.*?\w+/m },
  { file: 'en/treatments/discectomy.mdx', after: /^name: .*\w(?=['"]?$)/m },
  { file: 'en/treatments/discectomy.mdx', after: /^harm: (?:>-\n\s+)?\w+/m },
  { file: 'en/treatments/staying-active.mdx', after: /^benefit: (?:>-\n\s+)?\w+/m },
  { file: 'en/decision-aids/surgery-for-sciatica.mdx', after: /^forWhom: (?:>-\n\s+)?\w+/m },
  { file: 'en/recovery-phases/spinal-fusion/weeks-3-to-12.mdx', after: /^normal:\n {2}- ['"]?\w+/m },
  { file: 'en/danger-signs/signs.yaml', after: /^ {2}says: Back or neck pain/m },
  { file: 'en/danger-signs/signs.yaml', after: /^ {2}inSentences: a foot/m },
  { file: 'en/danger-signs/signs.yaml', after: /^ {2}then: Keep still/m },
  { file: 'en/danger-signs/signs.yaml', after: /^ {2}notMeant: A weak foot/m },
  { file: 'en/danger-signs/signs.yaml', after: /^ {2}why: The nerve may not recover/m },
  { file: 'en/danger-signs/rules.yaml', after: /^ {4}lead: One of these signs is enough/m },
  { file: 'en/danger-signs/rules.yaml', after: /^ {4}act: Call 911/m },
  { file: 'en/danger-signs/rules.yaml', after: /^ {4}ifNoAnswer: >-\n\s+\w+/m },
  { file: 'en/danger-signs/rules.yaml', after: /^ {2}newOrWorse: >-\n\s+\w+/m },
  { file: 'en/disclaimers/drawing.mdx', after: /^---\n\n?\w+(?= )/m },
  { file: 'en/pages/emergency.mdx', after: /^## [^\n?]*/m },
  { file: 'claims/fus-02-fusion-vs-usual-care.yaml', after: /^ {4}sentence: (?:>-\n\s+)?['"]?\w+/m },
  { file: 'claims/fus-02-fusion-vs-usual-care.yaml', after: /^ {4}outcome: (?:>-\n\s+)?['"]?\w+/m },
  { file: 'sources.json', after: /"title": "[^"]*/ },
];

interface Shown {
  key: string;
  marks: Set<string>;
}

let shown: Shown[] = [];
let signed: Shown[] = [];
let plain: Library;

beforeAll(() => {
  plain = loadLibrary(project.folder);
  markStrings();
  for (const { file, after } of SAMPLE)
    project.write(
      file,
      project.read(file).replace(after, (text) => `${text} ${next(`${file} ${String(after)}`)}`),
    );
  // The checks would rightly refuse such words: only the pages are built.
  const built = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', join(project.folder, 'dist')], {
    env: {
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^VITEST|^TEST$|^NODE_ENV$|^DIST$/.test(name))),
      CONTENT_PROJECT: project.folder,
      BUILD_DAY: TODAY,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    encoding: 'utf8',
    timeout: 300_000,
  });
  expect(built.status, built.stdout.slice(-4000) + built.stderr.slice(-4000)).toBe(0);
  const library = loadLibrary(project.folder);
  const pages = signablePages(library);
  shown = pages.map(({ key, address }) => ({ key, marks: marksShown(join(project.folder, 'dist', address, 'index.html')) }));
  signed = pages.map(({ key, model }) => ({ key, marks: new Set(signedTextOf(model).match(MARK)) }));
}, 300_000);
afterAll(() => {
  rmSync(join(project.folder, 'dist'), { recursive: true, force: true });
  project.close();
});

/** Marks in the main part of a page, in its texts and in what its scripts have ready, but for what is not signed; titles of sources are. */
function marksShown(file: string): Set<string> {
  const main = select('main', fromHtml(readFileSync(file, 'utf8')));
  if (!main) throw new Error(`${file} has no main part.`);
  // The mark of a source is signed as its number; a voice hears “Source” before it.
  for (const mark of selectAll('sup a', main)) delete mark.properties.ariaLabel;
  const sources = selectAll('[data-unsigned=sources] ol > li', main).map((item) => toHtml(item.children).split('aria-label')[0]);
  const unsigned = new Set(selectAll('[data-unsigned]', main));
  const html = toHtml(main, {});
  const left = [...unsigned].reduce((text, element) => text.replace(toHtml(element), ''), html);
  // Who made a calendar file is told to calendars, not to readers.
  return new Set([left, ...sources].join('\n').replace(/^PRODID:.*$/m, '').match(MARK));
}

const pagesWith = (pages: readonly Shown[], mark: string): string[] =>
  pages.filter(({ marks }) => marks.has(mark)).map(({ key }) => key);

describe('a mark in every string of the interface and in texts of every collection', () => {
  test('stands on some signable page often enough to prove something', () => {
    const seen = marked.filter(({ mark }) => pagesWith(shown, mark).length > 0);
    expect(marked.length).toBeGreaterThan(300);
    expect(seen.length).toBeGreaterThan(150);
    const unseen = marked.filter(({ mark, place }) => place.includes(' ') && pagesWith(shown, mark).length === 0);
    expect(unseen.map(({ place }) => place)).toEqual([]);
  });

  test('stands in the signed text of exactly the pages that show it', () => {
    const faults = marked.flatMap(({ mark, place }) => {
      const [on, under] = [pagesWith(shown, mark), pagesWith(signed, mark)];
      return on.join() === under.join() ? [] : [`${place}: shown on ${on.join(', ') || 'none'}; signed on ${under.join(', ') || 'none'}`];
    });
    expect(faults).toEqual([]);
  });
});

test('changing one string of the interface changes the state of exactly the pages that show it', () => {
  const hashes = (library: Library) => new Map(signablePages(library).map(({ key, model }) => [key, hashOfText(signedTextOf(model))]));
  const before = hashes(plain);
  const strings = marked.filter(({ place }) => !place.includes('/') && !place.includes('.json'));
  const faults = strings.flatMap(({ mark, place }) => {
    const after = hashes({ ...plain, strings: withMark(plain.strings, place.split('.'), mark) });
    const changed = [...after].filter(([key, hash]) => before.get(key) !== hash).map(([key]) => key);
    const on = pagesWith(shown, mark);
    return changed.join() === on.join() ? [] : [`${place}: shown on ${on.join(', ') || 'none'}; changes ${changed.join(', ') || 'none'}`];
  });
  expect(faults).toEqual([]);
});

/** The strings of the interface with a mark behind one of them. */
function withMark(strings: Library['strings'], path: readonly string[], mark: string): Library['strings'] {
  const copy = structuredClone(strings);
  const [last = ''] = path.slice(-1);
  const holder = path.slice(0, -1).reduce<Record<string, unknown>>((inner, step) => inner[step] as Record<string, unknown>, copy as never);
  holder[last] = `${String(holder[last])} ${mark}`;
  return copy;
}
