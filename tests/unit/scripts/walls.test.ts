import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { cruiseRooms } from '../../../scripts/walls/cruise.ts';
import { pictureOf } from '../../../scripts/walls/picture.ts';
import { wallsBetween } from '../../../scripts/walls/rules.ts';

const files = {
  'src/schemas/day.ts': '',
  'src/domain/days.ts': "import '#schemas/day.ts';",
  'src/catalog/library.ts': "import '#domain/days.ts'; import { getCollection } from 'astro:content';",
  'src/components/Note.astro': "---\nimport { days } from '#domain/days.ts';\n---\n\n<p>{days}</p>\n",
  'src/pages/index.astro':
    "---\nimport Note from '#components/Note.astro';\nimport '#catalog/library.ts';\n---\n\n<Note />\n",
};

/** A small project with these files besides, read by the walls. */
async function cruised(more: Record<string, string> = {}): ReturnType<typeof cruiseRooms> {
  const folder = mkdtempSync(join(tmpdir(), 'rooms-'));
  try {
    const manifest = JSON.stringify({ type: 'module', imports: { '#*': './src/*' } });
    for (const [file, text] of Object.entries({ ...files, 'package.json': manifest, ...more })) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    return await cruiseRooms(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the walls between rooms', () => {
  const wrong = [
    { what: 'a relative import', file: 'src/domain/1.ts', text: "import '../catalog/library.ts';" },
    { what: 'a type', file: 'src/domain/2.ts', text: "import type { Library } from '#catalog/library.ts';" },
    { what: 'an import inside a type', file: 'src/domain/3.ts', text: "type L = import('#catalog/library.ts').L;" },
    { what: 'an import at run time', file: 'src/domain/4.ts', text: "await import('#catalog/library.ts');" },
    { what: 'an export', file: 'src/domain/5.ts', text: "export * from '#catalog/library.ts';" },
    { what: 'files', file: 'src/domain/6.ts', text: "import { readFileSync } from 'node:fs';" },
    { what: 'Astro', file: 'src/domain/7.ts', text: "import type { Loader } from 'astro/loaders';" },
    { what: 'a package in a schema', file: 'src/schemas/8.ts', text: "import { z } from 'astro/zod';" },
    { what: 'front matter', file: 'src/components/9.astro', text: "---\nimport '#catalog/library.ts';\n---\n" },
    { what: 'a script', file: 'src/components/10.astro', text: "<script>import '#catalog/library.ts';</script>" },
    { what: 'a script file', file: 'src/components/11.astro', text: '<script src="../catalog/library.ts"></script>' },
    { what: 'a virtual module', file: 'src/components/12.astro', text: "---\nimport 'astro:content';\n---\n" },
    { what: 'a page', file: 'src/components/13.astro', text: "---\nimport X from '#pages/index.astro';\n---\n" },
    { what: 'all but one file of a room', file: 'src/catalog/14.ts', text: "import '#editorial/report.ts';" },
  ];
  const right = [
    { file: 'src/editorial/checks.ts', text: "import '#domain/days.ts';" },
    { file: 'src/editorial/report.ts', text: '' },
    { file: 'src/catalog/promises.ts', text: "import '#editorial/checks.ts'; import '#publish/feed.ts';" },
    { file: 'src/publish/feed.ts', text: "import { readFileSync } from 'node:fs';" },
    { file: 'src/schemas/text.ts', text: "import { z } from 'zod';" },
  ];
  let brokenWalls: Awaited<ReturnType<typeof cruiseRooms>>['brokenWalls'];

  beforeAll(async () => {
    ({ brokenWalls } = await cruised(Object.fromEntries([...wrong, ...right].map(({ file, text }) => [file, text]))));
  });

  test.each(wrong)('stop $what', ({ file }) => {
    const room = file.split('/')[1] ?? '';
    expect(brokenWalls.filter((broken) => broken.file === file).map(({ wall }) => wall)).toContain(`walls-of-${room}`);
  });

  test('let through what goes the right way', () => {
    const stopped = brokenWalls.map(({ file }) => file);
    expect(stopped.filter((file) => !wrong.some((one) => one.file === file))).toEqual([]);
  });

  test.each([
    {
      ask: 'for # from another room, and for a dot from the same',
      more: { 'src/domain/more.ts': "import '../schemas/day.ts'; import '#domain/days.ts';" },
      expected: ['another-room-begins-with-#', 'own-room-begins-with-a-dot'],
    },
    {
      ask: 'what a new room may import',
      more: { 'src/helpers/all.ts': "import '#domain/days.ts';" },
      expected: ['a-room-is-known'],
    },
    {
      ask: 'where an import leads',
      more: { 'src/domain/more.ts': "import './dyas.ts';" },
      expected: ['every-import-leads-somewhere'],
    },
    {
      ask: 'whether a browser can run what an island imports, by whatever detour',
      more: {
        'src/domain/hash.ts': "import { createHash } from 'node:crypto';",
        'src/islands/plan.ts': "import '#domain/hash.ts';",
      },
      expected: ['readers-download-no-node'],
    },
  ])('ask $ask', async ({ more, expected }) => {
    expect((await cruised(more)).brokenWalls.map(({ wall }) => wall)).toEqual(expected);
  });

  test('cannot be planned in a circle', () => {
    const rooms = [
      { name: 'first', from: ['second'], why: '' },
      { name: 'second', from: ['first'], why: '' },
    ];
    expect(() => wallsBetween(rooms)).toThrow('first may import only rooms that stand before it, not second.');
  });
});

test('the picture of the rooms leaves out what a longer way already tells', async () => {
  const { modules } = await cruised({ 'src/pages/days.astro': "---\nimport '#domain/days.ts';\n---\n" });
  expect(pictureOf(modules)).toBe(
    [
      'graph TD',
      '  catalog --> domain',
      '  components --> domain',
      '  domain --> schemas',
      '  pages --> catalog',
      '  pages --> components',
    ].join('\n'),
  );
});
