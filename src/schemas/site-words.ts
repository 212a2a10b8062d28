import { z } from 'astro/zod';
import { certainties, designs } from './claim.ts';
import { treatmentRows } from './treatment.ts';
import { entry, text, textOfLength } from './text.ts';

const fromKeys = <const Keys extends readonly string[], Schema>(keys: Keys, schema: Schema) =>
  Object.fromEntries(keys.map((key) => [key, schema])) as Record<Keys[number], Schema>;

const words = <const Keys extends readonly string[]>(what: string, keys: Keys) =>
  entry(what, fromKeys(keys, text('Write these words.')));

const design = entry('designs', {
  one: text('Name one study of this kind.'),
  many: text('Name several studies of this kind, with {n} for their number.').optional(),
});

const listPage = entry('list pages', {
  title: text('Write the heading of the page.'),
  shortTitle: text('Write the short title for tabs and search results.'),
  description: textOfLength(70, 160, 'Write what the page is for.'),
  introduction: text('Write one or two sentences for the top of the page.'),
});

/** The words of the interface: `content/<language>/site.yaml`. `{…}` marks where a page puts something in. */
export const siteWordsSchema = entry('site words', {
  siteName: text('Write the name of the site.'),
  tagline: text('Write what the site is, in one sentence.'),
  emergency: words('emergency words', ['line', 'linkFull', 'level1', 'level2', 'level3', 'callLabel']),
  navigation: words('menu words', [
    'skip',
    'menu',
    'main',
    'home',
    'articles',
    'topics',
    'treatments',
    'recovery',
    'glossary',
    'faq',
    'schedule',
    'guide',
    'about',
    'howWeWrite',
    'disclaimer',
    'privacy',
    'accessibility',
    'languageHelp',
    'siteMap',
    'emergency',
    'breadcrumb',
    'footer',
    'clinicSocial',
    'feed',
  ]),
  article: words('article words', [
    'keyPoints',
    'contents',
    'updated',
    'written',
    'nextCheck',
    'made',
    'minutes',
    'oneMinute',
    'topic',
    'question',
    'faq',
    'questionsToAsk',
    'questionsIntroduction',
    'related',
    'sources',
    'backToText',
    'otherInformation',
    'evidenceLabel',
    'meaning',
    'saidAs',
    'sourceNumber',
    'wanted',
    'alsoCalled',
  ]),
  review: words('review words', ['not-reviewed', 'reviewed', 'changed', 'due-soon', 'overdue', 'explained']),
  people: words('words for pictures of people', ['outOf', 'sentence', 'legend']),
  lists: words('words for lists', [
    'do',
    'doNot',
    'normal',
    'callToday',
    'goNow',
    'clinicalNote',
    'questions',
    'evidence',
    'contrary',
    'noneFound',
    'limits',
  ]),
  recovery: words('recovery words', [
    'title',
    'introduction',
    'description',
    'clinicPlan',
    'studies',
    'days',
    'daysFrom',
    'do',
    'doNot',
    'normal',
    'callToday',
    'emergency',
    'readMore',
  ]),
  comparison: words('comparison words', ['treatment', ...treatmentRows]),
  approaches: words('words for approaches', ['caption', 'approach', 'route', 'disc', 'uses', 'risks']),
  treatmentGroups: words('treatment groups', ['activity', 'program', 'medicine', 'hands-on', 'injection', 'surgery']),
  schedule: words('words for scheduling', [
    'heading',
    'text',
    'button',
    'byPhone',
    'byWeb',
    'address',
    'hours',
    'notSetUp',
    'offered',
  ]),
  guide: words('words for the guide', ['heading', 'text', 'link']),
  home: words('home words', [
    'title',
    'shortTitle',
    'description',
    'heading',
    'lead',
    'whereAreYou',
    'promise',
    'topics',
    'popular',
  ]),
  /** Where to start, by the reader’s own words. */
  starts: z
    .array(
      entry('starting points', {
        says: text('Write what the reader says.'),
        then: text('Write what they find.'),
        read: text('Name the article.'),
      }),
    )
    .min(3)
    .max(6),
  /** What the site promises, each in a few words and a sentence. */
  promises: z
    .array(entry('promises', { title: text('Write the promise.'), text: text('Write one sentence.') }))
    .min(3)
    .max(4),
  pages: entry('list pages', {
    articles: listPage,
    topics: listPage,
    glossary: listPage,
    faq: listPage,
    treatments: listPage,
    recovery: listPage,
    siteMap: listPage,
    notFound: listPage,
  }),
  faqTopic: words('words for the questions of a topic', ['title', 'shortTitle', 'description']),
  treatmentPage: words('words for a treatment page', ['description']),
  certainties: words('certainties', certainties),
  designs: entry('designs', fromKeys(designs, design)),
  peopleCount: text('Write “{n} people”.'),
  noComparison: text('Write “no comparison group”.'),
  comparedWith: text('Write “compared with {group}”.'),
});
