import type { Library } from './library.ts';

/** The library, or what is handed on with it. */
type WithLibrary = Library | { readonly library: Library };

/** A function of the library that is asked often and answers the same as long as the library does: worked out once. */
export function perLibrary<Given extends WithLibrary, Answer>(ask: (given: Given) => Answer): (given: Given) => Answer {
  const known = new WeakMap<Library, { answer: Answer }>();
  return (given) => {
    const library: Library = 'library' in given ? given.library : given;
    const before = known.get(library) ?? { answer: ask(given) };
    known.set(library, before);
    return before.answer;
  };
}
