// Times in sentences, in one spelling, so that two texts can be compared.

const NUMBERS: Readonly<Record<string, string>> = {
  a: '1',
  an: '1',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  twelve: '12',
};
const number = `(?:\\d+(?:\\.\\d+)?|${Object.keys(NUMBERS).join('|')}|a few|several)`;
const DURATION = new RegExp(`\\b${number}(?:(?: to | or |–|-)${number})?[ -](?:hour|day|week|month|year)s?\\b`, 'gi');

/**
 * Times a text names, as “1 hour” or “6 to 12 weeks”: digits, “to” between two numbers, plural as counted.
 *
 * @example
 * durationsIn('Within an hour, or six-to-12 weeks later.') // => ['1 hour', '6 to 12 weeks']
 */
export function durationsIn(text: string): string[] {
  return [...text.matchAll(DURATION)].map(([said]) => inOneSpelling(said));
}

function inOneSpelling(said: string): string {
  const words = said
    .toLowerCase()
    .split(/[ –-]/)
    .map((word) => NUMBERS[word] ?? word)
    .map((word) => (word === 'or' ? 'to' : word));
  const unit = (words.pop() ?? '').replace(/s$/, '');
  const isRange = words.length > 1 && /^\d/.test(words[0] ?? '') && words[1] !== 'to';
  const count = isRange ? words.join(' to ') : words.join(' ');
  return `${count} ${unit}${count === '1' ? '' : 's'}`;
}
