// Which disclaimers a page carries. An editor cannot forget one: the page’s own words bring it.
import { ownWord, wordsIn, type Part } from './body.ts';
import { getEntry, type Disclaimer, type Library } from './library.ts';
import { textOfParts } from './said/plain-text.ts';
import type { Said } from './said/said.ts';
import { partsIn } from './said/stretches.ts';

interface OwnWords {
  /** What the page says, without the texts of disclaimers. */
  text: string;
  /** The same as answers, to see which disclaimers an editor placed. */
  says: readonly Said[];
  /** Disclaimers and treatments named in the header of the page. */
  chosen?: readonly string[];
  treatments?: readonly string[];
}

/** Disclaimers that come onto a page by themselves, by place, without those an editor placed in the text. */
export function disclaimersOf(
  library: Library,
  { text, says, chosen = [], treatments = [] }: OwnWords,
): { top: Disclaimer[]; bottom: Disclaimer[] } {
  const placed = new Set(
    [...wordsIn(partsIn(says))].filter(({ name }) => name === 'Disclaimer').map(({ props }) => props.id),
  );
  const sells = library.clinic.treatmentsOffered.some(
    (id) => treatments.includes(id) || mentions(text, [getEntry(library.treatments, id, 'treatment').data.name]),
  );
  const due = [...library.disclaimers.values()].filter(
    ({ id, data }) =>
      !placed.has(id) &&
      data.place !== 'foot' &&
      (chosen.includes(id) ||
        (data.appliesTo === 'our-treatments' && sells) ||
        (data.appliesTo === 'mentions' && mentions(text, data.mentions)) ||
        (data.appliesTo === 'every-page' && data.place !== 'beside')),
  );
  const at = (place: 'top' | 'bottom') =>
    due.filter(({ data }) => (data.place === 'top') === (place === 'top')).sort(byFormThenNumber);
  return { top: at('top'), bottom: at('bottom') };
}

/**
 * A text with its standing texts in one line, each after the block that first names its subject; what it does not name is left over.
 *
 * @param parts - The blocks of a page.
 */
export function withLines(
  parts: readonly Part[],
  lines: readonly Disclaimer[],
  library: Library,
): { parts: Part[]; left: Disclaimer[] } {
  const placed = new Map<Part, Disclaimer[]>();
  const left: Disclaimer[] = [];
  for (const line of lines) {
    const block = parts.find((part) => !isHeading(part) && mentions(textOfParts([part], library), line.data.mentions));
    if (block) placed.set(block, [...(placed.get(block) ?? []), line]);
    else left.push(line);
  }
  return {
    parts: parts.flatMap((part) => [
      part,
      ...(placed.get(part) ?? []).map(({ id }) => ownWord('Disclaimer', { id, as: 'line' })),
    ]),
    left,
  };
}

const isHeading = (part: Part): boolean => part.type === 'element' && /^h[1-6]$/u.test(part.tagName);

/** The texts that the site puts into one of its own places, in the order of their numbers. */
export const standingIn = (library: Library, place: Disclaimer['data']['standsIn'][number]): Disclaimer[] =>
  [...library.disclaimers.values()]
    .filter(({ data }) => data.standsIn.includes(place))
    .sort((a, b) => number(a) - number(b) || a.id.localeCompare(b.id, 'en'));

/** Whether a text names one of the words, as whole words in any case; a plural “s” may follow. */
export function mentions(text: string, words: readonly string[]): boolean {
  return words.some((word) => {
    const pattern = word
      .trim()
      .split(/\s+/)
      .map((one) => RegExp.escape(one))
      .join('\\s+');
    // Short abbreviations such as VA mean something only in capitals.
    const flags = word === word.toUpperCase() ? 'u' : 'iu';
    return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}s?(?![\\p{L}\\p{N}])`, flags).test(text);
  });
}

const number = ({ data }: Disclaimer) => Number(data.number.slice(1));
const byFormThenNumber = (a: Disclaimer, b: Disclaimer) =>
  Number(b.data.form === 'box') - Number(a.data.form === 'box') || number(a) - number(b);
