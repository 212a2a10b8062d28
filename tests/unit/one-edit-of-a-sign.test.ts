// One edit of a danger sign in the register changes it wherever readers meet it, and takes the review of exactly the pages that show it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textPart } from '#domain/body.ts';
import { signsInLine } from '#domain/danger-signs.ts';
import { getEntry, type Library } from '#domain/library.ts';
import { help, signedTextOf } from '#domain/page-model.ts';
import { signablePages } from '#domain/pages/all-pages.ts';
import { decisionAidModel } from '#domain/pages/decision-aid.ts';
import { hashOfText } from '#domain/review/review-state.ts';
import { reviewsOf } from '#domain/review/reviews.ts';
import { textOfParts } from '#domain/said/plain-text.ts';
import { SIGNED_FORMAT } from '#domain/said/signed-text.ts';
import { signReader } from '#domain/search/danger-signs.ts';
import { cardsOfTriggers, triggersOf } from '#domain/search/danger-triggers.ts';
import { guidePlans, guideText, type GuideFacts } from '#publish/guides/guide-text.ts';
import { recoveryCalendar } from '#publish/recovery-calendar.ts';
import { drawings } from '#schemas/words.ts';
import { library as before, TODAY } from '../fixtures/library.ts';
import { copyOfLibrary } from '../fixtures/project.ts';

const REGISTER = 'en/danger-signs/signs.yaml';
const site = new URL('https://spine.example');
const project = copyOfLibrary();
afterAll(() => project.close());

/** The library after an edit of the register. */
function after(...edits: readonly (readonly [from: string, to: string])[]): Library {
  for (const [from, to] of edits) project.change(REGISTER, from, to);
  const { library, problems } = project.content();
  project.restore();
  expect(problems).toEqual([]);
  return library;
}

const signedTexts = (library: Library): ReadonlyMap<string, string> =>
  new Map(signablePages(library).map(({ key, model }) => [key, signedTextOf(model)]));

/** The calendar file of a plan, without the breaks that its format puts into lines. */
const calendarText = (library: Library): string =>
  recoveryCalendar(library, getEntry(library.treatments, 'spinal-fusion', 'treatment'), TODAY, site).replaceAll(
    /\r\n[ \t]/g,
    '',
  );

function paperText(library: Library): string {
  const facts: GuideFacts = {
    library,
    today: TODAY,
    site,
    drawings: Object.fromEntries(drawings.map((name) => [name, '<svg/>'])) as GuideFacts['drawings'],
    reviewOf: () => ({ state: 'not-reviewed' }),
    citationsOf: (sources) => sources.map((id) => ({ parts: [textPart(id)], href: 'https://example.org/' })),
  };
  return JSON.stringify(guidePlans(library).map((plan) => guideText(plan, facts)));
}

/** Every card that a search can bring. */
const searchText = (library: Library): string => JSON.stringify(cardsOfTriggers(library));

/** The cards that a search brings. */
const cardsFor = (text: string, library: Library): string[] =>
  signReader(triggersOf(library))(text).cards.map(({ card }) => card);

describe('an edit of foot drop', () => {
  const OLD = ['You newly cannot lift your foot or your toes', 'a foot you newly cannot lift'];
  const SAYS = 'You suddenly drag one foot behind you';
  const IN_SENTENCES = 'a foot that drags behind you';
  const WHY = 'A nerve that is pressed for long may stay weak.';
  let changed: Library;
  let texts: ReadonlyMap<string, string>;
  beforeAll(() => {
    changed = after(
      [OLD[0] ?? '', SAYS],
      [OLD[1] ?? '', IN_SENTENCES],
      [
        'why: The nerve may not recover when the pressure stays. A foot that stops hurting as it gets weak is no good sign.',
        `why: ${WHY}`,
      ],
    );
    texts = signedTexts(changed);
  });

  test.each([
    ['the card that opens an article', 'articles/what-is-spinal-fusion', SAYS],
    ['the fuller card that opens an article', 'articles/sciatica-options', SAYS],
    ['a card inside an article', 'articles/back-pain-warning-signs', SAYS],
    ['a sentence of an article, and an answer drawn into it', 'articles/sciatica-options', IN_SENTENCES],
    ['a page', 'pages/emergency', SAYS],
    ['the card of a treatment', 'treatments/discectomy', SAYS],
    ['a sentence of a treatment', 'treatments/discectomy', IN_SENTENCES],
    ['a recovery plan', 'recovery/spinal-fusion', SAYS],
    ['the gate of a decision aid', 'decision-aids/surgery-for-sciatica', `- ${SAYS}.`],
    ['a question of a decision aid', 'decision-aids/surgery-for-sciatica', `You notice this: “${SAYS}.”`],
    ['why an answer of a decision aid is right', 'decision-aids/surgery-for-sciatica', WHY],
  ])('changes the signed text of %s', (_what, key, words) => {
    expect(texts.get(key)).toContain(words);
    expect(signedTexts(before).get(key)).not.toContain(words);
  });

  test('changes each of the three phases of a plan', () => {
    expect(texts.get('recovery/spinal-fusion')?.split(SAYS)).toHaveLength(5);
  });

  test('changes the calendar file, once in each phase', () => {
    expect(calendarText(changed).split(SAYS)).toHaveLength(4);
  });

  test('changes the guides on paper: cards, sentences and the line above each chapter', () => {
    expect(paperText(changed)).toContain(SAYS);
    expect(paperText(changed)).toContain(IN_SENTENCES);
    expect(paperText(changed)).toContain(signsInLine(changed));
  });

  test('changes the line at the top of pages, and the standard card', () => {
    expect(signsInLine(changed)).toContain(IN_SENTENCES);
    expect(textOfParts(help(changed).parts, changed)).toContain(SAYS);
  });

  test('changes the answer of the search', () => {
    expect(searchText(changed)).toContain(SAYS);
  });

  test('leaves the old words nowhere', () => {
    const everything = [
      ...texts.values(),
      calendarText(changed),
      paperText(changed),
      signsInLine(changed),
      searchText(changed),
    ].join('\n');
    for (const words of OLD) expect(everything).not.toContain(words);
  });
});

