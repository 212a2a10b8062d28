// Passive verbs in a text.
import { irregularParticiples } from './irregular-participles.ts';

/** Words that describe a person or thing rather than what is done to it. */
const ADJECTIVES = new Set(
  'red sore tired scared worried relaxed limited related interested pleased excited supposed used needed swollen confused'.split(
    ' ',
  ),
);
const TO_BE = /\b(am|are|is|was|were|be|been|being)\s+(?:not\s+|\p{L}+ly\s+)?(\p{L}+)/giu;

/** Passive verbs as they stand, for example “be given”. */
export function passiveVerbs(text: string): string[] {
  return [...text.matchAll(TO_BE)].filter(([, , verb = '']) => isPassive(verb.toLowerCase())).map(([said]) => said);
}

/** Whether a word after a form of “to be” makes a passive. */
const isPassive = (verb: string): boolean =>
  !ADJECTIVES.has(verb) && (verb.endsWith('ed') || irregularParticiples.has(verb));
