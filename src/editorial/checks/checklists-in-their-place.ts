import { wordsIn } from '#domain/body.ts';
import { checklistFor } from '#domain/before-procedure.ts';
import type { Check, Content, Finding } from '../check.ts';
import { bodiesOf } from '../texts.ts';

/** Groups of treatments that no one has without a needle or an operation. */
const NEEDS_A_LIST = new Set(['injection', 'surgery']);

const LISTS = 'en/before-procedures/checklists.yaml';
const AT = `content/${LISTS}`;

/** Finds procedures that nobody is asked to prepare for, lists that stand where they should not, and lines that no list holds. */
export const checklistsInTheirPlace: Check = {
  name: 'checklists-in-their-place',
  reason:
    'A blood thinner, an allergy or an infection that the team hears of too late can paralyze or kill. So what to tell it stands on every page about a procedure. Source: before-procedures register; Narouze et al. 2018.',
  severity: 'error',
  examples: {
    ok: ['<BeforeProcedure treatment="discectomy" />\n\n<BeforeProcedure treatment="spinal-fusion" />'],
    notOk: [
      {
        when: [{ file: LISTS, from: '  treatment: discectomy\n', to: '  name: Discectomy\n' }],
        says: [
          'content/en/treatments/discectomy.mdx:4: No list says what to tell the team before “Discectomy”. Add one to content/en/before-procedures/checklists.yaml, with “treatment: discectomy”.',
        ],
      },
      {
        when: [{ file: LISTS, from: '    - ride-home\n', to: '    - danger-sign-now\n' }],
        says: [
          'content/en/before-procedures/checklists.yaml:17: “discectomy” holds “danger-sign-now” twice. Remove one of the two.',
          'content/en/before-procedures/lines.yaml:21: No list holds the line “ride-home”. Name it in “tell” of a list in content/en/before-procedures/checklists.yaml, or delete it.',
        ],
      },
      {
        when: [
          {
            file: LISTS,
            from: '  gateSet: gate-sciatica-aid\n  afterSet',
            to: '  gateSet: after-surgery\n  afterSet',
          },
        ],
        says: [
          'content/en/before-procedures/checklists.yaml:22: “after-surgery” is no gate: it does not say which signs come before a treatment. Name a set of the form “gate”: gate-sciatica-aid.',
        ],
      },
      {
        when: [{ file: LISTS, from: '  kind: any-procedure\n', to: '  kind: other\n' }],
        says: [
          'content/en/before-procedures/checklists.yaml:1: No list is shared by all needles and operations. Write “kind: any-procedure” in the list that holds what every team must know.',
        ],
      },
      {
        when: [{ file: LISTS, from: '  kind: operation\n', to: '  kind: any-procedure\n' }],
        says: [
          'content/en/before-procedures/checklists.yaml:12: “any-procedure” and “discectomy” are both for any procedure. Write another “kind” in one of the two.',
        ],
      },
      {
        when: [{ file: LISTS, from: '  treatment: spinal-fusion\n', to: '  treatment: discectomy\n' }],
        says: [
          'content/en/treatments/spinal-fusion.mdx:4: No list says what to tell the team before “Spinal fusion”. Add one to content/en/before-procedures/checklists.yaml, with “treatment: spinal-fusion”.',
          'content/en/before-procedures/checklists.yaml:29: “discectomy” and “spinal-fusion” are both the list of “discectomy”. Make one list of the two, or remove “treatment” from one.',
        ],
      },
      {
        when: [
          {
            file: 'en/articles/what-is-spinal-fusion.mdx',
            from: '<BeforeProcedure treatment="spinal-fusion" />\n',
            to: '',
          },
        ],
        says: [
          'content/en/articles/what-is-spinal-fusion.mdx:1: The article does not show the list “spinal-fusion”. Write <BeforeProcedure treatment="spinal-fusion" /> where it tells of the procedure, or remove it from “articles” of the list.',
        ],
      },
      {
        when: '<BeforeProcedure treatment="discectomy" />\n\n<BeforeProcedure treatment="discectomy" />',
        says: ['line 3: The list “discectomy” stands here for the second time. Remove one of the two.'],
      },
    ],
  },

  find(content) {
    return [
      ...treatmentsWithoutAList(content),
      ...listsAmiss(content),
      ...sharedList(content),
      ...articlesWithoutTheirList(content),
      ...listsTwiceInAText(content),
      ...linesOfNoList(content),
    ];
  },
};

