// The register of danger signs: the signs, the sets that pages show, and what to do at each level.
import { z } from 'zod';
import { entry, id, ids, oneOf, text, texts, wholeNumber, yesOrNo } from './text.ts';

/** How soon a sign needs help, the most urgent first. */
export const dangerLevels = ['emergency', 'same-day', 'soon'] as const;
export type DangerLevel = (typeof dangerLevels)[number];

/** A sign or a level named as the register names it: “(see leak-long-known)”, “(then emergency)”. */
const NAME_IN_BRACKETS = /\((?:(?:see|then) )?(?:[a-z]+(?:-[a-z]+)+|emergency|soon)\)/u;

/** Whom a sign is for. */
export const dangerReaders = [
  'anyone',
  'after-surgery',
  'after-disc-injection',
  'after-epidural-or-nerve-procedure',
  'on-blood-thinners',
  'cancer-history',
  'osteoporosis-or-steroids',
  'infection-risk',
  'older-than-65',
  'stenosis',
  'neck-or-upper-back',
  'pregnant',
  'diabetes',
  'on-strong-or-nerve-medicine',
] as const;

/** What a sign may point to. */
export const dangerGroups = [
  'nerves-below',
  'weakness',
  'cord',
  'infection',
  'fracture',
  'cancer',
  'blood-vessel',
  'clot',
  'bleeding',
  'drug',
  'allergy',
  'mental-health',
  'wound',
  'other',
] as const;

/** What an entry of the safety registers rests on, and what a clinician must still decide about it. */
export const groundsOf = (what: string) => ({
  sources: ids('source'),
  /** Whether it was seen in a source, or rests on general knowledge. */
  checked: oneOf(['verified', 'general-knowledge']),
  question: text(`Write what a clinician must decide about this ${what}.`).optional(),
});

const readers = z
  .array(oneOf(dangerReaders), { error: `Say whom the sign is for: a list of ${dangerReaders.join(', ')}.` })
  .min(1, { error: `Say whom the sign is for: a list of ${dangerReaders.join(', ')}.` });

/** One danger sign: `content/<language>/danger-signs/signs.yaml`, by id. */
export const dangerSignSchema = entry('danger signs', {
  /** As clinicians call it. */
  clinical: text('Name the sign as clinicians do.'),
  /** The line a reader sees on cards. */
  says: text('Write the sign as one line for readers.'),
  /** The same inside a sentence: it completes “go to an emergency department for …”. */
  inSentences: text('Write the sign as words that fit into a sentence, without a full stop.')
    .refine((value) => !/[.!?]$/.test(value), { error: 'Remove the full stop: these words stand inside a sentence.' })
    .optional(),
  /** A first thing to do besides calling. */
  then: text('Say what to do first, as one sentence.').optional(),
  level: oneOf(dangerLevels),
  who: readers,
  /** Days after a procedure on which plans print the sign. */
  window: entry('windows', {
    from: wholeNumber(0, 'Write the first day as a whole number; the day of the procedure is 0.'),
    to: wholeNumber(0, 'Write the last day as a whole number.'),
  })
    .refine(({ from, to }) => to > from, {
      error: 'Write a last day that is after the first day.',
      path: ['to'],
    })
    .optional(),
  /** Finer signs of the same level that this line stands for. */
  covers: ids('danger sign'),
  /** People in despair are shown the crisis line. */
  help: oneOf(['crisis']).optional(),
  /** What looks alike and is not meant. */
  notMeant: text('Say what is not meant by this sign.')
    .refine((words) => !NAME_IN_BRACKETS.test(words), {
      error:
        'Readers see this text, and a name of the register says nothing to them. Write what to do: “(go now)”, “(be seen today)” or “(see a clinician soon)”.',
    })
    .optional(),
  why: text('Say in one or two sentences why it cannot wait.'),
  group: oneOf(dangerGroups),
  ...groundsOf('sign'),
});

