import { durationsIn } from '#domain/evidence/durations.ts';
import { sentencesOf } from '#domain/reading/sentences.ts';
import type { Check, Finding } from '../check.ts';
import { passagesOf } from '../texts.ts';

/** Finds texts that contradict each other: one model with two times, one result with two figures. */
export const factsToldOnce: Check = {
  name: 'facts-told-once',
  reason:
    'Two pages that disagree leave a worried reader with neither. Source: design rules of this site, one duration in one place; AHRQ Health Literacy Universal Precautions Toolkit, consistent materials.',
  severity: 'error',
  examples: {
    ok: [
      'If nobody answers within an hour, go to an emergency department.',
      'Do not drive for 24 hours after sedation.',
    ],
    notOk: [
      {
        when: 'If nobody answers within 2 hours, go to an emergency department.',
        says: [
          'line 1: “If nobody answers within 2 hours, go to an emergency department.” says 2 hours; elsewhere it is 1 hour. Write “1 hour”. If the time itself has changed, change it in content/en/durations.yaml:3 first.',
        ],
      },
      {
        when: 'Do not drive for two days after sedation.',
        says: [
          'line 1: “Do not drive for two days after sedation.” says 2 days; elsewhere it is 24 hours. Write “24 hours”. If the time itself has changed, change it in content/en/durations.yaml:7 first.',
        ],
      },
      {
        when: [
          {
            file: 'claims/new-claim.yaml',
            from: '',
            to: [
              'register: FUS-02',
              'topic: fusion-and-surgery',
              'kind: benefit',
              'condition: [disc-wear]',
              'use: show',
              'design: randomized-trial',
              'certainty: moderate',
              'sources: [fritzell2001]',
              'figuresChecked: verified',
              'checkedOn: 2026-11-21',
              'notSearched: true',
              'results: [{ group: fusion, numerator: 70, denominator: 100 }]',
              'wording:',
              '  en:',
              '    phrase: 70 out of 100 people felt better',
              '    sentence: In a trial, 70 out of 100 people felt better.',
              '    population: adults with long-lasting low back pain and disc wear in the lowest part of the back',
              '    comparison: usual care',
              '    followUp: 2 years',
              '    outcome: felt better or much better after 2 years',
              '    otherwise: did not feel better',
              '    groups: { fusion: With fusion }',
              '',
            ].join('\n'),
          },
        ],
        says: [
          'content/claims/new-claim.yaml:12: This result says 70 out of 100; content/claims/fus-02-fusion-vs-usual-care.yaml says 63 out of 100 for the same people, outcome and time. Compare both with the source and correct one, or say what sets them apart in “outcome”, “population” or “followUp”.',
        ],
      },
    ],
  },

  find(content) {
    const { files } = content;
    const matters = files.durations.map(({ id, file, data, placeOf }) => ({
      id,
      place: `${file}:${placeOf([]).line}`,
      says: data.says,
      known: new Set(data.says.flatMap(durationsIn)),
      names: new RegExp(
        `(?<![\\p{L}])(?:${data.about.map((word) => RegExp.escape(word)).join('|')})(?![\\p{L}])`,
        'iu',
      ),
    }));
    const times = passagesOf(content).flatMap(({ file, line, column, text }) =>
      sentencesOf(text).flatMap((sentence) => {
        const told = durationsIn(sentence.text);
        if (told.length === 0) return [];
        return matters
          .filter(({ names, known }) => names.test(sentence.text) && !told.some((time) => known.has(time)))
          .map(({ place, says }): Finding => ({
            file,
            line,
            column,
            problem: `“${sentence.text}” says ${told.join(' and ')}; elsewhere it is ${says[0] ?? ''}.`,
            fix: `Write “${says[0] ?? ''}”. If the time itself has changed, change it in ${place} first.`,
          }));
      }),
    );

    const results = new Map<string, { numerator: number; denominator: number; file: string }>();
    const figures = files.claims.flatMap(({ file, data, placeOf }) =>
      Object.entries(data.wording).flatMap(([language, { outcome, population, comparison, followUp }]) =>
        (data.results ?? []).flatMap(({ group, numerator, denominator }, index): Finding[] => {
          const key = [language, data.register, ...data.sources, outcome, population, comparison, followUp, group]
            .join('\n')
            .toLowerCase();
          const other = results.get(key);
          results.set(key, other ?? { numerator, denominator, file });
          if (!other || (other.numerator === numerator && other.denominator === denominator)) return [];
          return [
            {
              file,
              ...placeOf(['results', index]),
              problem: `This result says ${numerator} out of ${denominator}; ${other.file} says ${other.numerator} out of ${other.denominator} for the same people, outcome and time.`,
              fix: 'Compare both with the source and correct one, or say what sets them apart in “outcome”, “population” or “followUp”.',
            },
          ];
        }),
      ),
    );
    return [...times, ...figures];
  },
};
