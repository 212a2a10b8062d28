// The pictures that shared links show: one for each article, and “site” for every other page.
import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '#catalog/library.ts';
import { keepPictures, keptPicture } from '#publish/kept-pictures.ts';
import type { PictureWords } from '#publish/picture.ts';

export const getStaticPaths = (async () => {
  const { articles, words } = await getLibrary();
  const { siteName } = words;
  const pictures = new Map<string, PictureWords>([
    ['site', { title: words.home.heading, question: words.tagline, siteName }],
    ...[...articles.values()].map(({ id, data: { title, question } }) => [id, { title, question, siteName }] as const),
  ]);
  if (import.meta.env.PROD) await keepPictures(pictures.values());
  return [...pictures].map(([name, picture]) => ({ params: { name }, props: { picture } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: PictureWords }> = async ({ props }) =>
  new Response(new Uint8Array(await keptPicture(props.picture)), { headers: { 'Content-Type': 'image/png' } });
