// Numbers and cells that a reader would not see as they were typed.
import { shortened } from '#domain/problem.ts';
import {
  asMeant,
  descendants,
  endOf,
  everywhere,
  type PlacedNode,
  startOf,
  type ToldAt,
  type ToldOf,
  typedIn,
} from './placed-node.ts';

/** A numbered list whose numbers are not those that readers would see. */
export function misnumbered(listNode: PlacedNode, source: string): ToldOf[] {
  const items = (listNode.children ?? []).filter(({ tagName }) => tagName === 'li');
  const typed = items.map((item) => Number(/^\d+/u.exec(typedIn(item, source))?.[0] ?? NaN));
  const [first = 1] = typed;
  if (first !== 1)
    return [
      {
        node: listNode,
        told: everywhere(
          `A numbered list that begins with ${first} begins with 1 on paper.`,
          first > 99
            ? `If the line begins with a number that is no list, write “${first}\\.” with a backslash.`
            : 'Begin with 1. Keep all steps of one list together; what stands between them goes below, or into a step, with three spaces before it.',
        ),
      },
    ];
  if (typed.every((number) => number === 1)) return [];
  const wrong = typed.findIndex((number, index) => number !== index + 1);
  const item = items[wrong];
  return item
    ? [
        {
          node: item,
          told: everywhere(
            `The number ${typed[wrong]} stands here, and readers would see ${wrong + 1}.`,
            'Number the list 1, 2, 3 and so on.',
          ),
        },
      ]
    : [];
}

/** Rows of a table with more or fewer cells than its head; those too many are in the source alone. */
export function unevenRows(table: PlacedNode, source: string): ToldAt[] {
  const rows = descendants(table, 'tr');
  const [head, ...rest] = rows;
  const wanted = cellsOf(head).length;
  const found: ToldAt[] = [];
  if (rest.length === 0)
    found.push({
      offset: startOf(table),
      told: everywhere('This table has no rows below its head.', 'Write them, or delete the table.'),
    });
  const piped = /^\s*\|/u.test(typedIn(head, source));
  for (const row of rest) {
    const offset = startOf(row);
    const typed = typedIn(row, source);
    const cells = cellsOf(row).filter(({ position }) => position !== undefined);
    const last = cells.at(-1);
    const behind = last ? endOf(last) - offset : 0;
    const surplus = typed.slice(behind).replace(/\|?\s*$/u, '');
    if (piped && !typed.includes('|'))
      found.push({
        offset,
        told: asMeant(
          `“${shortened(typed.trim())}” stands directly below a table, so it becomes one of its rows.`,
          'Put an empty line between the table and the text.',
        ),
      });
    else if (cells.length < wanted)
      found.push({
        offset,
        told: everywhere(
          `This row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, and the head of the table has ${wanted}.`,
          'Write a cell for each column. Where nothing is known, say so in the cell.',
        ),
      });
    else if (surplus !== '') {
      const words = surplus.replace(/^[\s|]+/u, '').trimEnd();
      const count = wanted + surplus.split(/(?<!\\)\|/u).length - 1;
      found.push({
        offset: offset + behind + (words ? surplus.indexOf(words) : 0),
        told: everywhere(
          `This row has ${count} cells, and the head of the table has ${wanted}${words ? `: “${shortened(words)}” would be lost` : ''}.`,
          words
            ? 'Add a column to the head and to the line below it, or move these words into another cell. A | inside a cell is written \\|.'
            : 'Delete the signs | that are too many.',
        ),
      });
    }
  }
  return found;
}

const cellsOf = (row: PlacedNode | undefined): PlacedNode[] =>
  (row?.children ?? []).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
