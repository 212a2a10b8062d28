import type { Check, Content, Finding } from '../check.ts';
import { ownTextsOf, type OwnText } from '../texts.ts';

/** What no text types itself, and the word that says it instead. */
const TYPED: readonly { pattern: RegExp; what: string; fix: string }[] = [
  {
    pattern: /\b(?:99|10\d)(?:\.\d)? ?(?:°|degrees\b)|\b3[78](?:\.\d)? ?°/u,
    what: 'a temperature',
    fix: 'Write <DangerSign id="fever-with-back-pain" /> in a sentence, or <FeverRule /> on a line of its own.',
  },
  {
    pattern: /\bboth (?:of (?:my|your|the) |my |your )?legs\b/iu,
    what: 'a danger sign',
    fix: 'Write <DangerSign id="both-legs" /> for the sign. Where no sign is meant, write “your legs”.',
  },
  {
    pattern: /\burgent care\b/iu,
    what: 'where to go',
    fix: 'Write <DangerAct level="same-day" />. It says what urgent care is not for.',
  },
  {
    pattern:
      /\b(?:answer\w*|call\w*|reach\w*|help|nobody|respon\w+|seen)\b[^.?!]{0,60}\bwithin (?:an|one|two|\d+) (?:hours?|minutes?)\b/iu,
    what: 'a time limit for help',
    fix: 'Write <DangerAct level="same-day" />. It names the limit.',
  },
];

/** Signs of the register as a text may type them. */
const SIGNS: readonly RegExp[] = [
  /\blos\w+ control of (?:your|the) (?:bladder|bowels?)\b/iu,
  /\b(?:bladder|bowel)\b[^.;?!]*\b(?:trouble|problems?|control|changes?|loss|leak\w*)\b|\b(?:trouble|loss|control)\b[^.;?!]*\b(?:bladder|bowel)\b/iu,
  /\b(?:can(?:no|’)t|unable to|trouble|hard to)\b[^.;?!]{0,20}\b(?:pass(?:ing)? (?:urine|stool)|pee|urinate)\b/iu,
  /\bnumb\w*\b[^.;?!]*\b(?:genitals?|groin|saddle|between (?:the|your) legs|inner thighs?|back passage)\b/iu,
  /\bsaddle (?:numbness|signs?)\b/iu,
  /\b(?:growing|worsening|sudden) (?:leg )?weakness\b|\bweakness\b[^.;?!]*\b(?<!not )(?:getting worse|spreading|gets worse|grows)\b/iu,
  /\bfoot drop\b|\bcan(?:no|’)t lift (?:your|the) (?:foot|toes)\b|\b(?:foot|feet|legs?) (?:goes|go|is|are|gets?|turns?) (?:suddenly )?(?:limp|weak|numb|dead)\b/iu,
  /\bfever\b[^.;?!]*\bback pain\b|\bback pain\b[^.;?!]*\bfever\b/iu,
];

/** Words that tell a reader with a sign what to do or to leave. */
const ADVICE = /\b(?:if|when)\b[^.?!]*\b(?:rest|wait|call|see|go|stay|ask|tell|take|lie|try)\b/iu;

/** Words that say how urgent something is. */
const LEVEL =
  /\b(?:911|emergenc(?:y|ies)|same[- ]day|today|right away|at once|immediately|urgent(?:ly)?|cannot wait|can wait|do not wait)\b/iu;

