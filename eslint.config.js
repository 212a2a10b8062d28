import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** What a room must not import, with the reason an author sees. */
const room = (name, forbidden) => ({
  files: [`src/${name}/**/*.{ts,astro}`],
  rules: {
    'no-restricted-imports': ['error', { patterns: forbidden.map(([regex, message]) => ({ regex, message })) }],
  },
});

const noAstro = ['^astro(:|$|/(?!zod))', 'This room is pure: hand it values instead of asking Astro.'];
const noFiles = ['^node:(fs|path)', 'This room reads no files: src/files does.'];
const noDrawing = ['^#(components|layouts)/|\\.astro$', 'This room draws nothing: components and layouts do.'];
const noEditorial = ['^#editorial/', 'Pages do not know the editorial checks; the checks know them.'];
const noEditorialButChecks = [
  '^#editorial/(?!checks\\.ts$)',
  'Pages know the list of checks they promise, and no more.',
];
const noCatalog = [
  '^#catalog/(?!bibliography|article-page|build-day)',
  'Components are given values; pages ask the catalog.',
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/.build/',
      '**/.build-old/',
      '**/.astro/',
      'node_modules/',
      'test-results/',
      'playwright-report/',
    ],
  },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message:
            'The only clocks are src/catalog/build-day.ts and, in the reader’s browser, src/islands/reader-day.ts: two builds of one commit on one day are the same.',
        },
      ],
    },
  },
  { files: ['src/catalog/build-day.ts', 'src/islands/reader-day.ts'], rules: { 'no-restricted-syntax': 'off' } },
  room('schemas', [
    noAstro,
    noFiles,
    noDrawing,
    noEditorial,
    noCatalog,
    ['^#(domain|files|publish)/', 'Schemas import only each other.'],
  ]),
  room('domain', [
    noAstro,
    noFiles,
    noDrawing,
    noEditorial,
    noCatalog,
    ['^#(files|publish)/', 'The domain is pure: it knows facts, not files or formats.'],
  ]),
  room('files', [noDrawing, noEditorial, noCatalog]),
  room('catalog', [noDrawing, noEditorialButChecks, noFiles]),
  room('components', [noEditorial, noCatalog, noFiles]),
  room('layouts', [noEditorial, noFiles]),
  room('islands', [
    noAstro,
    noFiles,
    noDrawing,
    noEditorial,
    noCatalog,
    [
      '^#(files|publish|schemas)/',
      'Readers download this room: it imports the pure domain and what a tool cannot do without.',
    ],
  ]),
  room('editorial', [noDrawing, noCatalog, ['^astro:', 'The checks run on Node alone.']]),
);
