// Records of the small library, with words as a writer may put them: what says the same is let through, what bends it is told.
import { describe, expect, test } from 'vitest';
import { differencesFromRecord } from '#domain/evidence/own-words/own-words.ts';
import { getEntry, type Claim } from '#domain/library.ts';
import { library } from '../../../../fixtures/library.ts';

const FUSION = 'fus-02-fusion-vs-usual-care';
const REHAB = 'fus-03-fusion-vs-rehabilitation';
const HOSPITAL = 'fus-17-back-in-hospital';
const PROBLEMS = 'fus-17-possible-problems';
const RECOVERED = 'sci-02-recovered-one-year';
const TROUBLE = 'sci-02-still-trouble';
const WAITING = 'sci-02-waiting-group-surgery';
const SHRINK = 'sci-03-shrink-63';
const FASTER = 'sci-04-faster-relief';
const AGAIN = 'sci-04-reoperation';
const SAME = 'sci-04-same-after-a-year';
const BED = 'sci-06-bed-rest';
const ACTIVE = 'sci-06-stay-active';
const INFECTION = 'fib-11-disc-infection-pilot';

const told = (id: string, words: string, around = '', change: Partial<Claim['data']> = {}): string[] => {
  const claim = getEntry(library.claims, id, 'claim');
  return differencesFromRecord({ words, around }, { ...claim, data: { ...claim.data, ...change } }, 'en').map(
    ({ problem, fix }) => `${problem} ${fix}`,
  );
};

describe('words that say what their record says', () => {
  test.each([
    [FUSION, 'Two years after fusion, 63 out of 100 people felt better or much better. With usual care it was 29'],
    [FUSION, 'With fusion, 63 out of 100 felt better after 2 years, compared with 29 out of 100 with usual care'],
    [FUSION, 'more people felt better with fusion than with usual care'],
    [FUSION, 'fewer people felt better with usual care than with fusion'],
    [FUSION, 'about 60 out of 100 people felt better within two years of fusion'],
    [FUSION, 'about two out of three felt better 2 years after fusion'],
    [FUSION, 'more than 60 out of 100 felt better after 24 months, but 37 out of 100 did not'],
    [FUSION, 'almost 30 out of 100 people felt better 2 years later with usual care'],
    [FUSION, 'one trial of 294 people'],
    [FUSION, 'a trial of almost 300 people'],
    [REHAB, 'fusion helped about as much as an exercise and coping-skills program'],
    [REHAB, 'Three trials found no clear difference between fusion and an exercise program after 1 to 2 years'],
    [
      HOSPITAL,
      'Within a month of complex fusion, 13 out of 100 people were back in the hospital. After decompression it was 8',
    ],
    [HOSPITAL, 'more people came back to the hospital after complex fusion than after decompression alone'],
    [HOSPITAL, 'a study of about 32,000 people'],
    [PROBLEMS, 'fusion can bring an infection, bleeding, a blood clot or an injured nerve'],
    [RECOVERED, 'After a year, 95 out of 100 people had recovered, with early surgery and with waiting alike'],
    [RECOVERED, 'Waiting first worked just as well as early surgery'],
    [TROUBLE, 'between 20 and 30 out of 100 people still have trouble 1 or 2 years later'],
    [TROUBLE, 'a year or two on, 20 to 30 out of 100 people still have trouble'],
    [TROUBLE, 'after two years, 20–30 out of 100 still had trouble'],
    [WAITING, 'within 12 months, 39 out of 100 of those who waited had surgery after all'],
    [WAITING, 'most people who waited did not have surgery within the year'],
    [FUSION, 'most people felt better after fusion'],
    [WAITING, 'about 40 out of 100 had surgery within the year'],
    [SHRINK, 'in about 63 out of 100 people the disc had shrunk within a year, without surgery'],
    [SHRINK, 'in about two thirds of people the disc shrank by itself in a year'],
    [FASTER, 'Surgery eased leg pain sooner than care without surgery'],
    [FASTER, 'leg pain got better more slowly without surgery than with it'],
    [AGAIN, 'about 15 out of 100 people need another operation within 8 years'],
    [SAME, 'After a year or so, people who waited were doing about as well as people who had surgery'],
    [SAME, 'a year later there was no difference between surgery and waiting'],
    [BED, 'Two weeks in bed did not help sciatica more than carrying on'],
    [BED, 'carrying on as well as possible worked just as well as bed rest'],
    [ACTIVE, 'stay as active as you can'],
    [ACTIVE, 'Long bed rest does not help sciatica'],
    [INFECTION, 'one small study counted 1 disc infection in 15 people over 2 years'],
    [INFECTION, '1 in 15 people had a disc infection within 2 years'],
  ])('%s: %s', (id, words) => expect(told(id, words)).toEqual([]));

  test('may leave the time and what was compared to their sentence and their heading', () => {
    expect(told(FUSION, '63 out of 100 felt better', 'Two years after fusion')).toEqual([]);
    expect(told(FASTER, 'leg pain eased faster after surgery', 'Surgery or care without surgery?')).toEqual([]);
  });
});

