// Words that show danger signs, each from the register.
import { dangerLevels, type DangerLevel } from '#schemas/danger-sign.ts';
import type { WordName } from '#schemas/words.ts';
import { ownElement, ownWord, textPart } from '../body.ts';
import { actAt, anyOfSigns, dangerCards, levelsNamed, signInSentence, signsOf } from '../danger-signs.ts';
import { getEntry } from '../library.ts';
import type { Tone } from './said.ts';
import type { Saying } from './say.ts';

/** The look of each level. */
export const toneOf: Readonly<Record<DangerLevel, Tone>> = {
  emergency: 'emergency',
  'same-day': 'urgent',
  soon: 'soon',
};

const asLevel = (value: string | undefined): DangerLevel =>
  dangerLevels.find((level) => level === value) ?? dangerLevels[0];

export const danger = {
  DangerSigns: ({ props: { set = '', levels } }, library) => {
    const { myDoctor, whoTreatedMe, myMedicines } = library.strings.emergency;
    const isSheet = getEntry(library.dangerSets, set, 'set of danger signs').data.form === 'print';
    return {
      is: 'group',
      parts: dangerCards(library, set, { levels: levelsNamed(levels) }),
      ...(isSheet && { toWrite: [myDoctor, whoTreatedMe, myMedicines] }),
    };
  },

  DangerSign: ({ props: { id = '' } }, library) => ({
    is: 'phrase',
    text: signInSentence(getEntry(library.dangerSigns, id, 'danger sign')),
  }),

  AnyDangerSign: ({ props: { set = '' } }, library) => ({
    is: 'phrase',
    text: anyOfSigns(signsOf(library, set), library),
  }),

  DangerAct: ({ props: { level } }, library) => ({ is: 'phrase', text: actAt(asLevel(level), library) }),

  FeverRule: (_word, { dangerRules: { fever } }) => ({
    is: 'group',
    parts: [
      ownWord('FeverTable', {}),
      ownElement('p', [textPart(fever.newOrWorse)]),
      ...fever.notes.map((note) => ownElement('p', [textPart(note)])),
    ],
  }),

  /** A part of ours: the card of one level, made by `dangerCards`. */
  DangerCard: ({ props: { level, titleAs }, children }, { dangerRules }) => ({
    is: 'card',
    tone: toneOf[asLevel(level)],
    title: { own: dangerRules.levels[asLevel(level)].label },
    parts: children,
    ...(titleAs === 'h4' && { titleAs }),
  }),

  /** A part of ours: the rows of the fever rule. */
  FeverTable: (word, library) => {
    const { strings, dangerRules, dangerSigns } = library;
    const { fever } = dangerRules;
    return {
      is: 'table',
      caption: `${fever.caption}: ${fever.number}`,
      corner: { names: strings.emergency.feverWho, aspects: strings.emergency.feverWho },
      aspects: [strings.emergency.feverWhen, strings.emergency.feverWhat],
      compared: fever.rows.map(({ who, when, sign }) => ({
        name: who,
        cells: [[textPart(when)], [textPart(actAt(getEntry(dangerSigns, sign, 'danger sign').data.level, library))]],
      })),
      rows: 'names',
      cites: 'by-name',
      carrier: word,
    };
  },
} as const satisfies Partial<Record<WordName | 'DangerCard' | 'FeverTable', Saying>>;
