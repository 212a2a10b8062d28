import { wordsIn } from '#domain/body.ts';
import { idList } from '#schemas/words.ts';
import { mayBeShown } from '#domain/evidence/both-sides.ts';
import type { Check, Content, Finding } from '../check.ts';
import { textsOf } from '../texts.ts';

/** Finds claims that must not be shown as results, and pictures without figures to draw. */
export const claimsFitForReaders: Check = {
  name: 'claims-fit-for-readers',
  reason:
    'A figure nobody published or checked misleads, even with a label. Source: FTC health products guidance 2022; evidence register, FIB-04 to FIB-06 and FIB-21.',
  severity: 'error',
  examples: {
    ok: ['<PeopleOutOf100 claim="fus-02-fusion-vs-usual-care" />'],
    notOk: [
      {
        when: '<Claim id="fib-04-clinic-success-figure">The clinic gives a figure that nobody can check</Claim>.',
        says: [
          'line 1: The claim “fib-04-clinic-success-figure” is never shown as a result: No published study with this figure was found. We do not know how success was defined, how many people answered, or what happened to the rest. Remove it. The page about evidence explains such figures.',
        ],
      },
      {
        when: 'Note that <Claim id="fib-04-clinic-success-figure" />.',
        says: [
          'line 1: The claim “fib-04-clinic-success-figure” is never shown as a result: No published study with this figure was found. We do not know how success was defined, how many people answered, or what happened to the rest. Remove it. The page about evidence explains such figures.',
        ],
      },
      {
        when: '<PeopleOutOf100 claim="sci-06-stay-active" />',
        says: [
          'line 1: The claim “sci-06-stay-active” has no results to draw. Use <Claim>, or a claim that counts people.',
        ],
      },
      {
        when: '<StudyPlot claims="fus-17-back-in-hospital sci-06-stay-active" caption="Two">One has figures, one has none.</StudyPlot>',
        says: [
          'line 1: The claim “sci-06-stay-active” has no results to draw. Use <Claim>, or a claim that counts people.',
        ],
      },
      {
        when: '<EvidenceBox claims="fib-04-clinic-success-figure" />',
        says: [
          'line 1: The claim “fib-04-clinic-success-figure” is never shown as a result: No published study with this figure was found. We do not know how success was defined, how many people answered, or what happened to the rest. Remove it. The page about evidence explains such figures.',
        ],
      },
    ],
  },

  find(content) {
    const { library } = content;
    const shown = textsOf(content).flatMap(({ file, parts }) =>
      [...wordsIn(parts)].flatMap((word): Finding[] => {
        const ids =
          word.name === 'Claim'
            ? [word.props.id ?? '']
            : word.name === 'EvidenceBox' || word.name === 'StudyPlot'
              ? idList(word.props.claims)
              : word.name === 'PeopleOutOf100'
                ? [word.props.claim ?? '']
                : [];
        return ids.flatMap((id): Finding[] => {
          const claim = library.claims.get(id)?.data;
          const place = { file: file.file, line: word.line, column: word.column };
          if (claim?.use === 'never-as-result')
            return [
              {
                ...place,
                problem: `The claim “${id}” is never shown as a result: ${claim.whyNotUsed ?? ''}`,
                fix: 'Remove it. The page about evidence explains such figures.',
              },
            ];
          if (claim?.figuresChecked === 'not-verified') return [{ ...place, ...notCompared(id) }];
          if ((word.name === 'PeopleOutOf100' || word.name === 'StudyPlot') && claim && !claim.results)
            return [
              {
                ...place,
                problem: `The claim “${id}” has no results to draw.`,
                fix: 'Use <Claim>, or a claim that counts people.',
              },
            ];
          return [];
        });
      }),
    );
    const listed = content.files.treatments.flatMap(({ file, data, placeOf }) =>
      (['benefits', 'harms'] as const).flatMap((list) =>
        data[list].flatMap((id, index): Finding[] =>
          library.claims.get(id)?.data.figuresChecked === 'not-verified'
            ? [{ file, ...placeOf([list, index]), ...notCompared(id) }]
            : [],
        ),
      ),
    );
    return [...shown, ...listed, ...withoutOtherSide(content)];
  },
};

const notCompared = (id: string): Pick<Finding, 'problem' | 'fix'> => ({
  problem: `Nobody has compared the figures of “${id}” with their source, so patients must not read it.`,
  fix: 'Compare it and write “figuresChecked: verified”, or take another claim. What is left to compare: npm run review -- evidence.',
});

/** Benefits that would stand alone, because everything that says otherwise was never compared with its source. */
const withoutOtherSide = ({ library, files }: Content): Finding[] =>
  files.claims.flatMap(({ id, file, data, placeOf }): Finding[] => {
    const contrary = (data.contrary ?? []).flatMap((other) => library.claims.get(other) ?? []);
    if (data.kind !== 'benefit' || data.figuresChecked === 'not-verified' || data.use !== 'show') return [];
    if (contrary.length === 0 || contrary.some(mayBeShown)) return [];
    return [
      {
        file,
        ...placeOf(['contrary']),
        problem: `Nobody has compared what says otherwise than “${id}” with its source, so the benefit would stand alone.`,
        fix: 'Compare these records with their sources, or name another one in “contrary”.',
      },
    ];
  });