describe('words that bend their record', () => {
  test.each([
    // Figures.
    [FUSION, '80 out of 100 people felt better 2 years after fusion', '“80 out of 100” is no figure of'],
    [
      FUSION,
      '60 out of 100 people felt better 2 years after fusion',
      '“60 out of 100” is rounded and does not say so. It has 63 out of 100, 29 out of 100. Write “about 60 out of 100”',
    ],
    [FUSION, 'almost 60 out of 100 felt better 2 years after fusion', '“almost 60 out of 100” points the wrong way'],
    [FUSION, 'more than 65 out of 100 felt better 2 years after fusion', 'points the wrong way'],
    [FUSION, 'about 70 out of 100 felt better 2 years after fusion', '“about 70 out of 100” is no figure of'],
    [FUSION, 'about three quarters felt better 2 years after fusion', '“about three quarters” is no figure of'],
    [FUSION, 'half of the people felt better 2 years after fusion', '“half” is no figure of'],
    [FUSION, '63% of people felt better 2 years after fusion', '“63%” is a percentage. Write “… out of 100 people”.'],
    [FUSION, 'a trial of 500 people', '“500” is no figure of “fus-02-fusion-vs-usual-care”. It has 63, 2'.slice(0, 60)],
    [FUSION, 'sixty-five out of 100 felt better 2 years after fusion', '“sixty-five out of 100” is rounded'],
    [TROUBLE, '10 to 30 out of 100 people still have trouble after 2 years', '“10 to 30 out of 100” is no figure of'],
    [INFECTION, '7 out of 100 people had a disc infection within 2 years', '“7 out of 100” is rounded'],
    // Groups.
    [
      FUSION,
      '29 out of 100 felt better with fusion after 2 years, and 63 with usual care',
      '“29 out of 100” is the figure “With usual care” in',
    ],
    [
      HOSPITAL,
      'Within 30 days of complex fusion, 8 out of 100 were back. After decompression alone it was 13',
      '“8 out of 100” is the figure “After decompression alone” in',
    ],
    [
      FUSION,
      'most people felt better with usual care',
      '“most” is more than “fus-02-fusion-vs-usual-care” counts: 29 out of 100. Write the figure',
    ],
    [RECOVERED, 'everyone recovered, with early surgery and with waiting', '“everyone” is more than'],
    // Time.
    [FUSION, '63 out of 100 people felt better after fusion', 'The figure stands without its time'],
    [
      FUSION,
      '63 out of 100 people felt better 5 years after fusion',
      '“5 years” is no time of “fus-02-fusion-vs-usual-care”, which looked at 2 years. Write the time of the record: 2 years.',
    ],
    [AGAIN, 'about 15 out of 100 had another operation within 10 years', '“10 years” is no time of'],
    // Direction.
    [BED, 'two weeks in bed worked better than carrying on', '“better” says that there was a difference'],
    [BED, 'bed rest helps sciatica', '“helps” says that it helps'],
    [
      RECOVERED,
      'more people recovered with early surgery than with waiting',
      '“more” says that there was a difference',
    ],
    [SAME, 'people who had surgery did better than people who waited', '“better” says that there was a difference'],
    [FUSION, 'fusion and usual care did about the same', '“about the same” says that there was no difference'],
    [FUSION, 'more people felt better with usual care than with fusion', '“more” says the opposite'],
    [
      HOSPITAL,
      'fewer people were back in the hospital after complex fusion than after decompression',
      '“fewer” says the opposite',
    ],
    [FASTER, 'leg pain eased more slowly with surgery than with care without surgery', 'says the opposite'],
    [FASTER, 'care without surgery eased leg pain faster than disc surgery', '“faster” says the opposite'],
    [FASTER, 'surgery was no faster than care without surgery', 'says that there was no difference'],
    // Negation.
    [ACTIVE, 'people with sciatica are not advised to stay active', 'These words say “not advised”'],
    // Comparison.
    [
      FASTER,
      'leg pain eased faster after surgery',
      '“faster” compares and does not say with what. Name it as “sci-04-faster-relief” does: care without surgery.',
    ],
    [
      INFECTION,
      '1 of 15 people had a disc infection in 2 years, more than with other shots',
      'comes from a study without a comparison',
    ],
    // Certainty.
    [
      INFECTION,
      'This shows that 1 of 15 people get a disc infection in 2 years',
      '“shows” sounds certain, and the certainty of “fib-11-disc-infection-pilot” is low.',
    ],
    [INFECTION, 'within 2 years, 1 of 15 people will get a disc infection', '“will” sounds certain'],
  ])('%s: %s', (id, words, problem) => expect(told(id, words).join('\n')).toContain(problem));
});

