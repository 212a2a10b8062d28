// `npm run review`: what needs a clinician, what changed since, and signing.
import { styleText } from 'node:util';
import { today } from '#build-day.ts';
import { changesSinceSigned, listReviews, pagesTouchedBy, signPage } from './review/signing.ts';
import { loadLibrary } from '#files/load-library.ts';
import { projectFolder } from '#files/project-folder.ts';
import { didYouMean } from '#schemas/text.ts';
import { leftToVerify, openQuestions } from '#domain/evidence/for-clinicians.ts';
import type { Claim } from '#domain/library.ts';
import { ForPeople, notUnderstood, readOptions, runCommand } from './for-people.ts';

const HELP = `npm run review -- list                                 every page with its review state
npm run review -- show <page>                          what changed since it was signed, word by word
npm run review -- sign <page> --reviewer <id>          sign that the page is right as it is
npm run review -- touches <file>                       pages that a change to a shared file would change
npm run review -- evidence                             records whose figures nobody compared with the source in full
npm run review -- questions                            what the registers ask a clinician
A page is written as articles/sciatica-options, treatments/discectomy or pages/emergency.
Exit code: 0 done, 1 it cannot be done, 2 these words were not understood.`;

const STATES = {
  'not-reviewed': 'Not yet reviewed',
  reviewed: 'Reviewed',
  changed: 'Changed since the review',
  'due-soon': 'Review due soon',
  overdue: 'Review overdue',
} as const;

/** What each command answers, about a page or a file. */
const COMMANDS: Readonly<Record<string, (named: string, reviewer: string | undefined) => string>> = {
  list() {
    const pages = listReviews(loadLibrary(projectFolder), today);
    const states = [...new Set(pages.map(({ state }) => state))];
    return states
      .map((state) => {
        const inState = pages.filter((page) => page.state === state);
        return `${STATES[state]} (${inState.length})\n${inState.map(({ key, title }) => `  ${key}  ${title}`).join('\n')}`;
      })
      .join('\n\n');
  },

  show(page) {
    const changes = changesSinceSigned(loadLibrary(projectFolder), page);
    if (!changes) return 'This page was never signed, so there is nothing to compare it with.';
    if (changes.every(({ kind }) => kind === 'same')) return 'Not a word has changed since it was signed.';
    return changes
      .map(({ text, kind }) =>
        kind === 'added'
          ? styleText('green', `{+${text}+}`)
          : kind === 'removed'
            ? styleText('red', `[-${text}-]`)
            : shortened(text),
      )
      .join('');
  },

  sign(page, reviewer) {
    if (!reviewer) throw new ForPeople('Say who signs: --reviewer <id>, the file name in content/reviewers/.', 2);
    return `Signed. Commit these files: ${signPage(projectFolder, page, reviewer, today).join(' ')}`;
  },

  evidence() {
    const { partly, notYet } = leftToVerify(loadLibrary(projectFolder));
    const told = (title: string, claims: readonly Claim[]): string =>
      `${title} (${claims.length})\n${claims.map(({ id, data }) => `  ${id}  ${data.sources.join(', ')}`).join('\n')}`;
    return [
      told('Not compared, not shown to patients', notYet),
      told('Compared in part, shown with a mark', partly),
    ].join('\n\n');
  },

  questions() {
    const questions = openQuestions(loadLibrary(projectFolder));
    return questions
      .map(({ about, says, question }, index) => `${index + 1}. ${about}\n   ${says}\n   ${question}`)
      .join('\n\n');
  },

  touches(file) {
    const touched = pagesTouchedBy(loadLibrary(projectFolder), file);
    const signed = touched.filter(({ isSigned }) => isSigned).length;
    return touched.length === 0
      ? 'No page shows this file.'
      : `${touched.map(({ key, title, isSigned }) => `${isSigned ? 'signed  ' : '        '}${key}  ${title}`).join('\n')}\n\n${touched.length} ${touched.length === 1 ? 'page' : 'pages'}, ${signed} signed.`;
  },
};

runCommand(() => {
  const {
    values: { reviewer, help },
    positionals: [command, named = '', ...rest],
  } = readOptions(
    {
      options: { reviewer: { type: 'string' }, help: { type: 'boolean', default: false } },
      allowPositionals: true,
    },
    HELP,
  );
  if (help || command === undefined) return console.log(HELP);
  const answer = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!answer)
    throw notUnderstood(`There is no command “${command}”.${didYouMean(command, Object.keys(COMMANDS))}`, HELP);
  const isAlone = ['list', 'evidence', 'questions'].includes(command);
  if (!isAlone && named === '') throw notUnderstood(`Say which ${command === 'touches' ? 'file' : 'page'}.`, HELP);
  const tooMuch = isAlone && named ? named : rest[0];
  if (tooMuch !== undefined) throw notUnderstood(`“${tooMuch}” was one word too many.`, HELP);
  console.log(answer(named, reviewer));
});

/** The ends of a long unchanged stretch: enough to see where a change stands. */
function shortened(text: string): string {
  return text.length <= 300 ? text : `${text.slice(0, 140)}\n  …\n${text.slice(-140)}`;
}
