import { expect, test } from 'vitest';
import { sourceInShort } from '#domain/evidence/source-in-short.ts';
import type { Library } from '#domain/library.ts';
import { library } from '../../../fixtures/library.ts';

const withSource = (data: object): Library =>
  ({
    ...library,
    sources: new Map([['a', { id: 'a', data: { id: 'a', type: 'article-journal', title: 'T', ...data } }]]),
  }) as never;

test.each([
  [
    { author: [{ family: 'Peul' }, { family: 'B' }], 'container-title': 'N', issued: { 'date-parts': [[2007, 5]] } },
    'Peul and others, N, 2007',
  ],
  [{ author: [{ family: 'Peul' }], 'container-title': 'N', issued: { 'date-parts': [['2007']] } }, 'Peul, N, 2007'],
  [{ author: [{ literal: 'A hospital' }] }, 'A hospital'],
  [{ 'container-title': 'N', issued: { 'date-parts': [[2021]] } }, 'T, 2021'],
])('names a source by who, where and when: %j', (data, said) => {
  expect(sourceInShort('a', withSource(data))).toBe(said);
});
