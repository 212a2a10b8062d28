// What stands in and around the texts: bylines, headings of parts, cards, phases of recovery.
import { say, sayEach } from '../say.ts';
import { entry } from '../text.ts';
import { treatmentRows } from '../treatment.ts';

export const readingStrings = {
  article: entry('strings of articles', {
    keyPoints: say('The heading above the key points of an article, and above a treatment at a glance.'),
    contents: say('The heading above the contents of an article.'),
    updated: say('The day of the last change, in the byline and in the guides.', 'day'),
    written: say('The day a decision aid was written, under how it was made.', 'day'),
    nextCheck: say('The day by which the text is checked again, in the byline and in the guides.', 'day'),
    made: say('Who wrote the articles, in their byline and in the guides.'),
    minutes: say('How long the page takes to read, in the byline of an article.', '#n'),
    faq: say('The heading above the questions people ask, on an article, a topic and a page of questions.'),
    questionsToAsk: say('The heading above questions for a visit, on articles, treatments and decision aids.'),
    questionsIntroduction: say('The sentence above the questions for a visit, on the page of a treatment.'),
    related: say('The heading above what to read next, below an article.'),
    sources: say('The heading above the sources, at the end of a page.'),
    source: say('The number of a source in a text, for screen readers.', 'n'),
    backToText: say('The arrow after a source, for screen readers: the number of the source follows.'),
    otherInformation: say('The heading above standing texts, at the end of an article and of the guides.'),
    evidenceLabel: say('Before the numbers of the sources that a statement rests on, in the notes and in comparisons.'),
    saidAs: say('How a term is pronounced, in brackets after it.', 'sound'),
    wanted: say('In brackets after an article that is planned, on the page of a topic.'),
    alsoCalled: say('Other names of a term, in the glossary.', 'names'),
  }),
  review: entry('strings of reviews', {
    'not-reviewed': say('The review state of a page that no clinician has reviewed, in its byline.'),
    reviewed: say('The review state of a page that a clinician has reviewed, in its byline.', 'name', 'day'),
    changed: say('The review state of a page that was changed after its review, in its byline.'),
    'due-soon': say('The review state of a page whose next review is near, in its byline.', 'name', 'day'),
    overdue: say('The review state of a page whose next review is late, in its byline.'),
    explained: say('The link in brackets after the review state.'),
  }),
  /** Titles of the cards and boxes that an editor writes. */
  lists: entry('strings of lists and boxes', {
    do: say('The heading of a list of what to do, where the text names no other.'),
    doNot: say('The heading of a list of what not to do, where the text names no other.'),
    normal: say('The heading above what is usual, in a card that tells usual from not usual.'),
    clinicalNote: say('Before the heading of a note with medical words.'),
    evidence: say('The heading of a box of evidence, where the text names no other.'),
    contrary: say('Before a statement that says otherwise than the one above it.'),
    forReaders: say('Above a part that is for people with some conditions only.', 'people'),
    studied: say('Below a result in a box: who was studied, then the study.', 'population', 'tag'),
    noneFound: say(
      'After a benefit for which a search found no study that says otherwise.',
      'searched',
      'place',
      'day',
    ),
    notSearched: say('After a benefit for which nobody has searched for studies that say otherwise.'),
    limits: say('After a statement: what limits its figure.', 'text'),
  }),
  recovery: entry('strings of recovery', {
    clinicPlan: say('Below the title of a phase that rests on the plan of a clinic.'),
    studies: say('Below the title of a phase that rests on studies.'),
    days: say('From which day to which day a phase lasts, on a recovery plan.', '#start', '#end'),
    daysFrom: say('From which day on the last phase lasts, on a recovery plan.', '#start'),
    do: say('The heading above what to do, in a phase and in the calendar file.'),
    doNot: say('The heading above what not to do, in a phase and in the calendar file.'),
    normal: say('The heading above what is usual, in a phase.'),
    readMore: say('Before the title of an article, on the page with all recoveries.'),
    eventTitle: say('The title of an entry in the calendar file.', 'treatment', 'phase'),
    yourTeamFirst: say('The last line of an entry in the calendar file.'),
  }),
  comparison: entry('strings of comparisons', {
    treatment: say('The head of the column with the names of treatments, in a comparison.'),
    ...sayEach(treatmentRows, (row) => `The name of the row “${row}”, in comparisons and on the page of a treatment.`),
  }),
  approaches: entry('strings of approaches', {
    caption: say('The caption of the table of ways to reach the spine.'),
    approach: say('The head of the column with the names of the ways to reach the spine.'),
    route: say('The head of the column on the way the surgeon takes to the spine.'),
    disc: say('The head of the column on what happens to the disc, in the table of ways to reach the spine.'),
    uses: say('The head of the column on what a way to reach the spine is often used for.'),
    risks: say('The head of the column on the special risks of a way to reach the spine.'),
  }),
};