test('an edit of how urgent a sign is moves it to the other card, and changes what to do', () => {
  const line = 'Weakness or numbness in one leg is new, mild and not growing.';
  const changed = after([
    '  inSentences: mild new weakness or numbness that is not growing\n  level: same-day',
    '  level: emergency',
  ]);
  /** The card that a line stands in, by page. */
  const cardsOf = (library: Library): (string | undefined)[] =>
    ['articles/sciatica-options', 'recovery/spinal-fusion', 'decision-aids/surgery-for-sciatica'].map((key) =>
      signedTexts(library)
        .get(key)
        ?.split(line)[0]
        ?.match(/\[(?:emergency|urgent)\]/g)
        ?.at(-1),
    );
  expect(cardsOf(before)).toEqual(['[urgent]', '[urgent]', '[urgent]']);
  expect(cardsOf(changed)).toEqual(['[emergency]', '[emergency]', '[emergency]']);

  expect(cardsFor('weak leg', before)).toEqual(['emergency', 'same-day']);
  expect(cardsFor('weak leg', changed)).toEqual(['emergency']);

  const { levels } = before.dangerRules;
  const aboveLine = (library: Library): string => calendarText(library).split(line)[0] ?? '';
  expect(aboveLine(before).lastIndexOf(levels['same-day'].label)).toBeGreaterThan(
    aboveLine(before).lastIndexOf(levels.emergency.label),
  );
  expect(aboveLine(changed).lastIndexOf(levels.emergency.label)).toBeGreaterThan(
    aboveLine(changed).lastIndexOf(levels['same-day'].label),
  );
});

test('the right answer to a question about a sign follows its level', () => {
  const rightAnswer = (library: Library): string | undefined => {
    const question = decisionAidModel(library, 'surgery-for-sciatica').check.find(({ question: asked }) =>
      asked.includes('You newly cannot lift your foot'),
    );
    return question?.choices[question.right - 1];
  };
  const changed = after([
    '  inSentences: a foot you newly cannot lift\n  level: emergency',
    '  inSentences: a foot you newly cannot lift\n  level: same-day',
  ]);
  expect(rightAnswer(before)).toBe(before.dangerRules.levels.emergency.act);
  expect(rightAnswer(changed)).toBe(before.dangerRules.levels['same-day'].act);
});

describe('the review of signed pages', () => {
  /** The library with every page signed as it is. */
  const signOffs = new Map(
    [...signedTexts(before)].map(([key, text]) => [
      key,
      {
        id: key,
        data: { reviewer: 'test-reviewer', day: TODAY, format: SIGNED_FORMAT, hash: hashOfText(text), seal: '' },
        body: { parts: [], headings: [], blocks: [], groups: [] },
        fields: {},
      },
    ]),
  );
  const statesIn = (library: Library): Map<string, string> =>
    new Map([...reviewsOf({ ...library, signOffs }, TODAY)].map(([key, { review }]) => [key, review.state]));

  test('stands while nothing changes', () => {
    expect(new Set(statesIn(before).values())).toEqual(new Set(['reviewed']));
  });

  test.each([...before.dangerSigns.keys()])('goes where “%s” is shown, and nowhere else', (id) => {
    const sign = getEntry(before.dangerSigns, id, 'danger sign');
    const edited = { ...sign, data: { ...sign.data, says: 'New words.', inSentences: 'new words' } };
    const changed = { ...before, dangerSigns: new Map([...before.dangerSigns, [id, edited]]) };
    const lost = [...statesIn(changed)].filter(([, state]) => state === 'changed').map(([key]) => key);
    const shown = signablePages(before).filter(({ model }) => model.entries.has(`dangerSigns/${id}`));
    expect(lost).toEqual(shown.map(({ key }) => key));
    expect(lost).not.toEqual([]);
  });

  test.each(['emergency', 'same-day', 'soon'] as const)('goes where what to do at the level “%s” is said', (level) => {
    const { dangerRules } = before;
    const lines = { ...dangerRules.levels[level], label: 'New.', lead: 'New.', act: 'New.' };
    const changed = { ...before, dangerRules: { ...dangerRules, levels: { ...dangerRules.levels, [level]: lines } } };
    const lost = [...statesIn(changed)].filter(([, state]) => state === 'changed').map(([key]) => key);
    const shown = signablePages(before).filter(({ model }) => model.entries.has('dangerRules/dangerRules'));
    expect(lost).not.toEqual([]);
    expect(shown.map(({ key }) => key)).toEqual(expect.arrayContaining(lost));
  });
});
