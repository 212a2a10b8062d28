// Whether a page’s own words for a claim say what its record says: figures, groups, time, direction, comparison, certainty. Rules for English.
import { wordingOf, type Claim } from '../../library.ts';
import { certainWord } from './certainty.ts';
import { directionOf, isComparative, type Assertion, type Direction } from './direction.ts';
import { figuresIn, standsFor, type Figure } from './figures.ts';
import { names, tellingWords, wordsOfGroups } from './names.ts';
import { isKnownLength, timesIn } from './times.ts';

/** What differs from the record, and what to write. */
export interface Difference {
  problem: string;
  fix: string;
}

export interface OwnWords {
  /** The page’s words for the claim, as a reader gets them. */
  words: string;
  /** What a reader takes in with them: the same sentence, the heading and the lead-in above. */
  around: string;
}

type Wording = ReturnType<typeof wordingOf>;

interface Compared {
  claim: Claim;
  wording: Wording;
  words: string;
  /** Words with what stands around them. */
  inPlace: string;
  /** What the record says of its result. */
  told: string;
}

/** Sure of little: the record may not sound like more. */
const UNSURE = new Set<Claim['data']['certainty']>(['low', 'very-low', 'clinic-reported']);

/** Two shares this close are no difference; from `APART` on they are one. */
const CLOSE = 2;
const APART = 5;

/** Everything in a page’s own words that its record does not bear out, each told once. */
export function differencesFromRecord({ words, around }: OwnWords, claim: Claim, language: string): Difference[] {
  const wording = wordingOf(claim, language);
  const compared: Compared = {
    claim,
    wording,
    words,
    inPlace: `${around}\n${words}`,
    told: `${wording.phrase}. ${wording.sentence}`,
  };
  const found = [
    ...percentages(words),
    ...figures(compared),
    ...deniedShares(compared),
    ...groups(compared),
    ...shareWords(compared),
    ...times(compared),
    ...directions(compared),
    ...negations(compared),
    ...comparison(compared),
    ...certainty(compared),
  ];
  return found.filter(({ problem }, index) => found.findIndex((other) => other.problem === problem) === index);
}

const percentages = (words: string): Difference[] =>
  [...words.matchAll(/\d+(?:\.\d+)?\s?(?:%|percent\b|per cent\b)/giu)].map(([said]) => ({
    problem: `“${said}” is a percentage.`,
    fix: 'Write “… out of 100 people”.',
  }));

/** All texts of a record that a figure may come from. */
const textsOfRecord = ({ wording }: Compared): string =>
  [
    wording.phrase,
    wording.sentence,
    wording.population,
    wording.comparison,
    wording.followUp,
    wording.limits,
    wording.outcome,
    wording.otherwise,
    ...Object.values(wording.groups ?? {}),
  ]
    .filter(Boolean)
    .join('. ');

const shareOf = ({ numerator, denominator }: { numerator: number; denominator: number }): number =>
  (100 * numerator) / denominator;

