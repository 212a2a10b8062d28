import { isWord } from '#domain/body.ts';
import { signedTextOf } from '#domain/page-model.ts';
import { SIGNED_FORMAT } from '#domain/said/signed-text.ts';
import { loadLibrary } from '#files/load-library.ts';
import { checkContent } from '#editorial/check-content.ts';
import { checks } from '#editorial/checks.ts';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { changesSinceSigned, listReviews, pageNamed, pagesTouchedBy, signPage } from '#editorial/review/signing.ts';
import { LIBRARY_FOLDER } from '../../../fixtures/library.ts';

const PAGE = 'treatments/discectomy';
const TODAY = '2026-12-01';
const folders: string[] = [];
let project = '';

/** A copy of the small library in a git repository of its own, with one reviewer who exists in tests only. */
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'review-'));
  folders.push(project);
  cpSync(join(LIBRARY_FOLDER, 'content'), join(project, 'content'), { recursive: true });
  write(
    'content/reviewers/test-reviewer.yaml',
    'name: Test Reviewer\ncredentials: MD\nrole: Reviewer in tests\nfrom: 2026-01-01\n',
  );
  git('init', '--quiet');
  commit();
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], {
    cwd: project,
    stdio: 'pipe',
  });
const commit = () => {
  git('add', '-A');
  git('commit', '--quiet', '-m', 'Change');
};
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), text);
};
const change = (file: string, from: string, to: string) => {
  const text = readFileSync(join(project, file), 'utf8');
  expect(text).toContain(from);
  write(file, text.replace(from, to));
};
const stateOf = (key: string, today = TODAY) =>
  listReviews(loadLibrary(project), today).find((page) => page.key === key)?.state;
const sign = () => {
  signPage(project, PAGE, 'test-reviewer', TODAY);
  commit();
};

describe('signPage', () => {
  test('makes a page reviewed, and no other page', () => {
    sign();
    expect(stateOf(PAGE)).toBe('reviewed');
    expect(stateOf('treatments/spinal-fusion')).toBe('not-reviewed');
  });
  test('refuses an unknown reviewer and names the nearest one', () => {
    expect(() => signPage(project, PAGE, 'test-reviewr', TODAY)).toThrow('Did you mean “test-reviewer”?');
  });
  test('says of a reviewer whose file is wrong where to look', () => {
    write('content/reviewers/jane.yaml', 'name: Jane\n');
    expect(() => signPage(project, PAGE, 'jane', TODAY)).toThrow(
      'content/reviewers/jane.yaml is there, and something in it is wrong. See what: npm run check',
    );
  });
  test('refuses a reviewer who has left', () => {
    write(
      'content/reviewers/test-reviewer.yaml',
      'name: Test Reviewer\ncredentials: MD\nrole: Tests\nfrom: 2026-01-01\nuntil: 2026-11-30\n',
    );
    commit();
    expect(() => signPage(project, PAGE, 'test-reviewer', TODAY)).toThrow('not on 2026-12-01');
  });
  test('refuses while files are not committed', () => {
    change('content/en/treatments/discectomy.mdx', 'name: Discectomy', 'name: Discectomy surgery');
    expect(() => signPage(project, PAGE, 'test-reviewer', TODAY)).toThrow('not committed');
  });
  test('refuses a page that does not exist', () => {
    expect(() => signPage(project, 'treatments/discectomi', 'test-reviewer', TODAY)).toThrow(
      'Did you mean “treatments/discectomy”?',
    );
  });
  test('refuses while the checks find errors', () => {
    change('content/en/treatments/discectomy.mdx', 'name: Discectomy', 'naem: Discectomy');
    commit();
    expect(() => signPage(project, PAGE, 'test-reviewer', TODAY)).toThrow();
  });
  test.each([
    ['treatments/discectomy', 'content/en/treatments/discectomy.mdx'],
    ['decision-aids/surgery-for-sciatica', 'content/en/decision-aids/surgery-for-sciatica.mdx'],
  ])('refuses %s while the checks find an error in its own text, and signs every other page', (page, file) => {
    write(file, `${readFileSync(join(project, file), 'utf8')}\n[Somewhere](/nowhere/)\n`);
    commit();
    expect(() => signPage(project, page, 'test-reviewer', TODAY)).toThrow('The checks found 1 error');
    expect(() => signPage(project, 'pages/emergency', 'test-reviewer', TODAY)).not.toThrow();
  });
});

