// What readers tell the team before a needle or an operation, and how to take pain medicines safely.
import { z } from 'zod';
import { groundsOf } from './danger-sign.ts';
import { entry, id, ids, oneOf, text, texts } from './text.ts';

/** What a line is about: lines of one group stand under one heading. */
export const lineGroups = ['today', 'blood', 'allergy', 'illness', 'devices', 'medicines', 'practical'] as const;

/** One line that a reader ticks or reads out: `content/<language>/before-procedures/lines.yaml`, by id. */
export const checklistLineSchema = entry('checklist lines', {
  /** In the reader’s voice: it begins with “I” or “My” where it can. */
  says: text('Write the line as the reader says it, for example “I take a blood thinner.”'),
  why: text('Say in one or two sentences why the team must know.'),
  group: oneOf(lineGroups),
  ...groundsOf('line'),
});

/** What a checklist is for. `any-procedure` is the one that all needles and operations share. */
export const checklistKinds = ['any-procedure', 'needle', 'operation', 'other'] as const;

const sentences = (advice: string) => texts(0, 10, advice).default([]);

/** What to tell, to ask and never to do before one treatment: `content/<language>/before-procedures/checklists.yaml`, by id. */
export const checklistSchema = entry('checklists', {
  /** What the list is for, where no treatment gives it its name. */
  name: text('Name what the list is for, for example “Discography”.').optional(),
  title: text('Write the title, for example “Before the epidural steroid injection: tell the team”.'),
  /** Lists for a needle or an operation also hold every line of the shared list. */
  kind: oneOf(checklistKinds),
  /** The treatment whose page shows it. Some procedures have no page. */
  treatment: id('treatment').optional(),
  /** Procedures with the same list. */
  alsoFor: ids('glossary term'),
  tell: z
    .array(id('checklist line'), { error: 'List the checklist lines, one after each hyphen.' })
    .min(1, { error: 'Name at least one line from content/en/before-procedures/lines.yaml.' }),
  /** When it must not go ahead, and what nobody does on their own. */
  absoluteDonts: sentences('List what must not be done, one whole sentence after each hyphen.'),
  /** Harms to ask about by name. How often they happen stands in claims. */
  harmsToName: sentences('List what can go wrong, each in a few words.'),
  askTheTeam: sentences('List the questions to ask the team.'),
  afterwards: sentences('List what counts after it, one whole sentence after each hyphen.'),
  /** For clinicians: how grave a bleeding would be, in the classes of the guideline on blood thinners. */
  bleedingRisk: text('Say how high the risk of bleeding is, and on what that rests.').optional(),
  /** The danger signs that come before the treatment, and those that count after it. */
  gateSet: id('set of danger signs'),
  afterSet: id('set of danger signs').optional(),
  /** Articles about this procedure: each must show the list. */
  articles: ids('article'),
  ...groundsOf('list'),
}).refine(({ name, treatment }) => name !== undefined || treatment !== undefined, {
  error: 'Write “treatment” with the treatment whose page shows the list, or “name” where it has no page.',
  path: ['name'],
});

/** How to take one kind of medicine safely: `content/<language>/before-procedures/medicines.yaml`, by id. */
export const medicineSchema = entry('medicines', {
  name: text('Name the kind of medicine as people do.'),
  /** Generic names. */
  drugs: texts(1, 12, 'List the generic names, one after each hyphen.'),
  /** The one dose that a text may give: that of acetaminophen, which most readers can buy without advice. */
  dailyMaximum: text('Write the daily maximum as a sentence. Only acetaminophen has one.').optional(),
  says: texts(1, 9, 'List what everybody who takes it must know, one whole sentence after each hyphen.'),
  /** Who asks a doctor or pharmacist before the first dose. */
  askFirst: sentences('List when to ask first, each in a few words.'),
  note: text('Write one or two sentences.').optional(),
  dangerSigns: ids('danger sign'),
  ...groundsOf('medicine'),
});
