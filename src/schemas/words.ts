// The words an editor may write in MDX, what each may carry, and what it points to.
import type { CollectionName } from './collections.ts';

interface Attribute {
  required: boolean;
  /** The collection whose entries this attribute names; several ids are separated by spaces. */
  names?: CollectionName;
  /** The only values allowed. */
  oneOf?: readonly string[];
}

export interface Word {
  /** What the word is for, shown to an editor who misspells it. */
  purpose: string;
  attributes: Readonly<Record<string, Attribute>>;
  /** Whether text stands between its opening and closing tag. */
  holds: 'nothing' | 'phrase' | 'blocks';
  /** The word it must stand in. */
  inside?: string;
}

const heading: Attribute = { required: false };

/** Drawings an editor may show; each is a component in `src/drawings/`. */
export const drawings = [
  'canal-normal-and-narrow',
  'disc-wear',
  'disc-with-tear',
  'discectomy-before-and-after',
  'epidural-shot',
  'fused-segment',
  'fusion-routes',
  'move-with-ease',
  'needle-in-disc',
  'nerve-root-under-pressure',
  'slipped-vertebra',
  'spine-levels',
  'where-sciatica-is-felt',
] as const;

export const words = {
  Claim: {
    purpose: 'a figure or statement with its source',
    attributes: { id: { required: true, names: 'claims' }, as: { required: false, oneOf: ['phrase', 'sentence'] } },
    holds: 'nothing',
  },
  Term: {
    purpose: 'a term with its definition',
    attributes: { id: { required: true, names: 'glossary' } },
    holds: 'phrase',
  },
  EvidenceBox: {
    purpose: 'claims with what says otherwise',
    attributes: { heading, claims: { required: true, names: 'claims' } },
    holds: 'nothing',
  },
  PeopleOutOf100: {
    purpose: 'a picture of people',
    attributes: { claim: { required: true, names: 'claims' } },
    holds: 'nothing',
  },
  StudyPlot: {
    purpose: 'figures of studies on one line from 0 to 100 people',
    attributes: { claims: { required: true, names: 'claims' }, caption: { required: true } },
    holds: 'phrase',
  },
  EmergencyAdvice: {
    purpose: 'advice that cannot wait: 911',
    attributes: { heading: { required: true } },
    holds: 'blocks',
  },
  CallUsToday: { purpose: 'advice for the same day', attributes: { heading: { required: true } }, holds: 'blocks' },
  BookAVisit: { purpose: 'advice for the next days', attributes: { heading: { required: true } }, holds: 'blocks' },
  ClinicalNote: { purpose: 'clinical detail', attributes: { heading }, holds: 'blocks' },
  DoList: { purpose: 'what to do', attributes: { heading }, holds: 'blocks' },
  DoNotList: { purpose: 'what not to do', attributes: { heading }, holds: 'blocks' },
  NormalOrNot: { purpose: 'what is normal and what is not', attributes: {}, holds: 'blocks' },
  Normal: { purpose: 'what is normal', attributes: {}, holds: 'blocks', inside: 'NormalOrNot' },
  CallToday: { purpose: 'when to call on the same day', attributes: {}, holds: 'blocks', inside: 'NormalOrNot' },
  GoNow: { purpose: 'when to go at once', attributes: {}, holds: 'blocks', inside: 'NormalOrNot' },
  TwoSides: { purpose: 'reasons for and against', attributes: {}, holds: 'blocks' },
  For: { purpose: 'reasons for', attributes: { heading: { required: true } }, holds: 'blocks', inside: 'TwoSides' },
  Against: {
    purpose: 'reasons against',
    attributes: { heading: { required: true } },
    holds: 'blocks',
    inside: 'TwoSides',
  },
  CompareTreatments: {
    purpose: 'treatments side by side',
    attributes: {
      ids: { required: true, names: 'treatments' },
      rows: { required: false },
      caption: { required: true },
    },
    holds: 'nothing',
  },
  FusionApproaches: { purpose: 'the table ALIF, PLIF, TLIF, XLIF', attributes: {}, holds: 'nothing' },
  RecoveryTimeline: {
    purpose: 'the phases after a treatment',
    attributes: { treatment: { required: true, names: 'treatments' } },
    holds: 'nothing',
  },
  Figure: {
    purpose: 'a drawing',
    attributes: { drawing: { required: true, oneOf: drawings }, caption: { required: true } },
    holds: 'phrase',
  },
  Steps: { purpose: 'steps in order, as a path', attributes: { caption: { required: true } }, holds: 'blocks' },
  Questions: { purpose: 'questions to ask', attributes: { heading: { required: true } }, holds: 'blocks' },
  FaqList: {
    purpose: 'questions with answers',
    attributes: { ids: { required: true, names: 'faqs' } },
    holds: 'nothing',
  },
  Disclaimer: {
    purpose: 'a disclaimer at this place',
    attributes: { id: { required: true, names: 'disclaimers' } },
    holds: 'nothing',
  },
  ScheduleVisit: {
    purpose: 'the way to a visit',
    attributes: { variant: { required: false, oneOf: ['box', 'line'] } },
    holds: 'nothing',
  },
  GuideDownload: { purpose: 'the way to the guide', attributes: {}, holds: 'nothing' },
} as const satisfies Record<string, Word>;

export type WordName = keyof typeof words;

/** The rules of a word, or `undefined` when editors have no such word. */
export function findWord(name: string): Word | undefined {
  return Object.hasOwn(words, name) ? (words as Record<string, Word>)[name] : undefined;
}

/** The ids in an attribute that names several, separated by spaces or commas. */
export const idList = (value: string | undefined): string[] => (value ?? '').split(/[\s,]+/).filter(Boolean);
