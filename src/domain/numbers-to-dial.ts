// Numbers that a phone can call or text when a reader taps them, as the register of danger signs lists them.
import { ownElement, textPart, type ElementPart, type Part, type TextPart } from './body.ts';
import type { Library } from './library.ts';
import { phoneHref } from './phone.ts';

type Numbers = Library['dangerRules']['numbers'];

/** The address that opens a message to a number. Source: RFC 5724. */
const messageHref = (number: string): string => `sms:${number.replace(/[^+\d]/g, '')}`;

/**
 * Make the numbers in a text links, with the word that says what to do with them: “call 911”, “text 838255”.
 *
 * “Call or text 988” becomes two links, since one tap can do only one of them.
 */
export function withNumbersToDial(parts: readonly Part[], { dangerRules: { numbers } }: Library): Part[] {
  const known = numbers.map(({ number }) => number).join('|');
  // A digit or a hyphen beside it means another number; “call” and “text” are the words of our texts.
  const pattern = new RegExp(`(?:\\b(call)( or )(text )|\\b(call |text ))?(?<![\\d-])(${known})(?![\\d-])`, 'gi');
  return parts.map((part) => inPart(part, pattern, numbers)).flat();
}

/** Links stay as they are, and so does what holds no number: its notes are found by what it is. */
function inPart(part: Part, pattern: RegExp, numbers: Numbers): Part | Part[] {
  if (part.type === 'text') return inText(part, pattern, numbers);
  if (part.type === 'word' || part.tagName === 'a') return part;
  const children = part.children.map((child) => inPart(child, pattern, numbers));
  return children.every((child, index) => child === part.children[index])
    ? part
    : { ...part, children: children.flat() };
}

function inText(part: TextPart, pattern: RegExp, numbers: Numbers): Part | Part[] {
  const { value } = part;
  const made: Part[] = [];
  let from = 0;
  for (const match of value.matchAll(pattern)) {
    const [whole, call, or = '', text = '', verb = '', number = ''] = match;
    const { takesCalls, takesTexts } = numbers.find((one) => one.number === number) ?? {};
    if (match.index > from) made.push(textPart(value.slice(from, match.index)));
    from = match.index + whole.length;
    if (call !== undefined && takesCalls && takesTexts)
      made.push(link(phoneHref(number), call), textPart(or), link(messageHref(number), text + number));
    else if (call !== undefined) made.push(textPart(call + or), link(messageHref(number), text + number));
    else if (takesTexts && (/^text/i.test(verb) || !takesCalls)) made.push(link(messageHref(number), verb + number));
    else made.push(link(phoneHref(number), verb + number));
  }
  if (made.length === 0) return part;
  if (from < value.length) made.push(textPart(value.slice(from)));
  return made;
}

const link = (href: string, text: string): ElementPart => ({
  ...ownElement('a', [textPart(text)]),
  properties: { href },
});
