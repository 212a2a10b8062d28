// Words that draw whole entries into a text: phases, questions, standing texts.
import { ownElement, ownWord, type Part } from '../body.ts';
import { dangerCards } from '../danger-signs.ts';
import { fill } from '../fill.ts';
import { idList, type WordName } from '#schemas/words.ts';
import { getEntry, phasesAfter, type Disclaimer, type Faq, type Library, type RecoveryPhase } from '../library.ts';
import type { SaidOf, SaidPhase, SaidQuestion } from './said.ts';
import type { Saying } from './say.ts';

export const drawnIn = {
  RecoveryTimeline: ({ props }, library) => ({
    is: 'phases',
    phases: phasesAfter(library, props.treatment ?? '').map((phase) => saidPhase(phase, library)),
  }),
  FaqList: ({ props }, library) => ({
    is: 'questions',
    questions: idList(props.ids).map((id) => saidQuestion(getEntry(library.faqs, id, 'question'))),
  }),
  Disclaimer: ({ props }, library) =>
    (props.as === 'line' ? standingInShort : standing)(getEntry(library.disclaimers, props.id ?? '', 'disclaimer')),
} as const satisfies Partial<Record<WordName, Saying>>;

/** A standing text: only a box shows its title. */
export const standing = ({ id, data, body }: Disclaimer): SaidOf<'standing'> => ({
  is: 'standing',
  id,
  title: data.form === 'box' ? data.title : undefined,
  parts: body.parts,
});

/** Its block, made once: what stands below a block is found by the block itself. */
const shortBlocks = new WeakMap<Disclaimer, readonly Part[]>();

/** A standing text in one line, where it has such words. */
export function standingInShort(disclaimer: Disclaimer): SaidOf<'standing'> {
  const { short } = disclaimer.fields;
  if (!short) return standing(disclaimer);
  const parts = shortBlocks.get(disclaimer) ?? [ownWord('Noted', {}, [ownElement('p', short)])];
  shortBlocks.set(disclaimer, parts);
  return { is: 'standing', id: disclaimer.id, title: undefined, parts };
}

/** A question with its answer. */
export const saidQuestion = ({ id, data, body }: Faq): SaidQuestion => ({
  id,
  question: data.question,
  parts: body.parts,
  carrier: body,
});

/** A phase of recovery: what to do, what not, what is usual, and when to get help. */
export function saidPhase({ data, body }: RecoveryPhase, library: Library): SaidPhase {
  const { strings, language } = library;
  const { recovery } = strings;
  return {
    startDay: data.startDay,
    endDay: data.endDay,
    title: data.title,
    days:
      data.endDay === undefined
        ? fill(recovery.daysFrom, { start: data.startDay }, language)
        : fill(recovery.days, { start: data.startDay, end: data.endDay }, language),
    basis: data.basis === 'clinic-plan' ? recovery.clinicPlan : recovery.studies,
    parts: body.parts,
    calm: [
      { title: recovery.do, lines: data.do },
      { title: recovery.doNot, lines: data.doNot },
      { title: recovery.normal, lines: data.normal },
    ],
    danger: dangerCards(library, data.dangerSigns, { titleAs: 'h4' }),
  };
}
