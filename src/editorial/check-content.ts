// Runs everything that is checked before publication, over all of content/, and tells all of it at once.
import { today } from '#build-day.ts';
import { danglingReferences, signsWithoutWords } from '#domain/references.ts';
import type { Problem } from '#domain/problem.ts';
import { inOrder } from '#domain/report.ts';
import { joinLibrary } from '#files/library-from-files.ts';
import { entriesOf, loadAll, type LoadedCollections } from '#files/load-collection.ts';
import { eachCollection } from '#schemas/collections.ts';
import type { Check, Content } from './check.ts';
import { checks as allChecks } from './checks.ts';

export interface CheckedContent {
  problems: Problem[];
  /** Names of checks that could not judge the content, because what pages are made of is not whole. */
  notRun: string[];
  milliseconds: number;
}

/** Read all content of a project: what could be read, and what is wrong with the rest. */
export const readContent = (projectFolder: string): Content & { problems: Problem[] } =>
  joinContent(loadAll(projectFolder));

/** Loaded collections as one: the library, and everything that is wrong up to here. */
export function joinContent(loaded: LoadedCollections): Content & { problems: Problem[] } {
  const files = entriesOf(loaded);
  const { library, problems } = joinLibrary(files);
  return {
    files,
    library,
    problems: [
      ...Object.values(loaded).flatMap(({ problems: found }) => found),
      ...problems,
      ...danglingReferences(
        files,
        library,
        eachCollection((name) => loaded[name].unusable),
      ),
      ...signsWithoutWords(files, library),
    ],
  };
}

/**
 * Check all content of a project.
 *
 * Checks run on whatever could be read, so that one broken file does not hide the faults of another. A check that crashes is told as its own fault.
 */
export function checkContent(projectFolder: string, checks: readonly Check[] = allChecks, day = today): CheckedContent {
  const started = performance.now();
  const { files, library, problems } = readContent(projectFolder);

  // What pages are made of must be whole before pages can be judged.
  const isWhole = problems.length === 0;
  const notRun: string[] = [];
  for (const { name, severity, find } of checks)
    try {
      problems.push(...find({ library, files }, day).map((finding) => ({ severity, ...finding, check: name })));
    } catch (error) {
      if (!isWhole) {
        notRun.push(name);
        continue;
      }
      problems.push({
        file: `src/editorial/checks/${name}.ts`,
        problem: `The check “${name}” failed: ${(error as Error).message}`,
        fix: 'Tell a developer. The other checks ran.',
        check: name,
        severity: 'error',
      });
    }
  return { problems: inOrder(problems), notRun, milliseconds: Math.round(performance.now() - started) };
}
