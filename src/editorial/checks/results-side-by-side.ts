import { EVERYBODY } from '#schemas/condition.ts';
import { idList } from '#schemas/words.ts';
import { wordsIn, type Part, type WordPart } from '#domain/body.ts';
import { claimsWithContrary } from '#domain/evidence/both-sides.ts';
import { conditionsInWords } from '#domain/evidence/fit.ts';
import { wordingOf, type Claim, type Library } from '#domain/library.ts';
import type { Check, Finding } from '../check.ts';
import { textsOf } from '../texts.ts';

/** Another operation, as an outcome. */
const ANOTHER_OPERATION =
  /\b(?:another|second|repeat|further|new) (?:low )?(?:back )?(?:operation|surgery)\b|\boperated (?:on )?again\b/iu;

const FIX = 'Show each under a heading of its own, or take results of the same people at the same time.';

/** Finds results that cannot be compared and stand side by side, and another operation told as a gain. */
export const resultsSideBySide: Check = {
  name: 'results-side-by-side',
  reason:
    'Two results beside each other are read as a comparison. With other people, another time or another outcome it is a false one. Source: corrections of November 2026; IPDAS, probabilities.',
  severity: 'error',
  examples: {
    ok: ['<PeopleOutOf100 claim="fus-02-fusion-vs-usual-care" />'],
    notOk: [
      {
        when: '<PeopleOutOf100 claim="sci-02-recovered-one-year" />\n\n<PeopleOutOf100 claim="fus-02-fusion-vs-usual-care" />',
        says: [
          'line 3: “sci-02-recovered-one-year” and “fus-02-fusion-vs-usual-care” stand side by side and are about other people: sciatica for up to about 4 months or a first herniated disc that presses on a nerve; back pain and disc wear. Show each under a heading of its own, or take results of the same people at the same time.',
        ],
      },
      {
        when: [{ file: 'claims/sci-03-shrink-63.yaml', from: 'followUp: 1 year', to: 'followUp: 2 years' }],
        says: [
          'content/en/articles/sciatica-options.mdx:59: “sci-03-shrink-63” and “sci-02-waiting-group-surgery” stand side by side and tell of other times: 2 years; 1 year. Show each under a heading of its own, or take results of the same people at the same time.',
        ],
      },
      {
        when: [
          {
            file: 'claims/sci-04-reoperation.yaml',
            from: 'kind: harm\nharmOf: [discectomy]',
            to: 'kind: benefit\nnotSearched: true',
          },
        ],
        says: [
          'content/claims/sci-04-reoperation.yaml:3: “sci-04-reoperation” tells “another operation” as a gain. Write “kind: harm” with the treatments in “harmOf”: another operation is a harm on every page, also where one treatment has fewer.',
        ],
      },
    ],
  },

  find(content) {
    const { library, files } = content;
    const inTexts = textsOf(content).flatMap(({ file, parts }) =>
      [...plotsIn(parts, library), ...neighbors(parts)].flatMap(({ word, ids }): Finding[] => {
        const claims = ids.flatMap((id) => library.claims.get(id) ?? []).filter(({ data }) => data.results);
        const [first, ...others] = claims;
        if (!first) return [];
        const unlike = others.map((other) => difference(first, other, library)).find((found) => found !== undefined);
        return unlike ? [{ file: file.file, line: word.line, column: word.column, problem: unlike, fix: FIX }] : [];
      }),
    );
    const gains = files.claims.flatMap(({ id, file, data, placeOf }): Finding[] => {
      const { outcome = '', phrase } = wordingOf({ data } as Claim, library.language);
      const told = ANOTHER_OPERATION.exec(outcome || phrase);
      if (data.kind !== 'benefit' || data.use !== 'show' || !told) return [];
      return [
        {
          file,
          ...placeOf(['kind']),
          problem: `“${id}” tells “${told[0]}” as a gain.`,
          fix: 'Write “kind: harm” with the treatments in “harmOf”: another operation is a harm on every page, also where one treatment has fewer.',
        },
      ];
    });
    return [...inTexts, ...gains];
  },
};

/** Plots with all claims they draw. */
const plotsIn = (parts: readonly Part[], library: Library): { word: WordPart; ids: string[] }[] =>
  [...wordsIn(parts)]
    .filter(({ name }) => name === 'StudyPlot')
    .map((word) => ({ word, ids: idList(word.props.claims) }))
    .filter(({ ids }) => ids.every((id) => library.claims.has(id)))
    .map(({ word, ids }) => ({ word, ids: claimsWithContrary(library, ids) }));

/** Pictures of people with nothing between them. */
function neighbors(parts: readonly Part[]): { word: WordPart; ids: string[] }[] {
  const blocks = parts.filter((part) => part.type !== 'text' || part.value.trim() !== '');
  return blocks.flatMap((part, index) => {
    const before = blocks[index - 1];
    if (part.type !== 'word' || part.name !== 'PeopleOutOf100') return [];
    if (before?.type !== 'word' || before.name !== 'PeopleOutOf100') return [];
    return [{ word: part, ids: [before.props.claim ?? '', part.props.claim ?? ''] }];
  });
}

/** In what two results differ that stand as a comparison. */
function difference(one: Claim, other: Claim, library: Library): string | undefined {
  const of = (claim: Claim) => wordingOf(claim, library.language);
  const [time, otherTime] = [of(one).followUp ?? '', of(other).followUp ?? ''];
  const isShared =
    [one, other].some(({ data }) => data.condition.includes(EVERYBODY)) ||
    one.data.condition.some((condition) => other.data.condition.includes(condition));
  const names = `“${one.id}” and “${other.id}”`;
  if (!isShared)
    return `${names} stand side by side and are about other people: ${conditionsInWords(one.data.condition, library)}; ${conditionsInWords(other.data.condition, library)}.`;
  if (time !== otherTime)
    return `${names} stand side by side and tell of other times: ${time || 'not said'}; ${otherTime || 'not said'}.`;
  return undefined;
}
