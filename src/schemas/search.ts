import { z } from 'zod';
import { didYouMean, entry, id, text, texts } from './text.ts';

/** What a search finds; results are grouped by it. */
export const searchKinds = ['article', 'question', 'term', 'treatment', 'page'] as const;

const phrases = (advice: string) => texts(1, 120, advice);

/** A list of phrases that stands for all of them: “<cannot>”. */
const LIST = /^<([a-z-]+)>$/;

const wording = {
  /** One phrase of each list must stand in what is typed. */
  says: z
    .array(
      phrases('List phrases, one after each hyphen; * stands for any ending, <name> for a list under “phrases”.'),
      {
        error: 'Write a list of lists of phrases.',
      },
    )
    .min(1, { error: 'Write at least one list of phrases.' })
    .max(3, { error: 'Write at most three lists of phrases.' }),
  /** Phrases beside which the words mean something else. */
  unless: z.array(text('Write the phrase.')).default([]),
  /** Searches that must bring exactly the cards of these signs, as people type them. */
  examples: texts(2, 60, 'List searches that must bring the advice.'),
  /** Searches that look alike and must bring no advice at all. */
  butNot: z.array(text('Write a search that must not bring any advice.')).default([]),
};

/** What readers type and what they mean: `content/<language>/search.yaml`. */
export const searchSchema = entry('search settings', {
  /** Words that say nothing about what is looked for. */
  smallWords: texts(1, 300, 'List words that say nothing about what is looked for, such as “the”.'),
  /** Words of a search in Spanish: it is told where to get help with language, and no word of it is taken for a slip. */
  spanishWords: texts(1, 300, 'List words that only a search in Spanish has, such as “dolor”.'),
  /** Other names and misspellings. Synonyms of the glossary need not stand here. */
  sameAs: z.array(
    entry('names for the search', {
      /** What the site calls it. */
      means: texts(1, 6, 'List what our texts call it, one after each hyphen.'),
      /** What people type instead. */
      typed: phrases('List what people type instead, one after each hyphen.'),
    }),
  ),
  /** Phrases that several triggers use: `<cannot>` stands for the list “cannot”. */
  phrases: z
    .record(
      z.string().regex(/^[a-z-]+$/, { error: 'Name the list with small letters and hyphens.' }),
      phrases('List phrases, one after each hyphen.'),
    )
    .default({}),
  /** Words that bring the cards of danger signs before all results. */
  dangerSigns: z.array(
    entry('triggers of the search', {
      /** For editors: what these words are about. */
      trigger: text('Say in a few words what these phrases are about.'),
      /** Signs of the register that these words may name. Their level decides which cards are shown. */
      signs: z
        .array(id('danger sign'), { error: 'List the danger signs, one after each hyphen.' })
        .min(1, { error: 'Name at least one danger sign from content/en/danger-signs/signs.yaml.' }),
      ...wording,
      inSpanish: entry('triggers in Spanish', wording).optional(),
    }),
  ),
}).superRefine(({ phrases: lists, dangerSigns }, context) => {
  const told = (path: (string | number)[], phrase: string) => {
    const name = LIST.exec(phrase)?.[1];
    if (name === undefined || lists[name]) return;
    context.addIssue({
      code: 'custom',
      path,
      message: `There is no list “${name}” under “phrases”.${didYouMean(name, Object.keys(lists))} Write its name, or the phrases themselves.`,
    });
  };
  for (const [at, { says, inSpanish }] of dangerSigns.entries())
    for (const [way, all] of [
      [[], says],
      [['inSpanish'], inSpanish?.says ?? []],
    ] as const)
      for (const [index, list] of all.entries())
        for (const [place, phrase] of list.entries()) told(['dangerSigns', at, ...way, 'says', index, place], phrase);
});
