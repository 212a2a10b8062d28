// What only a clinician can settle: questions that the registers leave open, and records whose figures wait to be compared.
import { fill } from '../fill.ts';
import type { Claim, Library } from '../library.ts';
import { dontsOf } from '../said/before-procedure.ts';
import { textOfParts } from '../said/plain-text.ts';

export interface OpenQuestion {
  /** What it is about, as clinicians call it. */
  about: string;
  /** What the site says until then. */
  says: string;
  question: string;
}

/** Every question that a register asks a clinician, in the order of the registers. */
export function openQuestions(library: Library): OpenQuestion[] {
  const { levels, fever } = library.dangerRules;
  return [
    ...(fever.question === undefined
      ? []
      : [{ about: fever.caption, says: `${fever.number}. ${fever.newOrWorse}`, question: fever.question }]),
    ...askedBy(library.dangerSigns, ({ data: { clinical, level, says, who, notMeant } }) => ({
      about: clinical,
      says: [
        `${levels[level].label}. ${says}`,
        `${who.map((one) => library.dangerRules.who[one]).join('; ')}.`,
        ...(notMeant === undefined ? [] : [fill(library.strings.emergency.notMeant, { text: notMeant })]),
      ].join(' '),
    })),
    ...askedBy(library.checklistLines, ({ data: { says, why } }) => ({ about: says, says: why })),
    ...askedBy(library.checklists, (checklist) => ({
      about: checklist.data.title,
      says: [
        ...dontsOf(checklist).map((parts) => textOfParts(parts, library)),
        ...checklist.data.afterwards,
        ...(checklist.data.bleedingRisk === undefined
          ? []
          : [fill(library.strings.forClinicians.bleedingRisk, { risk: checklist.data.bleedingRisk })]),
      ].join(' '),
    })),
    ...askedBy(library.medicines, ({ data: { name, dailyMaximum, says } }) => ({
      about: name,
      says: [...(dailyMaximum === undefined ? [] : [dailyMaximum]), ...says].join(' '),
    })),
  ];
}

/** The questions of a register, each with what it is about and what the site says until it is answered. */
const askedBy = <Asking extends { data: { question?: string | undefined } }>(
  register: ReadonlyMap<string, Asking>,
  tell: (entry: Asking) => Omit<OpenQuestion, 'question'>,
): OpenQuestion[] =>
  [...register.values()].flatMap((entry) =>
    entry.data.question === undefined ? [] : [{ ...tell(entry), question: entry.data.question }],
  );

export interface LeftToVerify {
  /** Shown with a mark: some figures were compared with the source. */
  partly: readonly Claim[];
  /** Not shown to patients until somebody has compared them. */
  notYet: readonly Claim[];
}

/** Records whose figures nobody has compared with their source in full, in the order of their register. */
export function leftToVerify({ claims }: Library): LeftToVerify {
  const inState = (state: Claim['data']['figuresChecked']): Claim[] =>
    [...claims.values()]
      .filter(({ data }) => data.use === 'show' && data.figuresChecked === state)
      .sort((a, b) => a.id.localeCompare(b.id, 'en'));
  return { partly: inState('partly-verified'), notYet: inState('not-verified') };
}
