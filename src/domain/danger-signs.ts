// Views of the register of danger signs: no other text holds a copy of a sign.
import { dangerLevels, type DangerLevel, type dangerPlaces } from '#schemas/danger-sign.ts';
import { idList } from '#schemas/words.ts';
import { ownElement, ownWord, textPart, wordsIn, type Part, type WordPart } from './body.ts';
import { fill } from './fill.ts';
import { getEntry, type DangerSet, type DangerSign, type Library } from './library.ts';

/** The signs of one level in a set, in the order of the set. */
export interface SignsOfLevel {
  level: DangerLevel;
  signs: readonly DangerSign[];
}

/** More lines than a reader takes in at once: they stand under headings. */
const MOST_WITHOUT_HEADINGS = 9;

/** The signs of a set. @throws {Error} When the set or a sign does not exist. */
export const signsOf = (library: Library, set: string): DangerSign[] =>
  getEntry(library.dangerSets, set, 'set of danger signs').data.signs.map((id) =>
    getEntry(library.dangerSigns, id, 'danger sign'),
  );

/** The signs of a set by level, the most urgent level first; levels without a sign are left out. */
export const signsByLevel = (
  library: Library,
  set: string,
  levels: readonly DangerLevel[] = dangerLevels,
): SignsOfLevel[] =>
  dangerLevels
    .filter((level) => levels.includes(level))
    .map((level) => ({ level, signs: signsOf(library, set).filter(({ data }) => data.level === level) }))
    .filter(({ signs }) => signs.length > 0);

/** Levels as a word names them, separated by spaces; all levels when it names none. */
export const levelsNamed = (value: string | undefined): readonly DangerLevel[] =>
  value === undefined ? dangerLevels : dangerLevels.filter((level) => idList(value).includes(level));

/** Whether a text has a card with the signs of an emergency; one that is printed on a sheet of its own does not count. */
export const hasEmergencyCard = (parts: readonly Part[], library: Library): boolean =>
  [...wordsIn(parts)].some(
    ({ name, props: { set = '', levels } }) =>
      name === 'DangerSigns' &&
      library.dangerSets.get(set)?.data.form !== 'print' &&
      signsByLevel(library, set, levelsNamed(levels)).some(({ level }) => level === 'emergency'),
  );

/** The set that the site puts into one of its own places. @throws {Error} When there is none; a check reports it. */
export function setIn(library: Library, place: (typeof dangerPlaces)[number]): DangerSet {
  const found = [...library.dangerSets.values()].find(({ data }) => data.standsIn === place);
  if (!found) throw new Error(`No set of danger signs stands in “${place}”.`);
  return found;
}

/** What to do at a level, in full sentences. */
export function actAt(level: DangerLevel, { dangerRules: { levels } }: Library): string {
  const { act } = levels[level];
  return level === 'same-day' ? `${act} ${levels[level].ifNoAnswer}` : act;
}

/** A sign inside a sentence: “a foot you newly cannot lift”. @throws {Error} When the register has no such words for it. */
export function signInSentence({ id, data: { inSentences } }: DangerSign): string {
  if (inSentences === undefined) throw new Error(`The danger sign “${id}” has no words for a sentence.`);
  return inSentences;
}

/** Signs inside a sentence, each of them enough: never joined with “and”. */
export function anyOfSigns(signs: readonly DangerSign[], { strings }: Library): string {
  const phrases = signs.map(signInSentence);
  // Phrases with commas of their own are kept apart by semicolons.
  const between = phrases.some((phrase) => phrase.includes(',')) ? '; ' : ', ';
  const last = phrases.at(-1) ?? '';
  return phrases.length < 2 ? last : [...phrases.slice(0, -1), `${strings.emergency.or} ${last}`].join(between);
}

/**
 * The cards of a set, one for each of its levels: the signs, and what to do.
 *
 * @param titleAs - The element of their titles, where cards stand below a third heading.
 */
export const dangerCards = (
  library: Library,
  set: string,
  { levels, titleAs = 'h3' }: { levels?: readonly DangerLevel[]; titleAs?: 'h3' | 'h4' } = {},
): WordPart[] =>
  signsByLevel(library, set, levels).map(({ level, signs }) =>
    ownWord('DangerCard', { set, level, titleAs }, insideCard(library, set, level, signs)),
  );

