// The rule: whatever passes the check passes the tests. Shown on a copy of the small library in which an editor
// adds one thing of every kind, a clinician signs, and a heading gets another name.
import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '#editorial/check-content.ts';
import { checks } from '#editorial/checks.ts';
import { listReviews, signPage } from '#editorial/review/signing.ts';
import { acceptScores } from '#editorial/scores/scorecard-file.ts';
import { loadLibrary } from '#files/load-library.ts';
import { TODAY } from '../fixtures/library.ts';
import { copyOfLibrary } from '../fixtures/project.ts';

const SIGNED = [
  'articles/sciatica-options',
  'treatments/discectomy',
  'decision-aids/surgery-for-sciatica',
  'recovery/spinal-fusion',
  'pages/emergency',
];

const project = copyOfLibrary();
beforeAll(() => {
  write();
  acceptScores(project.folder);
  git('init', '--quiet');
  commit();
  for (const page of SIGNED) {
    signPage(project.folder, page, 'test-reviewer', TODAY);
    commit();
  }
});
afterAll(() => project.close());

describe('content to which an editor added one thing of every kind', () => {
  test('passes the check', () => {
    const { problems } = checkContent(project.folder, checks, TODAY);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('is signed where a clinician signed, and nowhere else', () => {
    const reviewed = listReviews(loadLibrary(project.folder), TODAY).filter(({ state }) => state === 'reviewed');
    expect(reviewed.map(({ key }) => key).sort()).toEqual([...SIGNED].sort());
  });

  test('becomes a site, and the tests of the finished site find nothing wrong with it', () => {
    const build = run('src/publish-command.ts', 'build');
    expect(build.stdout + build.stderr).toMatch(/^Done: \d+ pages in dist\//m);
    const tests = run('node_modules/vitest/vitest.mjs', 'run', '--project', 'site');
    expect(tests.status, tests.stdout.slice(-10_000) + tests.stderr.slice(-2000)).toBe(0);
    rmSync(join(project.folder, 'dist'), { recursive: true, force: true });
  });
});

function run(...words: string[]) {
  // A test run of its own: nothing of this one may reach it.
  const own = Object.entries(process.env).filter(([name]) => !/^VITEST|^TEST$|^NODE_ENV$|^DIST$/.test(name));
  return spawnSync(process.execPath, words, {
    env: { ...Object.fromEntries(own), CONTENT_PROJECT: project.folder, BUILD_DAY: TODAY, NO_COLOR: '1' },
    encoding: 'utf8',
    timeout: 300_000,
  });
}

function git(...words: string[]): void {
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], {
    cwd: project.folder,
    stdio: 'pipe',
  });
}

function commit(): void {
  git('add', '-A');
  git('commit', '--quiet', '-m', 'Change');
}

function write(): void {
  project.write(
    'en/glossary/vertebra.yaml',
    'term: Vertebra\ndefinition: One of the bones that make up the spine.\npronunciation: VUR-tuh-bruh\n',
  );
  project.write(
    'en/topics/daily-life.yaml',
    `title: Daily life
order: 4
description: >-
  How to sit, lift, sleep and work with back pain, what you can do again and when, and which signs
  must not wait.
introduction: Most people can do more than they fear. Here you can see how to begin.
path:
  - when: Start here, if you are afraid to lift
    read: lifting-with-back-pain
`,
  );
  project.write(
    'en/faqs/may-i-lift-again.mdx',
    `---
question: May I lift again?
topic: daily-life
readers: [any]
aliases:
  - Is lifting bad for my back?
---

Most people may, [step by step](/articles/lifting-with-back-pain/#how-do-you-begin). Ask your own team first after an operation.
`,
  );
  project.write(
    'en/articles/lifting-with-back-pain.mdx',
    `---
title: Lifting with back pain, and how to begin again
shortTitle: Lifting with back pain
description: Whether you may lift when your back hurts, how to begin with light things, and which signs with back pain must not wait.
topic: daily-life
audience: People who are afraid to lift
readers: [any]
question: May I lift when my back hurts?
keyPoints:
  - Most people may lift light things.
  - Begin with little, and add a little each week.
  - Some signs cannot wait.
urgency: full
faqs:
  - may-i-lift-again
treatments:
  - exercise-and-physical-therapy
related:
  - sciatica-options
  - back-pain-warning-signs
  - before-spinal-fusion
questionsToAsk:
  - What may I lift now?
  - When may I lift more?
  - Who can show me how?
disclaimers: []
written: 2026-11-25
updated: 2026-11-25
reviewBy: 2027-11-25
---

Your back is made to move. A <Term id="vertebra">vertebra</Term> is a strong bone.

## How do you begin?

<DoList heading="The first week">

- Lift light things, close to your body.
- Stop when it hurts more than before, and try again the next day.
- Breathe while you lift.

</DoList>

You need no special way to lift. Take your time, and use your legs as well.

Ask for help with heavy things. Rest a little after each, then go on.

## What if it hurts?

A little more pain for a day is common. It does not mean that something is torn.

<Steps caption="When lifting hurts">

1. Put it down.
2. Walk a little.
3. Try with less the next day.

</Steps>

## When must you not wait?

For <DangerSign id="saddle-numbness" />, stop and go. <DangerAct level="emergency" />

<DangerSigns set="lifting" levels="same-day" />

Read [all warning signs](/articles/back-pain-warning-signs/).

## Who can help?

A physical therapist can show you how to lift at home and at work. [Exercise and physical therapy](/treatments/exercise-and-physical-therapy/) has its own page. See also [the bones of the spine](/glossary/#vertebra).

Bring your questions. Say what you want to lift again: a child, a bag, a box at work. Then you can plan the steps together, one week at a time.

Write down what you lifted, and how your back felt the next day. After two weeks you will see how far you have come.
`,
  );
  project.write(
    'en/treatments/exercise-and-physical-therapy.mdx',
    `---
name: Exercise and physical therapy
group: activity
order: 4
topic: daily-life
readers: [any]
whatItIs: >-
  You train your back and legs, alone or with a physical therapist, a few times each week.
howItWorks: >-
  Movement keeps muscles strong and takes away the fear of pain. It does not mend a disc.
forWhom: >-
  Adults with back pain or sciatica and no danger signs.
evidence: >-
  Many trials of many kinds of exercise. No kind is clearly the best.
benefit: >-
  It can ease pain and help people do more of what they like.
harm: >-
  Muscles can be sore for some days. Pain can rise a little first.
burden: >-
  Some hours each week, for months.
recovery: >-
  You go on with daily life all the time.
cost: >-
  Walking is free. Ask your plan what it pays for therapy.
approval: >-
  Approval does not apply to exercise. No drug or device is used.
unknown: >-
  Nobody can tell in advance which exercise will help you most.
ifYouWait: >-
  Most back pain eases with time, and it can come back.
benefits: []
harms: []
---
Exercise helps many people with back pain, and it is one choice among others.

With <AnyDangerSign set="weak-leg" />, do not begin. <DangerAct level="emergency" />
`,
  );
  project.change(
    'en/danger-signs/signs.yaml',
    'pain-six-weeks:\n',
    `pain-while-lifting:
  clinical: Acute back pain on lifting, without nerve signs
  says: Your back hurts so much while lifting that you cannot go on.
  level: same-day
  who: [anyone]
  why: A bone or a disc may be hurt, and you need better relief.
  group: other
  checked: general-knowledge
pain-six-weeks:
`,
  );
  project.change(
    'en/danger-signs/sets.yaml',
    '    - cancer-new-back-pain\n',
    '    - cancer-new-back-pain\n    - pain-while-lifting\n',
  );
  project.change(
    'en/danger-signs/sets.yaml',
    'soon-page:\n',
    `lifting:
  title: While you lift
  form: card
  signs:
    - saddle-numbness
    - both-legs
    - pain-while-lifting

soon-page:
`,
  );
  project.change(
    'en/search.yaml',
    'dangerSigns:\n',
    `dangerSigns:
  - trigger: Cannot go on lifting
    signs: [pain-while-lifting]
    says:
      - [hurts to lift, hurts when i lift]
    examples: [it hurts to lift, my back hurts when I lift]
`,
  );
  project.change('en/articles/lifting-with-back-pain.mdx', 'urgency: full\n', 'urgency: full\ndangerSigns: lifting\n');
  project.write(
    'reviewers/test-reviewer.yaml',
    'name: Test Reviewer\ncredentials: MD\nrole: Reviewer in tests\nfrom: 2026-01-01\n',
  );
  project.change('en/articles/sciatica-options.mdx', '## Do shots help?', '## What can a shot in the back do?');
  project.change('en/articles/sciatica-options.mdx', '## How can you decide?', '## What speaks for which choice?');
  project.change('en/pages/about.mdx', '## Who publishes it', '## Who is behind this site');
}
