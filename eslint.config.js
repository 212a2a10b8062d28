import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
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
            'The only clocks are src/build-day.ts and, in the reader’s browser, src/islands/reader-day.ts: two builds of one commit on one day are the same.',
        },
      ],
    },
  },
  { files: ['src/build-day.ts', 'src/islands/reader-day.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
