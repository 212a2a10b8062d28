import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { projectFolder } from './src/files/project-folder.ts';
import { datedEntries } from './src/publish/last-changed.ts';
import { scriptsOnTheirOwn } from './src/publish/scripts-on-their-own.ts';
import { siteAddress } from './src/publish/site-address.ts';

export default defineConfig({
  site: siteAddress().origin,
  // Content that Astro has read is kept for each project apart.
  ...(process.env.CONTENT_PROJECT && { cacheDir: `${projectFolder}/.astro` }),
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always', format: 'directory' },
  integrations: [sitemap({ serialize: datedEntries(projectFolder) })],
  logger: { entrypoint: './src/publish/astro-log.ts' },
  vite: {
    plugins: [tailwindcss(), scriptsOnTheirOwn],
    build: {
      // A tool’s script is a file of its own: a page’s first answer holds text.
      assetsInlineLimit: 0,
      // Browsers of the last five years: what they do not know of the style sheet is written so that they do.
      cssTarget: ['chrome99', 'firefox97', 'safari15.4'],
      rollupOptions: { output: { assetFileNames: '_astro/[hash][extname]' } },
    },
    environments: {
      client: {
        build: {
          rollupOptions: { output: { entryFileNames: '_astro/[hash].js', chunkFileNames: '_astro/[hash].js' } },
        },
      },
    },
  },
});
