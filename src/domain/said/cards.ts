// Words that say what to do and what not, each a card with a title.
import { fill } from '../fill.ts';
import type { WordPart } from '../body.ts';
import type { InterfaceStrings, Library } from '../library.ts';
import { phoneHref } from '../phone.ts';
import type { SaidOf, Title, Tone } from './said.ts';
import type { Saying } from './say.ts';

type CardName =
  | 'EmergencyAdvice'
  | 'CallUsToday'
  | 'BookAVisit'
  | 'ClinicalNote'
  | 'DoList'
  | 'DoNotList'
  | 'Normal'
  | 'CallToday'
  | 'GoNow'
  | 'For'
  | 'Against'
  | 'Questions';

/** A heading of the editor’s own behind a label of ours. */
const labelled =
  (label: (strings: InterfaceStrings) => string) =>
  ({ heading }: WordPart['props'], strings: InterfaceStrings): Title => ({
    label: label(strings),
    ...(heading !== undefined && { own: heading }),
  });

/** A heading of the editor’s own, or ours where there is none. */
const ownOr =
  (label: (strings: InterfaceStrings) => string) =>
  ({ heading }: WordPart['props'], strings: InterfaceStrings): Title =>
    heading === undefined ? { label: label(strings) } : { own: heading };

const own = ({ heading = '' }: WordPart['props']): Title => ({ own: heading });

/** Urgent advice always says how urgent it is, in its own words or in ours. */
const urgency = ({ heading = '' }: WordPart['props'], strings: InterfaceStrings): Title =>
  /911|emergency/i.test(heading) ? { own: heading } : { label: strings.emergency.level1, own: heading };

const card =
  (
    tone: Tone,
    title: (props: WordPart['props'], strings: InterfaceStrings) => Title,
    more: (library: Library) => Partial<SaidOf<'card'>> = () => ({}),
  ): Saying =>
  ({ props, children }, library) => ({
    is: 'card',
    tone,
    title: title(props, library.strings),
    parts: children,
    ...more(library),
  });

export const cards: Readonly<Record<CardName | 'NormalOrNot' | 'TwoSides', Saying>> = {
  EmergencyAdvice: card('emergency', urgency),
  CallUsToday: card(
    'urgent',
    labelled((strings) => strings.emergency.level2),
    phoneOf,
  ),
  BookAVisit: card(
    'soon',
    labelled((strings) => strings.emergency.level3),
  ),
  ClinicalNote: card(
    'evidence',
    labelled((strings) => strings.lists.clinicalNote),
  ),
  DoList: card(
    'soon',
    ownOr((strings) => strings.lists.do),
  ),
  DoNotList: card(
    'urgent',
    ownOr((strings) => strings.lists.doNot),
  ),
  Normal: card('soon', (_props, strings) => ({ label: strings.lists.normal })),
  CallToday: card('urgent', (_props, strings) => ({ label: strings.lists.callToday })),
  GoNow: card('emergency', (_props, strings) => ({ label: strings.lists.goNow })),
  For: card('side', own),
  Against: card('side', own),
  Questions: card('keys', own, () => ({ areBoxes: true })),
  NormalOrNot: ({ children }) => ({ is: 'group', parts: children }),
  TwoSides: ({ children }) => ({ is: 'sides', parts: children }),
};

/** The clinic’s number, where advice for the same day says to call and the clinic has one. */
function phoneOf({ clinic: { phone }, strings }: Library): Partial<SaidOf<'card'>> {
  return phone ? { call: { href: phoneHref(phone), text: fill(strings.schedule.byPhone, { phone }) } } : {};
}
