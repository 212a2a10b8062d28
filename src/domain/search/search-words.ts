// Words as a search compares them.

/** Apostrophes, primes and accents that stand alone: a keyboard puts any of them into “can’t”. `Sk` holds ´, ` and ^. */
const APOSTROPHES = /[\p{Sk}'\u02B9-\u02CF\u055A\u05F3\u07F4\u2018-\u201B\u2032-\u2037\u275B\u275C\uA78B\uA78C]/gu;

/** What nobody sees: soft hyphens, joiners, marks of direction, fillers, stray controls. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]|(?!\s)\p{Cc}/gu;

/** Letters with full stops between them: “M.R.I.”, “m. r. i.”, “V.A”. */
const DOTTED = /(^|[^\p{L}\p{N}])((?:\p{L}\.\s?){2,}\p{L}?|\p{L}\.\p{L})(?![\p{L}\p{N}])/gu;

/**
 * The words of a text: small letters, without accents, apostrophes and what nobody sees.
 *
 * @example
 * searchWords('Can’t feel my café?') // => ['cant', 'feel', 'my', 'cafe']
 */
export function searchWords(text: string): string[] {
  return (
    text
      .replace(INVISIBLE, '')
      // Before and after letters are made plain: ´ would become a space, and a wide apostrophe becomes one.
      .replace(APOSTROPHES, '')
      .normalize('NFKD')
      .replace(APOSTROPHES, '')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll('ı', 'i')
      .replace(DOTTED, (_, before: string, letters: string) => before + letters.replace(/[.\s]/gu, ''))
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
