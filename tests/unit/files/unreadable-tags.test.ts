import { mdxToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { unreadableTag } from '#files/unreadable-tags.ts';

describe('unreadableTag', () => {
  test.each([
    [
      '<https://www.example.org/a> for more.',
      'An address stands between < and >',
      '[words](https://www.example.org/a)',
    ],
    ['<www.example.org>', 'An address stands between < and >', '[words](https://www.example.org)'],
    ['<someone@example.org>', 'An address stands between < and >', 'Write it without < and >.'],
    ['<Claim id=“disc-11-posture” />', '<Claim> has curly quotes.', '<Claim id="disc-11-posture" />'],
    ['<Claim id=‘disc-11-posture’ />', '<Claim> has curly quotes.', '<Claim id="disc-11-posture" />'],
    ['<Claim id=disc-11-posture />', '“id” of <Claim> has no quotes.', 'Write id="disc-11-posture".'],
    ['<Claim id="a" as=sentence />', '“as” of <Claim> has no quotes.', 'Write as="sentence".'],
    ['<Claim id="a />', 'A quote in <Claim> is never closed.', 'second "'],
    ['<Figure drawing="a" caption="A "quoted" word">', 'A text in <Figure> has quotes inside its quotes.', '“…”'],
    ['<Claim id:"a" />', '<Claim> cannot be read as it stands.', 'content/README.md'],
    ['<5 of 100', 'The sign “<” begins a tag', 'less than'],
    ['<= 5', 'The sign “<” begins a tag', 'less than'],
    ['<-- back', 'The sign “<” begins a tag', 'less than'],
  ])('says of %s what to write', (typed, problem, fix) => {
    // Nothing here is a tag to the parser.
    expect(() => mdxToHast(typed)).toThrow(/</);
    expect(unreadableTag(typed).problem).toContain(problem);
    expect(unreadableTag(typed).fix).toContain(fix);
  });
});
