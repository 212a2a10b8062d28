import { z } from 'zod';
import { conditions, conditionsLeftOut } from './condition.ts';
import { day, entry, id, oneOf, text, wholeNumber, yesOrNo } from './text.ts';

export const certainties = ['high', 'moderate', 'low', 'very-low', 'clinic-reported'] as const;
export const claimKinds = ['benefit', 'harm', 'course', 'test', 'cost', 'fact'] as const;
export const figuresChecked = ['verified', 'partly-verified', 'not-verified', 'no-source', 'not-verifiable'] as const;
export const designs = [
  'randomized-trial',
  'randomized-trials',
  'review-of-trials',
  'review-of-studies',
  'cohort',
  'registry',
  'case-series',
  'survey',
  'laboratory',
  'anatomy',
  'guideline',
  'expert-agreement',
  'regulator',
  'law',
  'product-label',
  'clinic-statement',
  'opinion',
  'none-found',
] as const;

/** What a claim says in one language. */
const wording = entry('claim wordings', {
  /** Fits into the middle of a sentence; carries the figure, both groups where there are two. */
  phrase: text('Write a short phrase that fits into a sentence, without a full stop.').refine(
    (value) => !/[.!]$/.test(value),
    {
      error: 'Remove the full stop: the phrase stands inside a sentence.',
    },
  ),
  /** Stands alone: who, compared with what, when. */
  sentence: text('Write one to three full sentences that can stand alone.').refine((value) => /[.?!]”?$/.test(value), {
    error: 'End the sentence with a full stop.',
  }),
  population: text('Say who was studied, beginning with a small letter.'),
  /** With whom they were compared; “none” for results from a study without a comparison group. */
  comparison: text('Say what it was compared with, or “none”.').optional(),
  followUp: text('Say for how long people were followed.').optional(),
  limits: text('Say in one short sentence what limits this figure.').optional(),
  /** Completes “63 out of 100 people …”. */
  outcome: text('Write what happened to these people; it completes “… out of 100 people …”.').optional(),
  /** The other side: completes “37 out of 100 …”. */
  otherwise: text('Write what happened to the others; it completes “… out of 100 …”.').optional(),
  /** How each group in `results` is called. */
  groups: z.record(z.string(), text('Name the group for readers.')).optional(),
});

const outOf100 = z
  .number({ error: 'Write a number from 0 to 100.' })
  .min(0, { error: 'Write a number from 0 to 100.' })
  .max(100, { error: 'Write a number from 0 to 100.' });

/** Where the true figure probably lies: the 95 % confidence interval per 100 people, exactly as the source gives it, never computed by us. */
const interval = entry('intervals', { low: outOf100, high: outOf100 }).refine(({ low, high }) => low < high, {
  error: 'The lower end must be smaller than the upper end.',
  path: ['low'],
});

/** One group of a study: so many of so many. `denominator` is 100 or the study’s own number of people. */
const result = entry('results', {
  group: id('group'),
  interval: interval.optional(),
  numerator: wholeNumber(0, 'Write the number of people as a whole number, 0 or more.'),
  denominator: wholeNumber(1, 'Write how many people there were in all, as a whole number.'),
})
  .refine(({ numerator, denominator }) => numerator <= denominator, {
    error: 'The numerator is larger than the denominator. Check the source and correct one of them.',
    path: ['numerator'],
  })
  .refine(
    ({ numerator, denominator, interval }) => {
      const share = Math.round((numerator / denominator) * 100);
      return !interval || (Math.round(interval.low) <= share && share <= Math.round(interval.high));
    },
    { error: 'The figure lies outside its interval. Check the source and correct one of them.', path: ['interval'] },
  );

/** A search for studies that say otherwise, so that somebody can repeat it. */
const search = entry('searches', {
  searched: text('Write the words that were searched for.'),
  place: text('Write where the search was done, for example “PubMed”.'),
  on: day,
});

