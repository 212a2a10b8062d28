// `npm run check`: tells editors everything that is wrong, and what to write instead.
import { describeForGithub, describeProblems } from '#domain/report.ts';
import { projectFolder } from '#files/project-folder.ts';
import { didYouMean } from '#schemas/text.ts';
import type { Check } from './check.ts';
import { checkContent, readContent } from './check-content.ts';
import { checks } from './checks.ts';
import { explain } from './explain.ts';
import { notUnderstood, readOptions, runCommand } from './for-people.ts';
import { acceptScores } from './scores/scorecard-file.ts';
import { scoreTable } from './scores/score-table.ts';

const HELP = `npm run check                                everything that is wrong, and what to write instead
npm run check -- --format github             as annotations of a GitHub workflow
npm run check -- --format json               as one JSON object
npm run check -- --explain <name of check>   why a check is there, with examples
npm run check -- --scores                    the scores of every page, and what it does not meet
npm run check -- --accept                    write the scores of all pages to content/scorecard.json
Exit code: 0 in order or warnings only, 1 errors, 2 these words were not understood.`;

const FORMATS = ['text', 'github', 'json'];

runCommand(() => {
  const {
    format,
    explain: asked,
    accept,
    scores,
    help,
  } = readOptions(
    {
      options: {
        format: { type: 'string', default: 'text' },
        explain: { type: 'string' },
        accept: { type: 'boolean', default: false },
        scores: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    },
    HELP,
  ).values;
  if (!FORMATS.includes(format)) throw notUnderstood(`There is no format “${format}”.`, HELP);

  if (help) console.log(HELP);
  else if (scores) console.log(scoreTable(readContent(projectFolder)));
  else if (asked !== undefined) console.log(explain(checkNamed(asked)));
  else {
    if (accept) console.log(acceptScores(projectFolder));
    process.exitCode = tellProblems(format);
  }
});

function checkNamed(name: string): Check {
  const found = checks.find((check) => check.name === name);
  if (found) return found;
  const names = checks.map((check) => check.name);
  throw notUnderstood(`There is no check “${name}”.${didYouMean(name, names)}`, HELP);
}

/** @returns The exit code. */
function tellProblems(format: string): 0 | 1 {
  const { problems, notRun, milliseconds } = checkContent(projectFolder);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  if (format === 'json') console.log(JSON.stringify({ errors, warnings, milliseconds, notRun, problems }, null, 2));
  else {
    const described = format === 'github' ? describeForGithub(problems) : describeProblems(problems);
    if (described) console.log(`${described}\n`);
    if (notRun.length > 0) console.log(`Not run until the errors above are corrected: ${notRun.join(', ')}.\n`);
    const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
    console.log(
      problems.length === 0
        ? `All content is in order (${checks.length} checks, ${milliseconds} ms).`
        : `${count(errors, 'error')} and ${count(warnings, 'warning')} (${checks.length} checks, ${milliseconds} ms).`,
    );
  }
  return errors > 0 ? 1 : 0;
}
