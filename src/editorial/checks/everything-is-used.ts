import { wordsIn } from '#domain/body.ts';
import { valuesAt } from '#domain/references.ts';
import { collectionNamed, collectionNames } from '#schemas/collections.ts';
import type { Check, Finding } from '../check.ts';
import { textsOf } from '../texts.ts';

/** Finds sources, standing texts and names of groups that nothing uses. */
export const everythingIsUsed: Check = {
  name: 'everything-is-used',
  reason:
    'What nothing uses goes stale unseen, and is often a sign of a name typed wrong elsewhere. Source: design rules of this site, section 2.',
  severity: 'error',
  examples: {
    ok: ['<Disclaimer id="outside-links" />'],
    notOk: [
      {
        when: [
          {
            file: 'sources.json',
            from: '"id": "fritzell2001"',
            to: '"id": "unused2001", "type": "book", "title": "T", "URL": "https://example.org/"}, {"id": "fritzell2001"',
          },
        ],
        says: [
          'content/sources.json:3: Nothing cites the source “unused2001”. Delete it, or name it in “sources” of what it supports.',
        ],
      },
      {
        when: [
          {
            file: 'en/disclaimers/new-text.mdx',
            from: '',
            to: '---\nnumber: D99\ntitle: New\nform: line\nplace: beside\nappliesTo: chosen\n---\nText.\n',
          },
        ],
        says: [
          'content/en/disclaimers/new-text.mdx:1: No page shows the standing text “New”. Put <Disclaimer id="new-text" /> where it belongs, or delete the file.',
        ],
      },
      {
        when: [
          {
            file: 'claims/fus-02-fusion-vs-usual-care.yaml',
            from: 'groups:',
            to: 'groups:\n      nobody: A group without a result',
          },
        ],
        says: [
          'content/claims/fus-02-fusion-vs-usual-care.yaml:36: No result belongs to the group “nobody”. Remove the group, or add its result.',
        ],
      },
    ],
  },

  find(content) {
    const { files } = content;
    const cited = new Set(
      collectionNames.flatMap((name) =>
        (collectionNamed(name).references ?? [])
          .filter(({ to }) => to === 'sources')
          .flatMap(({ field }) => files[name].flatMap(({ data }) => valuesAt(data, field)))
          .map(({ value }) => value),
      ),
    );
    const sources = files.sources
      .filter(({ id }) => !cited.has(id))
      .map(({ id, file, placeOf }): Finding => ({
        file,
        ...placeOf(['id']),
        problem: `Nothing cites the source “${id}”.`,
        fix: 'Delete it, or name it in “sources” of what it supports.',
      }));
    const placed = new Set([
      ...textsOf(content).flatMap(({ parts }) =>
        [...wordsIn(parts)].flatMap(({ name, props }) => (name === 'Disclaimer' ? [props.id] : [])),
      ),
      ...files.articles.flatMap(({ data }) => data.disclaimers),
    ]);
    const disclaimers = files.disclaimers
      .filter(({ id, data }) => data.appliesTo === 'chosen' && data.standsIn.length === 0 && !placed.has(id))
      .map(({ id, file, data }): Finding => ({
        file,
        line: 1,
        column: 1,
        problem: `No page shows the standing text “${data.title}”.`,
        fix: `Put <Disclaimer id="${id}" /> where it belongs, or delete the file.`,
      }));
    const groups = files.claims.flatMap(({ file, data, placeOf }) =>
      Object.entries(data.wording).flatMap(([language, { groups: names = {} }]) =>
        Object.keys(names)
          .filter((name) => !data.results?.some(({ group }) => group === name))
          .map((name): Finding => ({
            file,
            ...placeOf(['wording', language, 'groups', name]),
            problem: `No result belongs to the group “${name}”.`,
            fix: 'Remove the group, or add its result.',
          })),
      ),
    );
    return [...sources, ...disclaimers, ...groups];
  },
};
