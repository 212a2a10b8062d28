// What a phone shows when a reader keeps the site on the home screen.
import type { APIRoute } from 'astro';
import { getLibrary } from '#catalog/library.ts';
import { colors } from '#publish/brand.ts';

export const GET: APIRoute = async () => {
  const { strings, language } = await getLibrary();
  const manifest = {
    name: strings.siteName,
    description: strings.tagline,
    lang: language,
    start_url: '/',
    display: 'browser',
    background_color: colors.paper,
    theme_color: colors.paper,
    icons: [
      { src: '/favicon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/icon-192.png', type: 'image/png', sizes: '192x192' },
      { src: '/icon-512.png', type: 'image/png', sizes: '512x512', purpose: 'any maskable' },
    ],
  };
  return new Response(`${JSON.stringify(manifest, undefined, 2)}\n`);
};
