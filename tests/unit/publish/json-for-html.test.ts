import { describe, expect, test } from 'vitest';
import { jsonForHtml } from '#publish/json-for-html.ts';

const DANGEROUS = {
  'the end of the script element': '</script><script>alert(1)</script>',
  'the end of the script element in capitals': '</SCRIPT >',
  'the beginning of a comment': '<!-- <script>',
  'a line separator': 'one\u2028two\u2029three',
  'an ampersand': 'Q&A &lt;b&gt; &amp;',
};

describe('jsonForHtml', () => {
  test.each(Object.entries(DANGEROUS))('keeps %s out of the page, and in the data', (_what, text) => {
    const json = jsonForHtml({ text, [text]: [text] });
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual({ text, [text]: [text] });
  });

  test('leaves ordinary text as it is', () => {
    expect(jsonForHtml({ name: 'Sciatica: “what helps”' })).toBe('{"name":"Sciatica: “what helps”"}');
  });
});
