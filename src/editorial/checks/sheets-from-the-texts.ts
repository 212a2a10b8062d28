import { perLibrary } from '#domain/per-library.ts';
import { mayBeShown } from '#domain/evidence/both-sides.ts';
import { topicsInOrder } from '#domain/library.ts';
import { nearest } from '#schemas/text.ts';
import type { Check, Content, Finding } from '../check.ts';
import { passagesOf } from '../texts.ts';

/** Finds lines of one-page sheets that stand in no text of the site, and claims that may not stand alone there. */
export const sheetsFromTheTexts: Check = {
  name: 'sheets-from-the-texts',
  reason:
    'A sheet repeats what a reviewed page says; a line written for the sheet alone would escape its sources and its review. Source: design rules of this site, one fact in one place.',
  severity: 'error',
  examples: {
    ok: [
      [
        {
          file: 'en/topics/sciatica.yaml',
          from: '- Do not stay in bed for days.',
          to: '- Keep a number to call by day, at night and on weekends.',
        },
      ],
    ],
    notOk: [
      {
        when: [
          {
            file: 'en/topics/sciatica.yaml',
            from: '- Do not stay in bed for days.',
            to: '- Do not worry about the pain.',
          },
        ],
        says: [
          'content/en/topics/sciatica.yaml:22: “Do not worry about the pain.” stands in no text of the site. Copy whole sentences, word for word, from an article, a treatment, a recovery phase or a checklist.',
        ],
      },
      // A part of a sentence can mean the opposite of it.
      {
        when: [
          { file: 'en/topics/sciatica.yaml', from: '- Do not stay in bed for days.', to: '- stay in bed for days.' },
        ],
        says: [
          'content/en/topics/sciatica.yaml:22: “stay in bed for days.” stands in no text of the site. Copy whole sentences, word for word, from an article, a treatment, a recovery phase or a checklist.',
        ],
      },
      {
        when: [{ file: 'en/topics/sciatica.yaml', from: 'sci-04-faster-relief,', to: 'fib-04-clinic-success-figure,' }],
        says: [
          'content/en/topics/sciatica.yaml:16: The claim “fib-04-clinic-success-figure” is not used as a result, or its figures were not compared with their source. Choose a claim with “use: show” whose figures were checked.',
        ],
      },
    ],
  },

  find(content) {
    const { library, files } = content;
    return topicsInOrder(library).flatMap((topic): Finding[] => {
      const sheet = topic.data.onePage;
      const entry = files.topics.find(({ id }) => id === topic.id);
      if (!sheet || !entry) return [];
      const { file, placeOf } = entry;
      const lines = (['do', 'doNot'] as const).flatMap((field) =>
        sheet[field].flatMap((line, index) =>
          standsSomewhere(line, content)
            ? []
            : [
                {
                  file,
                  ...placeOf(['onePage', field, index]),
                  problem: `“${line}” stands in no text of the site.`,
                  fix: 'Copy whole sentences, word for word, from an article, a treatment, a recovery phase or a checklist.',
                },
              ],
        ),
      );
      const known = [...library.articles.values()].flatMap(({ data }) => data.questionsToAsk);
      const questions = (sheet.questions ?? []).flatMap((question, index) => {
        if (known.includes(question)) return [];
        const meant = nearest(question, known);
        return [
          {
            file,
            ...placeOf(['onePage', 'questions', index]),
            problem: `“${question}” is no question of an article.`,
            fix: `Copy one from “questionsToAsk” of an article.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`,
          },
        ];
      });
      const numbers = sheet.numbers.flatMap((id, index) => {
        const claim = library.claims.get(id);
        if (!claim || (claim.data.use === 'show' && mayBeShown(claim))) return [];
        return [
          {
            file,
            ...placeOf(['onePage', 'numbers', index]),
            problem: `The claim “${id}” is not used as a result, or its figures were not compared with their source.`,
            fix: 'Choose a claim with “use: show” whose figures were checked.',
          },
        ];
      });
      return [...lines, ...questions, ...numbers];
    });
  },
};

/** Whether whole sentences of a text are these words: a part of a sentence can mean the opposite. */
function standsSomewhere(line: string, content: Content): boolean {
  const escaped = line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = new RegExp(`(^|[.?!:] )${escaped}($| )`, 'u');
  const endsSentence = /[.?!”]$/.test(line);
  return endsSentence && textsToCopy(content).some((text) => text.includes(line) && whole.test(text));
}

/** Passages of the site, and what the register says to do besides calling. */
const textsToCopy = perLibrary((content: Content): readonly string[] => [
  ...passagesOf(content).map(({ text }) => text),
  ...content.library.dangerRules.levels.emergency.also,
]);