function figures(compared: Compared): Difference[] {
  const { claim, words } = compared;
  const { results = [], people, studies, difference } = claim.data;
  const told = figuresIn(textsOfRecord(compared));
  const shares = [
    ...told.filter(({ is }) => is === 'share').map(({ value }) => value),
    ...results.flatMap((result) => [shareOf(result), ...Object.values(result.interval ?? {})]),
  ];
  const counted = countedAgain(compared.told);
  const others = [...results.map((result) => 100 - shareOf(result)), ...counted.denied];
  shares.push(...counted.asserted);
  const numbers = [
    ...told.filter(({ is }) => is === 'number').map(({ value }) => value),
    ...results.flatMap(({ numerator, denominator, interval }) => [
      numerator,
      denominator,
      ...Object.values(interval ?? {}),
    ]),
    ...told.filter(({ is }) => is === 'share').map(({ value }) => value),
    ...[people, studies, difference?.points, difference?.scale].filter((value) => value !== undefined),
  ];
  return figuresIn(words).flatMap((figure): Difference[] => {
    const isOtherSide = /\b(?:not|no|without|other|rest|still)\b|n[’']t\b/iu.test(words);
    const known = figure.is === 'share' ? [...shares, ...(isOtherSide ? others : [])] : numbers;
    const isAsTold = told.some(
      (other) => other.is === figure.is && other.value === figure.value && other.rounding === figure.rounding,
    );
    if (isAsTold || known.some((value) => standsFor(figure, value))) return [];
    return [notInRecord(figure, known, claim)];
  });
}

/** Counts that follow a share and mean the same whole: “93 out of 100 fused, so about 7 did not”, “… and 29 with usual care”. */
function countedAgain(told: string): { asserted: number[]; denied: number[] } {
  const all = figuresIn(told);
  const again = all.filter(({ is, at, value, said }, index) => {
    const rest = told.slice(at + said.replace(/^[^\d]*\s(?=\d)/u, '').length);
    const isBare = /^(?: (?:did|do|were|with|without|after|at|within|for|in|on|of them)\b|[,.;]|$)/iu.test(rest);
    return is === 'number' && value <= 100 && isBare && all.slice(0, index).some((before) => before.is === 'share');
  });
  const isDenied = ({ at }: Figure): boolean => /^[^.,;]{0,25}\b(?:not|none)\b/iu.test(told.slice(at));
  return {
    asserted: again.filter((figure) => !isDenied(figure)).map(({ value }) => value),
    denied: again.filter(isDenied).map(({ value }) => value),
  };
}

/** Shares that the words deny, “93 out of 100 did not”, and the record asserts. */
function deniedShares({ claim, words, told }: Compared): Difference[] {
  const others = [...(claim.data.results ?? []).map((result) => 100 - shareOf(result)), ...countedAgain(told).denied];
  return clausesOf(words).flatMap((clause): Difference[] => {
    const isDenied = /(?<!\b(?:who|that) )\b(?:did|do|does|were|was|are|had|have|has|is)(?: not\b|n[’']t\b)/iu.test(
      clause,
    );
    const [figure] = figuresIn(clause).filter(({ is }) => is === 'share');
    if (!isDenied || !figure || others.some((value) => standsFor(figure, value))) return [];
    const asserting = clausesOf(told).filter((one) =>
      figuresIn(one).some((other) => other.is === 'share' && standsFor(figure, other.value)),
    );
    if (asserting.length === 0 || asserting.some((one) => LENIENT.test(one))) return [];
    return [
      {
        problem: `“${figure.said}” is told of those who did not, and “${claim.id}” tells it of those who did.`,
        fix: 'Take the “not” out, or write the figure of the others.',
      },
    ];
  });
}

function notInRecord(figure: Figure, known: readonly number[], { id, data }: Claim): Difference {
  const has =
    known.length > 0
      ? `It has ${[...new Set(known)].map((value) => inWords(figure, value, data)).join(', ')}.`
      : 'It has none.';
  if (known.some((value) => standsFor({ ...figure, rounding: 'about' }, value))) {
    return figure.rounding === 'exact'
      ? {
          problem: `“${figure.said}” is rounded and does not say so. ${has}`,
          fix: `Write “about ${figure.said}”, or the figure of “${id}”.`,
        }
      : {
          problem: `“${figure.said}” points the wrong way. ${has}`,
          fix: `Write “about”, or the figure of “${id}”.`,
        };
  }
  return {
    problem: `“${figure.said}” is no figure of “${id}”. ${has}`,
    fix: 'Write a figure of the record. With “about”, figures above 20 may be rounded to the nearest 5 or 10.',
  };
}

function inWords({ is }: Figure, value: number, { results = [] }: Claim['data']): string {
  if (is === 'number') return value.toLocaleString('en');
  const counted = results.find((result) => Math.abs(shareOf(result) - value) < 0.001);
  return counted ? `${counted.numerator} out of ${counted.denominator}` : `${Number(value.toFixed(1))} out of 100`;
}

type Result = NonNullable<Claim['data']['results']>[number];

/** Which groups of the results a text names. */
function namedGroups(text: string, { claim, wording }: Compared): Result[] {
  const telling = wordsOfGroups(wording.groups ?? {});
  const said = tellingWords(text);
  const times = timesIn(text);
  return (claim.data.results ?? []).filter(({ group }) => {
    const name = wording.groups?.[group] ?? group;
    const ownTimes = timesIn(name);
    // Groups by age or by time are told apart by numbers: “At age 20”, “2 to 5 years”.
    if (ownTimes.length > 0) return ownTimes.every((own) => times.some((one) => `${one.days}` === `${own.days}`));
    const age = /\bage \d+/iu.exec(name)?.[0];
    if (age) return new RegExp(`\\b${age}\\b`, 'iu').test(text);
    return [...(telling.get(group) ?? [])].some((word) => said.has(word));
  });
}

const standsForResult = (figure: Figure, result: Result): boolean =>
  standsFor(figure, figure.is === 'share' ? shareOf(result) : result.numerator);

/** Figures that the words give to another group than the record does. */
function groups(compared: Compared): Difference[] {
  const { claim, wording, words } = compared;
  const { results = [] } = claim.data;
  // “Took none” and “no such fever” are groups that texts name in too many ways.
  if (
    results.length < 2 ||
    Object.values(wording.groups ?? {}).some((name) => /\b(?:no|none|not|others?)\b/iu.test(name))
  )
    return [];
  return words.split(/(?<=[.;?!])\s+/u).flatMap((sentence) => {
    const clauses = clausesOf(sentence).map((text) => ({
      figures: figuresIn(text).filter((figure) => results.some((result) => standsForResult(figure, result))),
      named: namedGroups(text, compared),
    }));
    return clauses.flatMap(({ figures: told, named }, index): Difference[] => {
      const beside = [clauses[index - 1], clauses[index + 1]].find(
        (clause) => clause && clause.figures.length === 0 && clause.named.length === 1,
      );
      const [group, ...others] = named.length > 0 ? named : (beside?.named ?? []);
      if (!group || others.length > 0) return [];
      return told.flatMap((figure): Difference[] => {
        const owner = results.find((result) => standsForResult(figure, result));
        if (!owner || standsForResult(figure, group)) return [];
        const name = (id: string) => wording.groups?.[id] ?? id;
        return [
          {
            problem: `“${figure.said}” is the figure “${name(owner.group)}” in “${claim.id}”, and these words give it to “${name(group.group)}”.`,
            fix: `Write ${group.numerator} out of ${group.denominator} for “${name(group.group)}”.`,
          },
        ];
      });
    });
  });
}

/** “Most people” of a group of which fewer than half did, and “everyone” where some did not. */
function shareWords(compared: Compared): Difference[] {
  const { claim, words } = compared;
  const { results = [] } = claim.data;
  return clausesOf(words).flatMap((clause): Difference[] => {
    const said =
      /\b(?:most(?= (?:people|patients|adults|of the))|the majority of|everyone|everybody|(?<!of )all (?:people|patients))\b/iu.exec(
        clause,
      )?.[0];
    if (said === undefined || results.length === 0) return [];
    const least = /^(?:every|all)/iu.test(said) ? 100 : 50;
    const named = namedGroups(clause, compared);
    const shares = (named.length > 0 ? named : results).map(shareOf);
    const counted = LENIENT.test(clause) ? shares.map((share) => 100 - share) : shares;
    if (counted.some((share) => share >= least)) return [];
    return [
      {
        problem: `“${said}” is more than “${claim.id}” counts: ${(named.length > 0 ? named : results).map(({ numerator, denominator }) => `${numerator} out of ${denominator}`).join(', ')}.`,
        fix: 'Write the figure, or “some people”.',
      },
    ];
  });
}

const clausesOf = (sentence: string): string[] =>
  sentence
    .split(/[,;:()–—.?!]\s|\s(?:and|but|while|versus|against|compared (?:with|to)|than)\s/iu)
    .filter((clause) => clause.trim() !== '');

/** Times that the record does not have, and figures without their time. */
function times({ claim, wording, words, inPlace, told }: Compared): Difference[] {
  const { followUp = '', population, limits = '', comparison: with_ = '', outcome = '' } = wording;
  const ofResult = timesIn([followUp, told, outcome].join('. '));
  const known = [...ofResult, ...timesIn([population, limits, with_].join('. '))];
  const others = timesIn(words)
    .filter(({ days }) => !days.every((length) => isKnownLength(length, known)))
    .map(({ said }): Difference => ({
      problem: `“${said}” is no time of “${claim.id}”${followUp ? `, which looked at ${followUp}` : ''}.`,
      fix: followUp ? `Write the time of the record: ${followUp}.` : 'Leave the time out, or take it from the record.',
    }));
  if (others.length > 0) return others;
  const hasResult = figuresIn(words).some(
    ({ is, at, said }) => is === 'share' || /^ points?\b/u.test(words.slice(at + said.length)),
  );
  const isTold = timesIn(inPlace).some(({ days }) => days.some((length) => isKnownLength(length, ofResult)));
  if (!hasResult || isTold || timesIn(followUp).length === 0) return [];
  return [
    {
      problem: `The figure stands without its time: “${claim.id}” looked at ${followUp}.`,
      fix: `Say when, in these words, in their sentence or in the heading: ${followUp}.`,
    },
  ];
}

interface RecordDirection extends Direction {
  isSame: boolean;
  isDifferent: boolean;
  says: string;
}

function directionOfRecord({ claim, wording, told }: Compared): RecordDirection {
  const direction = directionOf(told);
  const shares = (claim.data.results ?? []).map(shareOf);
  const spread = shares.length > 1 ? Math.max(...shares) - Math.min(...shares) : undefined;
  const comparatives = direction.assertions.filter(isComparative);
  const isNoBetter = comparatives.some(({ isNegated }) => isNegated);
  return {
    ...direction,
    isSame: direction.same !== undefined || isNoBetter || (spread !== undefined && spread <= CLOSE),
    isDifferent: comparatives.some(({ isNegated }) => !isNegated) || (spread !== undefined && spread >= APART),
    says: wording.phrase,
  };
}

function directions(compared: Compared): Difference[] {
  const { claim, words } = compared;
  const record = directionOfRecord(compared);
  const own = directionOf(words);
  const comparatives = own.assertions.filter(isComparative);
  const contradicts = (said: string, what: string): Difference => ({
    problem: `“${said}” says ${what}; “${claim.id}” says: “${record.says}”.`,
    fix: 'Say it the way the record does, or take another record.',
  });
  const claimed = comparatives.find(({ isNegated }) => !isNegated);
  const isDeniedByRecord = ({ of }: Assertion): boolean => {
    const alike = record.assertions.filter((other) => other.of === of);
    return alike.length > 0 && alike.every(({ isNegated }) => isNegated);
  };
  if (claimed && ((record.isSame && !record.isDifferent) || isDeniedByRecord(claimed)))
    return [contradicts(claimed.said, 'that there was a difference')];
  const denied = own.same ?? comparatives.find(({ isNegated }) => isNegated)?.said;
  if (denied !== undefined && !claimed && record.isDifferent && !record.isSame)
    return [contradicts(denied, 'that there was no difference')];
  const turned = own.assertions
    .filter(({ of }) => of !== 'help')
    .find((assertion) => isTurned(assertion, record, compared));
  if (turned) return [contradicts(turned.said, 'the opposite')];
  const helps = own.assertions.find(({ of, isNegated }) => of === 'help' && !isNegated);
  const recordHelps = record.assertions.some(({ of, isNegated }) => of === 'help' && !isNegated);
  const recordHelpsNot = record.assertions.some(({ of, isNegated }) => of === 'help' && isNegated);
  if (helps && denied === undefined && !recordHelps && ((record.isSame && !record.isDifferent) || recordHelpsNot))
    return [contradicts(helps.said, 'that it helps')];
  const helpsNot = own.assertions.find(({ of, isNegated }) => of === 'help' && isNegated);
  if (helpsNot && !helps && recordHelps && !record.isSame && !recordHelpsNot)
    return [contradicts(helpsNot.said, 'that it does not help')];
  return [];
}

/** Whether a comparative goes the other way than the record: by its figures where it has them, by its words otherwise. */
function isTurned({ of, way, isNegated, at, said }: Assertion, record: Direction, compared: Compared): boolean {
  if (isNegated) return false;
  const { claim, wording, words } = compared;
  const start = Math.max(0, ...[...words.slice(0, at).matchAll(/[.;?!]\s/gu)].map(({ index }) => index + 2));
  const sentence = words.slice(start).split(/(?<=[.;?!])\s/u)[0] ?? '';
  const than = /\bthan\b|\bcompared (?:with|to)\b/iu.exec(sentence.slice(at - start));
  const cut = than ? at - start + than.index : -1;
  const [before, after] = than ? [sentence.slice(0, cut), sentence.slice(cut)] : [sentence, ''];
  const results = claim.data.results ?? [];
  const isCounted = of === 'amount' && !/^(?:reduc|cut|lower|eas)/iu.test(said);
  if (than && results.length === 2 && (isCounted || (of === 'quality' && claim.data.kind !== 'harm'))) {
    const namedIn = (text: string): Result[] => namedGroups(text, compared);
    const [second] = namedIn(after);
    const [first] = namedIn(before).length === 1 ? namedIn(before) : results.filter((result) => result !== second);
    if (first && second && first !== second && namedIn(after).length === 1)
      return way === 'up' ? shareOf(first) < shareOf(second) : shareOf(first) > shareOf(second);
  }
  const same = record.assertions.filter((other) => other.of === of && !other.isNegated);
  if (same.length === 0) return false;
  const { comparison: with_ = 'none' } = wording;
  // “Discs that were not injected” is not named by “discs that were injected”.
  const isNamedFirst = names(before, with_) && (!WITHOUT.test(with_) || WITHOUT.test(before));
  const isTurnedAround = than !== null && with_ !== 'none' && isNamedFirst && !names(after, with_);
  const wanted = isTurnedAround ? (way === 'up' ? 'down' : 'up') : way;
  return !same.some((other) => other.way === wanted);
}

const WITHOUT = /\b(?:no|not|non|none|without)\b/iu;

const NEGATOR = /^(?:not|cannot|never|\p{L}+n[’']t)$/iu;
const LENIENT =
  /\b(?:not|no|never|none|nobody|nothing|nor|neither|without|cannot|few|hardly|missing|lacks?|lacking|unknown|unclear|uncertain|untested|yet|rather|instead|against|avoid|stop\w*|less|unlikely|left out)\b|n[’']t\b|\bun\p{L}+ed\b/iu;
const PASSED_ON = /^(?:meant|shown|able|known|proven|thought|likely|designed|enough)$/iu;
const PASSED_OVER = new Set(
  'a an the be been being is are was were have has had do did does yet any clear clearly very been really fully feel felt of to by in on as at for from with only always all every it they we you than more less better worse help helps also say know yet need mean ask take make get use change'.split(
    ' ',
  ),
);

/** What the record denies and the words assert, or the other way round: “is not approved” and “is approved”. */
function negations({ claim, wording, words, told }: Compared): Difference[] {
  const flips = (from: string, to: string, alsoDenied = ''): string | undefined => {
    for (const { said, stem } of deniedIn(from)) {
      const holding = clausesWith(stem, to);
      const isSaidPlainly = clausesWith(stem, from).some((clause) => !LENIENT.test(clause));
      const isDeniedToo = clausesWith(stem, alsoDenied).some((clause) => LENIENT.test(clause));
      if (holding.length > 0 && !isSaidPlainly && !isDeniedToo && holding.every((clause) => !LENIENT.test(clause)))
        return said;
    }
    return undefined;
  };
  const asserted = flips(told, words);
  const elsewhere = [wording.comparison, wording.population, wording.limits, wording.otherwise]
    .filter(Boolean)
    .join('. ');
  if (asserted !== undefined)
    return [
      {
        problem: `The record “${claim.id}” says “${asserted}”, and these words say it without the “not”.`,
        fix: 'Say the “not” too.',
      },
    ];
  const denied = flips(words, told, elsewhere);
  return denied === undefined
    ? []
    : [
        {
          problem: `These words say “${denied}”, and the record “${claim.id}” says it without the “not”.`,
          fix: 'Say it the way the record does.',
        },
      ];
}

const clausesWith = (stem: string, text: string): string[] =>
  text.split(/(?<=[.;?!])\s+|,\s|\s(?:but|and)\s/u).filter((clause) => tellingWords(clause).has(stem));

/** Verbs and adjectives that stand behind a “not”. */
function deniedIn(text: string): { said: string; stem: string }[] {
  const words = text.match(/[\p{L}’']+|[.,;:?!]/gu) ?? [];
  return words.flatMap((word, index) => {
    if (!NEGATOR.test(word)) return [];
    const next = words.slice(index + 1, index + 5);
    const end = next.findIndex((one) => /^[.,;:?!]$/u.test(one));
    const near = end < 0 ? next : next.slice(0, end);
    const isTelling = (one: string): boolean => !PASSED_OVER.has(one.toLowerCase());
    const found = near.find(isTelling);
    // “Not meant to repair” denies the repair.
    const last =
      found && PASSED_ON.test(found) ? (near.slice(near.indexOf(found) + 1).find(isTelling) ?? found) : found;
    const [stem] = last ? [...tellingWords(last)] : [];
    return last && stem ? [{ said: [word, ...near.slice(0, near.indexOf(last) + 1)].join(' '), stem }] : [];
  });
}

/** A comparison that the record does not make, or that does not say with what. */
function comparison(compared: Compared): Difference[] {
  const { claim, wording, words, inPlace, told } = compared;
  const { comparison: with_ = 'none', groups: named = {} } = wording;
  const than =
    /\b(?:than(?! (?:about |around )?(?:\d|half\b|an? (?:third|quarter|fifth|tenth)\b|(?:one|two|three|four|five|ten|twenty|\p{L}+ty)\b))|compared (?:with|to)|versus)\b/iu.exec(
      words,
    )?.[0];
  const groupNames = Object.values(named);
  const compares = with_ !== 'none' || groupNames.length > 1 || (claim.data.results?.length ?? 0) > 1;
  const isToldAsOne = /\b(?:than|compared|versus|as well as|the same)\b/iu.test(told);
  if (!compares) {
    if (than === undefined || isToldAsOne) return [];
    return [
      {
        problem: `“${than}” compares, and “${claim.id}” comes from a study without a comparison.`,
        fix: 'Say what was found, without comparing.',
      },
    ];
  }
  const own = directionOf(words);
  const said = own.same ?? own.assertions.find(isComparative)?.said ?? than;
  const recordCompares = directionOf(told).assertions.some(isComparative) || directionOf(told).same !== undefined;
  if (said === undefined || (!recordCompares && than === undefined && own.same === undefined)) return [];
  const telling = [...wordsOfGroups(named).values()];
  const place = tellingWords(inPlace);
  const areGroupsNamed = telling.filter((group) => [...group].some((word) => place.has(word))).length > 1;
  // “63 with fusion and as many without” names both.
  const areBothNamed = /\bwith\b/iu.test(inPlace) && /\bwithout\b/iu.test(inPlace) && !/\bwithout\b/iu.test(with_);
  if (areGroupsNamed || areBothNamed || (with_ !== 'none' && names(inPlace, with_))) return [];
  return [
    {
      problem: `“${said}” compares and does not say with what.`,
      fix: `Name it as “${claim.id}” does: ${with_ === 'none' ? groupNames.join('; ') : with_}.`,
    },
  ];
}

function certainty({ claim, words }: Compared): Difference[] {
  const said = UNSURE.has(claim.data.certainty) ? certainWord(words) : undefined;
  return said === undefined
    ? []
    : [
        {
          problem: `“${said}” sounds certain, and the certainty of “${claim.id}” is ${claim.data.certainty.replace('-', ' ')}.`,
          fix: 'Write it softer: “may”, “might”, “in one small study”, “we cannot be sure”.',
        },
      ];
}
