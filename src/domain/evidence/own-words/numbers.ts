// Numbers in English words and digits.

const SPELLED: Readonly<Record<string, number>> = {
  zero: 0,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ONES = 'one|two|three|four|five|six|seven|eight|nine';

/** A number in digits or in words; “one” alone is more often a pronoun and counts only where a figure needs it. */
export const NUMBER = `\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?:${TENS})-(?:${ONES})|(?:an?|one) hundred|${Object.keys(
  SPELLED,
)
  .toReversed()
  .sort((a, b) => b.length - a.length)
  .join('|')}`;

/** The value of a number that matches `NUMBER`, or of “one”. */
export function numberOf(said: string): number {
  const lower = said.toLowerCase();
  if (/^\d/u.test(lower)) return Number(lower.replaceAll(',', ''));
  if (lower.endsWith('hundred')) return 100;
  return lower.split('-').reduce((sum, word) => sum + (word === 'one' ? 1 : (SPELLED[word] ?? 0)), 0);
}
