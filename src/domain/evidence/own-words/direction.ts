// Which way a text says a result goes: better or worse, more or fewer, or no difference.

export interface Assertion {
  said: string;
  at: number;
  /** What is compared: how well, how much, how fast, how long; or how something changed, and whether it helps at all. */
  of: 'quality' | 'amount' | 'change' | 'speed' | 'length' | 'degree' | 'help';
  way: 'up' | 'down';
  isNegated: boolean;
}

export interface Direction {
  assertions: readonly Assertion[];
  /** Where the text says that there is no difference. */
  same: string | undefined;
}

const WAYS: readonly { of: Assertion['of']; way: Assertion['way']; words: RegExp }[] = [
  // “Felt better” alone compares with nobody.
  {
    of: 'quality',
    way: 'up',
    words:
      /\b(?:better(?= (?:\S+ ){0,5}than\b)|(?<=\b(?:no|any|did|do|does|done|not|work(?:s|ed)?|were clearly) )better(?! or))\b/giu,
  },
  {
    of: 'quality',
    way: 'down',
    words: /\bworse(?= (?:\S+ ){0,5}than\b)\b|(?<=\b(?:no|any|did|do|does|done) )worse\b/giu,
  },
  {
    of: 'amount',
    way: 'up',
    words:
      /\b(?:(?<!\b(?:or|and|once|any|do|doing|walk|move|learn|read) )more(?! (?:than (?:about )?(?:\d|half)|about\b|and more)|,? or)|higher|(?:greater|larger|bigger)(?= (?:\S+ ){0,5}than\b))\b/giu,
  },
  {
    of: 'amount',
    way: 'down',
    words:
      /\b(?:(?<!\bor )less(?! than (?:about )?(?:\d|half))|fewer(?! than \d)|lower(?! (?:back|part|leg|spine|limb|disc|level|end|body|half|spin|risk group))|smaller(?= (?:\S+ ){0,5}than\b))\b/giu,
  },
  // “Pain fell” tells how one group went, and compares it with nobody.
  { of: 'change', way: 'up', words: /\b(?:increas(?:es|ed)|rais(?:es|ed)|rises|rose|grew)\b/giu },
  {
    of: 'change',
    way: 'down',
    words: /\b(?:lowers|lowered|reduc(?:es?|ed)|cuts|decreas(?:es|ed)|drop(?:s|ped)|fell|falls)\b/giu,
  },
  { of: 'speed', way: 'up', words: /\b(?:faster|sooner|quicker|more quickly)\b/giu },
  { of: 'speed', way: 'down', words: /\b(?:slower|more slowly)\b/giu },
  { of: 'length', way: 'up', words: /(?<!\bno )\blonger\b(?!-)/giu },
  { of: 'length', way: 'down', words: /\bshorter\b/giu },
  {
    of: 'help',
    way: 'up',
    words:
      /\b(?:help(?:s|ed|ful)?(?! (?:to )?(?:control|you|others|their|with the decision))|works|improv(?:es?|ed)|eas(?:es?|ed)|reliev(?:es?|ed)|benefit(?:s|ed))\b/giu,
  },
];

const KIND =
  '(?:clear|clearly|real|big|important|meaningful|significant|lasting|large|major|useful|noticeable|great|overall|added|extra)';
const SAME = new RegExp(
  [
    `\\b(?:no|not (?:a|any)|without (?:a|any)|little|hardly any) (?:${KIND},? (?:or )?)*(?:differences?|benefit over|advantage|gain over|benefit beyond)\\b`,
    `(?<!\\bat )\\b(?:about|much|just|nearly|almost|roughly) the same\\b`,
    `\\bthe same(?= (?:as|with|in both|for both|number|share|amount|rate|results?)\\b|[.,;]|$)`,
    `\\bthe same (?:number|share|amount|rate|results?)\\b`,
    `\\b(?:similar|equal)(?:ly)?\\b|\\balike\\b`,
    `\\bas (?:well|good|much|many|often|likely|fast|strongly|little|bad|badly|helpful) as\\b(?! (?:possible|they|you|he|she|half|a|one|\\d))`,
    `\\b(?:not|n[’']t)(?: \\w+)? differ\\b`,
    `\\btoo close to (?:tell|call)\\b`,
  ].join('|'),
  'iu',
);

const NEGATION = /(?:^|\s)(?:no|not|never|neither|nor|cannot|none|nobody|hardly|barely|isn[’']t|\S+n[’']t)(?=\s|$)/iu;

/** What a text says of better or worse, more or fewer, faster or slower. */
export function directionOf(text: string): Direction {
  const assertions = WAYS.flatMap(({ of, way, words }) =>
    [...text.matchAll(words)].map(({ 0: said, index }): Assertion => {
      const clause =
        text
          .slice(0, index)
          .split(/[.;:,?!()]|\b(?:but|and|while|although|yet)\b/iu)
          .at(-1) ?? '';
      const near = clause.trim().split(/\s+/u).slice(-5).join(' ');
      return { said, at: index, of, way, isNegated: NEGATION.test(near) || /\bwithout(?: \S+)?$/iu.test(near) };
    }),
  ).sort((one, other) => one.at - other.at);
  const isAfter = (one: Assertion, other: Assertion): boolean =>
    other.at < one.at && !/[.;?!]/u.test(text.slice(other.at, one.at));
  return {
    assertions: assertions
      // In “fewer people felt better than …” the number is compared, and “better” is what is counted.
      .filter(
        (one) => one.of !== 'quality' || !assertions.some((other) => other.of === 'amount' && isAfter(one, other)),
      )
      // In “lowered pain more than …” it is the lowering that was more.
      .map((one) =>
        /^(?:more|less)$/iu.test(one.said) &&
        assertions.some((other) => (other.of === 'change' || other.of === 'help') && isAfter(one, other))
          ? { ...one, of: 'degree' as const }
          : one,
      ),
    same: SAME.exec(text)?.[0],
  };
}

/** Whether an assertion compares with somebody; “helps” and “fell” alone do not. */
export const isComparative = ({ of }: Assertion): boolean => of !== 'help' && of !== 'change';
