// Reads a `_headers` file, so that the site is served here as a host serves it.

export interface HeaderRule {
  /** An address, or the beginning of addresses when it ends with `*`. */
  pattern: string;
  headers: [name: string, value: string][];
}

/** Read the text of a `_headers` file. Format: Netlify and Cloudflare Pages. */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const header = /^\s+([^:\s]+):\s*(.*)$/.exec(line);
    if (header) rules.at(-1)?.headers.push([header[1] ?? '', header[2]?.trim() ?? '']);
    else rules.push({ pattern: line.trim(), headers: [] });
  }
  return rules;
}

/** Headers of all rules that match an address, the later rule winning. */
export function headersFor(rules: readonly HeaderRule[], address: string): Map<string, string> {
  return new Map(
    rules
      .filter(({ pattern }) => (pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : pattern === address))
      .flatMap(({ headers }) => headers),
  );
}