const treatmentsWithoutAList = ({ library, files }: Content): Finding[] =>
  files.treatments
    .filter(({ id, data }) => NEEDS_A_LIST.has(data.group) && !checklistFor(library, id))
    .map(({ id, file, data, placeOf }) => ({
      file,
      ...placeOf(['group']),
      problem: `No list says what to tell the team before “${data.name}”.`,
      fix: `Add one to ${AT}, with “treatment: ${id}”.`,
    }));

/** Faults that one list has by itself, or beside another. */
const listsAmiss = ({ library, files }: Content): Finding[] =>
  files.checklists.flatMap(({ id, file, data, placeOf }) => {
    const { treatment, tell, gateSet } = data;
    const first = treatment === undefined ? undefined : checklistFor(library, treatment);
    const gate = library.dangerSets.get(gateSet);
    return [
      ...(first && first.id !== id
        ? [
            {
              file,
              ...placeOf(['treatment']),
              problem: `“${first.id}” and “${id}” are both the list of “${treatment}”.`,
              fix: 'Make one list of the two, or remove “treatment” from one.',
            },
          ]
        : []),
      ...tell.flatMap((line, index) =>
        tell.indexOf(line) < index
          ? [
              {
                file,
                ...placeOf(['tell', index]),
                problem: `“${id}” holds “${line}” twice.`,
                fix: 'Remove one of the two.',
              },
            ]
          : [],
      ),
      ...(gate && gate.data.form !== 'gate'
        ? [
            {
              file,
              ...placeOf(['gateSet']),
              problem: `“${gateSet}” is no gate: it does not say which signs come before a treatment.`,
              fix: `Name a set of the form “gate”: ${gatesOf(library).join(', ')}.`,
            },
          ]
        : []),
    ];
  });

const gatesOf = ({ dangerSets }: Content['library']): string[] =>
  [...dangerSets.values()].filter(({ data }) => data.form === 'gate').map(({ id }) => id);

/** One list is shared by all procedures. */
function sharedList({ files }: Content): Finding[] {
  const shared = files.checklists.filter(({ data }) => data.kind === 'any-procedure');
  const [first, second] = shared;
  if (first && !second) return [];
  return [
    {
      file: second?.file ?? AT,
      ...(second ? second.placeOf(['kind']) : { line: 1, column: 1 }),
      problem: second
        ? `“${first?.id ?? ''}” and “${second.id}” are both for any procedure.`
        : 'No list is shared by all needles and operations.',
      fix: second
        ? 'Write another “kind” in one of the two.'
        : 'Write “kind: any-procedure” in the list that holds what every team must know.',
    },
  ];
}

/** Articles about a procedure that do not show its list; one that is not written yet cannot. */
const articlesWithoutTheirList = ({ library, files }: Content): Finding[] =>
  files.checklists.flatMap(({ id, data }) =>
    data.articles.flatMap((name): Finding[] => {
      const article = library.articles.get(name);
      const file = files.articles.find((other) => other.id === name)?.file;
      if (!article || !file || listsIn(article.body.parts).some(({ props }) => props.treatment === id)) return [];
      return [
        {
          file,
          line: 1,
          column: 1,
          problem: `The article does not show the list “${id}”.`,
          fix: `Write <BeforeProcedure treatment="${id}" /> where it tells of the procedure, or remove it from “articles” of the list.`,
        },
      ];
    }),
  );

const listsTwiceInAText = (content: Content): Finding[] =>
  bodiesOf(content).flatMap(({ file: { file }, entry }) => {
    const lists = listsIn(entry.body.parts);
    return lists
      .filter(({ props }, index) => lists.findIndex((other) => other.props.treatment === props.treatment) < index)
      .map(({ props, line, column }) => ({
        file,
        line,
        column,
        problem: `The list “${props.treatment ?? ''}” stands here for the second time.`,
        fix: 'Remove one of the two.',
      }));
  });

const listsIn = (parts: Parameters<typeof wordsIn>[0]) =>
  [...wordsIn(parts)].filter(({ name }) => name === 'BeforeProcedure');

function linesOfNoList({ files }: Content): Finding[] {
  const held = new Set(files.checklists.flatMap(({ data }) => data.tell));
  return files.checklistLines
    .filter(({ id }) => !held.has(id))
    .map(({ id, file, placeOf }) => ({
      file,
      ...placeOf([], 'key'),
      problem: `No list holds the line “${id}”.`,
      fix: `Name it in “tell” of a list in ${AT}, or delete it.`,
    }));
}
