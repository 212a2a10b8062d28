import mdx from '@astrojs/mdx';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

export default getViteConfig(
  defineConfig({
    test: {
      include: ['tests/unit/**/*.test.ts', 'tests/site/**/*.test.ts'],
      testTimeout: 60_000,
      hookTimeout: 120_000,
      // The guides for paper read the colors of the site as text; Vitest hands out style sheets empty unless told otherwise.
      css: { include: /tokens\.css/ },
    },
  }) as never,
  // The reference that tests/unit/files/same-as-mdx.test.ts holds our own reader against; the site itself does without it.
  { integrations: [mdx()] },
);
