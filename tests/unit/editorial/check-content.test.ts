// One thing is changed in a copy of the small library; exactly the expected finding must appear.
// What each check finds stands in its own examples, see examples.test.ts; here is what reading the files finds.
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import type { Problem } from '#domain/problem.ts';
import type { Check } from '#editorial/check.ts';
import { checkContent } from '#editorial/check-content.ts';
import { checks } from '#editorial/checks.ts';
import { LIBRARY_FOLDER, TODAY } from '../../fixtures/library.ts';
import { copyOfLibrary } from '../../fixtures/project.ts';

const project = copyOfLibrary();
afterEach(() => project.restore());
afterAll(() => project.close());

const ARTICLE = 'en/articles/sciatica-options.mdx';
const LAST_HEADING = '## How can you decide?';
const SIGNS = 'en/danger-signs/signs.yaml';
const SETS = 'en/danger-signs/sets.yaml';

const inWords = ({ file, line, problem, fix, check }: Problem): string =>
  `${[file.replace('content/', ''), line].filter(Boolean).join(':')}: ${problem} ${fix} (${check})`;

/** What is wrong before any check has judged a page. */
const read = (): string[] => [...new Set(project.content().problems.map(inWords))];
const checked = (given: readonly Check[] = checks) => checkContent(project.folder, given, TODAY);

interface Case {
  what: string;
  file?: string;
  from: string;
  to: string;
  says: string[];
}

