// The guides for paper: one for each topic and one of everything, each in regular and in large print.
import type { APIRoute, GetStaticPaths } from 'astro';
import { guideFacts } from '#catalog/guides.ts';
import { getLibrary } from '#catalog/library.ts';
import { finishedGuides, type FinishedGuide } from '#publish/guides/finished-guides.ts';

export const getStaticPaths = (async () => {
  const guides = await finishedGuides(guideFacts(await getLibrary()));
  return guides.map((guide) => ({ params: { name: guide.name }, props: { guide } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ guide: FinishedGuide }> = ({ props }) =>
  new Response(new Uint8Array(props.guide.pdf), { headers: { 'Content-Type': 'application/pdf' } });