describe('a sign-off', () => {
  test.each([
    ['its own words', 'content/en/treatments/discectomy.mdx', 'name: Discectomy', 'name: Discectomy.'],
    ['a standing text', 'content/en/disclaimers/conflict-of-interest.mdx', 'We sell', 'We offer'],
    ['a danger sign', 'content/en/danger-signs/signs.yaml', 'a high fall', 'a bad fall'],
    ['what to do in an emergency', 'content/en/danger-signs/rules.yaml', 'end: Do not wait', 'end: Never wait'],
    ['a word of the interface', 'content/en/site.yaml', 'moderate: moderate certainty', 'moderate: medium certainty'],
  ])('is void when %s changes', (_, file, from, to) => {
    sign();
    change(file, from, to);
    expect(stateOf(PAGE)).toBe('changed');
  });
  test('outlives a space that nobody reads', () => {
    sign();
    change('content/sources.json', '"title"', '"title" ');
    expect(stateOf(PAGE)).toBe('reviewed');
  });
  test('is void when one character of a claim on the page changes', () => {
    sign();
    const claim = [...(loadLibrary(project).treatments.get('discectomy')?.fields.evidence ?? [])].find((part) =>
      isWord(part),
    );
    const id = isWord(claim) ? claim.props.id : '';
    const file = `content/claims/${id}.yaml`;
    const text = readFileSync(join(project, file), 'utf8');
    write(file, text.replace(/(phrase: (?:>-\n\s+)?)(\w)/, '$1x$2').replace(/(sentence: (?:>-\n\s+)?)(\w)/, '$1X$2'));
    expect(stateOf(PAGE)).toBe('changed');
  });
  test('outlives a moved day and reordered fields', () => {
    sign();
    const file = 'content/en/disclaimers/conflict-of-interest.mdx';
    change(file, 'number: D14\n', '');
    change(file, 'form: line\n', 'form: line\nnumber: D14\n');
    expect(stateOf(PAGE)).toBe('reviewed');
  });
  test('is void when somebody edits its hash by hand', () => {
    sign();
    const file = `content/sign-offs/${PAGE}.yaml`;
    write(file, readFileSync(join(project, file), 'utf8').replace(/hash: [0-9a-f]{8}/, 'hash: 01234567'));
    expect(stateOf(PAGE)).toBe('changed');
    expect(
      checkContent(project, checks, TODAY).problems.find(({ check }) => check === 'sign-offs-as-signed'),
    ).toMatchObject({
      file,
      line: 6,
      severity: 'error',
    });
  });
  test('is in order as the command writes it', () => {
    sign();
    expect(
      checkContent(project, checks, TODAY).problems.filter(({ check }) => check === 'sign-offs-as-signed'),
    ).toEqual([]);
  });
  test('is due soon, then overdue, a year later', () => {
    sign();
    expect(stateOf(PAGE, '2027-10-31')).toBe('reviewed');
    expect(stateOf(PAGE, '2027-11-01')).toBe('due-soon');
    expect(stateOf(PAGE, '2027-12-01')).toBe('due-soon');
    expect(stateOf(PAGE, '2027-12-02')).toBe('overdue');
  });
});

