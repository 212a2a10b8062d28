// What a page is made of: everything it says, in reading order, with its notes, its standing texts and its measures.
import { disclaimersOf, mentions, standingIn, withLines } from './disclaimers.ts';
import { dangerCards, insideCard, setIn, signsByLevel } from './danger-signs.ts';
import { getEntry, type Disclaimer, type Library } from './library.ts';
import { wordsIn } from './body.ts';
import { legendOf, notesOfPage, type PageNotes } from './page-notes.ts';
import { countWords, readingMinutes } from './reading/word-count.ts';
import { entriesOnPage } from './review/entries-on-page.ts';
import { standing, standingInShort } from './said/drawn-in.ts';
import { textOfSaid } from './said/plain-text.ts';
import type { Said, SaidOf } from './said/said.ts';
import { partsIn } from './said/stretches.ts';
import { signedText } from './said/signed-text.ts';

/** What a page hands to everything it draws. */
export interface PageContext {
  library: Library;
  notes: PageNotes;
  /** Anchors on this page, for links that begin with #. */
  anchors: ReadonlySet<string>;
}

/** What a page says, in groups in reading order. Between groups a page draws what is not signed: see `UNSIGNED`. */
export type Groups = Readonly<Record<string, readonly Said[]>>;

/**
 * What stands in the main part of a signable page and is not signed, by the name that marks it there (`data-unsigned`):
 * ways through the site, the sheet to print, the call to a visit, who wrote and reviewed it when, and the list of sources, whose titles are signed as a list of their own.
 */
export const UNSIGNED = ['breadcrumb', 'sheet', 'byline', 'contents', 'related', 'visit', 'sources'] as const;

export interface PageModel<Kind extends Groups = Groups> {
  context: PageContext;
  says: Kind;
  top: readonly Disclaimer[];
  bottom: readonly Disclaimer[];
  /** What the page itself says, without standing texts and labels: for mentions, search and reading measures. */
  text: string;
  wordCount: number;
  minutes: number;
  /** Keys of all entries whose words stand on the page, such as `claims/fus-02-fusion-vs-usual-care`. */
  entries: ReadonlySet<string>;
}

/** Standing texts as a page shows them. */
export interface StandingSaid {
  /** The emergency card that opens the page, and below it the cards of the less urgent signs of its set. */
  help: readonly Said[];
  top: readonly SaidOf<'standing'>[];
  bottom: readonly SaidOf<'standing'>[];
  /** The running text of the page, with the lines of standing texts in it. */
  text: SaidOf<'parts'>;
  /** What the marks of evidence mean, on a page that has some. */
  legend: readonly SaidOf<'remark'>[];
}

interface PagePlan<Kind extends Groups> {
  /** Plain texts around the page’s own: title, description, key points, questions. */
  texts: readonly string[];
  /** What is the page’s own: measured, searched, and looked through for what brings standing texts. */
  own: readonly Said[];
  /** Everything the page says, with standing texts in their places. */
  arrange: (standing: StandingSaid) => Kind;
  /** Disclaimers and treatments named in the header of the page. */
  disclaimers?: readonly string[];
  treatments?: readonly string[];
  anchors?: readonly string[];
  /** Whether an emergency card opens the page. */
  withHelp?: boolean;
  /** The set of danger signs of that card; the standard card otherwise. */
  dangerSigns?: string | undefined;
  /** What the page is about; its title otherwise. A standing text about something else is told in one line. */
  subject?: string;
  /** Its running text, in which such a line stands after the block that first names its subject. */
  body?: SaidOf<'parts'>;
  /** Whether that card opens from the line on top of the page; it stands open otherwise. */
  foldsHelp?: boolean;
}

/** Join everything one page shows. */
export function gatherPage<Kind extends Groups>(
  library: Library,
  {
    texts,
    own,
    arrange,
    disclaimers = [],
    treatments = [],
    anchors = [],
    withHelp = false,
    dangerSigns,
    foldsHelp = false,
    subject = texts[0] ?? '',
    body,
  }: PagePlan<Kind>,
): PageModel<Kind> {
  const text = [...texts, ...own.map((said) => textOfSaid(said, library, { withDisclaimers: false }))].join('\n');
  const { top, bottom } = disclaimersOf(library, { text, says: own, chosen: disclaimers, treatments });
  const isAside = ({ data }: Disclaimer) => data.short !== undefined && !mentions(subject, data.mentions);
  const inText = withLines(body?.parts ?? [], top.filter(isAside), library);
  const says = arrange({
    help: withHelp ? helpWith(library, dangerSigns, foldsHelp) : [],
    text: { is: 'parts', parts: inText.parts },
    top: [...top.filter((text) => !isAside(text)).map(standing), ...inText.left.map(standingInShort)],
    bottom: bottom.map(standing),
    legend: hasMarks(own) ? [{ is: 'remark', text: legendOf(library) }] : [],
  });
  const all = Object.values(says).flat();
  const notes = notesOfPage(library, all);
  const context = { library, notes, anchors: new Set(anchors) };
  const wordCount = countWords(text);
  return {
    context,
    says,
    top,
    bottom,
    text,
    wordCount,
    minutes: readingMinutes(wordCount),
    entries: entriesOnPage(library, all, notes),
  };
}

/** Everything a patient reads on a page, as a clinician signs it: what it says, then the works its numbers stand for. */
export function signedTextOf({ says, context }: Pick<PageModel, 'says' | 'context'>): string {
  const { library, notes } = context;
  const sources = notes.sources.map(
    (id, index) => `[${index + 1}] ${getEntry(library.sources, id, 'source').data.title}`,
  );
  return [signedText(Object.values(says).flat(), context), ...sources, ''].join('\n');
}

/** The emergency card of a set of danger signs; the standard card otherwise. @throws {Error} When there is none; a check reports it. */
export function help(library: Library, set = setIn(library, 'standard-card').id): SaidOf<'help'> {
  const [emergency] = signsByLevel(library, set, ['emergency']);
  return {
    is: 'help',
    kind: 'emergency',
    from: set,
    title: library.strings.emergency.card,
    parts: insideCard(library, set, 'emergency', emergency?.signs ?? []),
  };
}

/** The card for people in despair. @throws {Error} When there is none; a check reports it. */
export function crisisHelp(library: Library): SaidOf<'help'> {
  const [text] = standingIn(library, 'crisis-card');
  if (!text) throw new Error('No disclaimer stands in “crisis-card”.');
  return {
    is: 'help',
    kind: 'crisis',
    from: text.id,
    title: text.data.title,
    parts: text.body.parts,
  };
}

/** Whether a text has claims that stand with a mark of how sure we are. */
const hasMarks = (says: readonly Said[]): boolean =>
  [...wordsIn(partsIn(says))].some(({ name }) => name === 'Claim' || name === 'PeopleOutOf100');

/** The emergency card of a set, then the cards of its less urgent signs: never those alone. */
function helpWith(library: Library, set: string | undefined, isFolded: boolean): SaidOf<'help'>[] {
  const more = set === undefined ? [] : dangerCards(library, set, { levels: ['same-day', 'soon'] });
  return [{ ...help(library, set), more, ...(isFolded && { isFolded }) }];
}
