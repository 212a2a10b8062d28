// Whether what a reader types names danger signs: then what to do about them comes before any result.
import { searchWords } from './search-words.ts';
import { isFormOf, nearestWords } from './slips.ts';

/** The cards of an answer, in the order in which they stand: one for each level, and the one for people in despair. */
export const answerCards = ['emergency', 'crisis', 'same-day', 'soon'] as const;
export type AnswerCard = (typeof answerCards)[number];

/** A card with the signs of the register that stand on it. */
export interface ShownCard {
  card: AnswerCard;
  signs: readonly string[];
}

/** One phrase of each list of `says` must stand near one of every other list; `*` at the end of a word stands for any ending. */
export interface Wording {
  says: readonly (readonly string[])[];
  /** Phrases beside which the words mean something else. */
  unless: readonly string[];
}

/** What people type, and the signs it may name. */
export interface Trigger {
  shows: readonly ShownCard[];
  inEnglish: Wording;
  inSpanish?: Wording | undefined;
}

export interface Answer {
  /** In the order in which they stand; none for most searches. */
  cards: readonly ShownCard[];
  /** Whether signs were named in Spanish. */
  isInSpanish: boolean;
}

/** How many words may stand between the phrases of a sign: farther apart they belong to different thoughts. */
const NEAR = 8;

/** A shorter word is not mended where it alone would name a sign: “fewer” is no fever. Beside another phrase it is. */
const SHORTEST_ALONE = 6;

/** Each word as it was typed, then the words it may be a slip of. */
type Words = readonly (readonly string[])[];

/** A trigger that a search named, and in which language. */
export interface Named {
  trigger: Trigger;
  isInSpanish: boolean;
}

/**
 * Prepare the triggers once; the result answers searches.
 *
 * @param alike - Words of the site that are no slips, though they look like words of the triggers, and the forms of these.
 * @example
 * signReader(triggers)('i cant pee since the shot').cards // => [{ card: 'emergency', signs: ['urine-cannot-pass'] }]
 */
export function signReader(triggers: readonly Trigger[], alike: readonly string[] = []): (text: string) => Answer {
  const named = triggerReader(triggers, alike);
  return (text) => answerTo(named(text));
}

/** What a reader is answered who named these triggers. */
export const answerTo = (named: readonly Named[]): Answer => ({
  cards: cardsOf(named.map(({ trigger }) => trigger)),
  isInSpanish: named.some(({ isInSpanish }) => isInSpanish),
});

/**
 * Which triggers a search names. Too often is better than too seldom: the cards say themselves whom they are for.
 *
 * So words are taken as typed and as mended, and mended into words of these triggers alone, without waiting for the index.
 */
export function triggerReader(triggers: readonly Trigger[], alike: readonly string[] = []) {
  const { plain, stems } = vocabularyOf(triggers);
  const vocabulary = [...plain, ...alike.filter((word) => stems.some((stem) => word.startsWith(stem)))];
  const isKnown = new Set([...plain, ...alike]);
  const testsOf = remembered((phrase) => phrase.split(' ').map(asTest));
  const meantBy = (word: string): string[] =>
    isKnown.has(word) || alike.some((other) => isFormOf(word, other)) ? [] : nearestWords(word, vocabulary);

  return function named(text: string): Named[] {
    const typed = searchWords(text);
    const mended = remembered((word) => [word, ...meantBy(word)]);
    const placesIn = (words: Words) => remembered((phrase) => placesWhere(testsOf(phrase), words));
    const places: PlacesOf = {
      mended: placesIn(typed.map(mended)),
      typed: placesIn(typed.map((word) => [word])),
      alone: placesIn(typed.map((word) => (word.length < SHORTEST_ALONE ? [word] : mended(word)))),
    };
    const isNamed = (wording: Wording | undefined): boolean => wording !== undefined && isSaid(wording, places);
    return triggers.flatMap((trigger) => {
      const isInSpanish = isNamed(trigger.inSpanish);
      return isInSpanish || isNamed(trigger.inEnglish) ? [{ trigger, isInSpanish }] : [];
    });
  };
}

/** A function of a text that is asked the same again and again. */
function remembered<Result>(ask: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = ask(text);
    known.set(text, result);
    return result;
  };
}

/** What is said above the cards: nothing where they say it themselves. */
export function urgencyOf({ cards }: Answer): 'emergency' | 'mixed' | 'same-day' | undefined {
  const has = (card: AnswerCard): boolean => cards.some((shown) => shown.card === card);
  const canWait = has('same-day') || has('soon');
  if (has('emergency')) return canWait ? 'mixed' : 'emergency';
  return has('same-day') && !has('crisis') ? 'same-day' : undefined;
}

/** The cards of all triggers, the most urgent first. What can wait comes first only where every trigger puts it there. */
function cardsOf(triggers: readonly Trigger[]): ShownCard[] {
  const shown = triggers.flatMap(({ shows }) => shows);
  const canWait = triggers.every(({ shows }) => shows[0]?.card === 'soon');
  const order = canWait ? new Set<AnswerCard>(['soon', ...answerCards]) : answerCards;
  return [...order].flatMap((card) => {
    const signs = new Set(shown.filter((one) => one.card === card).flatMap((one) => one.signs));
    return signs.size > 0 ? [{ card, signs: [...signs] }] : [];
  });
}

/** Where a phrase stands among the words. */
type Places = (phrase: string) => readonly number[];

/** Where a phrase stands: with words mended, as typed, and where it is one word that says everything alone. */
type PlacesOf = Readonly<Record<'mended' | 'typed' | 'alone', Places>>;

function isSaid({ says, unless }: Wording, places: PlacesOf): boolean {
  const isAlone = (phrase: string) => says.length === 1 && !phrase.includes(' ');
  const placesOf: Places = (phrase) => (isAlone(phrase) ? places.alone : places.mended)(phrase);
  const [first = [], ...others] = says.map((phrases) => phrases.flatMap(placesOf));
  // A slip never takes a card away.
  const otherwise = unless.flatMap(places.typed);
  const near = (place: number, all: readonly number[]) => all.some((other) => Math.abs(other - place) <= NEAR);
  return first.some((place) => others.every((all) => near(place, all)) && !near(place, otherwise));
}

/** Where a phrase begins. */
const placesWhere = (tests: readonly Test[], words: Words): number[] =>
  words.flatMap((_, place) => (tests.every((fits, index) => words[place + index]?.some(fits)) ? [place] : []));

type Test = (word: string) => boolean;

function asTest(word: string): Test {
  const [plain = ''] = searchWords(word);
  return word.endsWith('*') ? (typed) => typed.startsWith(plain) : (typed) => typed === plain;
}

/** Every word of the triggers, and the beginnings of those that may have any ending. */
export function vocabularyOf(triggers: readonly Trigger[]): { plain: string[]; stems: string[] } {
  const words = triggers
    .flatMap(({ inEnglish, inSpanish }) => [...inEnglish.says, ...(inSpanish?.says ?? [])])
    .flatMap((phrases) => phrases.flatMap((phrase) => phrase.split(' ')));
  const these = (isStem: boolean) => [
    ...new Set(words.filter((word) => word.endsWith('*') === isStem).flatMap(searchWords)),
  ];
  return { plain: these(false), stems: these(true) };
}
