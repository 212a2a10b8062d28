import type { Library } from './library.ts';

/** A function of the library that is asked often and answers the same as long as the library does: worked out once. */
export function perLibrary<Answer>(ask: (library: Library) => Answer): (library: Library) => Answer {
  const known = new WeakMap<Library, { answer: Answer }>();
  return (library) => {
    const before = known.get(library) ?? { answer: ask(library) };
    known.set(library, before);
    return before.answer;
  };
}
