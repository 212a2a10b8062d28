// What a check is. One check, one file; its name reads as a sentence and stands in every message.
import type { Library } from '#domain/library.ts';
import type { Problem } from '#domain/problem.ts';
import type { LoadedEntries } from '#files/load-collection.ts';

/** All content, checked by its schemas, with the place of every field in its file. */
export interface Content {
  library: Library;
  files: LoadedEntries;
}

/** What a check found; the check’s name and severity are added by whoever runs it. */
export interface Finding {
  file: string;
  line?: number | undefined;
  column?: number | undefined;
  problem: string;
  fix: string;
  /** Where the clinic decides how grave it is; the check’s own severity otherwise. */
  severity?: Problem['severity'];
}

export interface Check {
  /** Reads as a sentence about content that is in order: “links-that-work”. */
  name: string;
  /** Why this matters to a reader, with its source. Stands on the page “How we write and review”. */
  reason: string;
  severity: Problem['severity'];
  /** Content this check is silent about, and content it finds. Each is a test; `npm run check -- --explain <name>` prints them. */
  examples: { ok: readonly Example[]; notOk: readonly FoundExample[] };
  /** `today` is a day such as 2026-11-21, for checks of deadlines. */
  find(content: Content, today: string): Finding[];
}

/** A paragraph put into an article, or changes to content files. */
export type Example = string | readonly Change[];

/** Content that is found, and exactly what is told of it. */
export interface FoundExample {
  when: Example;
  /** Each finding as `line 2: problem fix`, with lines counted from the paragraph’s own first one; elsewhere as `content/en/file.mdx:2: problem fix`. */
  says: readonly string[];
}

/** What is replaced in a file under `content/`; an empty `from` writes the whole file. */
export interface Change {
  file: string;
  from: string;
  to: string;
}
