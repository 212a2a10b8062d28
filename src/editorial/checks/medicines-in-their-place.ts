import { wordsIn } from '#domain/body.ts';
import type { Check, Content, Finding } from '../check.ts';
import { bodiesOf } from '../texts.ts';

/** The medicine whose daily maximum a text may give: most readers can buy it without advice. */
const WITH_A_MAXIMUM = 'acetaminophen';

/** Finds medicines whose rules of safety no page shows, or one page shows twice, and doses beyond the one that is allowed. */
export const medicinesInTheirPlace: Check = {
  name: 'medicines-in-their-place',
  reason:
    'Whoever reads about pain medicines must meet the rules for each one there: what not to mix, what never to stop at once, when to call for help. Source: before-procedures register; FDA drug safety communications 2016 and 2019.',
  severity: 'error',
  examples: {
    ok: [
      [
        { file: 'en/articles/what-is-spinal-fusion.mdx', from: '<MedicineSafety id="opioids" />\n', to: '' },
        {
          file: 'en/treatments/staying-active.mdx',
          from: 'Time and movement',
          to: '<MedicineSafety id="opioids" />\n\nTime and movement',
        },
      ],
    ],
    notOk: [
      {
        when: [{ file: 'en/articles/what-is-spinal-fusion.mdx', from: '<MedicineSafety id="opioids" />\n', to: '' }],
        says: [
          'content/en/before-procedures/medicines.yaml:8: No page shows how to take “Opioids” safely. Put <MedicineSafety id="opioids" /> on the page about pain medicines.',
        ],
      },
      {
        when: '<MedicineSafety id="opioids" />\n\n<MedicineSafety id="opioids" />',
        says: ['line 3: The rules for “opioids” stand here for the second time. Remove one of the two.'],
      },
      {
        when: [
          {
            file: 'en/before-procedures/medicines.yaml',
            from: '  name: Opioids\n',
            to: '  name: Opioids\n  dailyMaximum: Take as much as you like.\n',
          },
        ],
        says: [
          'content/en/before-procedures/medicines.yaml:10: “Opioids” has a daily maximum. Remove it. We give no doses; the one exception is acetaminophen.',
        ],
      },
    ],
  },

  find(content) {
    const { files } = content;
    const shown = bodiesOf(content).flatMap(({ file: { file }, entry }) =>
      [...wordsIn(entry.body.parts)].filter(({ name }) => name === 'MedicineSafety').map((word) => ({ file, word })),
    );
    const onNoPage = files.medicines
      .filter(({ id }) => !shown.some(({ word }) => word.props.id === id))
      .map(({ id, file, data, placeOf }): Finding => ({
        file,
        ...placeOf([], 'key'),
        problem: `No page shows how to take “${data.name}” safely.`,
        fix: `Put <MedicineSafety id="${id}" /> on the page about pain medicines.`,
      }));
    const twice = shown
      .filter(({ file, word }, index) => {
        const first = shown.findIndex((other) => other.file === file && other.word.props.id === word.props.id);
        return first < index;
      })
      .map(({ file, word: { props, line, column } }): Finding => ({
        file,
        line,
        column,
        problem: `The rules for “${props.id ?? ''}” stand here for the second time.`,
        fix: 'Remove one of the two.',
      }));
    return [...onNoPage, ...twice, ...dosesOfOthers(content)];
  },
};

const dosesOfOthers = ({ files }: Content): Finding[] =>
  files.medicines
    .filter(({ id, data }) => data.dailyMaximum !== undefined && id !== WITH_A_MAXIMUM)
    .map(({ file, data, placeOf }) => ({
      file,
      ...placeOf(['dailyMaximum']),
      problem: `“${data.name}” has a daily maximum.`,
      fix: `Remove it. We give no doses; the one exception is ${WITH_A_MAXIMUM}.`,
    }));
