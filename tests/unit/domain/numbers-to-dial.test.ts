import { describe, expect, test } from 'vitest';
import { ownElement, textPart, type Part } from '#domain/body.ts';
import { withNumbersToDial } from '#domain/numbers-to-dial.ts';
import { loadLibrary } from '#files/load-library.ts';
import { LIBRARY_FOLDER } from '../../fixtures/library.ts';

const library = loadLibrary(LIBRARY_FOLDER);

const written = (parts: readonly Part[]): string =>
  parts
    .map((part) => {
      if (part.type === 'text') return part.value;
      const inside = written(part.children);
      return part.type === 'element' && part.properties.href ? `[${inside}](${part.properties.href})` : inside;
    })
    .join('');

describe('withNumbersToDial', () => {
  test.each([
    ['Call 911, or go.', '[Call 911](tel:911), or go.'],
    ['At any time: call or text 988.', 'At any time: [call](tel:988) or [text 988](sms:988).'],
    ['Call 988 and press 1, or text 838255.', '[Call 988](tel:988) and press 1, or [text 838255](sms:838255).'],
    ['Text 988.', '[Text 988](sms:988).'],
    ['Poison Help, 1-800-222-1222, can', 'Poison Help, [1-800-222-1222](tel:18002221222), can'],
    ['911', '[911](tel:911)'],
    ['Of 9110 people, 1-911 and 2911 did.', 'Of 9110 people, 1-911 and 2911 did.'],
    ['No number here.', 'No number here.'],
  ])('%s', (text, expected) => {
    expect(written(withNumbersToDial([textPart(text)], library))).toBe(expected);
  });

  test('looks inside elements, leaves links alone, and keeps a part without a number itself', () => {
    const link = { ...ownElement('a', [textPart('911')]), properties: { href: '/emergency/' } };
    const plain = ownElement('p', [textPart('Rest.')]);
    const strong = ownElement('p', [ownElement('strong', [textPart('Call 911')])]);
    const [first, second, third] = withNumbersToDial([link, plain, strong], library);
    expect(first).toBe(link);
    expect(second).toBe(plain);
    expect(written(third ? [third] : [])).toBe('[Call 911](tel:911)');
  });
});
