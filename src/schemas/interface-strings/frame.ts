// What stands around every page, and on the home page.
import { z } from 'zod';
import { say } from '../say.ts';
import { entry, text } from '../text.ts';

export const frameStrings = {
  siteName: say('The name of the site, at the top of every page, in tabs and beside shared links.'),
  tagline: say(
    'What the site is, in one sentence: on pictures of shared links, in the feed and on the complete guide.',
  ),
  emergency: entry('emergency strings', {
    lineOfSigns: say('The line at the top of every page.', 'signs'),
    card: say('The title of the emergency card that opens a page.'),
    or: say('Between the last two danger signs of a sentence.'),
    notMeant: say('What looks like a danger sign and is not meant, behind the sign.', 'text'),
    myDoctor: say('A line to write on, on the card to print and carry.'),
    whoTreatedMe: say('A line to write on, on the card to print and carry.'),
    myMedicines: say('Lines to write on, on the card to print and carry.'),
    feverWho: say('The first column of the table about fever: whom a row is for.'),
    feverWhen: say('The second column of the table about fever.'),
    feverWhat: say('The last column of the table about fever.'),
    linkFull: say('The link after the danger signs, at the top of every page.'),
    callLabel: say('The name of the emergency line, for screen readers.'),
  }),
  navigation: entry('strings of the menu', {
    skip: say('The first link of every page, for people who use a keyboard.'),
    menu: say('The button that opens the menu.'),
    main: say('The name of the menu, for screen readers.'),
    home: say('The first step of the path above a title; also on the site map.'),
    situation: say('The starting points of the home page, in the menu.'),
    treatments: say('Treatments, in the menu and as a heading of the site map.'),
    decide: say('The decision aids, in the menu.'),
    afterTreatment: say('The recovery plans, in the menu.'),
    myQuestions: say('The questions for a visit, in the menu.'),
    articles: say('All articles, in the foot of every page and in lists of ways on.'),
    topics: say('Topics, in the path above a title.'),
    glossary: say('The glossary, in the foot of every page.'),
    faq: say('The questions people ask, in the foot of every page and as a heading of the site map.'),
    schedule: say('The way to a visit, in the menu and in the foot of every page.'),
    prepare: say('The same way in the foot, while the clinic names no phone and no booking address.'),
    guide: say('The guide, in the foot of every page and among the tools of the home page.'),
    about: say('The page about us, in the foot of every page and in the path above a title.'),
    howWeWrite: say('The page on how we write and review, in the foot of every page.'),
    disclaimer: say('The page with all disclaimers, in the foot of every page.'),
    privacy: say('The page on privacy, in the foot of every page.'),
    accessibility: say('The page on accessibility, in the foot of every page.'),
    languageHelp: say('The page on help in other languages, in the foot of every page.'),
    evidence: say('The pages of evidence, in the foot of every page.'),
    siteMap: say('The site map, in the foot of every page and on the page that is shown when an address is wrong.'),
    emergency: say('The page of emergency advice, in the foot of every page and in lists of ways on.'),
    breadcrumb: say('The name of the path above a title, for screen readers.'),
    footer: say('The name of the links in the foot of every page, for screen readers.'),
    clinicSocial: say('The name of the links to the clinic on other sites, for screen readers.'),
    feed: say('The feed of new articles, on the site map.'),
    search: say('The search, at the top of every page.'),
  }),
  print: entry('strings for paper', {
    large: say('The box to tick for large letters on paper, in the foot of every page.'),
    from: say('Where a printed page comes from, at its end.', 'address'),
  }),
  home: entry('strings of the home page', {
    shortTitle: say('The title of the home page in tabs and search results.'),
    description: say('What the home page is, in search results.'),
    heading: say('The heading of the home page; also on the picture of shared links.'),
    lead: say('The sentences below the heading of the home page.'),
    search: say('The way to the search, on the home page, in what looks like its box.'),
    whereAreYou: say('The heading above the starting points, on the home page and where an address is wrong.'),
    promise: say('The heading above what the site promises, on the home page.'),
    topics: say('The heading above the topics, on the home page.'),
    popular: say('The heading above all articles, on the site map.'),
    tools: say('The heading above the tools, on the home page.'),
  }),
  /** What a reader can do here, each in one sentence for the home page. */
  tools: entry('strings of tools', {
    compare: say('What comparing treatments offers, on the home page.'),
    decide: say('What the decision aids offer, on the home page.'),
    recovery: say('What the recovery plans offer, on the home page.'),
    questions: say('What the questions for a visit offer, on the home page.'),
    beforeProcedure: say('What the lists before a procedure offer, on the home page.'),
    guide: say('What the guide offers, on the home page.'),
  }),
  /** Where to start, by the reader’s own words. */
  starts: z
    .array(
      entry('starting points', {
        says: say('What the reader says, on the home page and where an address is wrong.'),
        then: say('What they find, below it on the home page.'),
        read: text('Name the article.'),
      }),
    )
    .min(3)
    .max(8),
  /** What the site promises, each in a few words and a sentence. */
  promises: z
    .array(
      entry('promises', {
        title: say('A promise in a few words, on the home page.'),
        text: say('The promise in one sentence, below it.'),
      }),
    )
    .min(3)
    .max(4),
};
