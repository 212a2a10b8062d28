import { wordsIn } from '#domain/body.ts';
import { idList } from '#schemas/words.ts';
import type { Check, Finding } from '../check.ts';
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
    return shown;
  },
};
