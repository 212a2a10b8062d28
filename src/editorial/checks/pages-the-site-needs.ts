import { pageAddresses } from '#domain/addresses.ts';
import { nearest } from '#schemas/text.ts';
import type { Check, Finding } from '../check.ts';

/** Disclaimers that pages draw by themselves. */
const DISCLAIMERS = ['drawing', 'conflict-of-interest', 'general-information', 'results-vary'];

/** Finds texts that pages draw by themselves and that are missing, pages without an address, and wanted pages that exist. */
export const pagesTheSiteNeeds: Check = {
  name: 'pages-the-site-needs',
  reason:
    'Every page leads to the emergency advice and the standing texts; they must be there. Source: safety rules of this site, section 6.',
  severity: 'error',
  examples: {
    ok: [[{ file: 'en/pages/privacy.mdx', from: 'title: Privacy', to: 'title: Your privacy' }]],
    notOk: [
      {
        when: [
          {
            file: 'wanted-pages.yaml',
            from: 'before-spinal-fusion:\n',
            to: 'sciatica-options:\n  title: Sciatica\n  reason: It exists.\nbefore-spinal-fusion:\n',
          },
        ],
        says: [
          'content/wanted-pages.yaml:2: “sciatica-options” is written now. Remove it from this list, so that links to it become links.',
        ],
      },
    ],
  },

  find({ library, files }) {
    const missing = (folder: string, needed: readonly string[], known: Iterable<string>): Finding[] => {
      const there = new Set(known);
      return needed
        .filter((id) => !there.has(id))
        .map((id) => ({
          file: `content/${library.language}/${folder}/${id}.mdx`,
          problem: 'This file is missing, and every page needs it.',
          fix: 'Take it back from git: it was there in an earlier version.',
        }));
    };
    const unknownPages = files.pages
      .filter(({ id }) => !Object.hasOwn(pageAddresses, id))
      .map(({ id, file }): Finding => {
        const meant = nearest(id, Object.keys(pageAddresses));
        return {
          file,
          problem: `The page “${id}” has no address on the site.`,
          fix: meant
            ? `Did you mean “${meant}”? Otherwise ask a developer for an address.`
            : 'Ask a developer for an address.',
        };
      });
    const [words] = files.strings;
    const starts = (words?.data.starts ?? []).flatMap(({ read }, index): Finding[] =>
      library.articles.has(read) || !words
        ? []
        : [
            {
              file: words.file,
              ...words.placeOf(['starts', index, 'read']),
              problem: `The article “${read}” does not exist.`,
              fix: 'Write the file name of an article.',
            },
          ],
    );
    const wanted = files.wantedPages
      .filter(({ id }) => library.articles.has(id))
      .map(({ id, file, placeOf }): Finding => ({
        file,
        ...placeOf([], 'key'),
        problem: `“${id}” is written now.`,
        fix: 'Remove it from this list, so that links to it become links.',
      }));
    return [
      ...missing('pages', Object.keys(pageAddresses), library.pages.keys()),
      ...missing('disclaimers', DISCLAIMERS, library.disclaimers.keys()),
      ...unknownPages,
      ...starts,
      ...wanted,
    ];
  },
};
