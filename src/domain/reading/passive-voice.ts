// Passive verbs in a text.
import retextEnglish from 'retext-english';
import retextPassive from 'retext-passive';
import { unified } from 'unified';
import { VFile } from 'vfile';

const irregular = unified().use(retextEnglish).use(retextPassive);

/** Words in -ed that describe a person or thing rather than what is done to it. */
const ADJECTIVES = new Set(
  'tired scared worried relaxed limited related interested pleased excited supposed used needed red swollen confused'.split(
    ' ',
  ),
);
const REGULAR = /\b(?:am|are|is|was|were|be|been|being)\s+(?:not\s+|\w+ly\s+)?(\w+ed)\b/gi;

/** Passive verbs as they stand, for example “be given”. Irregular verbs are retext’s; regular ones follow a form of “to be”. */
export function passiveVerbs(text: string): string[] {
  const file = new VFile(text);
  irregular.runSync(irregular.parse(file), file);
  const found = file.messages.map(({ actual }) => actual ?? '').filter((verb) => !ADJECTIVES.has(verb));
  const regular = [...text.matchAll(REGULAR)]
    .filter(([, verb = '']) => !ADJECTIVES.has(verb.toLowerCase()))
    .map(([said]) => said);
  return [...found, ...regular];
}
