// What only a clinician can settle: questions that the registers leave open, and records whose figures wait to be compared.
import type { Claim, Library } from '../library.ts';

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
  const signs = [...library.dangerSigns.values()].flatMap(({ data }): OpenQuestion[] =>
    data.question === undefined
      ? []
      : [{ about: data.clinical, says: `${levels[data.level].label}. ${data.says}`, question: data.question }],
  );
  return [
    ...(fever.question === undefined
      ? []
      : [{ about: fever.caption, says: `${fever.number}. ${fever.newOrWorse}`, question: fever.question }]),
    ...signs,
  ];
}

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
