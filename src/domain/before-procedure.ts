// What a reader tells the team before a treatment. A list for a needle or an operation always holds the lines that all of them share.
import type { checklistKinds, lineGroups } from '#schemas/before-procedure.ts';
import { signsOf } from './danger-signs.ts';
import { getEntry, type Checklist, type ChecklistLine, type DangerSign, type Library } from './library.ts';

/** Lines about one thing, under one heading. */
export interface LinesOfGroup {
  group: (typeof lineGroups)[number];
  lines: readonly ChecklistLine[];
}

/** In the order in which people choose a list. */
const KINDS: readonly (typeof checklistKinds)[number][] = ['any-procedure', 'needle', 'operation', 'other'];

/** Every list: the shared one first, then needles, operations and other treatments, each by name. */
export const checklistsInOrder = (library: Library): Checklist[] =>
  [...library.checklists.values()].sort(
    (a, b) =>
      KINDS.indexOf(a.data.kind) - KINDS.indexOf(b.data.kind) ||
      nameOfChecklist(library, a).localeCompare(nameOfChecklist(library, b), 'en'),
  );

/** The list that the page of a treatment shows. */
export const checklistFor = (library: Library, treatment: string): Checklist | undefined =>
  [...library.checklists.values()].find(({ data }) => data.treatment === treatment);

/** What a list is for: a treatment by the name of its page. @throws {Error} When that treatment does not exist. */
export const nameOfChecklist = (library: Library, { id, data: { name, treatment } }: Checklist): string =>
  name ?? getEntry(library.treatments, treatment ?? id, 'treatment').data.name;

/** The lines of a list, its own first. @throws {Error} When one does not exist. */
export function linesOf(library: Library, { data: { kind, tell } }: Checklist): ChecklistLine[] {
  const shared = kind === 'needle' || kind === 'operation' ? (findShared(library)?.data.tell ?? []) : [];
  return [...new Set([...tell, ...shared])].map((id) => getEntry(library.checklistLines, id, 'checklist line'));
}

/** The lines of a list under their headings; what matters most for this treatment comes first. */
export const linesByGroup = (library: Library, checklist: Checklist): LinesOfGroup[] =>
  [...Map.groupBy(linesOf(library, checklist), ({ data }) => data.group)].map(([group, lines]) => ({ group, lines }));

/** The list that all needles and operations share. @throws {Error} When there is none; a check reports it. */
export function sharedChecklist(library: Library): Checklist {
  const shared = findShared(library);
  if (!shared) throw new Error('No checklist is of the kind “any-procedure”.');
  return shared;
}

const findShared = ({ checklists }: Library): Checklist | undefined =>
  [...checklists.values()].find(({ data }) => data.kind === 'any-procedure');

/** The danger signs that a list names before its lines: those of an emergency that fit into a sentence. */
export const signsBefore = (library: Library, { data: { gateSet } }: Checklist): DangerSign[] =>
  signsOf(library, gateSet).filter(
    ({ data: { level, inSentences } }) => level === 'emergency' && inSentences !== undefined,
  );

/** Keys of the entries whose words a list shows: its lines, and the danger signs before them. */
export function entriesOfChecklist(library: Library, id: string): string[] {
  const checklist = getEntry(library.checklists, id, 'checklist');
  return [
    `dangerSets/${checklist.data.gateSet}`,
    ...signsBefore(library, checklist).map((sign) => `dangerSigns/${sign.id}`),
    ...linesOf(library, checklist).map((line) => `checklistLines/${line.id}`),
  ];
}
