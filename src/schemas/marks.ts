// Texts with marks such as {day}, and with plural forms, as ICU MessageFormat writes them. Source: unicode-org.github.io/icu, “Formatting Messages”.
import {
  isArgumentElement,
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  parse,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser';
import { didYouMean, nearest } from './text.ts';

declare const MARKS: unique symbol;

/**
 * A text with marks that somebody must fill: no string, so that it reaches no reader as it is. `domain/fill.ts` makes it one.
 *
 * `Marked<'#n' | 'query'>` holds {n}, a number that may have plural forms, and {query}, a text.
 */
export interface Marked<Marks extends string> {
  readonly [MARKS]: Marks;
}

/** The marks of a text; a plain text has none. */
export type MarksOf<Text> = Text extends { readonly [MARKS]: infer Marks extends string } ? Marks : never;

/** How an editor may write plural forms; stands in messages. */
const EXAMPLE = '{n, plural, one {# minute} other {# minutes}}';

/** Source: Unicode CLDR, “Plural Rules”. */
const PLURAL_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * A text with marks as its parts: what stands as it is, marks, plural forms.
 *
 * An apostrophe is always an apostrophe here; to ICU it could begin a quotation. `<` is nothing but itself.
 *
 * @throws {SyntaxError} When brackets or plural forms cannot be read; its message is the parser’s name for the fault.
 */
export function readMarked(text: string): MessageFormatElement[] {
  return parse(text.replaceAll("'", "''"), { ignoreTag: true, requiresOtherClause: false });
}

/**
 * What is wrong with the marks of a text, in sentences for an editor. Marks inside plural forms count.
 *
 * @param marks - The marks it must hold, `#` before those that are numbers.
 *
 * @example
 * faultsOfMarks('Day {N}', ['#n']) // => ['{N} is not known here. Did you mean {n}?', '{n} is missing.']
 */
export function faultsOfMarks(text: string, marks: readonly string[]): string[] {
  let elements: MessageFormatElement[];
  try {
    elements = readMarked(text);
  } catch (error) {
    return [unreadable((error as Error).message, text)];
  }
  const names = marks.map((mark) => mark.replace('#', ''));
  const shown = alwaysShown(elements);
  return [
    ...new Set(everyElement(elements).flatMap((element) => faultOf(element, names, marks))),
    ...names.filter((name) => !shown.has(name)).flatMap((name) => missing(name, elements)),
  ];
}

function unreadable(kind: string, text: string): string {
  if (kind === 'DUPLICATE_PLURAL_ARGUMENT_SELECTOR')
    return 'One of the plural forms stands here twice. Remove one of the two.';
  if (/,\s*plural\b/.test(text))
    return `The plural forms cannot be read. Look for a bracket that is missing, and write them like this: ${EXAMPLE}.`;
  switch (kind) {
    case 'EXPECT_ARGUMENT_CLOSING_BRACE':
      return 'A bracket { is never closed. Write } where it ends.';
    case 'EMPTY_ARGUMENT':
      return 'Nothing stands between { and }. Write the name of a mark there, or remove both.';
    default:
      return `Between { and } stands something else than the name of a mark. Write one name, or plural forms like this: ${EXAMPLE}.`;
  }
}

function faultOf(element: MessageFormatElement, names: readonly string[], marks: readonly string[]): string[] {
  if (isPoundElement(element)) return [];
  if (isLiteralElement(element))
    return element.value.includes('}') ? ['A bracket } stands here without a { before it. Remove it.'] : [];
  const { value: name } = element;
  if (!names.includes(name)) return [unknown(name, names)];
  if (isArgumentElement(element)) return [];
  if (!isPluralElement(element) || element.pluralType === 'ordinal')
    return [`Write {${name}} alone, or with “plural”: nothing else may stand with it.`];
  if (!marks.includes(`#${name}`)) return [`{${name}} is no number, so it has no plural forms. Write {${name}} alone.`];
  const forms = Object.keys(element.options);
  const misspelt = forms.filter((form) => !PLURAL_FORMS.includes(form) && !form.startsWith('='));
  return [
    ...(element.offset === 0 ? [] : [`Remove “offset:${element.offset}”.`]),
    ...misspelt.map(
      (form) =>
        `“${form}” is no plural form.${didYouMean(form, PLURAL_FORMS) || ` Write one of: ${PLURAL_FORMS.join(', ')}.`}`,
    ),
    ...(misspelt.length > 0 || forms.includes('other')
      ? []
      : [`The form “other” is missing: it stands for all other numbers. Write for example ${EXAMPLE}.`]),
  ];
}

function unknown(name: string, names: readonly string[]): string {
  const meant = nearest(name, names);
  return `{${name}} is not known here.${meant ? ` Did you mean {${meant}}?` : ''}`;
}

function missing(name: string, elements: readonly MessageFormatElement[]): string[] {
  const every = everyElement(elements);
  const counting = every.filter(isPluralElement).find(({ value }) => value === name);
  if (counting)
    return counting.options.other ? ['The form “other” does not show the number. Write # where it belongs.'] : [];
  const isSomewhere = every.some((element) => isArgumentElement(element) && element.value === name);
  return [isSomewhere ? `{${name}} is missing in some of the plural forms.` : `{${name}} is missing.`];
}

/** All parts, those of plural forms included. */
function everyElement(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) => [
    element,
    ...(isPluralElement(element) ? Object.values(element.options).flatMap(({ value }) => everyElement(value)) : []),
  ]);
}

/**
 * Marks that readers see whatever the numbers are. The number that is counted must be seen in the form “other” only: “One question” shows its number too.
 *
 * @param counted - What # stands for.
 */
function alwaysShown(elements: readonly MessageFormatElement[], counted?: string): Set<string> {
  const shown = new Set<string>();
  for (const element of elements) {
    if (isPoundElement(element)) {
      if (counted !== undefined) shown.add(counted);
      continue;
    }
    if (!isPluralElement(element)) {
      if (!isLiteralElement(element)) shown.add(element.value);
      continue;
    }
    const forms = Object.entries(element.options).map(([form, { value }]) => ({
      form,
      shows: alwaysShown(value, element.value),
    }));
    for (const name of new Set(forms.flatMap(({ shows }) => [...shows])))
      if (forms.every(({ form, shows }) => shows.has(name) || (name === element.value && form !== 'other')))
        shown.add(name);
  }
  return shown;
}
