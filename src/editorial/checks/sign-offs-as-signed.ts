import { hashOfText, sealOf, type Signed } from '#domain/review/review-state.ts';
import { SIGNED_FORMAT } from '#domain/said/signed-text.ts';
import type { Check, Finding } from '../check.ts';

const REVIEWER = [
  {
    file: 'reviewers/test-reviewer.yaml',
    from: '',
    to: 'name: Test Reviewer\ncredentials: MD\nrole: Test of this check\nfrom: 2026-01-01\nuntil: 2026-06-30\n',
  },
];
const page = 'articles/sciatica-options';
const TEXT = '# What was signed\n';
const signOff = { reviewer: 'test-reviewer', day: '2026-03-14', format: SIGNED_FORMAT, hash: hashOfText(TEXT) };
const written = (changes: Partial<Signed>, { seal = sealOf(page, { ...signOff, ...changes }), text = TEXT } = {}) => [
  {
    file: `sign-offs/${page}.yaml`,
    from: '',
    to: Object.entries({ ...signOff, ...changes, seal })
      .map(([field, value]) => `${field}: ${value}\n`)
      .join(''),
  },
  ...(text ? [{ file: `sign-offs/${page}.txt`, from: '', to: text }] : []),
];

/** Finds sign-offs that were edited by hand, whose text is not the one that was signed, or given by somebody who could not sign on that day. */
export const signOffsAsSigned: Check = {
  name: 'sign-offs-as-signed',
  reason:
    'A review counts only if a clinician gave it, for these words, on that day. Source: design rules of this site, “a badge means what it says”.',
  severity: 'error',
  examples: {
    ok: [[...REVIEWER, ...written({})]],
    notOk: [
      {
        when: [...REVIEWER, ...written({}, { seal: sealOf(page, { ...signOff, hash: 'b'.repeat(64) }) })],
        says: [
          'content/sign-offs/articles/sciatica-options.yaml:5: This sign-off was changed by hand: its lines do not fit its seal. Take the file back from git, or have the page signed again: npm run review -- sign articles/sciatica-options --reviewer test-reviewer.',
        ],
      },
      {
        when: [...REVIEWER, ...written({ day: '2026-07-01' })],
        says: [
          'content/sign-offs/articles/sciatica-options.yaml:1: Test Reviewer could sign from 2026-01-01 to 2026-06-30, and not on 2026-07-01. Have somebody who may sign now review the page, and delete this sign-off.',
        ],
      },
      {
        when: [...REVIEWER, ...written({ day: '2026-12-24' })],
        says: [
          'content/sign-offs/articles/sciatica-options.yaml:2: This sign-off is from 2026-12-24, a day that has not come yet. Correct the clock of the computer, and have the page signed again: npm run review -- sign articles/sciatica-options --reviewer test-reviewer.',
        ],
      },
      {
        when: [...REVIEWER, ...written({}, { text: '' })],
        says: [
          'content/sign-offs/articles/sciatica-options.yaml:4: The text that was signed is missing: it stands beside the sign-off, in a file that ends with .txt. Take the text back from git, or have the page signed again: npm run review -- sign articles/sciatica-options --reviewer test-reviewer.',
        ],
      },
      {
        when: [...REVIEWER, ...written({}, { text: '# What somebody else wrote\n' })],
        says: [
          'content/sign-offs/articles/sciatica-options.yaml:4: The text beside this sign-off is not the one that was signed. Take the text back from git, or have the page signed again: npm run review -- sign articles/sciatica-options --reviewer test-reviewer.',
        ],
      },
      {
        when: [...REVIEWER, ...written({ format: 1 })],
        says: [
          'content/sign-offs/articles/sciatica-options.yaml:3: This sign-off has format 1; the site writes format 3. Tell a developer, or have the page signed again: npm run review -- sign articles/sciatica-options --reviewer test-reviewer.',
        ],
      },
      {
        when: [{ file: `sign-offs/${page}.txt`, from: '', to: TEXT }],
        says: [
          'content/sign-offs/articles/sciatica-options.txt:1: This signed text has no sign-off beside it. Take the sign-off back from git, or delete this file too.',
        ],
      },
    ],
  },

  find({ library, files }, today) {
    const orphans = files.signedTexts
      .filter(({ id }) => !library.signOffs.has(id))
      .map(({ file }): Finding => ({
        file,
        line: 1,
        column: 1,
        problem: 'This signed text has no sign-off beside it.',
        fix: 'Take the sign-off back from git, or delete this file too.',
      }));
    const faulty = files.signOffs.flatMap(({ id, file, data, placeOf }): Finding[] => {
      const reviewer = library.reviewers.get(data.reviewer)?.data;
      const again = `have the page signed again: npm run review -- sign ${id} --reviewer ${data.reviewer}.`;
      const tell = (field: string, problem: string, fix: string): Finding[] => [
        { file, ...placeOf([field]), problem, fix },
      ];
      if (data.seal !== sealOf(id, data))
        return tell(
          'seal',
          'This sign-off was changed by hand: its lines do not fit its seal.',
          `Take the file back from git, or ${again}`,
        );
      const text = library.signedTexts.get(id);
      if (text === undefined || hashOfText(text) !== data.hash)
        return tell(
          'hash',
          text === undefined
            ? 'The text that was signed is missing: it stands beside the sign-off, in a file that ends with .txt.'
            : 'The text beside this sign-off is not the one that was signed.',
          `Take the text back from git, or ${again}`,
        );
      if (data.format !== SIGNED_FORMAT)
        return tell(
          'format',
          `This sign-off has format ${data.format}; the site writes format ${SIGNED_FORMAT}.`,
          `Tell a developer, or ${again}`,
        );
      if (data.day > today)
        return tell(
          'day',
          `This sign-off is from ${data.day}, a day that has not come yet.`,
          `Correct the clock of the computer, and ${again}`,
        );
      if (reviewer && (data.day < reviewer.from || (reviewer.until !== undefined && data.day > reviewer.until)))
        return tell(
          'reviewer',
          `${reviewer.name} could sign from ${reviewer.from}${reviewer.until ? ` to ${reviewer.until}` : ''}, and not on ${data.day}.`,
          'Have somebody who may sign now review the page, and delete this sign-off.',
        );
      return [];
    });
    return [...orphans, ...faulty];
  },
};
