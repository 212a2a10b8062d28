// Writes content/scorecard.json. A fall is written only when a change note says why.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../check-content.ts';
import { ForPeople } from '../for-people.ts';
import { changesBetween, scoresOf, type Score } from './scorecard.ts';

/**
 * Write the scores of all pages to the scorecard of a project.
 *
 * @returns What was written, in words.
 * @throws {ForPeople} When a score fell and no new change note names the page. Nothing is written then.
 */
export function acceptScores(projectFolder: string): string {
  const content = readContent(projectFolder);
  const before = new Map(content.files.scores.map(({ id, data }) => [id, data]));
  const unexplained: string[] = [];
  const scores = scoresOf(content).map(({ key, score }): [string, Score] => {
    const known = before.get(key);
    const acceptedBy = known?.acceptedBy;
    const { worse } = known ? changesBetween(known, score) : { worse: [] };
    if (worse.length === 0) return [key, { ...score, ...(acceptedBy && { acceptedBy }) }];
    const note = [...content.library.changeNotes.values()]
      .filter(({ id, data }) => data.pages.includes(key) && id !== acceptedBy)
      .sort((a, b) => b.data.day.localeCompare(a.data.day))[0];
    if (!note) unexplained.push(`${key}: ${worse.map(({ text }) => text).join('; ')}.`);
    return [key, { ...score, ...(note && { acceptedBy: note.id }) }];
  });
  if (unexplained.length > 0)
    throw new ForPeople(
      `These scores got worse, and no new change note says why. Nothing was written.\n  ${unexplained.join('\n  ')}\nMend the pages, or write a note such as content/en/change-notes/2027-03-14-shorter-answer.yaml:\n  day: 2027-03-14\n  kind: wording\n  pages: [${unexplained[0]?.split(':')[0] ?? ''}]\n  now: What changed.\n  why: Why it had to.`,
    );
  writeFileSync(
    join(projectFolder, 'content/scorecard.json'),
    `${JSON.stringify(Object.fromEntries(scores.sort(([a], [b]) => a.localeCompare(b, 'en'))), null, 2)}\n`,
  );
  return `Wrote the scores of ${scores.length} pages to content/scorecard.json.`;
}
