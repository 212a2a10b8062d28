// Tells editors what was found: where, what, what to write, and the name to search for.
import type { Problem } from './problem.ts';

/** Sort by file, then by place. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      a.file.localeCompare(b.file, 'en') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      a.check.localeCompare(b.check, 'en'),
  );
}

/** All problems as text for a terminal. */
export function describeProblems(problems: readonly Problem[]): string {
  return inOrder(problems)
    .map(({ file, line, column, problem, fix, check, severity }) => {
      const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
      return `${place}${severity === 'warning' ? '  (only a warning)' : ''}\n  ${problem}\n  ${fix}\n  (${check})\n`;
    })
    .join('\n');
}

/** All problems as workflow commands of GitHub Actions, which shows each beside its line. Source: docs.github.com, “Workflow commands”. */
export function describeForGithub(problems: readonly Problem[]): string {
  const text = (value: string): string => value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const property = (value: string): string => text(value).replace(/:/g, '%3A').replace(/,/g, '%2C');
  return inOrder(problems)
    .map(({ file, line, column, problem, fix, check, severity }) => {
      const place = line === undefined ? '' : `,line=${line},col=${column ?? 1}`;
      return `::${severity} file=${property(file)}${place},title=${property(check)}::${text(`${problem}\n${fix}`)}`;
    })
    .join('\n');
}
