// Words that say what a reader tells the team before a treatment, and how to take a medicine safely.
import { dangerLevels } from '#schemas/danger-sign.ts';
import type { WordName } from '#schemas/words.ts';
import { addressOf, pageAddresses } from '../addresses.ts';
import { linesByGroup, signsBefore } from '../before-procedure.ts';
import { ownElement, ownList, ownParagraph, ownWord, textPart, type Part, type WordPart } from '../body.ts';
import { actAt, anyOfSigns } from '../danger-signs.ts';
import { fill } from '../fill.ts';
import { getEntry, type Checklist, type Library } from '../library.ts';
import { toneOf } from './danger.ts';
import type { Saying } from './say.ts';

export const beforeProcedure = {
  BeforeProcedure: ({ props: { treatment = '' } }, library) => {
    const checklist = getEntry(library.checklists, treatment, 'checklist');
    return {
      is: 'group',
      parts: [
        tellCard(library, checklist),
        ...neverCard(library, checklist),
        ...askCard(library, checklist),
        ...afterwardCard(library, checklist),
      ],
    };
  },

  MedicineSafety: ({ props: { id = '' } }, library) => {
    const { strings, medicines } = library;
    const { name, drugs, dailyMaximum, says, askFirst, note, dangerSigns } = getEntry(medicines, id, 'medicine').data;
    return {
      is: 'group',
      parts: [
        ownWord('DoList', { heading: fill(strings.medicines.title, { medicine: name }) }, [
          ownParagraph(fill(strings.medicines.drugs, { names: drugs.join(', ') })),
          ...(dailyMaximum === undefined ? [] : [ownParagraph(dailyMaximum, 'strong')]),
          ownList(says),
          ...(askFirst.length > 0 ? [ownParagraph(strings.medicines.askFirst, 'strong'), ownList(askFirst)] : []),
          ...(note === undefined ? [] : [ownParagraph(note)]),
        ]),
        ...signCards(library, dangerSigns),
      ],
    };
  },

  /** A part of ours: the signs of one level that a medicine names. */
  SignsCard: ({ props, children }, { dangerRules }) => {
    const level = dangerLevels.find((one) => one === props.level) ?? dangerLevels[0];
    return {
      is: 'card',
      tone: toneOf[level],
      title: { label: dangerRules.levels[level].label },
      parts: children,
      titleAs: 'h4',
    };
  },
} as const satisfies Partial<Record<WordName | 'SignsCard', Saying>>;

/** The danger signs of a medicine, a card for each level, the most urgent first. */
const signCards = (library: Library, ids: readonly string[]): WordPart[] =>
  dangerLevels.flatMap((level) => {
    const signs = ids
      .map((id) => getEntry(library.dangerSigns, id, 'danger sign').data)
      .filter((sign) => sign.level === level);
    const { levels } = library.dangerRules;
    return signs.length === 0
      ? []
      : [
          ownWord('SignsCard', { level }, [
            ownParagraph(levels[level].lead, 'strong'),
            ownList(signs.map(({ says, then }) => [says, then].filter(Boolean).join(' '))),
            ownParagraph(level === 'emergency' ? levels.emergency.end : actAt(level, library)),
          ]),
        ];
  });

/** The lines to tick, below the danger signs that come before them. */
function tellCard(library: Library, checklist: Checklist): WordPart {
  const { groups, teamFirst, print } = library.strings.beforeProcedure;
  return ownWord('Questions', { heading: checklist.data.title }, [
    signsFirst(library, checklist),
    ...linesByGroup(library, checklist).flatMap(({ group, lines }) => [
      ownParagraph(groups[group], 'strong'),
      ownList(lines.map(({ data }) => data.says)),
    ]),
    ownParagraph(teamFirst),
    ownElement('p', [way(addressOf.checklist(checklist.id), print)]),
  ]);
}

/** That a danger sign comes before every list. Signs without words for a sentence stand behind the link. */
export function signsFirst(library: Library, checklist: Checklist): Part {
  const { gate, allSigns } = library.strings.beforeProcedure;
  const signs = anyOfSigns(signsBefore(library, checklist), library);
  return ownElement('p', [
    textPart(`${fill(gate, { signs, act: actAt('emergency', library) })} `),
    way(pageAddresses.emergency, allSigns),
  ]);
}

function neverCard({ strings }: Library, checklist: Checklist): WordPart[] {
  const donts = dontsOf(checklist);
  return donts.length === 0 ? [] : [ownWord('DoNotList', { heading: strings.beforeProcedure.never }, [ownList(donts)])];
}

/** What must not be done, as parts: a line may name a danger sign. */
export const dontsOf = ({ data, fields }: Checklist): (readonly Part[])[] =>
  data.absoluteDonts.map((_, index) => fields[`absoluteDonts.${index}`] ?? []);

/** What to ask, and which harms to ask about. */
function askCard({ strings }: Library, { data: { askTheTeam, harmsToName } }: Checklist): WordPart[] {
  const { ask, harms } = strings.beforeProcedure;
  const parts = [
    ...(askTheTeam.length > 0 ? [ownList(askTheTeam)] : []),
    ...(harmsToName.length > 0 ? [ownParagraph(harms, 'strong'), ownList(harmsToName)] : []),
  ];
  return parts.length === 0 ? [] : [ownWord('Questions', { heading: ask }, parts)];
}

const afterwardCard = ({ strings }: Library, { data: { afterwards } }: Checklist): WordPart[] =>
  afterwards.length === 0
    ? []
    : [ownWord('DoList', { heading: strings.beforeProcedure.afterwards }, [ownList(afterwards)])];

const way = (href: string, text: string): WordPart => ownWord('Link', { href }, [textPart(text)]);
