// What a word draws into a page from other entries. The page, its sources, its disclaimers and its sign-off all use this one list.
import { treatmentRows } from '#schemas/treatment.ts';
import type { Part, WordPart } from './body.ts';
import { getEntry, phasesAfter, type Library } from './library.ts';

/** Rows a comparison shows when the editor names none. */
export const usualRows = ['whatItIs', 'benefit', 'harm', 'burden', 'cost', 'approval'] as const;

export const idList = (value: string | undefined): string[] => (value ?? '').split(/[\s,]+/).filter(Boolean);

/** Rows of a comparison, in the order of the schema. */
export function rowsOf(word: WordPart): string[] {
  const chosen = idList(word.props.rows);
  const wanted: readonly string[] = chosen.length > 0 ? chosen : usualRows;
  return treatmentRows.filter((row) => wanted.includes(row));
}

/** Claims of a box together with the contrary claims of its benefits, each once, benefits first followed by what says otherwise. */
export function claimsWithContrary(library: Library, ids: readonly string[]): string[] {
  const all = ids.flatMap((id) => {
    const claim = getEntry(library.claims, id, 'claim');
    return [id, ...(claim.data.kind === 'benefit' ? (claim.data.contrary ?? []) : [])];
  });
  return [...new Set(all)];
}

/** A claim word made by us, where a word names claims in an attribute. */
const claimWord = (id: string, word: WordPart): WordPart => ({
  name: 'Claim',
  props: { id, as: 'sentence' },
  parts: [],
  line: word.line,
  column: word.column,
});

const drawn = new WeakMap<Library, WeakMap<WordPart, readonly (readonly Part[])[]>>();

/**
 * The parts that a word draws in from other entries, in reading order. Empty for words that draw only what stands inside them.
 *
 * @throws {Error} When the word names an entry that does not exist.
 */
export function drawnIn(word: WordPart, library: Library): readonly (readonly Part[])[] {
  // The same word gives the same parts each time, so that notes and citations found once are found again when the page is drawn.
  const known = drawn.get(library) ?? new WeakMap<WordPart, readonly (readonly Part[])[]>();
  drawn.set(library, known);
  const parts = known.get(word) ?? partsDrawnIn(word, library);
  known.set(word, parts);
  return parts;
}

function partsDrawnIn(word: WordPart, library: Library): readonly (readonly Part[])[] {
  switch (word.name) {
    case 'EvidenceBox':
    case 'StudyPlot':
      return [claimsWithContrary(library, idList(word.props.claims)).map((id) => claimWord(id, word))];
    case 'PeopleOutOf100':
      return [[claimWord(word.props.claim ?? '', word)]];
    case 'CompareTreatments': {
      const treatments = idList(word.props.ids).map((id) => getEntry(library.treatments, id, 'treatment'));
      return rowsOf(word).flatMap((row) =>
        treatments.map(({ data, fields }) => [`${data.name}: `, ...(fields[row] ?? [])]),
      );
    }
    case 'FusionApproaches': {
      const fusion = getEntry(library.treatments, 'spinal-fusion', 'treatment');
      return (fusion.data.approaches ?? []).flatMap(({ name }, index) =>
        (['route', 'disc', 'uses', 'risks'] as const).map((field) => [
          `${name}: `,
          ...(fusion.fields[`approaches.${index}.${field}`] ?? []),
        ]),
      );
    }
    case 'RecoveryTimeline':
      return phasesAfter(library, word.props.treatment ?? '').map(({ data, body }) => [
        `${data.title}\n`,
        ...body.parts,
        [...data.do, ...data.doNot, ...data.normal, ...data.callToday, ...data.emergency]
          .map((line) => `${escapeHtml(line)}\n`)
          .join(''),
      ]);
    case 'Disclaimer': {
      const { data, body } = getEntry(library.disclaimers, word.props.id ?? '', 'disclaimer');
      return [[`${escapeHtml(data.title)}\n`, ...body.parts]];
    }
    case 'FaqList':
      return idList(word.props.ids).map((id) => {
        const { data, body } = getEntry(library.faqs, id, 'question');
        return [`${escapeHtml(data.question)}\n`, ...body.parts];
      });
    default:
      return [];
  }
}

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