/** Finds danger signs, fever numbers and times for help that a text types instead of naming the register. */
export const dangerSignsFromTheRegister: Check = {
  name: 'danger-signs-from-the-register',
  reason:
    'Fifty hand-written lists of danger signs had drifted apart: one sign was 911 on one line and a same-day check on the next. Each sign now stands in one place. Source: safety rules of this site, version 2, section 4.',
  severity: 'error',
  examples: {
    ok: [
      'Call 911 or go to an emergency department for <AnyDangerSign set="inline-answer" />.',
      'The nerves at the bottom of the spine also work your bladder.',
      'The VA must be told within 72 hours.',
    ],
    notOk: [
      {
        when: '<Claim id="sci-06-stay-active">Pain in both legs is common; stay active</Claim>.',
        says: [
          'line 1: “both legs” types a danger sign. Write <DangerSign id="both-legs" /> for the sign. Where no sign is meant, write “your legs”.',
        ],
      },
      {
        when: 'Call your surgeon for a fever of 101 °F.',
        says: [
          'line 1: “101 °” types a temperature. Write <DangerSign id="fever-with-back-pain" /> in a sentence, or <FeverRule /> on a line of its own.',
        ],
      },
      {
        when: 'Pain in both legs is common.',
        says: [
          'line 1: “both legs” types a danger sign. Write <DangerSign id="both-legs" /> for the sign. Where no sign is meant, write “your legs”.',
        ],
      },
      {
        when: 'On weekends, go to urgent care.',
        says: [
          'line 1: “urgent care” types where to go. Write <DangerAct level="same-day" />. It says what urgent care is not for.',
        ],
      },
      {
        when: 'If nobody calls you back within 2 hours, go.',
        says: [
          'line 1: “nobody calls you back within 2 hours” types a time limit for help. Write <DangerAct level="same-day" />. It names the limit.',
        ],
      },
      {
        when: 'If you lose control of your bladder, rest for a few days.',
        says: [
          'line 1: “lose control of your bladder” types a danger sign with how urgent it is, or with what to do. Write <DangerSign id="…" /> or <AnyDangerSign set="…" /> in a sentence, or <DangerSigns set="…" /> on a line of its own; the names stand in content/en/danger-signs.',
        ],
      },
      {
        when: 'If your foot goes limp, call your doctor in the morning.',
        says: [
          'line 1: “foot goes limp” types a danger sign with how urgent it is, or with what to do. Write <DangerSign id="…" /> or <AnyDangerSign set="…" /> in a sentence, or <DangerSigns set="…" /> on a line of its own; the names stand in content/en/danger-signs.',
        ],
      },
      {
        when: 'New bladder or bowel trouble is an emergency.',
        says: [
          'line 1: “bladder or bowel trouble” types a danger sign with how urgent it is, or with what to do. Write <DangerSign id="…" /> or <AnyDangerSign set="…" /> in a sentence, or <DangerSigns set="…" /> on a line of its own; the names stand in content/en/danger-signs.',
        ],
      },
      {
        when: [
          {
            file: 'claims/sci-06-bed-rest.yaml',
            from: 'limits: A day or two of taking it easy is fine.',
            to: 'limits: New bladder or bowel trouble is an emergency.',
          },
        ],
        says: [
          'content/claims/sci-06-bed-rest.yaml:22: “bladder or bowel trouble” types a danger sign with how urgent it is, or with what to do. Write <DangerSign id="…" /> or <AnyDangerSign set="…" /> in a sentence, or <DangerSigns set="…" /> on a line of its own; the names stand in content/en/danger-signs.',
        ],
      },
    ],
  },

  find(content) {
    return [...ownTextsOf(content), ...stringsOf(content), ...recordsOf(content)].flatMap(
      ({ text, placeOf, isRecord }: Text): Finding[] => {
        const typed = (isRecord ? [] : TYPED).flatMap(({ pattern, what, fix }): Finding[] => {
          const found = pattern.exec(text);
          return found ? [{ ...placeOf(found), problem: `“${found[0]}” types ${what}.`, fix }] : [];
        });
        const sentences = text.split(/(?<=[.?!])\s+/u);
        const signs = sentences.flatMap((sentence): Finding[] => {
          const isTold = LEVEL.test(sentence) || ADVICE.test(sentence);
          const found = isTold ? SIGNS.map((sign) => sign.exec(sentence)).find(Boolean) : undefined;
          if (!found) return [];
          return [
            {
              ...placeOf({ 0: found[0], index: text.indexOf(found[0]) }),
              problem: `“${found[0]}” types a danger sign with how urgent it is, or with what to do.`,
              fix: 'Write <DangerSign id="…" /> or <AnyDangerSign set="…" /> in a sentence, or <DangerSigns set="…" /> on a line of its own; the names stand in content/en/danger-signs.',
            },
          ];
        });
        return [...typed, ...signs.slice(0, 1)];
      },
    );
  },
};

interface Text extends Omit<OwnText, 'unsourced'> {
  /** What a record says: a study may count fevers, and a law may name urgent care. */
  isRecord?: true;
}

/** What records of claims say. */
const recordsOf = ({ files }: Content): Text[] =>
  files.claims.flatMap(({ file, data, placeOf }) =>
    Object.entries(data.wording).flatMap(([language, wording]) =>
      (['phrase', 'sentence', 'limits'] as const).flatMap((field): Text[] => {
        const text = wording[field];
        return text === undefined
          ? []
          : [{ text, placeOf: () => ({ file, ...placeOf(['wording', language, field]) }), isRecord: true }];
      }),
    ),
  );

/** Strings of the interface; what readers type into the search is no text of ours. */
const stringsOf = ({ files }: Content): Text[] =>
  files.strings.flatMap(({ file, data, placeOf }) =>
    textsIn(data).map(({ path, text }): Text => ({ text, placeOf: () => ({ file, ...placeOf(path) }) })),
  );

/** Every text in data, with its path. */
function textsIn(
  data: unknown,
  path: readonly (string | number)[] = [],
): { path: (string | number)[]; text: string }[] {
  if (typeof data === 'string') return [{ path: [...path], text: data }];
  if (Array.isArray(data)) return data.flatMap((item, index) => textsIn(item, [...path, index]));
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) => textsIn(value, [...path, key]));
}
