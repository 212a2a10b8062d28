// `npm run review`: what needs a clinician, what changed since, and signing.
import { styleText } from 'node:util';
import { today } from '#build-day.ts';
import { CannotSign, changesSinceSigned, listReviews, pagesTouchedBy, signPage } from './review/signing.ts';
import { loadLibrary } from '#files/load-library.ts';
import { projectFolder } from '#files/project-folder.ts';

const HELP = `npm run review -- list                                 every page with its review state
npm run review -- show <page>                          what changed since it was signed, word by word
npm run review -- sign <page> --reviewer <id>          sign that the page is right as it is
npm run review -- touches <file>                       pages that a change to a shared file would change
A page is written as articles/sciatica-options, treatments/discectomy or pages/emergency.`;

const STATES = {
  'not-reviewed': 'Not yet reviewed',
  reviewed: 'Reviewed',
  changed: 'Changed since the review',
  'due-soon': 'Review due soon',
  overdue: 'Review overdue',
} as const;

function run([command, name, ...rest]: readonly string[]): string {
  const project = projectFolder;
  if (command === 'list') {
    const pages = listReviews(loadLibrary(project), today);
    const states = [...new Set(pages.map(({ state }) => state))];
    return states
      .map((state) => {
        const inState = pages.filter((page) => page.state === state);
        return `${STATES[state]} (${inState.length})\n${inState.map(({ key, title }) => `  ${key}  ${title}`).join('\n')}`;
      })
      .join('\n\n');
  }
  if (command === 'show' && name) {
    const changes = changesSinceSigned(loadLibrary(project), name);
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
  }
  if (command === 'sign' && name) {
    const reviewer =
      rest[0] === '--reviewer'
        ? rest[1]
        : rest.find((word) => word.startsWith('--reviewer='))?.slice('--reviewer='.length);
    if (!reviewer) throw new CannotSign('Say who signs: --reviewer <id>, the file name in content/reviewers/.');
    return `Signed. Commit these files: ${signPage(project, name, reviewer, today).join(' ')}`;
  }
  if (command === 'touches' && name) {
    const touched = pagesTouchedBy(loadLibrary(project), name);
    const signed = touched.filter(({ isSigned }) => isSigned).length;
    return touched.length === 0
      ? 'No page shows this file.'
      : `${touched.map(({ key, title, isSigned }) => `${isSigned ? 'signed  ' : '        '}${key}  ${title}`).join('\n')}\n\n${touched.length} ${touched.length === 1 ? 'page' : 'pages'}, ${signed} signed.`;
  }
  return HELP;
}

/** The ends of a long unchanged stretch: enough to see where a change stands. */
function shortened(text: string): string {
  return text.length <= 300 ? text : `${text.slice(0, 140)}\n  …\n${text.slice(-140)}`;
}

try {
  console.log(run(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof CannotSign)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
