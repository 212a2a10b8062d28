// The page with every list of what to tell the team before a procedure, to tick and to print.
import {
  checklistsInOrder,
  linesByGroup,
  nameOfChecklist,
  sharedChecklist,
  type LinesOfGroup,
} from '../before-procedure.ts';
import type { Part } from '../body.ts';
import { fill } from '../fill.ts';
import { getEntry, type Checklist, type ChecklistLine, type Library } from '../library.ts';
import type { PageModel } from '../page-model.ts';
import { dontsOf, signsFirst } from '../said/before-procedure.ts';
import type { Said } from '../said/said.ts';
import { listModel } from './list.ts';

/** One list as the page draws it. */
export interface ListedChecklist {
  checklist: Checklist;
  name: string;
  /** For what else it is, where it is for something else. */
  alsoFor: string | undefined;
  /** That danger signs come first, where the card that opens the page shows others. */
  signsFirst: readonly Part[];
  groups: readonly LinesOfGroup[];
  donts: readonly (readonly Part[])[];
}

export interface BeforeProcedureModel extends PageModel<
  Record<'head' | 'opening' | 'list' | 'ending', readonly Said[]>
> {
  lists: readonly ListedChecklist[];
  /** Every line that some list holds, once: why the team asks. */
  lines: readonly ChecklistLine[];
}

/** @throws {Error} When a list names something that does not exist, or no list is shared by all procedures; a check reports both. */
export function beforeProcedureModel(library: Library): BeforeProcedureModel {
  const { pages, beforeProcedure } = library.strings;
  const { gateSet } = sharedChecklist(library).data;
  const lists = checklistsInOrder(library).map((checklist): ListedChecklist => ({
    checklist,
    name: nameOfChecklist(library, checklist),
    alsoFor: alsoFor(library, checklist),
    signsFirst: checklist.data.gateSet === gateSet ? [] : [signsFirst(library, checklist)],
    groups: linesByGroup(library, checklist),
    donts: dontsOf(checklist),
  }));
  const lines = [...new Set(lists.flatMap(({ groups }) => groups.flatMap((group) => group.lines)))];
  const model = listModel(library, {
    ...pages.beforeProcedure,
    own: [
      ...lists.flatMap(saidList),
      { is: 'heading', level: 2, text: beforeProcedure.why },
      { is: 'list', lines: lines.map(({ data }) => data.why) },
    ],
    treatments: lists.flatMap(({ checklist }) => checklist.data.treatment ?? []),
    dangerSigns: gateSet,
    anchors: lists.map(({ checklist }) => checklist.id),
  });
  return { ...model, lists, lines };
}

/** What a list says, for search and for what brings standing texts. */
const saidList = ({ checklist: { data }, alsoFor: others, groups, donts }: ListedChecklist): Said[] => [
  { is: 'heading', level: 2, text: data.title },
  ...(others === undefined ? [] : [{ is: 'text', text: others } as const]),
  { is: 'list', lines: groups.flatMap(({ lines }) => lines.map((line) => line.data.says)) },
  ...donts.map((parts) => ({ is: 'explained', parts, carrier: parts }) as const),
  { is: 'list', lines: [...data.askTheTeam, ...data.harmsToName, ...data.afterwards] },
];

const alsoFor = ({ strings, glossary }: Library, { data }: Checklist): string | undefined =>
  data.alsoFor.length === 0
    ? undefined
    : fill(strings.beforeProcedure.alsoFor, {
        names: data.alsoFor.map((id) => getEntry(glossary, id, 'term').data.term).join(', '),
      });