const cases: Case[] = [
  {
    what: 'a header that is never closed',
    from: '\n---\n',
    to: '\n',
    says: [
      'en/articles/sciatica-options.mdx:1: The header is missing or not closed. Begin the file with a line of three hyphens (---), then the fields, then another line of three hyphens. (readable-header)',
    ],
  },
  {
    what: 'a second colon in a field',
    file: 'en/topics/sciatica.yaml',
    from: 'title: ',
    to: 'title: Leg: pain: ',
    says: [
      'en/topics/sciatica.yaml:1: This line has a second colon, so it cannot be read. Put the whole text in quotes: "Leg: pain: Sciatica and leg pain" (readable-header)',
    ],
  },
  {
    what: 'an unknown field',
    from: 'topic: sciatica',
    to: 'topic: sciatica\ntopc: sciatica',
    says: [
      'en/articles/sciatica-options.mdx:6: “topc” is not a field here. Remove or rename “topc”: articles have no such field. Did you mean “topic”? (fields-of-entries)',
    ],
  },
  {
    what: 'a missing field',
    from: 'topic: sciatica\n',
    to: '',
    says: [
      'en/articles/sciatica-options.mdx:2: The field “topic” is missing. Name the topic by its file name, without the ending. (fields-of-entries)',
    ],
  },
  {
    what: 'a day that does not exist',
    from: 'reviewBy: 2027-11-21',
    to: 'reviewBy: 2027-02-31',
    says: [
      'en/articles/sciatica-options.mdx:32: The field “reviewBy” is not right. Write the day as year-month-day, for example 2026-03-14. It must be a day that exists. (fields-of-entries)',
    ],
  },
  {
    what: 'an unknown topic',
    from: 'topic: sciatica',
    to: 'topic: sciatca',
    says: [
      'en/articles/sciatica-options.mdx:5: The topic “sciatca” does not exist. Did you mean “sciatica”? (names-that-exist)',
    ],
  },
  {
    what: 'an unknown claim',
    from: LAST_HEADING,
    to: `Text <Claim id="sci-06-stay-actve" />.\n\n${LAST_HEADING}`,
    says: [
      'en/articles/sciatica-options.mdx:113: The claim “sci-06-stay-actve” does not exist. Did you mean “sci-06-stay-active”? (names-that-exist)',
    ],
  },
  {
    what: 'an unknown source',
    file: 'claims/fus-02-fusion-vs-usual-care.yaml',
    from: '[fritzell2001]',
    to: '[fritzel2001]',
    says: [
      'claims/fus-02-fusion-vs-usual-care.yaml:10: The source “fritzel2001” does not exist. Did you mean “fritzell2001”? (names-that-exist)',
    ],
  },
  {
    what: 'a source id that stands twice',
    file: 'sources.json',
    from: '"id": "brox2003"',
    to: '"id": "fritzell2001"',
    says: [
      'sources.json:41: The id “fritzell2001” stands twice: here and on line 2. If both are the same, keep one and delete the other. If they are not, give one another id, and write it where it is named. (names-of-files)',
      'claims/fus-03-fusion-vs-rehabilitation.yaml:10: The source “brox2003” does not exist. Did you mean “brox2006”? (names-that-exist)',
    ],
  },
  {
    what: 'an unknown condition of a claim',
    file: 'claims/fus-02-fusion-vs-usual-care.yaml',
    from: 'condition: [disc-wear]',
    to: 'condition: [disk-wear]',
    says: [
      'claims/fus-02-fusion-vs-usual-care.yaml:4: The condition “disk-wear” does not exist. Did you mean “disc-wear”? (names-that-exist)',
    ],
  },
  {
    what: 'a claim without condition',
    file: 'claims/fus-02-fusion-vs-usual-care.yaml',
    from: 'condition: [disc-wear]\n',
    to: '',
    says: [
      'claims/fus-02-fusion-vs-usual-care.yaml:1: The field “condition” is missing. Name the conditions of the people this holds for, from content/en/conditions.yaml; [any] when it holds for everybody. (fields-of-entries)',
    ],
  },
  {
    what: 'a page without readers',
    from: 'readers: [sciatica-recent]\n',
    to: '',
    says: [
      'en/articles/sciatica-options.mdx:2: The field “readers” is missing. Name the conditions this speaks to, from content/en/conditions.yaml; [any] when it speaks to everybody with a back problem. (fields-of-entries)',
    ],
  },
  {
    what: 'readers that nobody knows',
    from: 'readers: [sciatica-recent]',
    to: 'readers: [zzz]',
    says: [
      'en/articles/sciatica-options.mdx:7: The condition “zzz” does not exist. Write the id of a condition in content/en/conditions.yaml. (names-that-exist)',
    ],
  },
  {
    what: 'a danger sign without level',
    file: SIGNS,
    from: '  level: emergency\n',
    to: '',
    says: [
      'en/danger-signs/signs.yaml:3: The field “saddle-numbness → level” is missing. Write one of: emergency, same-day, soon. (fields-of-entries)',
    ],
  },
  {
    what: 'a level that is not one of three',
    file: SIGNS,
    from: 'level: emergency',
    to: 'level: emergncy',
    says: [
      'en/danger-signs/signs.yaml:6: The field “saddle-numbness → level” is not right. Write one of: emergency, same-day, soon. Did you mean “emergency”? (fields-of-entries)',
    ],
  },
  {
    what: 'a window that ends before it begins',
    file: SIGNS,
    from: 'window: { from: 0, to: 14 }',
    to: 'window: { from: 14, to: 0 }',
    says: [
      'en/danger-signs/signs.yaml:84: The field “sudden-pain-after-procedure → window → to” is not right. Write a last day that is after the first day. (fields-of-entries)',
    ],
  },
  {
    what: 'a set that names no danger sign',
    file: SETS,
    from: '    - foot-drop\n    - leg-weakness-sudden-or-growing\n\nemergency-page:',
    to: '    []\n\nemergency-page:',
    says: [
      'en/danger-signs/sets.yaml:42: The field “weak-leg → signs” is not right. Name at least one danger sign from content/en/danger-signs/signs.yaml. (fields-of-entries)',
    ],
  },
  {
    what: 'a set with a danger sign nobody knows',
    file: SETS,
    from: '    - foot-drop',
    to: '    - foot-dorp',
    says: [
      'en/danger-signs/sets.yaml:10: The danger sign “foot-dorp” does not exist. Did you mean “foot-drop”? (names-that-exist)',
    ],
  },
  {
    what: 'a set of danger signs nobody knows',
    from: 'dangerSigns: sciatica-page',
    to: 'dangerSigns: sciatica-pages',
    says: [
      'en/articles/sciatica-options.mdx:33: The set of danger signs “sciatica-pages” does not exist. Did you mean “sciatica-page”? (names-that-exist)',
    ],
  },
  {
    what: 'a gate nobody knows',
    file: 'en/decision-aids/surgery-for-sciatica.mdx',
    from: 'gate: gate-sciatica-aid',
    to: 'gate: gate-sciatica',
    says: [
      'en/decision-aids/surgery-for-sciatica.mdx:11: The set of danger signs “gate-sciatica” does not exist. Did you mean “gate-sciatica-aid”? (names-that-exist)',
    ],
  },
  {
    what: 'a question about a danger sign nobody knows',
    file: 'en/decision-aids/surgery-for-sciatica.mdx',
    from: '- sign: foot-drop',
    to: '- sign: food-drop',
    says: [
      'en/decision-aids/surgery-for-sciatica.mdx:65: The danger sign “food-drop” does not exist. Did you mean “foot-drop”? (names-that-exist)',
    ],
  },
  {
    what: 'a row of the fever rule for a danger sign nobody knows',
    file: 'en/danger-signs/rules.yaml',
    from: 'sign: fever-after-procedure',
    to: 'sign: fever-after-procedures',
    says: [
      'en/danger-signs/rules.yaml:90: The danger sign “fever-after-procedures” does not exist. Did you mean “fever-after-procedure”? (names-that-exist)',
    ],
  },
  {
    what: 'a danger sign without words for the sentence it stands in',
    from: LAST_HEADING,
    to: `For <DangerSign id="wound-red-or-pus" />, wait.\n\n${LAST_HEADING}`,
    says: [
      'en/articles/sciatica-options.mdx:113: The danger sign “wound-red-or-pus” has no words for a sentence. Write its “inSentences” in content/en/danger-signs/signs.yaml, or show it with <DangerSigns>. (names-that-exist)',
    ],
  },
  {
    what: 'a set of which a danger sign has no words for the sentence it stands in',
    file: 'en/faqs/do-i-need-an-mri.mdx',
    from: 'Often not at first.',
    to: 'Often not at first, but go for <AnyDangerSign set="after-surgery" />.',
    says: ['sudden-pain-after-procedure', 'fever-after-procedure', 'wound-red-or-pus'].map(
      (sign) =>
        `en/faqs/do-i-need-an-mri.mdx:9: The danger sign “${sign}” has no words for a sentence. Write its “inSentences” in content/en/danger-signs/signs.yaml, or show it with <DangerSigns>. (names-that-exist)`,
    ),
  },
  {
    what: 'a picture without alternative text',
    from: LAST_HEADING,
    to: `![](/x.png)\n\n${LAST_HEADING}`,
    says: [
      'en/articles/sciatica-options.mdx:113: A picture cannot stand in the text like this. Use <Figure drawing="…" caption="…">what the drawing shows</Figure>. (known-words)',
      'en/articles/sciatica-options.mdx:113: The picture has no alternative text. Say in words what it shows. (alternative-text)',
    ],
  },
  {
    what: 'a word that is never closed',
    from: '</Normal>',
    to: '',
    says: [
      'en/articles/sciatica-options.mdx:44: <Normal> is never closed. Write </Normal> where it ends, or <Normal … /> when it holds no text. (readable-text)',
    ],
  },
  {
    what: 'an unknown word',
    from: LAST_HEADING,
    to: `<Clam id="x" />\n\n${LAST_HEADING}`,
    says: ['en/articles/sciatica-options.mdx:113: There is no word <Clam>. Did you mean <Claim>? (known-words)'],
  },
  {
    what: 'an import',
    from: LAST_HEADING,
    to: `import x from "y"\n\n${LAST_HEADING}`,
    says: [
      'en/articles/sciatica-options.mdx:113: Content must not contain “import” or “export”. Delete this line. The words listed in content/README.md need no import. (content-is-not-code)',
    ],
  },
  {
    what: 'a script',
    from: LAST_HEADING,
    to: `<script>alert(1)</script>\n\n${LAST_HEADING}`,
    says: [
      'en/articles/sciatica-options.mdx:113: There is no word <script>. Use Markdown, or one of the words listed in content/README.md. (known-words)',
    ],
  },
  {
    what: 'a numerator above its denominator',
    file: 'claims/fus-02-fusion-vs-usual-care.yaml',
    from: 'numerator: 63',
    to: 'numerator: 163',
    says: [
      'claims/fus-02-fusion-vs-usual-care.yaml:16: The field “results → numerator” is not right. The numerator is larger than the denominator. Check the source and correct one of them. (fields-of-entries)',
    ],
  },
  {
    what: 'a page that is neither written nor wanted',
    file: 'wanted-pages.yaml',
    from: 'before-spinal-fusion:',
    to: 'before-fusion:',
    says: [
      'en/articles/back-pain-warning-signs.mdx:21: The article “before-spinal-fusion” does not exist. Did you mean “what-is-spinal-fusion”? A page that is not written yet must be listed in content/wanted-pages.yaml. (names-that-exist)',
      'en/articles/sciatica-options.mdx:24: The article “before-spinal-fusion” does not exist. Did you mean “what-is-spinal-fusion”? A page that is not written yet must be listed in content/wanted-pages.yaml. (names-that-exist)',
      'en/articles/what-is-spinal-fusion.mdx:24: The article “before-spinal-fusion” does not exist. Did you mean “what-is-spinal-fusion”? A page that is not written yet must be listed in content/wanted-pages.yaml. (names-that-exist)',
      'en/topics/fusion-and-surgery.yaml:13: The article “before-spinal-fusion” does not exist. Did you mean “what-is-spinal-fusion”? A page that is not written yet must be listed in content/wanted-pages.yaml. (names-that-exist)',
    ],
  },
];

