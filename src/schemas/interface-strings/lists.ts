// The pages that are made of lists, and the headings on pages made from records.
import { z } from 'zod';
import { say } from '../say.ts';
import { entry, textOfLength } from '../text.ts';

/** @param page - Which page it is, as it continues “the heading of …”. */
const listPage = (page: string) =>
  entry('list pages', {
    title: say(`The heading of ${page}.`),
    shortTitle: say(`The title of ${page} in tabs and search results.`),
    description: textOfLength(70, 160, `Write what ${page} is for.`).meta({
      description: `What ${page} is for, in search results.`,
    }),
    introduction: say(`One or two sentences below the heading of ${page}.`),
  });

export const listStrings = {
  pages: entry('list pages', {
    articles: listPage('the page with all articles'),
    topics: listPage('the page with all topics'),
    glossary: listPage('the glossary'),
    faq: listPage('the page with all questions people ask'),
    treatments: listPage('the page with all treatments'),
    recovery: listPage('the page with all recoveries'),
    questions: listPage('the page for choosing questions for a visit'),
    beforeProcedure: listPage('the page with what to tell the team before a procedure'),
    compare: listPage('the page for comparing treatments'),
    decide: listPage('the page with all decision aids'),
    standards: listPage('the page on the standards for decision aids'),
    evidence: listPage('the first page of evidence'),
    figuresNotUsed: listPage('the page of figures we do not use'),
    forClinicians: listPage('the page of what clinicians must still settle'),
    corrections: listPage('the page of corrections'),
    siteMap: listPage('the site map'),
    search: listPage('the page of the search'),
    notFound: listPage('the page that is shown when an address is wrong'),
  }),
  faqTopic: entry('strings of the questions of a topic', {
    title: say('The heading of a page with the questions of one topic.', 'topic'),
    shortTitle: say('The title of a page with the questions of one topic, in tabs and search results.', 'topic'),
    description: say('What a page with the questions of one topic is, in search results.', 'topic'),
  }),
  treatmentPage: entry('strings of a treatment page', {
    description: say('What the page of a treatment is, in search results.', 'treatment'),
    forPeople: say('The heading above the treatments for one problem, on the page with all treatments.', 'people'),
    gains: say('The heading above the benefits on record, on the page of a treatment.'),
    harms: say('The heading above the harms on record, on the page of a treatment.'),
    moreHarms: say('The heading above the harms on record beyond the first ones, on the page of a treatment.'),
    ifYouWait: say('The heading above what happens without treatment, on the page of a treatment.'),
    otherChoices: say('The heading above the other treatments, on the page of a treatment.'),
    more: say('The heading above where to read more, on the page of a treatment.'),
    checkedOn: say(
      'When the facts on the page of a treatment were last compared with the evidence, in its byline.',
      'day',
    ),
    /** Questions for a visit, for every treatment. */
    questions: z.array(say('A question for a visit that fits every treatment.')).min(3).max(7),
  }),
  correctionsPage: entry('strings of the page of corrections', {
    none: say('On the page of corrections, while there are none.'),
    before: say('Before what a page said, in a correction.'),
    now: say('Before what a page says now, in a correction.'),
    why: say('Before why a page was changed, in a correction.'),
    pages: say('Before the pages that were changed, in a correction.'),
  }),
  policyPage: entry('strings of the editorial policy', {
    policyHeading: say('The heading above what the clinic has decided, on the page on how we write.'),
    grade: say('How easy articles are to read, on the page on how we write.', '#n'),
    safetyGrade: say('How easy safety advice is to read, on the page on how we write.', '#n'),
    reviewDays: say('When editors are reminded of a review, and for how many days it may be late.', '#n', '#grace'),
    notReviewed: say(
      'What happens to a page without a review: an ending follows (label, hide-from-lists, stop-the-build).',
    ),
    changed: say(
      'What happens to a page that was changed after its review: an ending follows (label, hide-from-lists, stop-the-build).',
    ),
    dueSoon: say(
      'What happens to a page whose review is due soon: an ending follows (label, hide-from-lists, stop-the-build).',
    ),
    overdue: say(
      'What happens to a page whose review is late: an ending follows (label, hide-from-lists, stop-the-build).',
    ),
    label: say('The ending of what happens to a page: it is shown and says so.'),
    'hide-from-lists': say('The ending of what happens to a page: it is left out of lists.'),
    'stop-the-build': say('The ending of what happens to a page: nothing is published.'),
    checksHeading: say('The heading above the checks, on the page on how we write.'),
    checksIntroduction: say('The sentences above the checks, on the page on how we write.'),
    stops: say('The heading above the checks that stop publication.'),
    warns: say('The heading above the checks that warn.'),
  }),
};
