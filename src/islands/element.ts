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

/** A text of the page in its plural forms. */
export type Forms = Readonly<Record<string, string>>;

/** The form of a text that fits a number, with the number and other words put in. The page hands over only the forms it has. */
export function counted(forms: Forms, n: number, words: Readonly<Record<string, string>> = {}): string {
  const form = new Intl.PluralRules(document.documentElement.lang).select(n);
  return filled(forms[`=${n}`] ?? forms[form] ?? forms.other, { ...words, n });
}

/** The forms that stand in an attribute of the page. */
export const formsIn = (attribute: string | undefined): Forms => JSON.parse(attribute ?? '{}') as Forms;
