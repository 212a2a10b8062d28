// Hands the sources to dependency-cruiser, which reads TypeScript and not Astro.
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult, type IModule } from 'dependency-cruiser';
import { wallsBetween } from './rules.ts';

interface BrokenWall {
  file: string;
  /** What the import names, as it is written. */
  imports: string;
  wall: string;
  /** Why the wall is there and where the code belongs instead. */
  reason: string;
}

/**
 * Every import of the project in `folder`, and those that go through a wall.
 *
 * dependency-cruiser knows no `.astro` files. So it is shown a copy of the sources in which every `X.astro` is an
 * `X.astro.ts` that holds what is TypeScript in it: its front matter and its scripts.
 */
export async function cruiseRooms(folder: string): Promise<{ modules: IModule[]; brokenWalls: BrokenWall[] }> {
  const copy = mkdtempSync(join(tmpdir(), 'walls-'));
  try {
    cpSync(join(folder, 'package.json'), join(copy, 'package.json'));
    symlinkSync(join(folder, 'node_modules'), join(copy, 'node_modules'));
    for (const file of globSync('src/**/*.*', { cwd: folder })) copyAsTypeScript(join(folder, file), join(copy, file));
    return await cruiseCopy(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

async function cruiseCopy(baseDir: string): Promise<{ modules: IModule[]; brokenWalls: BrokenWall[] }> {
  const walls = wallsBetween();
  const { output } = await cruise(
    ['src'],
    {
      baseDir,
      validate: true,
      ruleSet: { forbidden: walls },
      doNotFollow: '^node_modules/',
      // Types are arrows too: who needs the types of another room knows that room.
      tsPreCompilationDeps: true,
      preserveSymlinks: true,
    },
    { extensions: ['.ts', '.js'], conditionNames: ['import', 'node', 'types', 'default'], exportsFields: ['exports'] },
  );
  const { modules, summary } = JSON.parse(JSON.stringify(output).replaceAll('.astro.ts', '.astro')) as ICruiseResult;
  const brokenWalls = summary.violations.map(({ from, to, unresolvedTo, rule }) => ({
    file: from,
    imports: unresolvedTo ?? to,
    wall: rule.name,
    reason: walls.find(({ name }) => name === rule.name)?.comment ?? '',
  }));
  return { modules, brokenWalls };
}

function copyAsTypeScript(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  if (!/\.(astro|ts)$/.test(from)) return cpSync(from, to);
  const text = readFileSync(from, 'utf8');
  const isAstro = from.endsWith('.astro');
  writeFileSync(
    isAstro ? `${to}.ts` : to,
    (isAstro ? scriptsIn(text) : text).replaceAll(/\.astro(?=['"])/g, '.astro.ts'),
  );
}

/** What is TypeScript in an Astro file: its front matter and the scripts that Astro bundles. */
export function scriptsIn(astro: string): string {
  const frontMatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(astro)?.[1] ?? '';
  const scripts = [...astro.matchAll(/<script(?![^>]*\bis:inline)[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
  const sources = [...astro.matchAll(/<script[^>]*\bsrc=["']([^"']+)["'][^>]*>/g)].map(
    ([, file]) => `import '${file}';`,
  );
  return [frontMatter, ...scripts, ...sources].join('\n');
}
