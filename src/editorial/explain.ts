// Says in words why a check is there and what it finds.
import type { Check, Example, FoundExample } from './check.ts';

/** The reason and the examples of a check, as text for a terminal. */
export function explain({ name, reason, severity, examples }: Check): string {
  return [
    `${name} (${severity === 'error' ? 'stops the build' : 'warns'})`,
    reason,
    'In order:',
    ...examples.ok.map(inWords),
    'Found:',
    ...examples.notOk.map(withWhatIsTold),
  ].join('\n');
}

function inWords(example: Example): string {
  if (typeof example === 'string') return `  ${example.replaceAll('\n', '\n  ')}`;
  return example
    .map(({ file, to }) => `  content/${file}: ${to.trim().replaceAll('\n', '\n    ') || '(taken away)'}`)
    .join('\n');
}

function withWhatIsTold({ when, says }: FoundExample): string {
  return [inWords(when), ...says.map((told) => `    → ${told}`)].join('\n');
}
