// The pictures that shared links show: one for each article, and “site” for every other page.
import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '#catalog/library.ts';
import { keepPictures, keptPicture } from '#publish/kept-pictures.ts';
import type { PictureText } from '#publish/picture.ts';

export const getStaticPaths = (async () => {
  const { articles, strings } = await getLibrary();
  const { siteName } = strings;
  const pictures = new Map<string, PictureText>([
    ['site', { title: strings.home.heading, question: strings.tagline, siteName }],
    ...[...articles.values()].map(({ id, data: { title, question } }) => [id, { title, question, siteName }] as const),
  ]);
  if (import.meta.env.PROD) await keepPictures(pictures.values());
  return [...pictures].map(([name, picture]) => ({ params: { name }, props: { picture } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: PictureText }> = async ({ props }) =>
  new Response(new Uint8Array(await keptPicture(props.picture)), { headers: { 'Content-Type': 'image/png' } });
