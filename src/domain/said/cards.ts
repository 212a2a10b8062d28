// Words that say what to do and what not, each a card with a title.
import { idList } from '#schemas/words.ts';
import { ownElement, textPart, type WordPart } from '../body.ts';
import { conditionsInWords } from '../evidence/fit.ts';
import { fill } from '../fill.ts';
import type { InterfaceStrings } from '../library.ts';
import type { SaidOf, Title, Tone } from './said.ts';
import type { Saying } from './say.ts';

type CardName = 'ClinicalNote' | 'DoList' | 'DoNotList' | 'Normal' | 'For' | 'Against' | 'Questions';

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

const card =
  (
    tone: Tone,
    title: (props: WordPart['props'], strings: InterfaceStrings) => Title,
    more: Partial<SaidOf<'card'>> = {},
  ): Saying =>
  ({ props, children }, library) => ({
    is: 'card',
    tone,
    title: title(props, library.strings),
    parts: children,
    ...more,
  });

export const cards: Readonly<Record<CardName | 'ForReaders' | 'TwoSides', Saying>> = {
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
  For: card('side', own),
  Against: card('side', own),
  Questions: card('keys', own, { areBoxes: true }),
  ForReaders: ({ props, children }, library) => ({
    is: 'group',
    parts: [
      ownElement('p', [
        ownElement('strong', [
          textPart(
            fill(library.strings.lists.forReaders, { people: conditionsInWords(idList(props.conditions), library) }),
          ),
        ]),
      ]),
      ...children,
    ],
  }),
  TwoSides: ({ children }) => ({ is: 'sides', parts: children }),
};