test('a record that denies may not be turned into one that affirms', () => {
  const { wording } = getEntry(library.claims, ACTIVE, 'claim').data;
  const denying = {
    wording: {
      en: {
        ...wording['en'],
        phrase: 'sealants are not approved for discs',
        sentence: 'Sealants are not approved for discs.',
        population: 'products',
      },
    },
  } as Partial<Claim['data']>;
  expect(told(ACTIVE, 'sealants are approved for discs', '', denying)).toEqual([
    'The record “sci-06-stay-active” says “not approved”, and these words say it without the “not”. Say the “not” too.',
  ]);
  expect(told(ACTIVE, 'nobody has approved sealants for discs', '', denying)).toEqual([]);
});

test('every record of the small library fits its own words', () => {
  const differing = [...library.claims.values()].flatMap(({ id, data }) => {
    const { phrase, sentence, followUp = '', comparison = '' } = data.wording['en'] ?? { phrase: '', sentence: '' };
    return [phrase, sentence].flatMap((words) => told(id, words, `${followUp}. ${comparison}`));
  });
  expect(differing).toEqual([]);
});

test('the examples for editors are let through and refused as they say', () => {
  expect(
    told(FUSION, 'Two years after fusion, 63 out of 100 people with disc wear felt better. With usual care it was 29'),
  ).toEqual([]);
  expect(told(FUSION, '60 out of 100 people got better after fusion')).toEqual([
    expect.stringContaining('“60 out of 100” is rounded and does not say so.'),
    expect.stringContaining('The figure stands without its time'),
  ]);
});

test('a figure stays with its age or its time where these are the groups', () => {
  const byAge = {
    results: [
      { group: 'age-20', numerator: 30, denominator: 100 },
      { group: 'age-80', numerator: 84, denominator: 100 },
    ],
    wording: {
      en: {
        phrase: '30 out of 100 people have a bulge at age 20, and 84 out of 100 at age 80',
        sentence: 'At age 20, 30 out of 100 people have a bulge. At age 80 it is 84 out of 100.',
        population: 'adults without back pain',
        groups: { 'age-20': 'At age 20', 'age-80': 'At age 80' },
      },
    },
  } as Partial<Claim['data']>;
  expect(told(ACTIVE, 'At age 20, almost a third have a bulge. At age 80, 84 out of 100 do', '', byAge)).toEqual([]);
  expect(told(ACTIVE, 'At age 80, 30 out of 100 people have a bulge', '', byAge).join()).toContain(
    '“30 out of 100” is the figure “At age 20”',
  );
});
