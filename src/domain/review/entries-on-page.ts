// From which entries the words on a page come.
import type { DangerLevel } from '#schemas/danger-sign.ts';
import { findWord, idList } from '#schemas/words.ts';
import type { Part } from '../body.ts';
import { entriesOfChecklist } from '../before-procedure.ts';
import { levelsNamed, signsByLevel } from '../danger-signs.ts';
import { standingIn } from '../disclaimers.ts';
import { getEntry, phasesAfter, type Library } from '../library.ts';
import type { PageNotes } from '../page-notes.ts';
import type { Said } from '../said/said.ts';
import { say } from '../said/say.ts';
import { stretchesOf } from '../said/stretches.ts';

/** The key of what to do at each level of danger, and the words that say it. */
const RULES = 'dangerRules/dangerRules';
const TELLS_RULES = new Set(['DangerCard', 'SignsCard', 'DangerAct', 'FeverRule', 'BeforeProcedure']);

/**
 * Keys of all entries whose words stand on a page, such as `claims/fus-02-fusion-vs-usual-care`, each once.
 *
 * @throws {Error} When a word names an entry that does not exist.
 */
export function entriesOnPage(library: Library, says: readonly Said[], notes: PageNotes): Set<string> {
  const keys = new Set<string>();
  /** A set of danger signs with its signs, or with those of some levels. */
  const addSigns = (set: string, levels?: readonly DangerLevel[]): void => {
    keys.add(`dangerSets/${set}`);
    for (const { signs } of signsByLevel(library, set, levels))
      for (const { id } of signs) keys.add(`dangerSigns/${id}`);
  };
  const walk = (said: Said): void => {
    if (said.is === 'standing') keys.add(`disclaimers/${said.id}`);
    if (said.is === 'help' && said.kind === 'crisis') keys.add(`disclaimers/${said.from}`);
    if (said.is === 'help' && said.kind === 'emergency') {
      addSigns(said.from, ['emergency']);
      keys.add(RULES);
    }
    if (said.is === 'questions') for (const { id } of said.questions) keys.add(`faqs/${id}`);
    if (said.is === 'figure') for (const { id } of standingIn(library, 'drawings')) keys.add(`disclaimers/${id}`);
    for (const { pieces } of stretchesOf(said))
      for (const piece of pieces)
        if ('claim' in piece) keys.add(`claims/${piece.claim.claim}`);
        else if ('term' in piece) {
          keys.add(`glossary/${piece.term}`);
          const sign = library.glossary.get(piece.term)?.data.dangerSign;
          if (sign) keys.add(`dangerSigns/${sign}`).add(RULES);
        } else walkParts(piece.parts);
  };
  const walkParts = (parts: readonly Part[]): void => {
    for (const part of parts) {
      if (part.type === 'element') walkParts(part.children);
      if (part.type !== 'word') continue;
      for (const [attribute, { names }] of Object.entries(findWord(part.name)?.attributes ?? {}))
        if (names) for (const id of idList(part.props[attribute])) keys.add(`${names}/${id}`);
      if (part.name === 'RecoveryTimeline')
        for (const { id } of phasesAfter(library, part.props.treatment ?? '')) keys.add(`recoveryPhases/${id}`);
      if (part.name === 'AnyDangerSign') addSigns(part.props.set ?? '');
      if (part.name === 'DangerCard') addSigns(part.props.set ?? '', levelsNamed(part.props.level));
      if (TELLS_RULES.has(part.name)) keys.add(RULES);
      if (part.name === 'FeverTable')
        for (const { sign } of library.dangerRules.fever.rows) keys.add(`dangerSigns/${sign}`);
      if (part.name === 'BeforeProcedure')
        for (const key of entriesOfChecklist(library, part.props.treatment ?? '')) keys.add(key);
      if (part.name === 'MedicineSafety')
        for (const sign of getEntry(library.medicines, part.props.id ?? '', 'medicine').data.dangerSigns)
          keys.add(`dangerSigns/${sign}`);
      if (part.name === 'FusionApproaches')
        for (const { id, data } of library.treatments.values()) if (data.approaches) keys.add(`treatments/${id}`);
      walk(say(part, library));
    }
  };
  for (const said of says) walk(said);
  for (const id of notes.sources) keys.add(`sources/${id}`);
  return keys;
}
