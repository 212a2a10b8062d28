import { wordsIn } from '#domain/body.ts';
import { idList } from '#schemas/words.ts';
import { countWords } from '#domain/reading/word-count.ts';
import { textOfParts } from '#domain/said/plain-text.ts';
import { nearest } from '#schemas/text.ts';
import { treatmentRows } from '#schemas/treatment.ts';
import type { Check, Content, Finding } from '../check.ts';
import { textsOf } from '../texts.ts';

const rows: readonly string[] = treatmentRows;

/** Most words of one option for each word of another. Source: IPDAS, “equal detail”; the bound is ours. */
const MOST_DETAIL = 1.5;

interface Detail {
  id: string;
  words: number;
}
const shorter = (a: Detail | undefined, b: Detail): Detail => (a && a.words <= b.words ? a : b);
const longer = (a: Detail | undefined, b: Detail): Detail => (a && a.words >= b.words ? a : b);

/** Finds comparisons with unknown rows, with one treatment only, that show benefit without harm, or that tell one option in more detail. */
export const comparisonsThatCompare: Check = {
  name: 'comparisons-that-compare',
  reason: 'Both sides of every choice, in equal detail. Source: International Patient Decision Aid Standards, balance.',
  severity: 'error',
  examples: {
    ok: ['<CompareTreatments ids="staying-active discectomy" rows="benefit harm" caption="Two choices" />'],
    notOk: [
      {
        when: [
          {
            file: 'en/treatments/staying-active.mdx',
            from: 'harm: >-\n',
            to: `harm: >-\n  ${'Some people wait too long and lose time they needed. '.repeat(4)}\n`,
          },
        ],
        says: [
          'content/en/articles/sciatica-options.mdx:115: Benefit and harm of “staying-active” take 75 words, those of “spinal-fusion” 33. Tell all compared options in about as many words: at most 1.5 times as many.',
          'content/en/site.yaml:143: Benefit and harm of “staying-active” take 75 words, those of “spinal-fusion” 33. Tell all compared options in about as many words: at most 1.5 times as many.',
          'content/en/site.yaml:147: Benefit and harm of “staying-active” take 75 words, those of “discectomy” 39. Tell all compared options in about as many words: at most 1.5 times as many.',
        ],
      },
      {
        when: '<CompareTreatments ids="staying-active discectomy" rows="benefit" caption="Two choices" />',
        says: ['line 1: This comparison shows one side only. Name both rows: benefit and harm.'],
      },
      {
        when: '<CompareTreatments ids="discectomy" rows="benefit harm" caption="One choice" />',
        says: ['line 1: There is nothing to compare with. Name at least two treatments.'],
      },
      {
        when: '<CompareTreatments ids="staying-active discectomy" rows="benefit harms" caption="Two choices" />',
        says: [
          'line 1: A comparison has no row “harms”. Did you mean “harm”?',
          'line 1: This comparison shows one side only. Name both rows: benefit and harm.',
        ],
      },
    ],
  },

  find(content) {
    const inTexts = textsOf(content).flatMap(({ file, parts }) =>
      [...wordsIn(parts)]
        .filter(({ name }) => name === 'CompareTreatments')
        .flatMap(({ props, line, column }) => {
          const place = { file: file.file, line, column };
          const chosen = idList(props.rows);
          const unknown = chosen
            .filter((row) => !rows.includes(row))
            .map((row) => {
              const meant = nearest(row, rows);
              return {
                ...place,
                problem: `A comparison has no row “${row}”.`,
                fix: meant ? `Did you mean “${meant}”?` : `Write rows from: ${rows.join(', ')}.`,
              };
            });
          const oneSided =
            chosen.includes('benefit') !== chosen.includes('harm')
              ? [
                  {
                    ...place,
                    problem: 'This comparison shows one side only.',
                    fix: 'Name both rows: benefit and harm.',
                  },
                ]
              : [];
          const alone =
            idList(props.ids).length < 2
              ? [{ ...place, problem: 'There is nothing to compare with.', fix: 'Name at least two treatments.' }]
              : [];
          const unequal = unequalDetail(content, idList(props.ids), place);
          return [...unknown, ...oneSided, ...alone, ...unequal];
        }),
    );
    const inPairs = content.files.strings.flatMap(({ file, data, placeOf }) =>
      data.comparedPairs.flatMap(({ first, second }, index) =>
        unequalDetail(content, [first, second], { file, ...placeOf(['comparedPairs', index]) }),
      ),
    );
    return [...inTexts, ...inPairs];
  },
};

/** A finding when benefit and harm of one treatment take many more words than those of another. */
function unequalDetail(
  { library }: Content,
  ids: readonly string[],
  place: Pick<Finding, 'file' | 'line' | 'column'>,
): Finding[] {
  const details = ids.flatMap((id) => {
    const fields = library.treatments.get(id)?.fields;
    const words = ['benefit', 'harm'].map((row) => countWords(textOfParts(fields?.[row] ?? [], library)));
    return fields ? [{ id, words: words.reduce((sum, count) => sum + count, 0) }] : [];
  });
  const [shortest, longest] = [details.reduce(shorter, details[0]), details.reduce(longer, details[0])];
  if (!shortest || !longest || longest.words <= shortest.words * MOST_DETAIL) return [];
  return [
    {
      ...place,
      problem: `Benefit and harm of “${longest.id}” take ${longest.words} words, those of “${shortest.id}” ${shortest.words}.`,
      fix: `Tell all compared options in about as many words: at most ${MOST_DETAIL} times as many.`,
    },
  ];
}
