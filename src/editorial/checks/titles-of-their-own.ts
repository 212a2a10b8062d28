import { siteHeads, tabTitle, type PageHead } from '#domain/pages/heads.ts';
import type { Check, Content, Finding } from '../check.ts';

/** Characters that fit into a tab and a search result. */
const LONGEST_TITLE = 60;
const DESCRIPTION = { shortest: 70, longest: 160 };

const NAMES = ['title', 'shortTitle', 'description'] as const;
type Name = (typeof NAMES)[number];

/** Finds titles and descriptions that two pages share, or that are too long for a tab or a search result. */
export const titlesOfTheirOwn: Check = {
  name: 'titles-of-their-own',
  reason:
    'Readers and search engines tell pages apart by title and description. Source: WCAG 2.2, 2.4.2; Google Search Central, “Title links”.',
  severity: 'error',
  examples: {
    ok: [[{ file: 'en/pages/privacy.mdx', from: 'title: Privacy', to: 'title: Your privacy' }]],
    notOk: [
      {
        when: [{ file: 'en/pages/privacy.mdx', from: 'title: Privacy', to: 'title: Accessibility' }],
        says: [
          'content/en/pages/privacy.mdx:2: “Accessibility” is the title of /about/accessibility/ too. Write words that only this page can have.',
        ],
      },
      {
        when: [
          {
            file: 'en/treatments/staying-active.mdx',
            from: 'name: Waiting and staying active',
            to: 'name: Spinal fusion',
          },
        ],
        says: [
          'content/en/treatments/staying-active.mdx:2: “Spinal fusion” is the title of /treatments/spinal-fusion/ too. Write words that only this page can have.',
        ],
      },
      {
        when: [
          {
            file: 'en/topics/sciatica.yaml',
            from: 'title: Sciatica and leg pain',
            to: 'title: Sciatica, leg pain and all nerve root pain',
          },
        ],
        says: [
          'content/en/topics/sciatica.yaml:1: The title of /faq/sciatica/, “Questions: Sciatica, leg pain and all nerve root pain | Valor Spine”, has 67 characters; a tab shows 60. Shorten it: write the rest into the text.',
        ],
      },
    ],
  },

  find(content) {
    const heads = siteHeads(content.library);
    const findings = [
      ...NAMES.flatMap((name) => repeated(heads, name, content)),
      ...heads.flatMap((head) => lengths(head, content)),
    ];
    // Several pages are made from one name: it is told once.
    const seen = new Set<string>();
    return findings.filter(({ file, line }) => {
      const key = `${file}:${line}`;
      return seen.has(key) ? false : seen.add(key);
    });
  },
};

function repeated(heads: readonly PageHead[], name: Name, content: Content): Finding[] {
  const seen = new Map<string, PageHead>();
  return heads.flatMap((head) => {
    const key = head[name].toLowerCase();
    const other = seen.get(key);
    seen.set(key, other ?? head);
    return other
      ? [
          {
            ...placeOf(head, name, content),
            problem: `“${head[name]}” is the ${name} of ${other.address} too.`,
            fix: 'Write words that only this page can have.',
          },
        ]
      : [];
  });
}

function lengths(head: PageHead, content: Content): Finding[] {
  const { library } = content;
  const title = tabTitle(head.shortTitle, library);
  const { length } = head.description;
  return [
    ...(title.length > LONGEST_TITLE
      ? [
          {
            ...placeOf(head, 'shortTitle', content),
            problem: `The title of ${head.address}, “${title}”, has ${title.length} characters; a tab shows ${LONGEST_TITLE}.`,
            fix: 'Shorten it: write the rest into the text.',
          },
        ]
      : []),
    ...(length < DESCRIPTION.shortest || length > DESCRIPTION.longest
      ? [
          {
            ...placeOf(head, 'description', content),
            problem: `The description of ${head.address}, “${head.description}”, has ${length} characters.`,
            fix: `Search results need ${DESCRIPTION.shortest} to ${DESCRIPTION.longest}: change the words it is made of.`,
          },
        ]
      : []),
  ];
}

/** The field that a part of a page’s top is made of, in its file. */
function placeOf({ from }: PageHead, name: Name, { files }: Content): Pick<Finding, 'file' | 'line' | 'column'> {
  const file = files[from.collection].find(({ id }) => from.collection === 'strings' || id === from.id);
  return file ? { file: file.file, ...file.placeOf(from.fields[name].split('.')) } : { file: 'content' };
}
