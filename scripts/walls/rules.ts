// The walls between rooms as rules of dependency-cruiser.
import type { IForbiddenRuleType } from 'dependency-cruiser';
import { type Room, rooms } from './rooms.ts';

const inRoom = (name: string): string => (name.endsWith('.ts') ? `^src/${RegExp.escape(name)}$` : `^src/${name}/`);

/** Every wall, with the sentence that explains it. */
export function wallsBetween(all: readonly Room[] = rooms): IForbiddenRuleType[] {
  return [
    ...all.flatMap((room, place) => {
      const later = room.from.filter((name) => !all.slice(0, place).some((earlier) => earlier.name === name));
      if (later.length > 0)
        throw new Error(`rooms.ts: ${room.name} may import only rooms that stand before it, not ${later.join(', ')}.`);
      return wallsOf(room);
    }),
    {
      name: 'another-room-begins-with-#',
      comment: 'Write an import from another room with # (“#domain/days.ts”): every # is an arrow between rooms.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/', pathNot: '^src/$1/', dependencyTypesNot: ['aliased-subpath-import'] },
    },
    {
      name: 'own-room-begins-with-a-dot',
      comment: 'Write an import from the same room with ./ or ../: a # would look like an arrow from another room.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/$1/', dependencyTypes: ['aliased-subpath-import'] },
    },
    {
      name: 'every-import-leads-somewhere',
      comment: 'There is no such file. A wall cannot see where this import leads.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, path: '^[#.]' },
    },
    {
      name: 'readers-download-no-node',
      comment:
        'A browser has no such module: what an island imports, and what that imports in turn, must run there. A type it needs may have to move.',
      severity: 'error',
      from: { path: '^src/islands/' },
      to: { reachable: true, path: '^(node:)?(crypto|fs|path|url|os|module)$' },
    },
    {
      name: 'a-room-is-known',
      comment: 'A new folder of src/ needs a line in scripts/walls/rooms.ts: what it may import, and why.',
      severity: 'error',
      from: { path: '^src/', pathNot: all.map(({ name }) => inRoom(name)) },
      to: {},
    },
  ];
}

function wallsOf({ name, from, alsoFrom = [], without, why }: Room): IForbiddenRuleType[] {
  const open = [...[name, ...from].map(inRoom), ...alsoFrom.map((file) => `^src/${RegExp.escape(file)}$`)];
  const wall = { name: `walls-of-${name}`, comment: why, severity: 'error' as const, from: { path: inRoom(name) } };
  return [
    { ...wall, to: { path: '^(src|tests|scripts)/', pathNot: open } },
    ...(without ? [{ ...wall, to: { path: without } }] : []),
  ];
}
