// Claims that name each other, over any number of steps, as what says otherwise.

/**
 * Circles in “what says otherwise”.
 *
 * @param contrary - By claim, the claims it names.
 * @returns Each circle once, beginning with its alphabetically first claim; the last names the first again.
 */
export function circlesOf(contrary: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles = new Map<string, string[]>();
  const done = new Set<string>();
  const walk = (id: string, path: string[]): void => {
    const from = path.indexOf(id);
    if (from >= 0) {
      const circle = path.slice(from);
      const first = circle.indexOf([...circle].sort()[0] ?? '');
      const turned = [...circle.slice(first), ...circle.slice(0, first)];
      circles.set(turned.join('\n'), turned);
      return;
    }
    if (done.has(id)) return;
    for (const other of contrary.get(id) ?? []) walk(other, [...path, id]);
    done.add(id);
  };
  for (const id of contrary.keys()) walk(id, []);
  return [...circles.values()];
}
