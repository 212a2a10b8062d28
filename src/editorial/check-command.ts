// `npm run check`: tells editors everything that is wrong, and what to write instead.
import { describeProblems } from '#domain/report.ts';
import { checkContent } from './check-content.ts';

const { problems, milliseconds } = checkContent(process.cwd());
const errors = problems.filter(({ severity }) => severity === 'error').length;
const warnings = problems.length - errors;

if (problems.length > 0) console.log(`${describeProblems(problems)}\n`);
const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
console.log(
  problems.length === 0
    ? `All content is in order (${milliseconds} ms).`
    : `${count(errors, 'error')} and ${count(warnings, 'warning')} (${milliseconds} ms).`,
);
process.exitCode = errors > 0 ? 1 : 0;
