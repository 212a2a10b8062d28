// Words that put treatments or approaches side by side.
import { approachRows, treatmentRows } from '#schemas/treatment.ts';
import { idList, type WordName } from '#schemas/words.ts';
import { addressOf } from '../addresses.ts';
import { getEntry } from '../library.ts';
import type { Saying } from './say.ts';

/** Rows a comparison shows when the editor names none. */
const USUAL_ROWS: readonly string[] = ['whatItIs', 'benefit', 'harm', 'burden', 'cost', 'approval'];

/** More aspects than fit as columns: they become the rows. */
const MOST_COLUMNS = 6;

/** Rows of a comparison, in the order of the schema, as an editor names them in `rows`. */
export function comparedRows(rows: string | undefined): (typeof treatmentRows)[number][] {
  const chosen = idList(rows);
  const wanted = chosen.length > 0 ? chosen : USUAL_ROWS;
  return treatmentRows.filter((row) => wanted.includes(row));
}

export const tables = {
  CompareTreatments: (word, { strings, treatments }) => {
    const rows = comparedRows(word.props.rows);
    return {
      is: 'table',
      caption: word.props.caption ?? '',
      corner: { names: strings.comparison.treatment, aspects: strings.compare.aspect },
      aspects: rows.map((row) => strings.comparison[row]),
      compared: idList(word.props.ids).map((id) => {
        const { data, fields } = getEntry(treatments, id, 'treatment');
        return { name: data.name, href: addressOf.treatment(id), cells: rows.map((row) => fields[row] ?? []) };
      }),
      rows: rows.length > MOST_COLUMNS ? 'aspects' : 'names',
      cites: 'by-aspect',
      carrier: word,
    };
  },

  FusionApproaches: (word, { strings, treatments }) => {
    const { approaches } = strings;
    const found = [...treatments.values()].find(({ data }) => data.approaches);
    if (!found) throw new Error('No treatment has “approaches”.');
    const { data, fields } = found;
    return {
      is: 'table',
      caption: approaches.caption,
      corner: { names: approaches.approach, aspects: approaches.approach },
      aspects: approachRows.map((row) => approaches[row]),
      compared: (data.approaches ?? []).map(({ name, term }, index) => ({
        name,
        href: addressOf.term(term),
        cells: approachRows.map((row) => fields[`approaches.${index}.${row}`] ?? []),
      })),
      rows: 'names',
      cites: 'by-name',
      carrier: word,
    };
  },
} as const satisfies Partial<Record<WordName, Saying>>;
