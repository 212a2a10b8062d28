// The guides for paper: one for each topic and one of everything, each in regular and in large print; and the one-page sheet of each topic.
import type { APIRoute, GetStaticPaths } from 'astro';
import { guideFacts } from '#catalog/guides.ts';
import { getLibrary } from '#catalog/library.ts';
import { finishedGuides } from '#publish/guides/finished-guides.ts';
import { finishedSheets } from '#publish/guides/finished-sheets.ts';

export const getStaticPaths = (async () => {
  const facts = guideFacts(await getLibrary());
  const files = [...(await finishedGuides(facts)), ...(await finishedSheets(facts))];
  return files.map(({ name, pdf }) => ({ params: { name }, props: { pdf } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ pdf: Buffer }> = ({ props }) =>
  new Response(new Uint8Array(props.pdf), { headers: { 'Content-Type': 'application/pdf' } });
