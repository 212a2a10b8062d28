import type { Check } from '../check.ts';
import { bodiesOf } from '../texts.ts';
import { valuesAt } from '#domain/references.ts';

/** Most items of a list. */
const MOST = 7;

/** Finds lists of more than seven items. */
export const shortLists: Check = {
  name: 'short-lists',
  reason:
    'A list that is too long is not read to its end, and its last item may be the one that matters. Source: CDC Clear Communication Index item 8; AHRQ PEMAT-P item 8.',
  severity: 'warning',
  examples: {
    ok: ['- one\n- two\n- three'],
    notOk: [
      {
        when: '- one\n- two\n- three\n- four\n- five\n- six\n- seven\n- eight',
        says: ['line 1: A list has 8 items. Keep the 7 that matter most, or group them under two headings.'],
      },
    ],
  },

  find(content) {
    const inBodies = bodiesOf(content).flatMap(({ file: { file }, entry }) =>
      entry.body.groups
        .filter(({ kind, count }) => kind === 'list' && count > MOST)
        .map(({ line, column, count }) => ({ file, line, column, count })),
    );
    const inHeaders = content.files.articles.flatMap(({ file, data, placeOf }) =>
      valuesAt(data, 'questionsToAsk').flatMap(({ path, value }) =>
        Array.isArray(value) && value.length > MOST ? [{ file, ...placeOf(path), count: value.length }] : [],
      ),
    );
    return [...inBodies, ...inHeaders].map(({ count, ...place }) => ({
      ...place,
      problem: `A list has ${count} items.`,
      fix: `Keep the ${MOST} that matter most, or group them under two headings.`,
    }));
  },
};
