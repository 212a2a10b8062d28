// The plain tag of a claim: who was studied, how many, against what, how long, how sure, and whether its figures were only partly checked. Fixed wording, made from the record.
import { fill } from '../fill.ts';
import type { Claim, InterfaceStrings } from '../library.ts';
import { wordingOf } from '../library.ts';

/**
 * Say in one line what a claim rests on.
 *
 * @example
 * evidenceTag(pilot, strings, 'en') // => '15 people, no comparison group, 2 years; very low certainty'
 */
export function evidenceTag(claim: Claim, strings: InterfaceStrings, language: string): string {
  const { design, studies, people, certainty, figuresChecked } = claim.data;
  const { comparison, followUp } = wordingOf(claim, language);
  const counted = design === 'randomized-trial' && (studies ?? 1) > 1 ? 'randomized-trials' : design;
  const named = strings.designs[counted];
  const facts = [
    studies && studies > 1 && named.many ? fill(named.many, { n: studies }, language) : named.one,
    people && fill(strings.peopleCount, { n: people }, language),
    comparison && (comparison === 'none' ? strings.noComparison : fill(strings.comparedWith, { group: comparison })),
    followUp,
  ].filter((fact): fact is string => Boolean(fact));
  const told = [facts.join(', '), strings.certainties[certainty]];
  if (figuresChecked === 'partly-verified') told.push(strings.partlyChecked);
  return told.join('; ');
}
