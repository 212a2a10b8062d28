// The rooms of src/ and the arrows between them: which room may import which, and why not the others.
import { builtinModules } from 'node:module';

export interface Room {
  /** A folder of src/, or a file that stands at its root. */
  name: string;
  /** Rooms it may import, besides itself. */
  from: string[];
  /** Single files it may import from another room, each argued for below. */
  alsoFrom?: string[];
  /** Packages and modules of Node it must do without: regular expressions on the path they resolve to. */
  without?: string[];
  /** What an author reads who breaks the wall: what the room is, and where the code belongs instead. */
  why: string;
}

/** Astro itself, its virtual modules and its integrations. */
const ASTRO = ['^astro:', '^node_modules/(astro|@astrojs)/'];

/** Everything that only Node has, but for hashes, which need no files. */
const NODE = `^(node:)?(${builtinModules.filter((name) => name !== 'crypto').join('|')})$`;

/**
 * From the ground floor up: a room may import only rooms that stand before it, so that no two rooms can import each
 * other, by whatever detour.
 */
export const rooms: Room[] = [
  {
    name: 'build-day.ts',
    from: [],
    why: 'The only clock of the site knows nothing else.',
  },
  {
    name: 'styles',
    from: [],
    why: 'Style sheets import only style sheets.',
  },
  {
    name: 'schemas',
    from: [],
    // fastest-levenshtein is for “Did you mean”; the parser of ICU messages reads the marks of strings.
    without: ['^(?!src/|node_modules/(zod|fastest-levenshtein|@formatjs/icu-messageformat-parser)/)'],
    why: 'Schemas say what a content file may contain, with zod and each other: the site, the checks and the tests share them. What a fact means belongs into src/domain/.',
  },
  {
    name: 'domain',
    from: ['schemas'],
    without: [...ASTRO, NODE],
    why: 'The domain says what facts mean. It knows no Astro, no files and no clock: hand it values, and let src/files/ read and src/catalog/ fetch.',
  },
  {
    name: 'files',
    from: ['schemas', 'domain'],
    without: ['^astro:'],
    why: 'src/files/ turns files into data. It draws nothing and judges nothing: components draw, the domain and the checks judge.',
  },
  {
    name: 'drawings',
    from: ['schemas', 'domain', 'styles'],
    without: ['^astro:', NODE],
    why: 'Drawings are drawn the same for pages and for paper, from values handed to them. They know neither.',
  },
  {
    name: 'islands',
    from: ['domain'],
    without: ['^(?!src/)'],
    why: 'Readers download this room: it imports the pure domain, and takes everything else from the page it stands on.',
  },
  {
    name: 'components',
    from: ['schemas', 'domain', 'drawings', 'styles'],
    without: ['^astro:', NODE],
    why: 'Components are given values. Pages ask the catalog and hand on what it answers; what machines read belongs into src/publish/.',
  },
  {
    name: 'publish',
    from: ['build-day.ts', 'schemas', 'domain', 'files', 'drawings', 'styles'],
    without: ['^astro:'],
    why: 'src/publish/ writes what machines and printers read, from the library handed to it. It asks neither Astro for content nor components for markup; what both need belongs into src/domain/.',
  },
  {
    name: 'layouts',
    from: ['schemas', 'domain', 'drawings', 'components', 'publish', 'styles'],
    without: ['^astro:', NODE],
    why: 'Layouts are given values, as components are: the page asks the catalog.',
  },
  {
    name: 'editorial',
    from: ['build-day.ts', 'schemas', 'domain', 'files'],
    without: ASTRO,
    why: 'Editorial checks run on Node alone, in about a second, before there is a page: they judge the library and know neither Astro nor what draws it.',
  },
  {
    name: 'catalog',
    from: ['build-day.ts', 'schemas', 'domain', 'files', 'publish'],
    // The page “How we write and review” prints the checks with their reasons. It must be the list that runs, not a
    // copy that can fall behind; and checks are data to it: names, reasons, sources.
    alsoFrom: ['editorial/checks.ts'],
    without: [NODE],
    why: 'The catalog fetches and joins what pages need. It draws nothing; of src/editorial/ it knows the list of checks alone, which a page prints.',
  },
  {
    name: 'pages',
    from: [
      'build-day.ts',
      'schemas',
      'domain',
      'drawings',
      'islands',
      'components',
      'publish',
      'layouts',
      'catalog',
      'styles',
    ],
    without: ['^astro:content', NODE],
    why: 'A page asks the catalog and hands plain values to a layout. It reads no files, and the checks before publication know it, not the other way round.',
  },
  {
    name: 'content.config.ts',
    from: ['schemas', 'files'],
    why: 'Loader and schema of each collection, and nothing else.',
  },
  {
    name: 'publish-command.ts',
    from: ['publish', 'editorial', 'files'],
    why: 'The commands that build and serve; the work is done in src/publish/ and src/editorial/.',
  },
];
