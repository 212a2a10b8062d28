// What can be said: the kinds of answers that the editors’ words give. Pages, paper, search and signatures are renderers of these.
import type { drawings } from '#schemas/words.ts';
import type { Part, WordPart } from '../body.ts';
import type { Group } from '../evidence/people.ts';
import type { PlotRow } from '../evidence/plot-rows.ts';

/** How urgent or of what kind a card is; renderers choose its look. */
export type Tone = 'emergency' | 'urgent' | 'soon' | 'evidence' | 'side' | 'keys';

/** The title of a card: a label of ours, the editor’s own words, or both: “Same day: New weakness in a leg”. */
export interface Title {
  label?: string;
  own?: string;
}

/** A title as one text. */
export const titleText = ({ label, own }: Title): string => [label, own].filter(Boolean).join(': ');

/**
 * What carries notes: the evidence of its claims and the meaning of terms that come in it for the first time stand beside it.
 * `carrier` is what a page’s notes are found by.
 */
export interface Carrier {
  carrier: object;
}

/** A claim, and the word that cites it. */
export interface CitedClaim {
  claim: string;
  /** Together with the claim it names the place that a source leads back to. */
  citedBy: WordPart;
}

/** A claim in a full sentence, with who was studied, how sure we are, and what it leaves open. */
export interface ToldClaim extends CitedClaim {
  sentence: string;
  /** “What says otherwise”, on claims that stand here for that reason. */
  contrary?: string;
  /** Who was studied, against what, how sure: one line. */
  tag: string;
  /** What limits it: the record’s own words, and the same with its label. */
  limits?: { own: string; labelled: string };
  /** For a benefit without contrary: the search that found none, or that nobody has searched. */
  search?: string;
}

/** One thing compared: a treatment, an approach, an option. */
export interface Compared {
  name: string;
  /** Where it is explained. */
  href?: string;
  /** What is said of it, aspect by aspect. */
  cells: readonly (readonly Part[])[];
}

/** Lines under a heading inside a phase. */
export interface TitledLines {
  title: string;
  lines: readonly string[];
}

export interface SaidPhase {
  startDay: number;
  endDay: number | undefined;
  title: string;
  /** Its days in words: “Days 0 to 14”. */
  days: string;
  /** Whether it rests on studies or on the clinic’s plan. */
  basis: string;
  parts: readonly Part[];
  calm: readonly TitledLines[];
  /** When to get help: cards of danger signs. */
  danger: readonly Part[];
}

/** A question with its answer, which stands in one piece: what it explains comes below it. */
export interface SaidQuestion extends Carrier {
  id: string;
  question: string;
  parts: readonly Part[];
}

export interface Way {
  href: string;
  text: string;
}

/** What the editors’ words say, and the parts that reading adds. */
export type SaidByWord =
  /** The words of its record, or the page’s own. */
  | ({ is: 'claim'; words: string | readonly Part[] } & CitedClaim)
  | { is: 'term'; term: string; href: string; parts: readonly Part[] }
  /** Words inside a sentence that explain nothing beside it. */
  | { is: 'phrase'; text: string }
  | { is: 'link'; href: string; title: string | undefined; parts: readonly Part[] }
  /** A block with what stands beside it. */
  | ({ is: 'noted'; parts: readonly Part[] } & Carrier)
  | {
      is: 'card';
      tone: Tone;
      title: Title;
      parts: readonly Part[];
      areBoxes?: true;
      /** Where it stands below a third heading. */
      titleAs?: 'h4';
    }
  | { is: 'evidence'; title: Title; claims: readonly ToldClaim[] }
  | {
      is: 'plot';
      caption: string;
      parts: readonly Part[];
      rows: readonly (PlotRow & { figure: string })[];
      axis: string;
      /** What a bar means, or that there are none. */
      onIntervals: string;
      claims: readonly ToldClaim[];
    }
  | ({
      is: 'people';
      groups: readonly Group[];
      /** How many more of 100, where two groups are compared. */
      difference?: string;
      legend: string;
      cited: CitedClaim;
    } & Carrier)
  | ({
      is: 'table';
      caption: string;
      /** The head above the names, and above the aspects where these are the rows. */
      corner: { names: string; aspects: string };
      aspects: readonly string[];
      compared: readonly Compared[];
      /** What the rows are on a wide screen; on paper and in words every name keeps its aspects. */
      rows: 'names' | 'aspects';
      /** In which order sources are numbered: each name with all its aspects, or each aspect of all names. */
      cites: 'by-name' | 'by-aspect';
    } & Carrier)
  | {
      is: 'figure';
      drawing: (typeof drawings)[number];
      /** The words inside it, by name. */
      labels: Readonly<Record<string, string>>;
      caption: string;
      parts: readonly Part[];
      /** That drawings are simplified. */
      label: readonly Part[];
    }
  | { is: 'path'; caption: string; parts: readonly Part[] }
  | { is: 'sides'; parts: readonly Part[] }
  /** Parts that stand together; with lines to write on they are a sheet to print and carry. */
  | { is: 'group'; parts: readonly Part[]; toWrite?: readonly string[] }
  | {
      is: 'phases';
      phases: readonly SaidPhase[];
      /** What invites a reader to write dates in; only where a plan has room for them. */
      pencil?: string;
    }
  | { is: 'questions'; questions: readonly SaidQuestion[] }
  | { is: 'standing'; id: string; title: string | undefined; parts: readonly Part[] }
  /** The way to a visit: never signed, because it stands on every page alike. */
  | { is: 'visit'; form: 'box' | 'line'; title: string; text: string; way: Way }
  | { is: 'invitation'; title: string; text: string; way: Way };

/** What pages say around their texts. */
export type SaidByPage =
  | { is: 'heading'; level: 1 | 2 | 3; text: string; id?: string }
  | { is: 'lead'; text: string }
  | { is: 'text'; text: string }
  | { is: 'parts'; parts: readonly Part[] }
  | { is: 'list'; lines: readonly string[] }
  | { is: 'labelled'; label: string; text: string }
  /** A way on in a line of its own, with what ends the line. */
  | { is: 'way'; way: Way; end?: string }
  | { is: 'ways'; ways: readonly Way[] }
  | { is: 'keys'; title: string; lines: readonly string[] }
  /** The card that opens a page: 911, or the crisis line; `from` is the id of the set of danger signs, or of the standing text. */
  | {
      is: 'help';
      kind: 'emergency' | 'crisis';
      from: string;
      title: string;
      parts: readonly Part[];
      /** Below it, the cards of less urgent signs. */
      more?: readonly Part[];
      /** On a screen it opens when a reader follows the line on top of the page; on paper it is open. */
      isFolded?: true;
    }
  /** A line in small type that explains what marks mean. */
  | { is: 'remark'; text: string }
  | { is: 'rows'; rows: readonly ({ name: string; parts: readonly Part[] } & Carrier)[] }
  /** A text with what it explains below it; running text stands in a paragraph. */
  | ({ is: 'explained'; parts: readonly Part[] } & Carrier)
  /** A tool that the page draws by itself: everything it says, also what only its script or paper shows. */
  | { is: 'tool'; name: string; lines: readonly string[]; parts?: readonly (readonly Part[])[] };

export type Said = SaidByWord | SaidByPage;

export type SaidOf<Kind extends Said['is']> = Extract<Said, { is: Kind }>;
