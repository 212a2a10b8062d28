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
