import { describe, expect, test } from 'vitest';
import { classIn, stylesFor } from '#publish/styles-in-use.ts';

const utilities = (css: string, ...used: string[]): string =>
  stylesFor(`@layer utilities{${css}}`, new Set(used), new Set());

describe('stylesFor', () => {
  test('keeps a utility that a class names, and takes the others', () => {
    expect(utilities('.flex{display:flex}.ring{color:red}', 'flex')).toBe('@layer utilities{.flex{display:flex}}');
  });
  test('keeps of one rule the names that are used', () => {
    expect(utilities('.mt-4,.mb-4{margin:0}', 'mb-4')).toBe('@layer utilities{.mb-4{margin:0}}');
  });
  test('takes a question about media whose rules have gone', () => {
    expect(utilities('.a{color:red}@media print{.b{color:red}}', 'a')).toBe('@layer utilities{.a{color:red}}');
  });
  test('leaves what stands outside the utilities', () => {
    expect(stylesFor('@layer base{.b{color:red}}.c{color:red}', new Set(), new Set())).toBe(
      '@layer base{.b{color:red}}.c{color:red}',
    );
  });
  test('takes rules for parts that no page has, and keeps what only may name one', () => {
    const rules = {
      there: '[data-part=path] ol{color:red}',
      gone: '[data-part=carry]>p{color:red}',
      either: ':is([data-part=carry],[data-part=path]) p{color:red}',
      without: 'p:not([data-part=carry]){color:red}',
    };
    expect(stylesFor(Object.values(rules).join(''), new Set(), new Set(['path']))).toBe(
      rules.there + rules.either + rules.without,
    );
    expect(stylesFor('[data-part=carry],[data-part="path"]{color:red}', new Set(), new Set(['path']))).toBe(
      '[data-part="path"]{color:red}',
    );
  });
  test('takes a registered property that nothing asks for, and keeps one that something does', () => {
    const property = '@property --tw-ring{syntax:"*";inherits:false}';
    expect(stylesFor(`.a{color:red}${property}`, new Set(), new Set())).toBe('.a{color:red}');
    expect(stylesFor(`.a{color:var(--tw-ring)}${property}`, new Set(), new Set())).toContain(property);
  });
});

describe('classIn', () => {
  test.each([
    ['.mb-14', 'mb-14'],
    ['.-mt-4', '-mt-4'],
    ['.py-3\\.5', 'py-3.5'],
    ['.hover\\:underline:hover', 'hover:underline'],
    [':is(.\\*\\:m-0>*)', '*:m-0'],
    ['.\\[\\&\\>svg\\]\\:mx-auto>svg', '[&>svg]:mx-auto'],
  ])('finds in “%s” the class “%s”', (selector, name) => {
    expect(classIn(selector)).toBe(name);
  });
});
