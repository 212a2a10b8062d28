// The one-page sheet of a topic as its template takes it: nothing in it is read as code.
import { addressOf } from '#domain/addresses.ts';
import { dayInWords } from '#domain/days.ts';
import { fill, unfilled } from '#domain/fill.ts';
import type { Library, Topic } from '#domain/library.ts';
import { onePage, type SheetNumber } from '#domain/pages/one-page.ts';

export interface SheetText {
  title: string;
  siteName: string;
  /** The day it was made, as year-month-day. */
  day: string;
  forWhom: string;
  names: Record<'inShort' | 'numbers' | 'do' | 'doNot' | 'questions' | 'phones', string>;
  help: { title: string; lead: string; signs: readonly string[]; end: string };
  inShort: readonly string[];
  numbers: readonly Omit<SheetNumber, 'claim'>[];
  do: readonly string[];
  doNot: readonly string[];
  questions: readonly string[];
  /** Before lines to write on. */
  phones: readonly string[];
  state: string;
  made: string;
  general: string;
  /** Words before the address, the address, how it is written, words after it. */
  more: readonly [string, string, string, string];
}

export interface SheetFacts {
  library: Library;
  /** The day of the build, as year-month-day. */
  today: string;
  site: URL;
}

/** Everything a sheet says. @throws {Error} When the topic has no sheet. */
export function sheetText(topic: Topic, { library, today, site }: SheetFacts): SheetText {
  const { strings, language, clinic } = library;
  const { sheet, guideBook } = strings;
  const page = onePage(library, topic);
  const { href, host, pathname } = new URL(addressOf.topic(topic.id), site);
  const [before = '', after = ''] = unfilled(sheet.more).split('{address}');
  return {
    title: page.title,
    siteName: clinic.name,
    day: today,
    forWhom: sheet.forWhom,
    names: {
      inShort: sheet.whatItIs,
      numbers: sheet.numbers,
      do: sheet.do,
      doNot: sheet.doNot,
      questions: sheet.questions,
      phones: sheet.phones,
    },
    help: page.help,
    inShort: page.inShort,
    numbers: page.numbers.map(({ says, from, label }) => ({ says, from, ...(label && { label }) })),
    do: page.do,
    doNot: page.doNot,
    questions: page.questions,
    phones: [sheet.myDoctor, sheet.whoTreatedMe, sheet.pharmacy, sheet.driver],
    state: sheet.notReviewed,
    made: fill(guideBook.madeOn, { day: dayInWords(today, language) }),
    general: sheet.general,
    more: [before, href, `${host}${pathname.replace(/\/$/, '')}`, after],
  };
}