/** Where the site puts a set by itself. */
export const dangerPlaces = [
  'line-on-every-page',
  'standard-card',
  'carry-card',
  'every-emergency-sign',
  'every-same-day-sign',
  'every-soon-sign',
] as const;

/** A view of the register: `content/<language>/danger-signs/sets.yaml`, by id. */
export const dangerSetSchema = entry('sets of danger signs', {
  title: text('Name the set, for example “After an operation on the spine”.'),
  form: oneOf(['sentence', 'card', 'list', 'groups', 'print', 'plan', 'gate', 'quiz']),
  /** Most signs it may hold. */
  most: wholeNumber(1, 'Write the largest number of signs.').optional(),
  /** For whoever edits the set: where it is used and why. */
  note: text('Say where this set is used.').optional(),
  standsIn: oneOf(dangerPlaces).optional(),
  /** What cards say besides the signs: what is not meant; what else to do in an emergency; when a sign for today becomes one. */
  tells: z
    .array(oneOf(['limits', 'also', 'escalation']), { error: 'Write a list, from: limits, also, escalation.' })
    .default([]),
  /** Of a plan: its readers. */
  for: readers.optional(),
  signs: z
    .array(id('danger sign'), { error: 'List the danger signs, one after each hyphen.' })
    .min(1, { error: 'Name at least one danger sign from content/en/danger-signs/signs.yaml.' }),
});

const level = {
  label: text('Name the level, for example “Be seen today”.'),
  lead: text('Write the line above a list of signs.'),
  act: text('Say what to do, in full sentences.'),
};

/** What to do at each level, and the rule for a fever: `content/<language>/danger-signs/rules.yaml`. */
export const dangerRulesSchema = entry('rules for danger signs', {
  levels: entry('levels', {
    emergency: entry('levels', {
      ...level,
      end: text('Write the line below a list of signs.'),
      also: texts(1, 5, 'List what else to do.'),
      sources: ids('source'),
    }),
    'same-day': entry('levels', {
      ...level,
      ifNoAnswer: text('Say what to do when nobody answers, as sentences.'),
    }),
    soon: entry('levels', level),
  }),
  /** Numbers in cards and in the line at the top of each page that a phone calls, or opens a message to, when they are tapped. */
  numbers: z
    .array(
      entry('numbers', {
        number: text('Write the number as the texts do, in quotes.').regex(/^\d[\d-]*$/, {
          error: 'Write digits, with hyphens where the texts have them.',
        }),
        takesCalls: yesOrNo,
        takesTexts: yesOrNo,
      }),
    )
    .min(1, { error: 'List the numbers that cards name, 911 first.' })
    .refine((all) => all.every(({ takesCalls, takesTexts }) => takesCalls || takesTexts), {
      error: 'Say of each number what it takes: takesCalls: true, takesTexts: true, or both.',
    }),
  escalation: texts(1, 8, 'List when a level rises.'),
  who: entry(
    'readers',
    Object.fromEntries(dangerReaders.map((who) => [who, text('Say whom this is for.')])) as Record<
      (typeof dangerReaders)[number],
      ReturnType<typeof text>
    >,
  ),
  headings: z
    .array(
      entry('headings', {
        title: text('Write the heading.'),
        groups: z.array(oneOf(dangerGroups)).min(1),
      }),
    )
    .refine((all) => dangerGroups.every((group) => all.some(({ groups }) => groups.includes(group))), {
      error: `Put each of these groups under a heading: ${dangerGroups.join(', ')}.`,
    }),
  fever: entry('fever rules', {
    caption: text('Write the caption of the table.'),
    number: text('Write the temperature that counts as a fever.'),
    newOrWorse: text('Say what “new or worse” means.'),
    rows: z
      .array(
        entry('rows of the fever rule', {
          who: text('Say whom the row is for.'),
          when: text('Say when it counts.'),
          sign: id('danger sign'),
        }),
      )
      .min(1),
    notes: texts(1, 5, 'List what else to know about a fever.'),
    sources: ids('source'),
    question: text('Write the question for the clinician.').optional(),
  }),
});
