// Puts values into the strings of the interface, at their marks.
import {
  isArgumentElement,
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { readMarked, type Marked, type MarksOf } from '#schemas/marks.ts';

type NumbersOf<Text> = Extract<MarksOf<Text>, `#${string}`>;

/** A value for each mark that the schema declares: numbers as numbers, everything else as text. */
type ValuesOf<Text> = [MarksOf<Text>] extends [never]
  ? Readonly<Record<string, never>>
  : {
      readonly [Mark in MarksOf<Text> as Mark extends `#${infer Name}` ? Name : Mark]: Mark extends `#${string}`
        ? number
        : string;
    };

/** Only a text with numbers needs the language: how they are written, and which plural form they take. */
type LanguageOf<Text> = [NumbersOf<Text>] extends [never] ? [] : [language: string];

const compiled = new Map<string, IntlMessageFormat>();

/**
 * A string of the interface with its marks filled, its plural forms chosen and its numbers written as the language writes them.
 *
 * @example
 * fill(strings.article.minutes, { n: 7 }, 'en') // => '7 minutes to read'
 */
export function fill<Text extends string | Marked<string>>(
  text: Text,
  values: ValuesOf<Text>,
  ...[language = 'en']: LanguageOf<Text>
): string {
  const key = `${language}\n${String(text)}`;
  const message = compiled.get(key) ?? new IntlMessageFormat(countsApart(readMarked(String(text))), language);
  compiled.set(key, message);
  const written = Object.entries<string | number>(values).flatMap(([name, value]) =>
    typeof value === 'number'
      ? [
          [name, value.toLocaleString(language)],
          [countOf(name), value],
        ]
      : [[name, value]],
  );
  return message.format(Object.fromEntries(written)) as string;
}

/** Under this name a number is counted; under its own it is shown. */
const countOf = (name: string): string => `#${name}`;

function countsApart(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.map((element) =>
    isPluralElement(element)
      ? {
          ...element,
          value: countOf(element.value),
          options: Object.fromEntries(
            Object.entries(element.options).map(([form, { value }]) => [form, { value: countsApart(value) }]),
          ),
        }
      : element,
  );
}

/**
 * A text without numbers as it is, for whoever fills it later: a script in the reader’s browser, the template of the guides.
 */
export function unfilled<Text extends Marked<string>>(text: [NumbersOf<Text>] extends [never] ? Text : never): string {
  return String(text);
}

/**
 * The plural forms of a text for a script in the reader’s browser, which counts by itself: by form, with the marks still in them.
 *
 * @returns Such as `{ one: 'One question', other: '{n} questions' }`; forms that say the same as “other” are left out.
 * @throws {Error} When the text has plural forms for two numbers: a script chooses by one.
 */
export function formsOf(text: Marked<string>): Readonly<Record<string, string>> {
  const elements = readMarked(String(text));
  const plurals = elements.filter(isPluralElement);
  if (new Set(plurals.map(({ value }) => value)).size > 1)
    throw new Error(`“${String(text)}” has plural forms for two numbers; a script chooses by one.`);
  const other = inForm(elements, 'other');
  const forms = new Set(plurals.flatMap(({ options }) => Object.keys(options)));
  return Object.fromEntries([
    ...[...forms]
      .map((form) => [form, inForm(elements, form)] as const)
      .filter(([form, said]) => form !== 'other' && said !== other),
    ['other', other],
  ]);
}

function inForm(elements: readonly MessageFormatElement[], form: string, counted = ''): string {
  return elements
    .map((element) => {
      if (isLiteralElement(element)) return element.value;
      if (isArgumentElement(element)) return `{${element.value}}`;
      if (isPoundElement(element)) return `{${counted}}`;
      if (!isPluralElement(element)) throw new Error('The schema lets no other kind of mark pass.');
      return inForm((element.options[form] ?? element.options.other)?.value ?? [], form, element.value);
    })
    .join('');
}