/** One checkable statement with its numbers, its limits and its sources: `content/claims/<id>.yaml`. */
export const claimSchema = entry('claims', {
  /** Id in the evidence register this statement was taken from. */
  register: z.string().regex(/^[A-Z]{2,5}-\d{2}$/, { error: 'Write the register id, for example FUS-02.' }),
  topic: id('topic'),
  kind: oneOf(claimKinds),
  /** For a harm: the treatments it is a harm of; an empty list when it comes from something that is no treatment here, such as a test. */
  harmOf: z.array(id('treatment'), { error: 'List the treatments this harm belongs to, or write [].' }).optional(),
  /** Whom the result holds for: only people with one of these conditions may read it as their own. */
  condition: conditions(
    'Name the conditions of the people this holds for, from content/en/conditions.yaml; [any] when it holds for everybody.',
  ),
  /** Conditions for which the result misleads. */
  notFor: conditionsLeftOut,
  use: oneOf(['show', 'never-as-result']).default('show'),
  whyNotUsed: text('Say why this figure is not used as a result.').optional(),
  /** The figure as somebody reported it; only for claims that are never used as results. */
  reportedFigure: text('Write the figure as it was reported.').optional(),
  design: oneOf(designs),
  studies: wholeNumber(1, 'Write the number of studies, or remove this line.').optional(),
  /** People studied altogether. */
  people: wholeNumber(1, 'Write the number of people, or remove this line.').optional(),
  certainty: oneOf(certainties),
  sources: z.array(id('source'), { error: 'Name at least one source from content/sources.json.' }).min(1, {
    error: 'Name at least one source from content/sources.json: no figure without a source.',
  }),
  /** The average difference that the phrase tells, in points of its scale; from it every text takes the same word for its size. */
  difference: entry('differences', {
    points: z.number({ error: 'Write the difference in points, as a number.' }).positive({
      error: 'Write the difference in points, as a number above 0.',
    }),
    scale: wholeNumber(1, 'Write how many points the whole scale has, for example 100 or 10.'),
  })
    .refine(({ points, scale }) => points <= scale, {
      error: 'The difference is larger than its scale. Check the source and correct one of them.',
      path: ['points'],
    })
    .optional(),
  /** How far the numbers were confirmed against their sources. */
  figuresChecked: oneOf(figuresChecked),
  /** Day on which this record was last compared with the evidence register. */
  checkedOn: day,
  /** For a benefit: the claims that say otherwise. */
  contrary: z.array(id('claim')).optional(),
  /** For a benefit without `contrary`: the search that found nothing that says otherwise. */
  noneFound: search.optional(),
  /** For a benefit with neither: nobody has searched yet, and readers are told so. */
  notSearched: yesOrNo,
  results: z.array(result).min(1).max(4).optional(),
  wording: z.record(z.string().regex(/^[a-z]{2}$/), wording),
}).superRefine((claim, context) => {
  const tell = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
  const otherSides = [claim.contrary?.length, claim.noneFound, claim.notSearched].filter(Boolean).length;
  if (claim.kind === 'benefit' && otherSides === 0 && claim.use === 'show')
    tell(
      ['kind'],
      'A benefit needs its other side: name the claims that say otherwise in “contrary”, tell the search that found none in “noneFound” (searched, place, on), or write “notSearched: true”.',
    );
  if (otherSides > 1)
    tell(
      [claim.notSearched ? 'notSearched' : 'noneFound'],
      'Keep one of “contrary”, “noneFound” and “notSearched”: each says that the others are not so.',
    );
  for (const [index, left] of claim.notFor.entries())
    if (claim.condition.includes(left))
      tell(
        ['notFor', index],
        `Remove “${left}” here or from “condition”: a result cannot hold for people and mislead them.`,
      );
  if (claim.kind === 'harm' && claim.use === 'show' && !claim.harmOf)
    tell(
      ['kind'],
      'A harm needs “harmOf”: the treatments it belongs to, or [] when it comes from no treatment on this site.',
    );
  if (claim.kind !== 'harm' && claim.harmOf)
    tell(['harmOf'], 'Remove “harmOf”: only a claim with “kind: harm” has it.');
  if (claim.use === 'never-as-result' && !claim.whyNotUsed)
    tell(['use'], 'Say in “whyNotUsed” why this figure is never used as a result.');
  if (claim.reportedFigure && claim.use !== 'never-as-result')
    tell(['reportedFigure'], 'Only a claim with “use: never-as-result” may carry a reported figure.');
  for (const [language, words] of Object.entries(claim.wording)) {
    if (!claim.results) continue;
    for (const field of ['outcome', 'otherwise', 'groups'] as const)
      if (!words[field]) tell(['wording', language, 'phrase'], `A claim with results needs “${field}” in its wording.`);
    for (const { group } of claim.results)
      if (words.groups && !words.groups[group])
        tell(['wording', language, 'groups'], `Name the group “${group}” for readers.`);
  }
});
