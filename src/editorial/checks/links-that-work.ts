import { linkState } from '#domain/addresses.ts';
import { wordsIn } from '#domain/body.ts';
import { publishedAddresses } from '#domain/addresses.ts';
import { nearest } from '#schemas/text.ts';
import { textsOf, type Check } from '../check.ts';

/** Anchors that every article page has beside its headings. */
const PAGE_ANCHORS = ['get-help', 'questions-people-ask', 'questions-for-your-visit', 'sources'];

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
        says: [
          'line 1: The link /glossary/#sciatic leads nowhere. The page is there, the heading is not: compare the words after #.',
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
      ...[...library.wanted.keys()].map((slug) => `/articles/${slug}/`),
    ];
    return [...textsOf(content)].flatMap(({ file, entry, parts }) => {
      const anchors = new Set([...PAGE_ANCHORS, ...entry.body.headings.map(({ id }) => id)]);
      return [...wordsIn(parts)]
        .filter(({ name }) => name === 'Link')
        .filter(({ props }) => linkState(props.href ?? '', library, anchors) === 'dead')
        .map(({ props, line, column }) => {
          const [path = '', anchor] = (props.href ?? '').split('#');
          const meant = path === '' ? nearest(anchor ?? '', anchors) : nearest(path, addresses);
          return {
            file: file.file,
            line,
            column,
            problem: `The link ${props.href} leads nowhere.`,
            fix:
              meant && meant !== path
                ? `Did you mean ${path === '' ? '#' : ''}${meant}?`
                : anchor
                  ? 'The page is there, the heading is not: compare the words after #.'
                  : 'Write the address of a page, or list the article in content/wanted-pages.yaml.',
          };
        });
    });
  },
};