/** What stands inside the card of one level. */
export function insideCard(library: Library, set: string, level: DangerLevel, signs: readonly DangerSign[]): Part[] {
  const { dangerRules } = library;
  const { told, also, below } = toldOnCard(library, set, level);
  const item = (sign: DangerSign): Part => {
    const { line, limits } = told(sign);
    // What is not meant stands smaller, below its sign.
    const small = limits === undefined ? [] : [ownElement('br', []), ownElement('small', [textPart(limits)])];
    return ownElement('li', [textPart(line), ...small]);
  };
  const groups = dangerRules.headings
    .map(({ title, groups: held }) => ({ title, held: signs.filter(({ data }) => held.includes(data.group)) }))
    .filter(({ held }) => held.length > 0);
  // What not to do stands before the signs; when a sign turns more urgent, after them.
  const more = also.length > 0 ? [list(also.map((text) => ownElement('li', [textPart(text)])))] : [];
  const isLong = signs.length > MOST_WITHOUT_HEADINGS && groups.length > 1;
  return [
    paragraph(dangerRules.levels[level].lead, 'strong'),
    ...(level === 'emergency' ? more : []),
    ...(isLong
      ? groups.flatMap(({ title, held }) => [paragraph(title, 'strong'), list(held.map(item))])
      : [list(signs.map(item))]),
    ...(level === 'emergency' ? [] : more),
    paragraph(below),
  ];
}

/** The card of one level in lines of text, for a calendar. */
export function cardInLines(library: Library, set: string, { level, signs }: SignsOfLevel): string[] {
  const { label, lead } = library.dangerRules.levels[level];
  const { told, also, below } = toldOnCard(library, set, level);
  const lines = signs.map(told).map(({ line, limits }) => [line, limits].filter(Boolean).join(' '));
  return [`${label}. ${lead}`, ...[...lines, ...also].map((text) => `- ${text}`), below];
}

/** What the card of one level in a set tells: of each sign what to do first and what is not meant; what else to do; the line below. */
function toldOnCard(library: Library, set: string, level: DangerLevel) {
  const { tells } = getEntry(library.dangerSets, set, 'set of danger signs').data;
  const { levels, escalation } = library.dangerRules;
  return {
    told: (sign: DangerSign) => ({
      line: lineOfSign(sign),
      limits:
        tells.includes('limits') && sign.data.notMeant !== undefined
          ? fill(library.strings.emergency.notMeant, { text: sign.data.notMeant })
          : undefined,
    }),
    also: [
      ...(level === 'emergency' && tells.includes('also') ? levels.emergency.also : []),
      ...(level === 'same-day' && tells.includes('escalation') ? escalation : []),
    ],
    below: endOfCard(level, library),
  };
}

/** A sign on a card, and what to do first. */
export const lineOfSign = ({ data: { says, then } }: DangerSign): string => [says, then].filter(Boolean).join(' ');

/** The last line of a card: what to do, where the line above the signs has not said it. */
export const endOfCard = (level: DangerLevel, library: Library): string =>
  level === 'emergency' ? library.dangerRules.levels.emergency.end : actAt(level, library);

const paragraph = (text: string, mark?: 'strong'): Part =>
  ownElement('p', [mark ? ownElement(mark, [textPart(text)]) : textPart(text)]);

const list = (lines: readonly Part[]): Part => ownElement('ul', lines);

/** The line at the top of pages without an emergency card. */
export const signsInLine = (library: Library): string =>
  fill(library.strings.emergency.lineOfSigns, {
    signs: anyOfSigns(signsOf(library, setIn(library, 'line-on-every-page').id), library),
  });

/** Every sign that a set stands for: its own, and the finer ones these cover. */
export function signsMeantBy(library: Library, set: string): Set<string> {
  const meant = new Set<string>();
  for (const { id, data } of signsOf(library, set)) for (const one of [id, ...data.covers]) meant.add(one);
  return meant;
}
