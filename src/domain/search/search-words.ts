// Words as a search compares them.

/**
 * The words of a text, small letters, without accents and apostrophes.
 *
 * @example
 * searchWords('Can’t feel my café?') // => ['cant', 'feel', 'my', 'cafe']
 */
export function searchWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/[\p{M}'’‘`´]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