describe('what cannot be read', () => {
  test.each(cases)('$what is told with file and line', ({ file = ARTICLE, from, to, says }) => {
    project.change(file, from, to);
    expect(read()).toEqual(says);
  });
  test('a link that runs code is told', () => {
    project.change(ARTICLE, LAST_HEADING, `[x y](javascript:alert(1))\n\n${LAST_HEADING}`);
    expect(checked().problems.map(inWords)).toEqual([
      'en/articles/sciatica-options.mdx:113: The link “javascript:alert(1)” goes nowhere we allow. Write /articles/… for our own pages, or a whole address that begins with https://. (links-that-work)',
    ]);
  });
  test('a sign-off for a page that does not exist is told, and its reviewer too', () => {
    project.write(
      'sign-offs/nothing.yaml',
      `reviewer: nobody\nday: 2026-11-21\nformat: 1\nhash: "${'0'.repeat(64)}"\nseal: "${'0'.repeat(64)}"\n`,
    );
    expect(read()).toEqual([
      'sign-offs/nothing.yaml:1: The reviewer “nobody” does not exist. Write the file name of a reviewer in content/reviewers. (names-that-exist)',
      'sign-offs/nothing.yaml: This sign-off is for “nothing”, which does not exist. Delete the file: the page it signed is gone. (names-that-exist)',
    ]);
  });
});

