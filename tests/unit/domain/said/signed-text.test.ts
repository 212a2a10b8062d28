// The format of signed texts, letter by letter. When this test turns red, a refactoring changed what is signed: mend the refactoring. A change on
// purpose raises SIGNED_FORMAT, takes every signature along (docs/decisions/sign-offs.md), and only then writes new lines here.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '#domain/body.ts';
import { gatherPage, signedTextOf } from '#domain/page-model.ts';
import { hashOfText } from '#domain/review/review-state.ts';
import type { Said } from '#domain/said/said.ts';
import { SIGNED_FORMAT } from '#domain/said/signed-text.ts';
import { readBody } from '#files/read-body.ts';
import { words } from '#schemas/words.ts';
import { library } from '../../../fixtures/library.ts';

/** The signed text of a page that shows one text. */
function signed(source: string): string {
  const { parts, problems } = readBody(source, { file: 'a.mdx' });
  expect(problems).toEqual([]);
  const own: Said[] = [{ is: 'parts', parts }];
  return signedTextOf(gatherPage(library, { texts: [], own, arrange: () => ({ own }) }));
}

test('the signed text of every word is this text, and this hash', () => {
  const text = signed(readFileSync('tests/fixtures/every-word.mdx', 'utf8'));
  expect(text).toBe(readFileSync('tests/fixtures/every-word.txt', 'utf8'));
  expect(SIGNED_FORMAT).toBe(3);
  expect(hashOfText(text)).toBe('2cdb815f60ab565a84fd7a5001e53819453813086d45b963629e49caef4e122f');
});

test('that text uses every word', () => {
  const { parts } = readBody(readFileSync('tests/fixtures/every-word.mdx', 'utf8'), { file: 'a.mdx' });
  const used = new Set([...wordsIn(parts)].map(({ name }) => name));
  expect(Object.keys(words).filter((word) => !used.has(word))).toEqual([]);
});

describe('two texts that read differently are signed differently', () => {
  test.each([
    ['stress', 'Do **not** lift.', 'Do not lift.'],
    ['a sign that looks like stress', 'Do \\*\\*not\\*\\* lift.', 'Do **not** lift.'],
    ['where a link leads', '[More](/treatments/)', '[More](/glossary/)'],
    ['a link or its words', '[More](/treatments/)', 'More'],
    [
      'a claim in the page’s words or its record’s',
      '<Claim id="sci-06-stay-active">stay active</Claim>',
      '<Claim id="sci-06-stay-active" />',
    ],
    ['own words with their source or without', '<Claim id="sci-06-stay-active">stay active</Claim>', 'stay active'],
    [
      'stress in own words',
      '<Claim id="sci-06-stay-active">stay **active**</Claim>',
      '<Claim id="sci-06-stay-active">stay active</Claim>',
    ],
    ['a list or a line with a hyphen', '- Walk', '\\- Walk'],
    ['numbers or bullets', '1. Walk', '- Walk'],
    [
      'what stands in a card or below it',
      '<DoList>\n\n- Walk\n\n</DoList>\n\nRest.',
      '<DoList>\n\n- Walk\n\nRest.\n\n</DoList>',
    ],
    ['do or do not', '<DoList>\n\n- Walk\n\n</DoList>', '<DoNotList>\n\n- Walk\n\n</DoNotList>'],
    ['how urgent a sign is', '<DangerAct level="same-day" />', '<DangerAct level="soon" />'],
    ['which signs are urgent', '<DangerSigns set="standard-card" />', '<DangerSigns set="sciatica-page" />'],
    ['a heading or a paragraph', '## Walk', 'Walk'],
    ['the row of a cell', '| A | B |\n|-|-|\n| 1 | 2 |\n| 3 | 4 |', '| A | B |\n|-|-|\n| 1 | 4 |\n| 3 | 2 |'],
  ])('%s', (_, one, other) => expect(signed(one)).not.toBe(signed(other)));
});
