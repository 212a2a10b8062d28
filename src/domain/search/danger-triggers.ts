// What people type for which danger signs: from the settings of the search and the register, ready for the search page.
import { dangerLevels, type DangerLevel } from '#schemas/danger-sign.ts';
import { endOfCard, lineOfSign } from '../danger-signs.ts';
import { getEntry, type DangerSign, type Library } from '../library.ts';
import { vocabularyOf, type AnswerCard, type ShownCard, type Trigger, type Wording } from './danger-signs.ts';
import { siteWords } from './site-words.ts';
import { nearestWords } from './slips.ts';

/** The triggers of the search, each with the cards it shows and all its phrases. */
export const triggersOf = (library: Library): Trigger[] =>
  library.search.dangerSigns.map(({ signs, says, unless, inSpanish }) => ({
    shows: cardsWith(signs.map((id) => getEntry(library.dangerSigns, id, 'danger sign'))),
    inEnglish: spelledOut({ says, unless }, library),
    ...(inSpanish && { inSpanish: spelledOut(inSpanish, library) }),
  }));

/** The card on which a sign stands. */
export const cardOf = ({ data: { level, help } }: DangerSign): AnswerCard => help ?? level;

/** The card of one level with every sign that a trigger may put on it, in the order of the register. */
export interface CardOfLevel {
  level: DangerLevel;
  title: string;
  lead: string;
  signs: readonly { id: string; line: string }[];
  act: string;
}

/** One card for each level; a search leaves on it the lines of the signs it names. */
export function cardsOfTriggers(library: Library): CardOfLevel[] {
  const { dangerRules, strings } = library;
  const named = new Set(library.search.dangerSigns.flatMap(({ signs }) => signs));
  return dangerLevels.map((level) => ({
    level,
    title: level === 'emergency' ? strings.emergency.card : dangerRules.levels[level].label,
    lead: dangerRules.levels[level].lead,
    signs: [...library.dangerSigns.values()]
      .filter((sign) => named.has(sign.id) && cardOf(sign) === level)
      .map((sign) => ({ id: sign.id, line: lineOfSign(sign) })),
    act: endOfCard(level, library),
  }));
}

/** Signs by card, in the order in which they are named. */
function cardsWith(signs: readonly DangerSign[]): ShownCard[] {
  const cards = new Map<AnswerCard, string[]>();
  for (const sign of signs) cards.set(cardOf(sign), [...(cards.get(cardOf(sign)) ?? []), sign.id]);
  return [...cards].map(([card, ids]) => ({ card, signs: ids }));
}

/** Phrases with those of the lists they name, `<cannot>`, in its place. */
const spelledOut = ({ says, unless }: Wording, { search }: Library): Wording => ({
  says: says.map((phrases) => [
    ...new Set(phrases.flatMap((phrase) => search.phrases[nameOfList(phrase) ?? ''] ?? [phrase])),
  ]),
  unless,
});

/** The name of a list that stands for its phrases: “cannot” of “<cannot>”. */
const nameOfList = (phrase: string): string | undefined => /^<(.+)>$/.exec(phrase)?.[1];

/**
 * Words of the site that look like words of the triggers: those that are no slips, and forms such as “numbness” of “numb*”.
 * With them the page tells a slip from a word without waiting for the index.
 */
export function wordsLikeTriggers(library: Library, triggers: readonly Trigger[]): string[] {
  const { plain, stems } = vocabularyOf(triggers);
  const isPlain = new Set(plain);
  const forms = siteWords(library).filter((word) => stems.some((stem) => word.startsWith(stem)));
  const vocabulary = [...plain, ...forms];
  return siteWords(library).filter(
    (word) =>
      !isPlain.has(word) && (stems.some((stem) => word.startsWith(stem)) || nearestWords(word, vocabulary).length > 0),
  );
}
