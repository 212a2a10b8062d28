// One thing is changed in a copy of the real content; exactly the expected finding must appear.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '#editorial/check-content.ts';
import { readLibrary } from '#editorial/review/signing.ts';
import { copyOfContent, type Project } from '../../fixtures/project.ts';

let project: Project;
beforeEach(() => {
  project = copyOfContent();
});
afterEach(() => project.close());

const ARTICLE = 'en/articles/sciatica-options.mdx';
const LAST_HEADING = '## How can you decide?';

interface Case {
  what: string;
  file: string;
  from: string;
  to: string;
  check: string;
  words: string;
}

const cases: Case[] = [
  {
    what: 'a header that is never closed',
    file: ARTICLE,
    from: '\n---\n',
    to: '\n',
    check: 'readable-header',
    words: 'header',
  },
  {
    what: 'a second colon in a field',
    file: 'en/topics/sciatica.yaml',
    from: 'title: ',
    to: 'title: Leg: pain: ',
    check: 'readable-header',
    words: 'second colon',
  },
  {
    what: 'an unknown field',
    file: ARTICLE,
    from: 'topic: sciatica',
    to: 'topic: sciatica\ntopc: sciatica',
    check: 'fields-of-entries',
    words: 'Did you mean “topic”',
  },
  {
    what: 'a missing field',
    file: ARTICLE,
    from: 'topic: sciatica\n',
    to: '',
    check: 'fields-of-entries',
    words: 'The field “topic” is missing',
  },
  {
    what: 'a day that does not exist',
    file: ARTICLE,
    from: 'reviewBy: 2027-11-21',
    to: 'reviewBy: 2027-02-31',
    check: 'fields-of-entries',
    words: 'a day that exists',
  },
  {
    what: 'an unknown topic',
    file: ARTICLE,
    from: 'topic: sciatica',
    to: 'topic: sciatca',
    check: 'names-that-exist',
    words: 'Did you mean “sciatica”',
  },
  {
    what: 'an unknown claim',
    file: ARTICLE,
    from: LAST_HEADING,
    to: `Text <Claim id="sci-06-stay-actve" />.\n\n${LAST_HEADING}`,
    check: 'names-that-exist',
    words: 'Did you mean “sci-06-stay-active”',
  },
  {
    what: 'an unknown source',
    file: 'claims/fus-02-fusion-vs-usual-care.yaml',
    from: '[fritzell2001]',
    to: '[fritzel2001]',
    check: 'names-that-exist',
    words: 'Did you mean “fritzell2001”',
  },
  {
    what: 'a dead link',
    file: ARTICLE,
    from: LAST_HEADING,
    to: `[Treatments](/treatmens/)\n\n${LAST_HEADING}`,
    check: 'links-that-work',
    words: 'Did you mean /treatments/',
  },
  {
    what: 'a dead anchor',
    file: ARTICLE,
    from: LAST_HEADING,
    to: `[Words](/glossary/#sciatic)\n\n${LAST_HEADING}`,
    check: 'links-that-work',
    words: 'leads nowhere',
  },
  {
    what: 'a link that does not say where',
    file: ARTICLE,
    from: LAST_HEADING,
    to: `See [here](/treatments/).\n\n${LAST_HEADING}`,
    check: 'links-that-say-where',
    words: '“here”',
  },
  {
    what: 'a picture without alternative text',
    file: ARTICLE,
    from: LAST_HEADING,
    to: `![](/x.png)\n\n${LAST_HEADING}`,
    check: 'alternative-text',
    words: 'Say in words what it shows',
  },
  {
    what: 'a word that is never closed',
    file: ARTICLE,
    from: '</EmergencyAdvice>',
    to: '',
    check: 'readable-text',
    words: 'never closed',
  },
  {
    what: 'an unknown word',
    file: ARTICLE,
    from: LAST_HEADING,
    to: `<Clam id="x" />\n\n${LAST_HEADING}`,
    check: 'known-words',
    words: 'There is no word <Clam>',
  },
  {
    what: 'an import',
    file: ARTICLE,
    from: LAST_HEADING,
    to: `import x from "y"\n\n${LAST_HEADING}`,
    check: 'content-is-not-code',
    words: 'import',
  },
  {
    what: 'a script',
    file: ARTICLE,
    from: LAST_HEADING,
    to: `<script>alert(1)</script>\n\n${LAST_HEADING}`,
    check: 'known-words',
    words: 'There is no word <script>',
  },
  {
    what: 'a javascript link',
    file: ARTICLE,
    from: LAST_HEADING,
    to: `[x y](javascript:alert(1))\n\n${LAST_HEADING}`,
    check: 'links-that-work',
    words: 'goes nowhere we allow',
  },
  {
    what: 'a heading that skips a level',
    file: ARTICLE,
    from: LAST_HEADING,
    to: `${LAST_HEADING}\n\n#### Deep`,
    check: 'headings-in-order',
    words: 'Write ### Deep',
  },
  {
    what: 'a second main heading',
    file: ARTICLE,
    from: LAST_HEADING,
    to: '# Decide',
    check: 'headings-in-order',
    words: 'Write ## Decide',
  },
  {
    what: 'a bare figure',
    file: ARTICLE,
    from: LAST_HEADING,
    to: `It helps 55 out of 100 people.\n\n${LAST_HEADING}`,
    check: 'no-bare-figures',
    words: '“55 out of 100”',
  },
  {
    what: 'a percentage',
    file: 'en/glossary/lumbar.yaml',
    from: 'Of the lower back.',
    to: 'Of the lower back, in 30% of people.',
    check: 'no-bare-figures',
    words: '“30%”',
  },
  {
    what: 'a benefit without its other side',
    file: ARTICLE,
    from: LAST_HEADING,
    to: `Also, <Claim id="non-12-exercise-pain" />.\n\n${LAST_HEADING}`,
    check: 'benefits-with-both-sides',
    words: 'non-12-exercise-stricter-review',
  },
  {
    what: 'an emergency card that calls us',
    file: ARTICLE,
    from: '<EmergencyAdvice heading="Call 911 or go to an emergency department now">',
    to: '<EmergencyAdvice heading="Call us now">',
    check: 'emergencies-go-to-911',
    words: 'does not say 911',
  },
  {
    what: 'an emergency line that calls the clinic',
    file: 'en/recovery-phases/fibrin-injection/days-0-to-14.mdx',
    from: 'emergency:\n',
    to: 'emergency:\n  - If you cannot pass urine, call the clinic\n',
    check: 'emergencies-go-to-911',
    words: 'sends the reader to the clinic',
  },
  {
    what: 'a visit beside an emergency card',
    file: ARTICLE,
    from: '</EmergencyAdvice>',
    to: '</EmergencyAdvice>\n\n<ScheduleVisit />',
    check: 'visits-in-their-place',
    words: 'right beside an emergency card',
  },
  {
    what: 'three calls to a visit',
    file: ARTICLE,
    from: LAST_HEADING,
    to: `<ScheduleVisit variant="line" />\n\nText.\n\n<ScheduleVisit variant="line" />\n\n${LAST_HEADING}`,
    check: 'visits-in-their-place',
    words: 'too many',
  },
  {
    what: 'a missing emergency box',
    file: ARTICLE,
    from: 'urgency: full',
    to: 'urgency: line',
    check: 'emergency-box-where-needed',
    words: 'urgency: full',
  },
  {
    what: 'a word of advertisements',
    file: ARTICLE,
    from: LAST_HEADING,
    to: `Surgery is a cure.\n\n${LAST_HEADING}`,
    check: 'words-we-do-not-use',
    words: '“cure”',
  },
  {
    what: 'a second name for one thing',
    file: ARTICLE,
    from: LAST_HEADING,
    to: `Ask about biologic disc repair.\n\n${LAST_HEADING}`,
    check: 'words-we-do-not-use',
    words: 'fibrin injection',
  },
  {
    what: 'a figure that is never a result',
    file: ARTICLE,
    from: LAST_HEADING,
    to: `Note that <Claim id="fib-04-clinic-success-figure" />.\n\n${LAST_HEADING}`,
    check: 'claims-fit-for-readers',
    words: 'never shown as a result',
  },
  {
    what: 'a picture of a claim that counts nobody',
    file: ARTICLE,
    from: LAST_HEADING,
    to: `<PeopleOutOf100 claim="sci-06-stay-active" />\n\n${LAST_HEADING}`,
    check: 'claims-fit-for-readers',
    words: 'no results to draw',
  },
  {
    what: 'a circle of contrary claims',
    file: 'claims/fus-03-fusion-vs-rehabilitation.yaml',
    from: 'wording:',
    to: 'contrary: [fus-02-fusion-vs-usual-care]\nwording:',
    check: 'contrary-without-circles',
    words: 'in a circle',
  },
  {
    what: 'a numerator above its denominator',
    file: 'claims/fus-02-fusion-vs-usual-care.yaml',
    from: 'numerator: 63',
    to: 'numerator: 163',
    check: 'fields-of-entries',
    words: 'larger than the denominator',
  },
  {
    what: 'a gap between phases',
    file: 'en/recovery-phases/fibrin-injection/weeks-3-to-12.mdx',
    from: 'startDay: 15',
    to: 'startDay: 17',
    check: 'phases-without-gaps',
    words: 'Write startDay: 15',
  },
  {
    what: 'harms in few words',
    file: 'en/treatments/discectomy.mdx',
    from: 'harm: >-\n',
    to: 'harm: None known.\nunusedHarm: >-\n',
    check: 'fields-of-entries',
    words: 'no such field',
  },
  {
    what: 'a comparison with one side',
    file: ARTICLE,
    from: 'rows="benefit harm"',
    to: 'rows="benefit"',
    check: 'comparisons-that-compare',
    words: 'one side only',
  },
  {
    what: 'a question that is answered already',
    file: 'en/faqs/should-i-rest-in-bed.mdx',
    from: 'question: Should I rest in bed with sciatica?',
    to: 'question: Do I need an MRI for sciatica?',
    check: 'questions-answered-once',
    words: 'answered in content/en/faqs',
  },
  {
    what: 'two pages with one title',
    file: 'en/pages/privacy.mdx',
    from: 'title: Privacy',
    to: 'title: Accessibility',
    check: 'titles-of-their-own',
    words: 'accessibility',
  },
  {
    what: 'a wanted page that exists',
    file: 'wanted-pages.yaml',
    from: '\n{}',
    to: '\nsciatica-options:\n  title: Sciatica\n  reason: None.',
    check: 'pages-the-site-needs',
    words: 'is written now',
  },
];

