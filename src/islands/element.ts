/**
 * An element of the page this script belongs to.
 *
 * @throws {Error} When it is not there: page and script no longer fit each other.
 */
export function element<Kind extends Element>(
  selector: string,
  kind: new () => Kind,
  inside: ParentNode = document,
): Kind {
  const found = inside.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`This page has no ${selector}.`);
  return found;
}

/** Put words into a text of the page, at its `{…}` marks. */
export const filled = (text: string | undefined, words: Readonly<Record<string, string | number>>): string =>
  (text ?? '').replace(/\{(\w+)\}/g, (mark, name: string) => String(words[name] ?? mark));
