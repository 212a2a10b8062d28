import mdx from '@astrojs/mdx';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

export default getViteConfig(
  defineConfig({
    test: {
      testTimeout: 60_000,
      hookTimeout: 120_000,
      // The guides for paper read the colors of the site as text; Vitest hands out style sheets empty unless told otherwise.
      css: { include: /tokens\.css/ },
      // Files share a worker: what many of them read, such as the small library or the finished pages, is read once.
      isolate: false,
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['tests/unit/**/*.test.ts'],
            setupFiles: ['tests/fixtures/no-real-content.ts'],
          },
        },
        { extends: true, test: { name: 'content', include: ['tests/content/**/*.test.ts'] } },
        { extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'] } },
      ],
    },
  }) as never,
  // The reference that tests/content/same-as-mdx.test.ts holds our own reader against; the site itself does without it.
  { integrations: [mdx()] },
);