describe('the signed text', () => {
  test('stands beside its sign-off, with the format it was written in, and holds every word', () => {
    sign();
    const text = readFileSync(join(project, `content/sign-offs/${PAGE}.txt`), 'utf8');
    expect(text).toBe(signedTextOf(pageNamed(loadLibrary(project), PAGE).model));
    expect(readFileSync(join(project, `content/sign-offs/${PAGE}.yaml`), 'utf8')).toContain(
      `\nformat: ${SIGNED_FORMAT}\n`,
    );
  });
  test('is missed when it is gone, and when somebody rewrote it', () => {
    sign();
    const file = `content/sign-offs/${PAGE}.txt`;
    const told = () =>
      checkContent(project, checks, TODAY)
        .problems.filter(({ check }) => check === 'sign-offs-as-signed')
        .map(({ problem }) => problem);
    const text = readFileSync(join(project, file), 'utf8');
    write(file, text.replace('911', '912'));
    expect(told()).toEqual(['The text beside this sign-off is not the one that was signed.']);
    rmSync(join(project, file));
    expect(told()).toEqual([
      'The text that was signed is missing: it stands beside the sign-off, in a file that ends with .txt.',
    ]);
  });
});

describe('changesSinceSigned', () => {
  test('is undefined for a page that was never signed', () => {
    expect(changesSinceSigned(loadLibrary(project), PAGE)).toBeUndefined();
  });
  test('shows the words that were added and removed, shared texts included', () => {
    sign();
    change('content/en/danger-signs/signs.yaml', 'after a crash, a high fall', 'after a collision, a high fall');
    commit();
    const changes = changesSinceSigned(loadLibrary(project), PAGE)?.filter(({ kind }) => kind !== 'same');
    expect(changes).toEqual([
      { text: 'crash', kind: 'removed' },
      { text: 'collision', kind: 'added' },
    ]);
  });
});

describe('pagesTouchedBy', () => {
  test('finds every page that shows a shared text, and says which are signed', () => {
    sign();
    const touched = pagesTouchedBy(loadLibrary(project), 'content/en/danger-signs/signs.yaml');
    expect(touched.find(({ key }) => key === PAGE)?.isSigned).toBe(true);
    expect(touched.some(({ key }) => key === 'articles/sciatica-options')).toBe(true);
    expect(touched.some(({ key }) => key === 'pages/privacy')).toBe(false);
  });
  test.each([
    ['content/en/articles/sciatica-options.mdx', 'articles/sciatica-options'],
    ['content/en/decision-aids/surgery-for-sciatica.mdx', 'decision-aids/surgery-for-sciatica'],
    ['content/en/recovery-phases/spinal-fusion/weeks-3-to-12.mdx', 'recovery/spinal-fusion'],
    ['content/en/pages/emergency.mdx', 'pages/emergency'],
  ])('finds the page that %s is or stands on', (file, page) => {
    expect(pagesTouchedBy(loadLibrary(project), file).map(({ key }) => key)).toContain(page);
  });
  test('finds every page when a string of the interface changes', () => {
    const library = loadLibrary(project);
    expect(pagesTouchedBy(library, 'content/en/site.yaml')).toHaveLength(listReviews(library, TODAY).length);
  });
  test.each([
    ['content/en/danger-signs/sets.yaml', 'pages/emergency', 'pages/privacy'],
    ['content/en/danger-signs/rules.yaml', 'recovery/spinal-fusion', 'pages/privacy'],
    ['content/sources.json', 'articles/what-is-spinal-fusion', 'pages/emergency'],
  ])('finds in %s, which holds many entries, what stands on %s and not on %s', (file, page, other) => {
    const touched = pagesTouchedBy(loadLibrary(project), file).map(({ key }) => key);
    expect(touched).toContain(page);
    expect(touched).not.toContain(other);
  });
  test('finds no page for a file that only checks read', () => {
    expect(pagesTouchedBy(loadLibrary(project), 'content/en/durations.yaml')).toEqual([]);
  });
  test('refuses a file that is not content', () => {
    expect(() => pagesTouchedBy(loadLibrary(project), 'README.md')).toThrow('is not a content file');
  });
});
