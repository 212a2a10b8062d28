// Passive verbs in a text.
import retextEnglish from 'retext-english';
import retextPassive from 'retext-passive';
import { unified } from 'unified';
import { VFile } from 'vfile';

const irregular = unified().use(retextEnglish).use(retextPassive);

/** Words that describe a person or thing rather than what is done to it. */
const ADJECTIVES = new Set(
  'red sore tired scared worried relaxed limited related interested pleased excited supposed used needed swollen confused'.split(
    ' ',
  ),
);
const TO_BE = /\b(am|are|is|was|were|be|been|being)\s+(?:not\s+|\p{L}+ly\s+)?(\p{L}+)/giu;

const known = new Map<string, boolean>();

/** Whether a word after a form of “to be” makes a passive: regular verbs by their ending, irregular ones by retext’s list. */
function isPassive(verb: string): boolean {
  const before = known.get(verb);
  if (before !== undefined) return before;
  const file = new VFile(`is ${verb}`);
  irregular.runSync(irregular.parse(file), file);
  const is = !ADJECTIVES.has(verb) && (verb.endsWith('ed') || file.messages.length > 0);
  known.set(verb, is);
  return is;
}

/** Passive verbs as they stand, for example “be given”. */
export function passiveVerbs(text: string): string[] {
  return [...text.matchAll(TO_BE)].filter(([, , verb = '']) => isPassive(verb.toLowerCase())).map(([said]) => said);
}
