import { describe, expect, test } from 'vitest';
import { fill, formsOf, unfilled } from '#domain/fill.ts';
import type { DataOf } from '#schemas/collections.ts';
import type { Marked } from '#schemas/marks.ts';

/** A text with marks, as the schema hands it out. */
const text = <Marks extends string>(said: string) => said as unknown as Marked<Marks>;

const minutes = text<'#n'>('{n, plural, one {# minute} other {# minutes}} to read');
const updated = text<'day'>('Updated {day}');

describe('fill', () => {
  test.each([
    [1, '1 minute to read'],
    [0, '0 minutes to read'],
    [7, '7 minutes to read'],
    [1200, '1,200 minutes to read'],
  ])('chooses the plural form for %d', (n, expected) => {
    expect(fill(minutes, { n }, 'en')).toBe(expected);
  });
  test.each([
    [1, '1 minuta'],
    [3, '3 minuty'],
    [5, '5 minut'],
  ])('knows the forms of other languages: %d', (n, expected) => {
    expect(fill(text<'#n'>('{n, plural, one {# minuta} few {# minuty} many {# minut} other {#}}'), { n }, 'pl')).toBe(
      expected,
    );
  });
  test('writes numbers as the language does, in and outside of plural forms', () => {
    const people = text<'#n' | '#total'>('{n} of {total, plural, one {# person} other {# people}}, {total}');
    expect(fill(people, { n: 1234, total: 24_486 }, 'en')).toBe('1,234 of 24,486 people, 24,486');
    expect(fill(people, { n: 1234, total: 24_486 }, 'de')).toBe('1.234 of 24.486 people, 24.486');
  });
  test('takes a form for one number alone', () => {
    expect(fill(text<'#n'>('{n, plural, =0 {nobody} one {# person} other {# people}}'), { n: 0 }, 'en')).toBe('nobody');
  });
  test('puts a value in as it is, whatever it holds', () => {
    for (const day of ['{day}', '$&', '# {n}', "it's '{day}'", '<b>', ''])
      expect(fill(updated, { day })).toBe(`Updated ${day}`);
  });
  test.each(["It's {day}", "'{day}'", "''{day}", '<b>{day}</b>', '# {day}', '“{day}” & more'])(
    'leaves every other sign alone: %s',
    (said) => expect(fill(text<'day'>(said), { day: 'X' })).toBe(said.replace('{day}', 'X')),
  );
  test('keeps apostrophes in plural forms', () => {
    expect(fill(text<'#n'>("{n, plural, one {it's '#'} other {they're '#'}}"), { n: 2 }, 'en')).toBe("they're '2'");
  });
  test('fills a mark as often as it stands there', () => {
    expect(fill(text<'topic'>('{topic}, {topic}'), { topic: 'Sciatica' })).toBe('Sciatica, Sciatica');
  });
  test('takes a text that may have marks, with the values of all that it may be', () => {
    const review = (isSigned: boolean) => (isSigned ? text<'name'>('Reviewed by {name}') : 'Not reviewed');
    expect([true, false].map((isSigned) => fill(review(isSigned), { name: 'R' }))).toEqual([
      'Reviewed by R',
      'Not reviewed',
    ]);
  });
});

describe('formsOf', () => {
  test('hands the plural forms to a script, with their marks', () => {
    expect(formsOf(text<'#n' | 'query'>('{n, plural, one {# hit} other {# hits}} for “{query}”'))).toEqual({
      one: '{n} hit for “{query}”',
      other: '{n} hits for “{query}”',
    });
  });
  test('has one form where the text has no plural forms', () => {
    expect(formsOf(text<'#n'>('In {n} days'))).toEqual({ other: 'In {n} days' });
  });
  test('leaves out forms that say the same', () => {
    expect(formsOf(text<'#n'>('{n, plural, =0 {none} one {# sheep} other {# sheep}}'))).toEqual({
      '=0': 'none',
      other: '{n} sheep',
    });
  });
  test('refuses plural forms for two numbers', () => {
    const two = text<'#n' | '#m'>('{n, plural, one {#} other {#s}} {m, plural, one {#} other {#s}}');
    expect(() => formsOf(two)).toThrow('two numbers');
  });
});

test('unfilled hands a text on with its marks', () => expect(unfilled(updated)).toBe('Updated {day}'));

// What the compiler refuses: nothing here runs.
export function typesOfFill(strings: DataOf<'strings'>): void {
  fill(strings.article.minutes, { n: 7 }, 'en');
  fill(strings.review[Math.random() > 1 ? 'changed' : 'reviewed'], { name: '', day: '' });
  const plain: string = strings.article.keyPoints;
  fill(plain, {});
  // @ts-expect-error A value is missing.
  fill(strings.article.minutes, {}, 'en');
  // @ts-expect-error A value has another name.
  fill(strings.article.minutes, { N: 7 }, 'en');
  // @ts-expect-error A value is not known.
  fill(strings.article.minutes, { n: 7, day: '' }, 'en');
  // @ts-expect-error A number is no text.
  fill(strings.article.minutes, { n: '7' }, 'en');
  // @ts-expect-error A number needs its language.
  fill(strings.article.minutes, { n: 7 });
  // @ts-expect-error A text is no number.
  fill(strings.article.updated, { day: 7 });
  // @ts-expect-error A plain text takes no values.
  fill(strings.article.keyPoints, { n: 7 });
  // @ts-expect-error A text with marks is no string: it must be filled first.
  strings.article.updated satisfies string;
  // @ts-expect-error There is no such string.
  void strings.article.meaning;
  // @ts-expect-error A text with numbers has plural forms, which no script reads.
  unfilled(strings.article.minutes);
}
