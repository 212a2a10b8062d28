// Scores follow the text, and the scorecard holds them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '#editorial/check-content.ts';
import { clearCommunication } from '#editorial/scores/clear-communication.ts';
import { discern } from '#editorial/scores/discern.ts';
import { pemat } from '#editorial/scores/pemat.ts';
import { changesBetween, scoresOf } from '#editorial/scores/scorecard.ts';
import { acceptScores, NotAccepted } from '#editorial/scores/scorecard-file.ts';
import { copyOfContent, type Project } from '../../../fixtures/project.ts';

let project: Project;
beforeEach(() => {
  project = copyOfContent();
});
afterEach(() => project.close());

const ARTICLE = 'en/articles/sciatica-options.mdx';
const TREATMENT = 'en/treatments/discectomy.mdx';
const LAST_HEADING = '## How can you decide?';

/** Items a page does not meet. */
const notMet = (key: string): string[] =>
  scoresOf(readContent(project.folder))
    .find((page) => page.key === key)
    ?.notMet.map(({ number }) => number) ?? [];
const card = (): Record<string, { acceptedBy?: string; pemat: number }> =>
  JSON.parse(readFileSync(join(project.folder, 'content/scorecard.json'), 'utf8'));

const NOTE = 'day: 2026-12-01\nkind: wording\npages: [articles/sciatica-options]\nnow: A test.\nwhy: A test.\n';
const HARD = 'Continuation of individualized multidisciplinary rehabilitation is unequivocally recommended. ';

describe('an item', () => {
  test.each([
    ['PEMAT-P 3', 'articles/sciatica-options', ARTICLE, LAST_HEADING, `${HARD.repeat(40)}\n\n${LAST_HEADING}`],
    ['PEMAT-P 7', 'articles/sciatica-options', ARTICLE, LAST_HEADING, `Multiply both.\n\n${LAST_HEADING}`],
    [
      'PEMAT-P 8',
      'articles/sciatica-options',
      ARTICLE,
      LAST_HEADING,
      `${'Walk. Rest. Walk. Rest.\n\n'.repeat(12)}${LAST_HEADING}`,
    ],
    ['PEMAT-P 4', 'articles/sciatica-options', ARTICLE, LAST_HEADING, `The NIH paid.\n\n${LAST_HEADING}`],
    ['CDC 17', 'articles/sciatica-options', ARTICLE, LAST_HEADING, `Divide it.\n\n${LAST_HEADING}`],
    [
      'DISCERN 6',
      'treatments/discectomy',
      TREATMENT,
      'Leg pain eases faster.',
      `${'Leg pain eases faster. '.repeat(9)}`,
    ],
    ['DISCERN 9', 'treatments/discectomy', TREATMENT, /howItWorks: >-\n(?: {2}.*\n)+/, 'howItWorks: It works.\n'],
    ['DISCERN 8', 'treatments/discectomy', TREATMENT, /unknown: >-\n(?: {2}.*\n)+/, 'unknown: Nothing.\n'],
    ['DISCERN 10', 'treatments/discectomy', TREATMENT, /benefits:\n(?: {2}.*\n)+/, 'benefits: []\n'],
  ])('%s is met before and not after a change to %s', (item, key, file, from, to) => {
    expect(notMet(key)).not.toContain(item);
    const text = readFileSync(join(project.folder, 'content', file), 'utf8');
    const changed = text.replace(from, () => to);
    expect(changed).not.toBe(text);
    project.write(file, changed);
    expect(notMet(key)).toContain(item);
  });

  test('has a number of its own in its instrument; DISCERN has fourteen', () => {
    for (const items of [pemat, clearCommunication, discern])
      expect(new Set(items.map(({ number }) => number)).size).toBe(items.length);
    expect(discern).toHaveLength(14);
  });
});

describe('changesBetween', () => {
  test('calls a higher grade and a lower share worse, and the other way better', () => {
    const before = { grade: 5, pemat: 90, clearCommunication: 90 };
    const { worse, better } = changesBetween(before, { grade: 5.5, pemat: 95, clearCommunication: 80 });
    expect(worse.map(({ text }) => text)).toEqual([
      'The reading grade rose from 5 to 5.5',
      'The score of the CDC index fell from 90 to 80',
    ]);
    expect(better.map(({ measure }) => measure)).toEqual(['pemat']);
  });
});

describe('acceptScores', () => {
  test('writes the scores of every article, treatment and page', () => {
    acceptScores(project.folder);
    const { library } = readContent(project.folder);
    expect(Object.keys(card())).toHaveLength(
      library.articles.size + library.treatments.size + library.pages.size + library.decisionAids.size,
    );
  });
  test('changes nothing when nothing changed', () => {
    acceptScores(project.folder);
    const before = readFileSync(join(project.folder, 'content/scorecard.json'), 'utf8');
    acceptScores(project.folder);
    expect(readFileSync(join(project.folder, 'content/scorecard.json'), 'utf8')).toBe(before);
  });
  test('refuses a fall without a change note, accepts it with one, and asks for a new one the next time', () => {
    acceptScores(project.folder);
    const before = readFileSync(join(project.folder, 'content/scorecard.json'), 'utf8');
    project.change(ARTICLE, LAST_HEADING, `${HARD.repeat(60)}\n\n${LAST_HEADING}`);
    expect(() => acceptScores(project.folder)).toThrow(NotAccepted);
    expect(readFileSync(join(project.folder, 'content/scorecard.json'), 'utf8')).toBe(before);
    expect(project.findings().map(({ check }) => check)).toContain('scores-that-hold');

    project.write('en/change-notes/2026-12-01-test.yaml', NOTE);
    acceptScores(project.folder);
    expect(card()['articles/sciatica-options']?.acceptedBy).toBe('2026-12-01-test');
    expect(project.findings().map(({ check }) => check)).not.toContain('scores-that-hold');

    project.change(ARTICLE, LAST_HEADING, `${HARD.repeat(400)}\n\n${LAST_HEADING}`);
    expect(() => acceptScores(project.folder)).toThrow(/articles\/sciatica-options/);
  });
  test('writes what got better by itself', () => {
    const text = readFileSync(join(project.folder, 'content/scorecard.json'), 'utf8');
    project.write(
      'scorecard.json',
      text.replace(/"articles\/sciatica-options": \{\s+"grade": [\d.]+/, '"articles/sciatica-options": { "grade": 12'),
    );
    expect(project.findings('warning').map(({ check }) => check)).toContain('scores-on-the-card');
    acceptScores(project.folder);
    expect(project.findings('warning').map(({ check }) => check)).not.toContain('scores-on-the-card');
  });
});
