// What the plan after a treatment says: its phases, and what the tool tells a reader who enters a day.
import { fill, formsOf, unfilled } from '../fill.ts';
import { getEntry, phasesAfter, type Library, type Treatment } from '../library.ts';
import { gatherPage, type PageModel } from '../page-model.ts';
import { saidPhase } from '../said/drawn-in.ts';
import type { Said, SaidOf } from '../said/said.ts';
import type { Head } from './head.ts';

type Groups = Record<'head' | 'opening' | 'tool' | 'text' | 'ending', readonly Said[]>;

/** The top of the plan after a treatment. */
export function recoveryHead(library: Library, { data }: Treatment): Head {
  const { title, shortTitle, description, introduction } = library.strings.recoveryPlan;
  const about = { treatment: data.name };
  return {
    title: fill(title, about),
    shortTitle: fill(shortTitle, about),
    description: fill(description, about),
    introduction,
  };
}

/** The plan after one treatment. @throws {Error} When the treatment does not exist. */
export function recoveryModel(library: Library, treatment: string): PageModel<Groups> {
  const { title, introduction } = recoveryHead(library, getEntry(library.treatments, treatment, 'treatment'));
  const { recoveryPlan: plan, recovery } = library.strings;
  const phases = phasesAfter(library, treatment);
  const text: SaidOf<'phases'> = {
    is: 'phases',
    phases: phases.map((phase) => saidPhase(phase, library)),
    pencil: plan.pencil,
  };
  const model = gatherPage(library, {
    texts: [title, introduction],
    own: [text],
    arrange: ({ help, top, bottom }) => ({
      head: [
        { is: 'heading', level: 1, text: title },
        { is: 'lead', text: introduction },
      ],
      opening: [...help, ...top],
      tool: [
        {
          is: 'tool',
          name: 'plan',
          lines: [
            plan.heading,
            plan.text,
            plan.label,
            plan.save,
            plan.print,
            plan.moved,
            ...Object.values(formsOf(plan.before)),
            plan.tomorrow,
            unfilled(plan.procedureDay),
            unfilled(plan.during),
            plan.impossible,
            plan.unlikely,
            plan.over,
            unfilled(plan.dates),
            unfilled(plan.datesFrom),
            plan.fileName,
            unfilled(recovery.eventTitle),
            recovery.yourTeamFirst,
          ],
        },
      ],
      text: [{ is: 'heading', level: 2, text: plan.phases }, text],
      ending: bottom,
    }),
    treatments: [treatment],
    withHelp: true,
    anchors: ['get-help'],
  });
  return {
    ...model,
    entries: new Set([...model.entries, `treatments/${treatment}`, ...phases.map(({ id }) => `recoveryPhases/${id}`)]),
  };
}
