// What a patient reads on a page, and from which entries it comes. The sign-off covers these words and nothing else.
import { findWord } from '#schemas/words.ts';
import { wordsIn, type Part } from '../body.ts';
import { drawnIn, idList } from '../drawn-in.ts';
import { evidenceTag } from '../evidence/evidence-tag.ts';
import { getEntry, phasesAfter, type Library } from '../library.ts';
import type { PageNotes } from '../page-notes.ts';

/**
 * Entries that parts draw in, by key such as `claims/fus-02-fusion-vs-usual-care`, each once, in reading order.
 *
 * @throws {Error} When a word names an entry that does not exist.
 */
export function entriesDrawnIn(library: Library, parts: readonly Part[]): Set<string> {
  const keys = new Set<string>();
  const walk = (inner: readonly Part[]): void => {
    for (const word of wordsIn(inner)) {
      for (const [attribute, { names }] of Object.entries(findWord(word.name)?.attributes ?? {}))
        if (names) for (const id of idList(word.props[attribute])) keys.add(`${names}/${id}`);
      if (word.name === 'RecoveryTimeline')
        for (const { id } of phasesAfter(library, word.props.treatment ?? '')) keys.add(`recoveryPhases/${id}`);
      if (word.name === 'FusionApproaches') keys.add('treatments/spinal-fusion');
      if (word.name === 'Figure') keys.add('disclaimers/drawing');
      for (const drawn of drawnIn(word, library)) walk(drawn);
    }
  };
  walk(parts);
  return keys;
}

/** What stands beside and below the text: meanings of terms, evidence of claims, titles of sources. One line each. */
export function wordsBeside(library: Library, notes: PageNotes): string[] {
  return [
    ...notes.terms.map((id) => {
      const { term, pronunciation = '', definition } = getEntry(library.glossary, id, 'term').data;
      return `${term} ${pronunciation}: ${definition}`;
    }),
    ...notes.claims.map((id) => evidenceTag(getEntry(library.claims, id, 'claim'), library.strings, library.language)),
    ...notes.sources.map((id) => getEntry(library.sources, id, 'source').data.title),
  ];
}
