// By which words a text names what was compared.

/** Words that tell nothing apart. */
const EMPTY = new Set(
  'a an the and or of in on at to for from by as with after before than their they them people adults patients who were was is are be been not had has have did do does group first alone if needed later only possible well'.split(
    ' ',
  ),
);

/** Words that mean one thing here. */
const ALIKE: readonly (readonly string[])[] = [
  ['dummy', 'sham', 'fake', 'placebo', 'pretend'],
  ['salt', 'saline', 'saltwater'],
  ['wait', 'waited', 'waiting'],
  ['surgery', 'operation', 'surgical', 'operated'],
  ['rehabilitation', 'rehab', 'exercise', 'exercises', 'exercising', 'exercised'],
  ['smoke', 'smoker', 'nonsmoker', 'smoking'],
  ['shot', 'injection', 'injected', 'inject'],
  ['without', 'non', 'no'],
  ['pill', 'tablet'],
  ['care', 'treatment', 'treat', 'treated', 'therapy'],
  ['carrying', 'carried', 'carry', 'active'],
];

const STEM = new Map(
  ALIKE.flatMap(([first = '', ...others]) => [first, ...others].map((word) => [stemOf(word), first] as const)),
);

function stemOf(word: string): string {
  return word.replace(/(?:ing|ed|es|s)$/u, (end) => (word.length - end.length >= 3 ? '' : end));
}

/** The telling words of a text, in one form each. */
export function tellingWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY.has(word)).map((word) => STEM.get(stemOf(word)) ?? stemOf(word)));
}

/** Whether a text names something: of its telling words at least two, or half of them where there are few. */
export function names(text: string, thing: string): boolean {
  const said = tellingWords(text);
  // “Waiting or care without surgery” is named by either.
  return thing.split(/,| or /u).some((one) => {
    const telling = [...tellingWords(one)];
    const found = telling.filter((word) => said.has(word)).length;
    return telling.length > 0 && found >= Math.min(2, Math.ceil(telling.length / 2));
  });
}

/** For each group the words that no other group has. */
export function wordsOfGroups(groups: Readonly<Record<string, string>>): Map<string, Set<string>> {
  const all = Object.entries(groups).map(([id, name]) => [id, tellingWords(name)] as const);
  return new Map(
    all.map(([id, words]) => [
      id,
      new Set([...words].filter((word) => !all.some(([other, others]) => other !== id && others.has(word)))),
    ]),
  );
}
