import { describe, expect, test } from 'vitest';
import { searchWords } from '#domain/search/search-words.ts';

describe('searchWords', () => {
  test.each([
    ['Can’t feel my LEGS!', ['cant', 'feel', 'my', 'legs']],
    ['L4-L5', ['l4', 'l5']],
    ['café 😀 <b>', ['cafe', 'b']],
    ['ألم الظهر', ['الم', 'الظهر']],
    ['   ', []],
  ])('of “%s”', (text, words) => expect(searchWords(text)).toEqual(words));

  test.each([..."'’‘‛`´′‵ʹʻʼʽʾʿˈˊˋ՚＇‚^"])('takes “%s” out of “can’t”', (sign) =>
    expect(searchWords(`can${sign}t pee`)).toEqual(['cant', 'pee']),
  );
  test.each([
    '\u00AD',
    '\u200B',
    '\u200C',
    '\u200D',
    '\u2060',
    '\uFEFF',
    '\u202E',
    '\u2066',
    '\uFE0F',
    '\u034F',
    '\u3164',
    '\u0007',
  ])('takes out what nobody sees: %j', (sign) =>
    expect(searchWords(`ca${sign}nt p${sign}ee`)).toEqual(['cant', 'pee']),
  );
  test.each([
    ['M.R.I.', ['mri']],
    ['do i need an m.r.i?', ['do', 'i', 'need', 'an', 'mri']],
    ['M. R. I. scan', ['mri', 'scan']],
    ['V.A. care', ['va', 'care']],
    ['C.T.scan', ['ct', 'scan']],
    ['vitamin d. i take it', ['vitamin', 'd', 'i', 'take', 'it']],
    ['L4.L5', ['l4', 'l5']],
  ])('reads letters with full stops as one word: “%s”', (text, words) => expect(searchWords(text)).toEqual(words));

  test.each([
    ['ｃａｎ＇ｔ　ｐｅｅ', ['cant', 'pee']],
    ['𝐜𝐚𝐧𝐭 ﬁnd', ['cant', 'find']],
    ['İNCONTİNENCE ıncontınence', ['incontinence', 'incontinence']],
    ['orinar pipí baño', ['orinar', 'pipi', 'bano']],
  ])('takes letters of any form: “%s”', (text, words) => expect(searchWords(text)).toEqual(words));
});
