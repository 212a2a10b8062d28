// `npm run check`: tells editors everything that is wrong, and what to write instead.
import { parseArgs } from 'node:util';
import { describeForGithub, describeProblems } from '#domain/report.ts';
import { projectFolder } from '#files/project-folder.ts';
import { nearest } from '#schemas/text.ts';
import { checkContent, readContent } from './check-content.ts';
import { checks } from './checks.ts';
import { explain } from './explain.ts';
import { acceptScores, NotAccepted } from './scores/scorecard-file.ts';
import { scoreTable } from './scores/score-table.ts';

const HELP = `npm run check                                everything that is wrong, and what to write instead
npm run check -- --format github             as annotations of a GitHub workflow
npm run check -- --format json               as one JSON object
npm run check -- --explain <name of check>   why a check is there, with examples
npm run check -- --scores                    the scores of every page, and what it does not meet
npm run check -- --accept                    write the scores of all pages to content/scorecard.json
Exit code: 0 in order or warnings only, 1 errors, 2 these words were not understood.`;

const FORMATS = ['text', 'github', 'json'];

/** Words that were not understood; printed without a trace. */
class NotUnderstood extends Error {}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        format: { type: 'string', default: 'text' },
        explain: { type: 'string' },
        accept: { type: 'boolean', default: false },
        scores: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (!FORMATS.includes(values.format)) throw new NotUnderstood(`There is no format “${values.format}”.`);
    if (values.explain !== undefined && !checks.some(({ name }) => name === values.explain)) {
      const meant = nearest(
        values.explain,
        checks.map(({ name }) => name),
      );
      throw new NotUnderstood(`There is no check “${values.explain}”.${meant ? ` Did you mean “${meant}”?` : ''}`);
    }
    return values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${HELP}`);
    process.exit(2);
  }
}

/** @returns Whether the command may go on. */
function accepted(): boolean {
  try {
    console.log(acceptScores(projectFolder));
    return true;
  } catch (error) {
    if (!(error instanceof NotAccepted)) throw error;
    console.error(error.message);
    process.exitCode = 1;
    return false;
  }
}

const { format, explain: asked, accept, scores, help } = options();
if (help) console.log(HELP);
else if (scores) console.log(scoreTable(readContent(projectFolder)));
else if (asked !== undefined) console.log(explain(checks.filter(({ name }) => name === asked)));
else if (!accept || accepted()) {
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
  process.exitCode = errors > 0 ? 1 : 0;
}
