// The rooms and their arrows as a drawing in Mermaid, as the README shows it.
import type { IModule } from 'dependency-cruiser';

type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * One box a room, one arrow to each room it imports.
 *
 * An arrow that a longer way already tells is left out: pages ask the catalog, which imports the domain, so the arrow
 * from pages to the domain would say nothing new.
 */
export function pictureOf(modules: readonly IModule[]): string {
  const arrows = arrowsBetween(modules);
  const lines = [...arrows].flatMap(([from, rooms]) =>
    [...rooms]
      .filter((to) => ![...rooms].some((between) => between !== to && isReached(to, between, arrows, new Set([from]))))
      .map((to) => `  ${from} --> ${to}`),
  );
  return ['graph TD', ...lines.sort()].join('\n');
}

function arrowsBetween(modules: readonly IModule[]): Arrows {
  const arrows = new Map<string, Set<string>>();
  for (const { source, dependencies } of modules) {
    const from = roomOf(source);
    for (const { resolved } of dependencies) {
      const to = roomOf(resolved);
      if (from && to && from !== to) arrows.set(from, (arrows.get(from) ?? new Set()).add(to));
    }
  }
  return arrows;
}

function isReached(room: string, from: string, arrows: Arrows, seen: Set<string>): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  return [...(arrows.get(from) ?? [])].some((next) => next === room || isReached(room, next, arrows, seen));
}

const roomOf = (file: string): string | undefined => /^src\/([^/]+)/.exec(file)?.[1];
