// The words an editor may write in MDX, what each may carry, and what it points to.
import type { CollectionName } from './collections.ts';
import { dangerLevels } from './danger-sign.ts';

interface Attribute {
  required: boolean;
  /** The collection whose entries this attribute names; several ids are separated by spaces. */
  names?: CollectionName;
  /** The only values allowed. */
  oneOf?: readonly string[];
  /** The only values allowed, of which it may hold several, separated by spaces. */
  someOf?: readonly string[];
}

export interface Word {
  /** What the word is for, shown to an editor who misspells it. */
  purpose: string;
  attributes: Readonly<Record<string, Attribute>>;
  /** Whether text stands between its opening and closing tag. */
  holds: 'nothing' | 'phrase' | 'phrase-or-nothing' | 'blocks';
  /** The word it must stand in. */
  inside?: string;
  /** Whether it stands inside a sentence; all others stand on lines of their own. */
  inSentences?: true;
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
    // Between its tags stand the page’s own words for what the record says.
    holds: 'phrase-or-nothing',
    inSentences: true,
  },
  Term: {
    purpose: 'a term with its definition',
    attributes: { id: { required: true, names: 'glossary' } },
    holds: 'phrase',
    inSentences: true,
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
  DangerSigns: {
    purpose: 'the danger signs of a set, with what to do',
    attributes: { set: { required: true, names: 'dangerSets' }, levels: { required: false, someOf: dangerLevels } },
    holds: 'nothing',
  },
  DangerSign: {
    purpose: 'one danger sign inside a sentence',
    attributes: { id: { required: true, names: 'dangerSigns' } },
    holds: 'nothing',
    inSentences: true,
  },
  AnyDangerSign: {
    purpose: 'the danger signs of a set inside a sentence, joined with “or”',
    attributes: { set: { required: true, names: 'dangerSets' } },
    holds: 'nothing',
    inSentences: true,
  },
  DangerAct: {
    purpose: 'what to do at a level of danger, in full sentences',
    attributes: { level: { required: true, oneOf: dangerLevels } },
    holds: 'nothing',
    inSentences: true,
  },
  FeverRule: { purpose: 'the rule for a fever, as a table', attributes: {}, holds: 'nothing' },
  ForReaders: {
    purpose: 'a part for people with some conditions only',
    attributes: { conditions: { required: true, names: 'conditions' } },
    holds: 'blocks',
  },
  BeforeProcedure: {
    purpose: 'what to tell the team before a treatment, what never to do, and what to ask',
    attributes: { treatment: { required: true, names: 'checklists' } },
    holds: 'nothing',
  },
  MedicineSafety: {
    purpose: 'how to take one kind of medicine safely, with its danger signs',
    attributes: { id: { required: true, names: 'medicines' } },
    holds: 'nothing',
  },
  ClinicalNote: { purpose: 'clinical detail', attributes: { heading }, holds: 'blocks' },
  DoList: { purpose: 'what to do', attributes: { heading }, holds: 'blocks' },
  DoNotList: { purpose: 'what not to do', attributes: { heading }, holds: 'blocks' },
  Normal: { purpose: 'what is normal', attributes: {}, holds: 'blocks' },
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
    purpose: 'a disclaimer at this place; as one line on a page about something else',
    attributes: { id: { required: true, names: 'disclaimers' }, as: { required: false, oneOf: ['line'] } },
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

/** Whether a word stands inside a sentence. */
export const standsInSentences = (name: string): boolean => findWord(name)?.inSentences === true;

/** Names of the words that stand inside a sentence. */
export const wordsInSentences: readonly string[] = Object.keys(words).filter(standsInSentences);

/** The ids in an attribute that names several, separated by spaces or commas. */
export const idList = (value: string | undefined): string[] => (value ?? '').split(/[\s,]+/).filter(Boolean);
