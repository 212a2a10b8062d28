import {
  addressOf,
  anchorsByPage,
  linkState,
  pageAddresses,
  publishedAddresses,
  type PageId,
} from '#domain/addresses.ts';
import { wordsIn } from '#domain/body.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { nearest } from '#schemas/text.ts';
import type { Check } from '../check.ts';
import { textsOf } from '../texts.ts';

/** Finds links inside the site that lead nowhere. */
export const linksThatWork: Check = {
  name: 'links-that-work',
  reason:
    'A link that leads nowhere costs a worried reader time and trust. Source: WCAG 2.2, 2.4.4; NHS digital service manual, “Links”.',
  severity: 'error',
  examples: {
    ok: ['[All treatments](/treatments/), [nerve roots](/glossary/#nerve-root)'],
    notOk: [
      {
        when: '[All treatments](/treatmens/)',
        says: ['line 1: The link /treatmens/ leads nowhere. Did you mean /treatments/?'],
      },
      {
        when: '[Words](/glossary/#sciatic)',
        says: ['line 1: The link /glossary/#sciatic leads nowhere. Did you mean /glossary/#sciatica?'],
      },
      {
        when: '[Fusion](/treatments/spinal-fusion/#no-such-heading)',
        says: [
          'line 1: The link /treatments/spinal-fusion/#no-such-heading leads nowhere. The page is there, the heading is not: compare the words after #.',
        ],
      },
      {
        when: [
          {
            file: 'en/faqs/should-i-rest-in-bed.mdx',
            from: '/articles/sciatica-options/#what-can-you-do-now',
            to: '#what-can-you-do-now',
          },
        ],
        says: [
          'content/en/faqs/should-i-rest-in-bed.mdx:9: The link #what-can-you-do-now leads to a heading, and this text stands on several pages. Write the address of the page before #, such as /articles/sciatica-options/#sources.',
        ],
      },
      {
        when: '[An answer](#no-such-heading)',
        says: [
          'line 1: The link #no-such-heading leads nowhere. The page is there, the heading is not: compare the words after #.',
        ],
      },
    ],
  },

  find(content) {
    const { library } = content;
    const addresses = [
      ...publishedAddresses(library),
      ...[...library.wanted.keys()].map((id) => addressOf.article(id)),
    ];
    return textsOf(content).flatMap(({ collection, file, parts, isBody }) => {
      const own = ownAddress(collection, file.id, isBody);
      const anchors = (own === undefined ? undefined : anchorsByPage(library).get(own)) ?? new Set<string>();
      return [...wordsIn(parts)]
        .filter(({ name }) => name === 'Link')
        .filter(({ props }) => linkState(props.href ?? '', library, anchors) === 'dead')
        .map(({ props, line, column }) => {
          const [path = '', anchor] = (props.href ?? '').split('#');
          const place = { file: file.file, line, column };
          if (path === '' && own === undefined)
            return {
              ...place,
              problem: `The link ${props.href} leads to a heading, and this text stands on several pages.`,
              fix: 'Write the address of the page before #, such as /articles/sciatica-options/#sources.',
            };
          return {
            ...place,
            problem: `The link ${props.href} leads nowhere.`,
            fix: fixOf(path, anchor, addresses, path === '' ? anchors : anchorsByPage(library).get(path)),
          };
        });
    });
  },
};

/** The page a text stands on, and no other: undefined where it is drawn into several. */
function ownAddress(collection: CollectionName, id: string, isBody: boolean): string | undefined {
  switch (collection) {
    case 'articles':
      return addressOf.article(id);
    case 'decisionAids':
      return addressOf.decisionAid(id);
    case 'pages':
      return pageAddresses[id as PageId];
    case 'treatments':
      // Its fields stand in comparisons too.
      return isBody ? addressOf.treatment(id) : undefined;
    default:
      return undefined;
  }
}

function fixOf(
  path: string,
  anchor: string | undefined,
  addresses: readonly string[],
  anchors: Iterable<string> | undefined,
): string {
  const isPage = path === '' || addresses.includes(path);
  const meant = isPage ? nearest(anchor ?? '', anchors ?? []) : nearest(path, addresses);
  if (meant) return `Did you mean ${isPage ? `${path}#` : ''}${meant}?`;
  return isPage
    ? 'The page is there, the heading is not: compare the words after #.'
    : 'Write the address of a page, or list the article in content/wanted-pages.yaml.';
}
