// Scores follow the text, and the scorecard holds them.
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { checkContent } from '#editorial/check-content.ts';
import { checks } from '#editorial/checks.ts';
import { clearCommunication } from '#editorial/scores/clear-communication.ts';
import { discern } from '#editorial/scores/discern.ts';
import { pemat } from '#editorial/scores/pemat.ts';
import { changesBetween, scoresOf } from '#editorial/scores/scorecard.ts';
import { ForPeople } from '#editorial/for-people.ts';
import { acceptScores } from '#editorial/scores/scorecard-file.ts';
import { TODAY } from '../../../fixtures/library.ts';
import { copyOfLibrary } from '../../../fixtures/project.ts';

const project = copyOfLibrary();
afterEach(() => project.restore());
afterAll(() => project.close());

const ARTICLE = 'en/articles/sciatica-options.mdx';
const TREATMENT = 'en/treatments/discectomy.mdx';
const LAST_HEADING = '## How can you decide?';

/** Items a page does not meet. */
const notMet = (key: string): string[] =>
  scoresOf(project.content())
    .find((page) => page.key === key)
    ?.notMet.map(({ number }) => number) ?? [];
const CARD = 'scorecard.json';
const card = (): Record<string, { acceptedBy?: string; pemat: number }> => JSON.parse(project.read(CARD));
/** The card is written by the command, past this project: say so, so that it is read again and put back. */
const accept = () => {
  project.write(CARD, project.read(CARD));
  return acceptScores(project.folder);
};
const found = (severity: 'error' | 'warning' = 'error'): string[] =>
  checkContent(project.folder, checks, TODAY)
    .problems.filter((problem) => problem.severity === severity)
    .map(({ check }) => check);

const NOTE = 'day: 2026-12-01\nkind: wording\npages: [articles/sciatica-options]\nnow: A test.\nwhy: A test.\n';
const HARD = 'Continuation of individualized multidisciplinary rehabilitation is unequivocally recommended. ';

test('danger signs that a page draws in count as its lists', () => {
  const lists = ['PEMAT-P 22', 'CDC 8'];
  expect(notMet('pages/emergency').filter((item) => lists.includes(item))).toEqual([]);
  for (const set of ['emergency-page', 'same-day-page', 'soon-page'])
    project.change(
      'en/pages/emergency.mdx',
      `<DangerSigns set="${set}" />`,
      `${'Some signs cannot wait. '.repeat(30)}`,
    );
  expect(
    notMet('pages/emergency')
      .filter((item) => lists.includes(item))
      .sort(),
  ).toEqual([...lists].sort());
});

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
    project.change(file, from, to);
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
    accept();
    const { library } = project.content();
    expect(Object.keys(card())).toHaveLength(
      library.articles.size + library.treatments.size + library.pages.size + library.decisionAids.size,
    );
  });
  test('changes nothing when nothing changed', () => {
    accept();
    const before = project.read(CARD);
    accept();
    expect(project.read(CARD)).toBe(before);
  });
  test('refuses a fall without a change note, accepts it with one, and asks for a new one the next time', () => {
    accept();
    const before = project.read(CARD);
    project.change(ARTICLE, LAST_HEADING, `${HARD.repeat(60)}\n\n${LAST_HEADING}`);
    expect(() => accept()).toThrow(ForPeople);
    expect(project.read(CARD)).toBe(before);
    expect(found()).toContain('scores-that-hold');

    project.write('en/change-notes/2026-12-01-test.yaml', NOTE);
    accept();
    expect(card()['articles/sciatica-options']?.acceptedBy).toBe('2026-12-01-test');
    expect(found()).not.toContain('scores-that-hold');

    project.change(ARTICLE, LAST_HEADING, `${HARD.repeat(400)}\n\n${LAST_HEADING}`);
    expect(() => accept()).toThrow(/articles\/sciatica-options/);
  });
  test('writes what got better by itself', () => {
    const text = project.read(CARD);
    project.write(
      'scorecard.json',
      text.replace(/"articles\/sciatica-options": \{\s+"grade": [\d.]+/, '"articles/sciatica-options": { "grade": 12'),
    );
    expect(found('warning')).toContain('scores-on-the-card');
    accept();
    expect(found('warning')).not.toContain('scores-on-the-card');
  });
});
