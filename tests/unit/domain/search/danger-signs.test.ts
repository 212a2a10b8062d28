import { describe, expect, test } from 'vitest';
import { helpNeeded, type DangerSign } from '#domain/search/danger-signs.ts';
import { loadLibrary } from '#files/load-library.ts';

const library = loadLibrary(process.cwd());
const signs = library.search.dangerSigns;
const needed = (text: string) => [...helpNeeded(text, signs)].sort();

describe('a sign of danger, in words that stand in no list of examples,', () => {
  test.each([
    'cannot pee',
    'I CAN’T PEE!!!',
    'why cant i pee after back surgery',
    'no pee coming out since yesterday',
    'trouble urinating since epidural',
    'hard time peeing',
    'not able to pass urine',
    'unable to poop or pee since fusion',
    'bladder wont empty',
    'losing bladder control',
    'no control over my bowels',
    'bowels leaking',
    'pee accidents back pain',
    'bladder incontinence and sciatica',
    'numb between my legs',
    'numbness around genitals',
    'groin numbness back pain',
    'cant feel myself pee',
    'cannot feel when i wipe',
    'it feels weird when i wipe',
    'numb penis',
    'vagina feels numb',
    'inner thighs numb and tingling',
    'saddle anesthesia',
    'what is cauda equina',
    'numb legs both sides',
    'both my feet are tingling',
    'weakness in both legs',
    'leg keeps giving out',
    'my legs are getting weaker every day',
    'suddenly cant lift my foot',
    'foot drop after surgery',
    'cannot move my leg',
    'fever after injection',
    'fever 101 back pain after fusion',
    'chills and back pain',
    'car crash back pain',
    'fell off roof back hurts',
    'chest pain',
    'short of breath after surgery',
    'calf swollen and painful',
    'lips swelling after shot',
    'worst headache of my life',
    'sudden tearing back pain',
    'took too many pills',
  ])('%s: 911', (text) => expect(needed(text)).toContain('emergency'));

  test.each([
    'want to die',
    'i just want to die',
    'pain so bad i want to kill myself',
    'suicidal thoughts chronic pain',
    'I don’t want to live anymore',
    'id be better off dead',
    'no reason to live with this pain',
    'thinking about ending my life',
    'i wish i were dead',
    'cant live like this',
    'veteran crisis line',
    'want to hurt myself',
  ])('%s: the crisis line', (text) => expect(needed(text)).toContain('crisis'));

  test('may need both', () => expect(needed('overdose')).toEqual(['crisis', 'emergency']));
});

describe('a search that only looks alike brings no advice:', () => {
  test.each([
    'pee test before surgery',
    'urine drug test pain clinic',
    'sciatica',
    'numb toe',
    'numbness in my foot',
    'tingling down one leg',
    'leg pain getting worse',
    'how long does leg pain last',
    'legs heavy when walking better when i sit down',
    'numbing injection',
    'csf leak',
    'does a dural tear leak heal',
    'insurance for car',
    'can i drive a car after fusion',
    'cant fall asleep from back pain',
    'my back is killing me',
    'can you die from spinal fusion',
    'i hurt myself lifting',
    'life after fusion',
    'can i live with a herniated disc',
    'sex after back surgery',
    'infection without fever',
    'hay fever and steroid shots',
    'calf stretches',
    'walking fast with sciatica',
    'saddle stool for back pain',
    'control group in a study',
    'bone broken screw',
    'weak core muscles',
    'knee pain',
    'cant lift groceries',
    'hot or cold for back pain',
    'pins and screws',
    'crisis',
    '',
    '😀',
    '()[]{}*+?.\\^$|',
  ])('%s', (text) => expect(needed(text)).toEqual([]));

  test.each(
    [...library.faqs.values()].map(({ data }) => data.question).filter((text) => !/emergency|bladder|cauda/.test(text)),
  )('our own question: %s', (question) => expect(needed(question)).toEqual([]));
});

describe('helpNeeded', () => {
  const sign: DangerSign = {
    help: 'emergency',
    says: [
      ['cant', 'not able'],
      ['pee', 'urinat*'],
    ],
    unless: ['test'],
  };

  test('wants one phrase of each list, in any order', () => {
    expect(helpNeeded('pee? I am not able', [sign]).size).toBe(1);
    expect(helpNeeded('pee', [sign]).size).toBe(0);
    expect(helpNeeded('cant', [sign]).size).toBe(0);
  });
  test('takes a star for any ending, and other words whole', () => {
    expect(helpNeeded('cant urinating', [sign]).size).toBe(1);
    expect(helpNeeded('cant peel', [sign]).size).toBe(0);
  });
  test('does not join words that stand far apart', () => {
    expect(helpNeeded(`I cant sleep. ${'And so on. '.repeat(5)} I pee at night.`, [sign]).size).toBe(0);
  });
  test('keeps still where the words mean something else, and only there', () => {
    expect(helpNeeded('cant pee for the test', [sign]).size).toBe(0);
    expect(helpNeeded(`cant pee ${'and so on '.repeat(5)} test`, [sign]).size).toBe(1);
  });
});