describe('checkContent', () => {
  test('finds nothing in the small library, not even a warning', () => {
    expect(checkContent(LIBRARY_FOLDER, checks, TODAY)).toMatchObject({ problems: [], notRun: [] });
  });
  test('finds a text that is hard to read, and that its score fell', () => {
    const hard =
      'Continuation of habitual physical activity is recommended to the greatest practicable extent in uncomplicated presentations of sciatica. ';
    project.change(ARTICLE, LAST_HEADING, `${hard.repeat(16)}\n\n${LAST_HEADING}`);
    const { problems } = checked();
    expect(problems.filter(({ severity }) => severity === 'error').map(({ check }) => check)).toEqual([
      'scores-that-hold',
    ]);
    expect(problems.map(({ check }) => check)).toContain('plain-words');
  });
  test('finds a missing text that every page needs', () => {
    project.remove('en/disclaimers/drawing.mdx');
    expect(checked().problems.map(inWords)).toContain(
      'en/disclaimers/drawing.mdx: This file is missing, and every page needs it. Take it back from git: it was there in an earlier version. (pages-the-site-needs)',
    );
  });
  test('tells the faults of several files at once, in the order of files and lines', () => {
    project.change(ARTICLE, 'topic: sciatica', 'topic: sciatca');
    project.change(ARTICLE, LAST_HEADING, `<Clam id="x" />\n\n${LAST_HEADING}`);
    project.change('en/faqs/should-i-rest-in-bed.mdx', 'question: ', 'questoin: ');
    project.change('claims/sci-02-still-trouble.yaml', 'certainty: high', 'certainty: hihg');
    const errors = checked().problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'content/claims/sci-02-still-trouble.yaml:7',
      `content/${ARTICLE}:5`,
      `content/${ARTICLE}:113`,
      // The question is missing, and there is a field of another name.
      'content/en/faqs/should-i-rest-in-bed.mdx:2',
      'content/en/faqs/should-i-rest-in-bed.mdx:2',
    ]);
  });

  const crashing: Check = {
    name: 'crashing-check',
    reason: 'To see what happens.',
    severity: 'error',
    examples: { ok: [], notOk: [] },
    find: () => {
      throw new Error('Broken');
    },
  };
  test('tells a check that crashes as its own fault, and still runs the others', () => {
    const other: Check = {
      ...crashing,
      name: 'other-check',
      find: () => [{ file: 'a', problem: 'Found.', fix: 'Mend.' }],
    };
    expect(checked([crashing, other]).problems.map(inWords).sort()).toEqual([
      'a: Found. Mend. (other-check)',
      'src/editorial/checks/crashing-check.ts: The check “crashing-check” failed: Broken Tell a developer. The other checks ran. (crashing-check)',
    ]);
  });
  test('says which checks could not run on content that is not whole', () => {
    project.change(ARTICLE, 'topic: sciatica', 'topic: sciatca');
    const { problems, notRun } = checked([crashing]);
    expect(problems.map(({ check }) => check)).toEqual(['names-that-exist']);
    expect(notRun).toEqual(['crashing-check']);
  });
});
