/** Something an editor should know about a content file, in words an editor understands. */
export interface Problem {
  /** Path from the project’s folder, for example “content/en/articles/sciatica-options.mdx”. */
  file: string;
  /** 1-based; left out when the whole file is meant. */
  line?: number | undefined;
  /** 1-based. */
  column?: number | undefined;
  problem: string;
  fix: string;
  /** The check’s name, to search for. */
  check: string;
  severity: 'error' | 'warning';
}

/** What an editor typed, short enough for a message. */
export const shortened = (typed: string): string => (typed.length > 60 ? `${typed.slice(0, 59)}…` : typed);
