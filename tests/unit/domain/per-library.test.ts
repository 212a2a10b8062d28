import { expect, test } from 'vitest';
import { perLibrary } from '#domain/per-library.ts';
import { library } from '../../fixtures/library.ts';

test('a library is asked once, and another one for itself', () => {
  let times = 0;
  const ask = perLibrary(({ language }: typeof library) => `${language} ${++times}`);
  expect([ask(library), ask(library), ask({ ...library }), ask(library)]).toEqual(['en 1', 'en 1', 'en 2', 'en 1']);
});
test('what is handed on with a library is asked once for that library', () => {
  let times = 0;
  const ask = perLibrary(({ other }: { library: typeof library; other: string }) => `${other} ${++times}`);
  expect([ask({ library, other: 'a' }), ask({ library, other: 'b' })]).toEqual(['a 1', 'a 1']);
});
test('an answer that is nothing is an answer', () => {
  let times = 0;
  const ask = perLibrary(({ signOffs }: typeof library) => {
    times++;
    return signOffs.get('none');
  });
  expect([ask(library), ask(library), times]).toEqual([undefined, undefined, 1]);
});
