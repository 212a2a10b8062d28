// The scorecard for people: a line for every page, and what it does not meet.
import type { Content } from '../check.ts';
import { scoresOf } from './scorecard.ts';

/** Grade and scores of every page, worst first, as text for a terminal. */
export function scoreTable(content: Content): string {
  const pages = scoresOf(content).sort(
    (a, b) =>
      a.score.pemat + a.score.clearCommunication - (b.score.pemat + b.score.clearCommunication) ||
      a.key.localeCompare(b.key, 'en'),
  );
  const width = Math.max(...pages.map(({ key }) => key.length));
  const line = (name: string, ...cells: string[]) =>
    `${name.padEnd(width)}  ${cells.map((cell) => cell.padStart(7)).join('')}`;
  return [
    line('page', 'grade', 'PEMAT', 'CDC', 'DISCERN'),
    ...pages.flatMap(({ key, score, notMet }) => [
      line(key, score.grade.toFixed(1), `${score.pemat}`, `${score.clearCommunication}`, `${score.discern ?? ''}`),
      ...notMet.map(({ number, asks }) => `    ${number}: ${asks}`),
    ]),
  ].join('\n');
}
