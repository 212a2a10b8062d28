import { z } from 'zod';
import { conditions, readers } from './condition.ts';
import { entry, id, ids, oneOf, text, wholeNumber, yesOrNo } from './text.ts';

/** The rows of every comparison, in the order readers see them. Each is one short inline text. */
export const treatmentRows = [
  'whatItIs',
  'howItWorks',
  'forWhom',
  'evidence',
  'benefit',
  'harm',
  'burden',
  'recovery',
  'cost',
  'approval',
  'unknown',
] as const;

/** What an approach is told by, in the order of the table. */
export const approachRows = ['route', 'disc', 'uses', 'risks'] as const;

/** One option, waiting included: `content/<language>/treatments/<id>.mdx`. One row of every comparison. */
export const treatmentSchema = entry('treatments', {
  name: text('Write the name of the treatment.'),
  term: id('glossary term').optional(),
  group: oneOf(['activity', 'program', 'medicine', 'hands-on', 'injection', 'surgery']),
  /** Place in lists: the order of evidence, from 1. */
  order: wholeNumber(1, 'Write the place in lists as a number from 1.'),
  topic: id('topic'),
  /** The set of danger signs of the box that opens its page; the standard card otherwise. */
  dangerSigns: id('set of danger signs').optional(),
  readers,
  /** The conditions that lists show it under, where these are more, or others, than its readers. */
  listedUnder: conditions('Name the conditions under which lists show this treatment.').optional(),
  /** Waiting with care: what every other treatment is shown beside. One treatment has it. */
  waiting: yesOrNo,
  whatItIs: text('Say in one sentence what it is.'),
  howItWorks: text('Say how it is meant to work.'),
  forWhom: text('Say for whom it is.'),
  evidence: text('Say how many studies of which kind there are.'),
  benefit: text('Say what people gained, compared with what.'),
  harm: text('Say the harms in the same detail as the benefit.'),
  burden: text('Say what it asks of the patient: time, effort, visits.'),
  recovery: text('Say how recovery goes.'),
  cost: text('Say what is known of cost and coverage.'),
  approval: text('Say whether it is approved for this use.'),
  unknown: text('Say what is not known.'),
  /** How the problem usually goes without it, for the people this treatment is for; waiting itself has none. */
  ifYouWait: text('Say how the problem usually goes without this treatment, for the people it is for.').optional(),
  benefits: ids('claim'),
  harms: ids('claim'),
  /** The ways in, drawn as a table by <FusionApproaches />. One treatment has them. */
  approaches: z
    .array(
      entry('approaches', {
        term: id('glossary term'),
        name: text('Write the short name, for example ALIF.'),
        route: text('Say which way the surgeon goes in.'),
        disc: text('Say what happens to the disc.'),
        uses: text('Say what it is often used for.'),
        risks: text('Say which special risks it has.'),
      }),
    )
    .optional(),
}).refine(({ waiting, ifYouWait }) => waiting === (ifYouWait === undefined), {
  error: 'Write “ifYouWait”: how the problem usually goes without this treatment. Only waiting itself has none.',
  path: ['ifYouWait'],
});
