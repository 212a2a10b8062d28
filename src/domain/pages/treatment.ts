// What the page of a treatment says: the same rows as every other one, benefit and harm in equal detail.
import { treatmentRows } from '#schemas/treatment.ts';
import { addressOf } from '../addresses.ts';
import { checklistFor } from '../before-procedure.ts';
import { isWord, ownElement, ownWord, wordsIn } from '../body.ts';
import { fill } from '../fill.ts';
import { getEntry, listedTreatments, phasesAfter, type Library, type Treatment } from '../library.ts';
import { gatherPage, type PageModel } from '../page-model.ts';
import { textOfParts } from '../said/plain-text.ts';
import type { Said, SaidOf } from '../said/said.ts';
import type { Head } from './head.ts';

type Groups = Record<'head' | 'text' | 'questions' | 'ending', readonly Said[]>;

/** The anchor of its rows. */
const IN_SHORT = 'in-short';

/** Harms that a reader takes in at once. */
const HARMS_IN_SHORT = 9;

export interface TreatmentModel extends PageModel<Groups> {
  whatItIs: string;
  /** Whether every benefit, and every harm on record, is told with its study. */
  tellsGains: boolean;
  tellsHarms: boolean;
  /** Whether it says what people gain who wait and stay active instead, or is itself about that. */
  tellsWaiting: boolean;
  /** Other treatments that lists show, in the order of evidence: ways through the site, not signed. */
  otherChoices: readonly Treatment[];
  questionsToAsk: readonly string[];
  /** Oldest day on which a fact of this page was compared with the evidence register. */
  checkedOn: string | undefined;
}

/** The top of the page of a treatment; what it is introduces it. */
export const treatmentHead = ({ strings }: Library, { data: { name } }: Treatment): Omit<Head, 'introduction'> => ({
  title: name,
  shortTitle: name,
  description: fill(strings.treatmentPage.description, { treatment: name }),
});

/** @throws {Error} When the treatment does not exist or names something that does not exist. */
export function treatmentModel(library: Library, id: string): TreatmentModel {
  const treatment = getEntry(library.treatments, id, 'treatment');
  const { data, fields, body } = treatment;
  const { strings } = library;
  const field = (row: string) => fields[row] ?? [];
  const whatItIs = textOfParts(field('whatItIs'), library);
  const otherChoices = listedTreatments(library).filter((other) => other.id !== id);
  const questionsToAsk = strings.treatmentPage.questions;

  const running: SaidOf<'parts'> = { is: 'parts', parts: body.parts };
  const rows: SaidOf<'rows'> = {
    is: 'rows',
    rows: treatmentRows
      .filter((row) => row !== 'whatItIs')
      .map((row) => ({ name: strings.comparison[row], parts: field(row), carrier: field(row) })),
  };
  const box = (heading: string, claims: readonly string[]): Said[] =>
    claims.length === 0
      ? []
      : [{ is: 'parts', parts: [ownWord('EvidenceBox', { heading, claims: claims.join(' ') })] }];
  /** Claims as short lines, each with its source. */
  const inLines = (heading: string, claims: readonly string[]): Said[] => {
    const lines = claims.map((id) => ownElement('li', [ownWord('Claim', { id })]));
    return lines.length === 0
      ? []
      : [
          { is: 'heading', level: 3, text: heading },
          { is: 'parts', parts: [ownWord('Noted', {}, [ownElement('ul', lines)])] },
        ];
  };
  const gains = box(strings.treatmentPage.gains, data.benefits);
  // The editors put the gravest and most frequent harms first: a short list, then everything else on record.
  const harms = [
    ...box(strings.treatmentPage.harms, data.harms.slice(0, HARMS_IN_SHORT)),
    ...inLines(strings.treatmentPage.moreHarms, data.harms.slice(HARMS_IN_SHORT)),
  ];
  const course = field('ifYouWait');
  const ifYouWait: Said[] = course.length > 0 ? [{ is: 'explained', parts: course, carrier: course }] : [];
  const before = beforeIt(library, treatment);

  const model = gatherPage(library, {
    texts: [data.name, whatItIs, strings.article.questionsIntroduction, ...questionsToAsk],
    body: running,
    own: [running, rows, ...gains, ...harms, ...ifYouWait, ...before],
    arrange: ({ help, legend, top, text, bottom }) => ({
      head: [
        { is: 'heading', level: 1, text: data.name },
        { is: 'lead', text: whatItIs },
      ],
      text: [
        ...help,
        ...legend,
        ...top,
        text,
        { is: 'heading', level: 2, text: strings.article.keyPoints, id: IN_SHORT },
        rows,
        ...gains,
        ...harms,
        ...(ifYouWait.length > 0 ? [{ is: 'heading', level: 2, text: strings.treatmentPage.ifYouWait } as const] : []),
        ...ifYouWait,
        ...(before.length > 0
          ? [{ is: 'heading', level: 2, text: strings.beforeProcedure.heading } as const, ...before]
          : []),
      ],
      questions: [
        { is: 'heading', level: 2, text: strings.article.questionsToAsk },
        { is: 'text', text: strings.article.questionsIntroduction },
        { is: 'list', lines: questionsToAsk },
        ...(phasesAfter(library, id).length > 0
          ? [
              {
                is: 'way',
                way: { href: addressOf.recovery(id), text: `${data.name}: ${strings.recoveryPlan.link}` },
              } as const,
            ]
          : []),
      ],
      ending: bottom,
    }),
    treatments: [id],
    dangerSigns: data.dangerSigns,
    withHelp: true,
    foldsHelp: true,
    anchors: [...body.headings.map((heading) => heading.id), 'get-help', IN_SHORT],
  });
  return {
    ...model,
    entries: new Set([...model.entries, `treatments/${id}`]),
    whatItIs,
    tellsGains: gains.length > 0,
    tellsHarms: harms.length > 0,
    tellsWaiting: data.waiting || ifYouWait.length > 0,
    otherChoices,
    questionsToAsk,
    checkedOn: model.context.notes.claims
      .map((claim) => getEntry(library.claims, claim, 'claim').data.checkedOn)
      .sort()[0],
  };
}

/** What to tell the team first: by itself on the page of every treatment with a list, unless its text shows that list already. */
function beforeIt(library: Library, { id, body }: Treatment): Said[] {
  const checklist = checklistFor(library, id);
  const isShown = [...wordsIn(body.parts)].some(
    (word) => isWord(word, 'BeforeProcedure') && word.props.treatment === checklist?.id,
  );
  return checklist && !isShown
    ? [{ is: 'parts', parts: [ownWord('BeforeProcedure', { treatment: checklist.id })] }]
    : [];
}
