// What is said about studies: in tags beside statements, in pictures and plots, and on the pages of evidence.
import { certainties, claimKinds, designs, figuresChecked } from '../claim.ts';
import { say, sayEach } from '../say.ts';
import { entry } from '../text.ts';

const design = (name: string) =>
  entry('designs', {
    one: say(
      `A study of the kind “${name}” in the tag of a statement, where there is one or their number is not known.`,
    ),
    many: say(`Several studies of the kind “${name}” in the tag of a statement.`, '#n').optional(),
  });

export const evidenceStrings = {
  people: entry('strings of pictures of people', {
    outOf: say('So many of so many, after the name of a group.', '#n', '#total'),
    sentence: say(
      'What happened to the people in the picture and to the others: both sides.',
      '#n',
      '#total',
      'outcome',
      '#rest',
      'otherwise',
    ),
    difference: say('Below pictures of two groups: how many more of 100 in one of them.', 'group', '#n', 'outcome'),
    legend: say('Below a picture of people.'),
    studied: say('After the legend of a picture of people: who was studied.', 'population'),
  }),
  plot: entry('strings of plots', {
    axis: say('Below the line from 0 to 100 of a plot.'),
    interval: say('The figure beside a mark of a plot, with the range in which it may lie.', 'n', 'low', 'high'),
    intervals: say('Below a plot: what its bars mean.'),
    noIntervals: say('Below a plot without bars.'),
  }),
  claimKinds: entry(
    'kinds of claims',
    sayEach(claimKinds, (kind) => `Before a statement of the kind “${kind}”, on the pages of evidence.`),
  ),
  sureness: entry(
    'marks of certainty',
    sayEach(
      certainties,
      (certainty) => `How sure we are where the certainty is “${certainty}”, in the mark below a block.`,
    ),
  ),
  certainties: entry(
    'certainties',
    sayEach(certainties, (certainty) => `The certainty “${certainty}”, at the end of the tag of a statement.`),
  ),
  certaintyMeanings: entry(
    'meanings of certainties',
    sayEach(certainties, (certainty) => `What the certainty “${certainty}” means, on the first page of evidence.`),
  ),
  figuresChecked: entry(
    'strings of how far figures were checked',
    sayEach(
      figuresChecked,
      (state) => `How far figures were checked (“${state}”): it stands in the sentence with the day of the check.`,
    ),
  ),
  designs: entry(
    'designs',
    Object.fromEntries(designs.map((name) => [name, design(name)])) as Record<
      (typeof designs)[number],
      ReturnType<typeof design>
    >,
  ),
  peopleCount: say('How many people were studied, in the tag of a statement.', '#n'),
  partlyChecked: say('In the tag of a statement whose figures were not all compared with the source.'),
  noComparison: say('In the tag of a statement from a study that compared with nobody.'),
  comparedWith: say('With whom people were compared, in the tag of a statement.', 'group'),
  forClinicians: entry('strings of the page for clinicians', {
    questions: say('The heading above the open questions, on the page for clinicians.'),
    notYet: say('The heading above records that nobody has compared with their source.'),
    partly: say('The heading above records whose figures were compared in part.'),
    count: say('How many there are, below a heading of the page for clinicians.', '#n'),
    bleedingRisk: say('How high the risk of bleeding is, in what a list says, on the page for clinicians.', 'risk'),
  }),
  evidencePage: entry('strings of the pages of evidence', {
    title: say('The heading of a page with the records of one topic.', 'topic'),
    shortTitle: say('The title of a page with the records of one topic, in tabs and search results.', 'topic'),
    description: say('What a page with the records of one topic is, in search results.', 'topic'),
    introduction: say('The sentence below the heading of a page with records.'),
    count: say('How many records there are on a topic: on its page, and in the list of topics.', '#n'),
    pageOf: say('Which part of a long list of records this is, in its heading and on the site map.', '#n', '#total'),
    pages: say('The name of the links to the parts of a long list, for screen readers.'),
    usedOn: say('Before the pages that use a record.'),
    usedNowhere: say('Where no page uses a record.'),
    contrary: say('Before the records that say otherwise.'),
    checkedOn: say('When a record was last checked, and how far its figures were.', 'day', 'state'),
    unverifiedSource: say('After a source that nobody has compared with the work itself.'),
    certaintyHeading: say('The heading above the meanings of certainties, on the first page of evidence.'),
    topicsHeading: say('The heading above the topics, on the first page of evidence.'),
    notUsedLink: say('The link to the figures we do not use, on the first page of evidence.'),
    whyNotUsed: say('Before the reason why a figure is not used.'),
  }),
};
