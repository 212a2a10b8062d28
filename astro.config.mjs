import { defineConfig } from 'astro/config';
import tailwindcss from '@tailwindcss/vite';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://valorspine.example',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always', format: 'directory' },
  vite: { plugins: [tailwindcss()], build: { cssTarget: ['chrome123', 'firefox128', 'safari17.5'] } },
});
