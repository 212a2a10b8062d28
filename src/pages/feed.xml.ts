// The newest articles first, for feed readers.
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getLibrary } from '#catalog/library.ts';
import { addressOf } from '#domain/addresses.ts';
import { newestArticles } from '#domain/library.ts';

export const GET: APIRoute = async ({ site, url }) => {
  const library = await getLibrary();
  const { siteName, tagline } = library.strings;
  const self = new URL('/feed.xml', site).href;
  const response = await rss({
    title: siteName,
    description: tagline,
    site: site ?? url,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${library.language}</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: newestArticles(library).map(({ id, data }) => ({
      title: data.title,
      description: data.question,
      link: addressOf.article(id),
      pubDate: new Date(`${data.updated}T00:00:00Z`),
    })),
  });
  return response;
};
