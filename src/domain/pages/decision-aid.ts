// What a decision aid says: the decision, its options in equal detail, what may matter, and what its tool tells.
import { optionRows } from '#schemas/decision-aid.ts';
import { addressOf, listAddresses } from '../addresses.ts';
import { textPart, type Part } from '../body.ts';
import { fill } from '../fill.ts';
import { aidAnchors } from '../heading-anchors.ts';
import { getEntry, type Library } from '../library.ts';
import { gatherPage, type PageModel } from '../page-model.ts';
import type { Said, SaidOf } from '../said/said.ts';

type Groups = Record<'head' | 'text' | 'values' | 'check' | 'sheet' | 'made' | 'ending', readonly Said[]>;

/** A question of the check with its answers; the first answer is 1. */
export interface CheckQuestion {
  question: string;
  choices: readonly string[];
  right: number;
  why: readonly Part[];
}

export interface DecisionAidModel extends PageModel<Groups> {
  options: readonly { id: string; name: string }[];
  check: readonly CheckQuestion[];
  /** Words beside each statement, and the leanings a reader can choose. */
  scale: readonly { value: 'matters' | 'some' | 'little'; text: string }[];
  leanings: readonly string[];
}

/** @throws {Error} When the decision aid does not exist or names something that does not exist. */
export function decisionAidModel(library: Library, id: string): DecisionAidModel {
  const { data, body, fields } = getEntry(library.decisionAids, id, 'decision aid');
  const { strings } = library;
  const { decide } = strings;
  const heading = (anchor: string, text: string): Said => ({ is: 'heading', level: 2, text, id: anchor });

  const condition: Said = {
    is: 'explained',
    parts: fields.condition ?? [],
    carrier: fields.condition ?? [],
  };
  const options: SaidOf<'table'> = {
    is: 'table',
    caption: decide.optionsCaption,
    corner: { names: decide.option, aspects: decide.option },
    aspects: optionRows.map((row) => decide[row]),
    compared: data.options.map(({ name, treatment }, index) => ({
      name,
      ...(treatment && { href: addressOf.treatment(treatment) }),
      cells: optionRows.map((row) => fields[`options.${index}.${row}`] ?? []),
    })),
    rows: 'aspects',
    cites: 'by-aspect',
    carrier: data.options,
  };
  const text: Said = { is: 'parts', parts: body.parts };
  const check = checkOf(library, id);
  const reasons: Said = { is: 'tool', name: 'why', lines: [], parts: check.map(({ why }) => why) };
  const scale = (['matters', 'some', 'little'] as const).map((value) => ({ value, text: decide[value] }));
  const leanings = [...data.options.map(({ name }) => name), decide.notSure];

  const model = gatherPage(library, {
    texts: [
      data.title,
      data.decision,
      data.forWhom,
      data.notFor,
      ...data.values.map((value) => value.text),
      ...check.flatMap(({ question, choices }) => [question, ...choices]),
      ...data.questionsToAsk,
      decide.howOften,
      decide.paid,
    ],
    own: [condition, options, text, reasons],
    arrange: ({ help, top, bottom }) => ({
      head: [
        { is: 'heading', level: 1, text: data.title },
        { is: 'lead', text: data.decision },
      ],
      text: [
        ...help,
        ...top,
        heading('decision', decide.decision),
        { is: 'text', text: data.decision },
        { is: 'labelled', label: decide.forWhom, text: data.forWhom },
        { is: 'text', text: decide.gate },
        { is: 'labelled', label: decide.notFor, text: data.notFor },
        heading('condition', decide.condition),
        condition,
        heading('options', decide.options),
        options,
        text,
      ],
      values: [
        heading('values', decide.values),
        {
          is: 'tool',
          name: 'values',
          lines: [decide.valuesHow, ...scale.map((step) => step.text), ...data.values.map((value) => value.text)],
        },
      ],
      check: [
        heading('check', decide.check),
        {
          is: 'tool',
          name: 'check',
          lines: [
            decide.checkHow,
            decide.right,
            decide.wrong,
            ...check.flatMap(({ question, choices, right }) => [
              question,
              ...choices.map((choice, index) => `${index + 1 === right ? '(x)' : '( )'} ${choice}`),
            ]),
          ],
        },
        reasons,
      ],
      sheet: [
        heading('own-sheet', decide.next),
        {
          is: 'tool',
          name: 'sheet',
          lines: [
            decide.lean,
            ...leanings,
            strings.article.questionsToAsk,
            ...data.questionsToAsk,
            decide.own,
            decide.summary,
            decide.summaryHow,
            data.title,
            decide.mattersMost,
            decide.mattersSome,
            decide.leaning,
            decide.chosen,
            decide.nothingYet,
            strings.visitQuestions.notes,
            decide.print,
            decide.clear,
          ],
        },
      ],
      made: [
        heading('made', decide.made),
        { is: 'text', text: decide.howOften },
        { is: 'text', text: decide.paid },
        { is: 'way', way: { href: listAddresses.standards, text: decide.checklistLink } },
      ],
      ending: bottom,
    }),
    treatments: data.options.flatMap(({ treatment }) => treatment ?? []),
    withHelp: true,
    dangerSigns: data.gate,
    anchors: [...body.headings.map((one) => one.id), 'get-help', ...aidAnchors],
  });
  const signs = data.check.flatMap(({ sign }) => (sign === undefined ? [] : `dangerSigns/${sign}`));
  return {
    ...model,
    entries: new Set([...model.entries, ...signs]),
    options: data.options,
    check,
    scale,
    leanings,
  };
}

/** The questions of the check; one about a danger sign is made from the register, and its right answer is what to do at its level. */
function checkOf(library: Library, aid: string): CheckQuestion[] {
  const { data, fields } = getEntry(library.decisionAids, aid, 'decision aid');
  const { decide } = library.strings;
  return data.check.map(({ sign, question = '', choices = [], right = 1 }, index): CheckQuestion => {
    if (sign === undefined) return { question, choices, right, why: fields[`check.${index}.why`] ?? [] };
    const { says, level, why } = getEntry(library.dangerSigns, sign, 'danger sign').data;
    const wrong = [decide.signWait, decide.signTherapist];
    const place = index % (wrong.length + 1);
    return {
      question: fill(decide.signQuestion, { sign: says }),
      choices: wrong.toSpliced(place, 0, library.dangerRules.levels[level].act),
      right: place + 1,
      why: [textPart(why)],
    };
  });
}