describe('checkContent', () => {
  test('finds nothing in the content as it is', () => {
    expect(project.findings()).toEqual([]);
  });
  test.each(cases)('finds $what', ({ file, from, to, check, words }) => {
    project.change(file, from, to);
    const found = project.findings().filter((finding) => finding.check === check);
    expect(found.map(({ problem, fix }) => `${problem} ${fix}`).join('\n')).toContain(words);
    expect(found.some((finding) => finding.file === `content/${file}` && (finding.line ?? 0) > 0)).toBe(true);
  });
  test('finds a text that is hard to read', () => {
    const hard =
      'Continuation of habitual physical activity is recommended to the greatest practicable extent in uncomplicated presentations of lumbar radiculopathy. ';
    project.change(ARTICLE, LAST_HEADING, `${hard.repeat(12)}\n\n${LAST_HEADING}`);
    expect(project.findings('warning').map(({ check }) => check)).toContain('plain-words');
    expect(project.findings().map(({ check }) => check)).toEqual(['scores-that-hold']);
  });
  test('finds articles that the policy does not let out unreviewed', () => {
    project.change('policy.yaml', 'notReviewed: label', 'notReviewed: stop-the-build');
    const found = project.findings().filter(({ check }) => check === 'reviews-in-time');
    expect(found).toHaveLength(readLibrary(project.folder).articles.size);
    expect(found[0]?.fix).toContain('npm run review -- sign');
  });
  test('finds a missing text that every page needs', () => {
    project.remove('en/disclaimers/emergency.mdx');
    expect(
      project
        .findings()
        .map(({ problem }) => problem)
        .join(),
    ).toContain('every page needs it');
  });
  test('finds a sign-off for a page that does not exist', () => {
    project.write(
      'sign-offs/nothing.yaml',
      `reviewer: nobody\nday: 2026-11-21\nhash: "${'0'.repeat(64)}"\nseal: "${'0'.repeat(64)}"\n`,
    );
    const told = project
      .findings()
      .map(({ problem }) => problem)
      .join('\n');
    expect(told).toContain('which does not exist');
    expect(told).toContain('The reviewer “nobody” does not exist');
  });
  test('tells the faults of several files at once, in the order of files and lines', () => {
    project.change(ARTICLE, 'topic: sciatica', 'topic: sciatca');
    project.change('en/faqs/should-i-rest-in-bed.mdx', 'question: ', 'questoin: ');
    project.change('claims/fus-02-fusion-vs-usual-care.yaml', 'certainty: moderate', 'certainty: modrate');
    const files = [...new Set(project.findings().map(({ file }) => file))];
    expect(files).toEqual([
      'content/claims/fus-02-fusion-vs-usual-care.yaml',
      `content/${ARTICLE}`,
      'content/en/faqs/should-i-rest-in-bed.mdx',
    ]);
  });
  test('tells a check that crashes as its own fault, and still runs the others', () => {
    const crashing = {
      name: 'crashing-check',
      reason: 'To see what happens.',
      severity: 'error' as const,
      examples: { ok: [], notOk: [] },
      find: () => {
        throw new Error('Broken');
      },
    };
    const other = { ...crashing, name: 'other-check', find: () => [{ file: 'a', problem: 'Found', fix: 'Mend' }] };
    const { problems } = checkContent(project.folder, [crashing, other]);
    expect(problems.map(({ check }) => check).sort()).toEqual(['crashing-check', 'other-check']);
  });
  test('says which checks could not run on content that is not whole', () => {
    project.change(ARTICLE, 'topic: sciatica', 'topic: sciatca');
    const crashing = {
      name: 'crashing-check',
      reason: 'To see what happens.',
      severity: 'error' as const,
      examples: { ok: [], notOk: [] },
      find: () => {
        throw new Error('Broken');
      },
    };
    const { problems, notRun } = checkContent(project.folder, [crashing]);
    expect(problems.map(({ check }) => check)).toEqual(['names-that-exist']);
    expect(notRun).toEqual(['crashing-check']);
  });
});
