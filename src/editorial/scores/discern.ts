// DISCERN, quality criteria for information on treatment choices: fourteen of its sixteen items, for pages about treatments.
// Source: Charnock D, Shepperd S, Needham G, Gann R. J Epidemiol Community Health. 1999;53:105-111. Left to people: 3 (is it relevant) and 16 (overall).
import { treatmentRows } from '#schemas/treatment.ts';
import type { Item } from './item.ts';
import type { ScoredPage } from './scored-page.ts';

/** Fewest words of a row that says something. */
const FEWEST = 5;
const says = ({ treatment }: ScoredPage, ...rows: string[]): boolean =>
  rows.every((row) => (treatment?.rowWords.get(row) ?? 0) >= FEWEST);
/** Words of benefit for each word of harm. Source: IPDAS, equal detail; the bound is ours. */
const RATIO = { least: 0.67, most: 1.5 };

export const discern: readonly Item[] = [
  {
    number: 'DISCERN 1',
    asks: 'The aim is clear: the page opens with what the treatment is.',
    isMet: (page) => says(page, 'whatItIs') && (page.treatment?.rowWords.get('whatItIs') ?? 0) <= 40,
  },
  {
    number: 'DISCERN 2',
    asks: 'It tells what it sets out to tell: every row says something.',
    isMet: (page) => says(page, ...treatmentRows),
  },
  {
    number: 'DISCERN 4',
    asks: 'The sources are named.',
    isMet: ({ model }) => model.context.notes.sources.length > 0,
  },
  {
    number: 'DISCERN 5',
    asks: 'It says when the facts were last checked.',
    isMet: ({ treatment }) => treatment?.model.checkedOn !== undefined,
  },
  {
    number: 'DISCERN 6',
    asks: 'It is balanced: benefit and harm are told in about as many words.',
    isMet({ treatment }) {
      const ratio = (treatment?.rowWords.get('benefit') ?? 0) / (treatment?.rowWords.get('harm') ?? 1);
      return ratio >= RATIO.least && ratio <= RATIO.most;
    },
  },
  {
    number: 'DISCERN 7',
    asks: 'It leads to more: articles or questions on the subject.',
    isMet: ({ library, treatment }) =>
      [...library.articles.values()].some(({ data }) => data.treatments.includes(treatment?.entry.id ?? '')) ||
      [...library.faqs.values()].some(({ data }) => data.topic === treatment?.entry.data.topic),
  },
  {
    number: 'DISCERN 8',
    asks: 'It names what is uncertain.',
    isMet: (page) => says(page, 'unknown'),
  },
  { number: 'DISCERN 9', asks: 'It says how the treatment works.', isMet: (page) => says(page, 'howItWorks') },
  {
    number: 'DISCERN 10',
    asks: 'It tells the benefits, with studies.',
    isMet: (page) => says(page, 'benefit') && page.treatment?.model.tellsGains === true,
  },
  {
    number: 'DISCERN 11',
    asks: 'It tells the risks, with studies or with the word that none counted them.',
    isMet: (page) =>
      says(page, 'harm') &&
      (page.treatment?.model.tellsHarms === true || /\bsources (?:count|list|name|give)\b/i.test(page.text)),
  },
  {
    number: 'DISCERN 12',
    asks: 'It says what happens without treatment.',
    isMet: ({ treatment }) => treatment?.model.tellsWaiting,
  },
  {
    number: 'DISCERN 13',
    asks: 'It says what the treatment asks of daily life.',
    isMet: (page) => says(page, 'burden', 'recovery'),
  },
  {
    number: 'DISCERN 14',
    asks: 'It makes clear that there are other choices.',
    isMet: ({ treatment }) => (treatment?.model.otherChoices.length ?? 0) >= 2,
  },
  {
    number: 'DISCERN 15',
    asks: 'It supports deciding together: questions for the visit.',
    isMet: ({ questionsToAsk }) => questionsToAsk.length >= 3 && questionsToAsk.some((text) => /choice/i.test(text)),
  },
];
