import type { Check } from '../check.ts';
import { ownTextsOf } from '../texts.ts';

/** Words of advertisements, and what to write instead. Source: `dont_say` of the evidence register; FTC and FDA guidance named there. */
const WORDS: readonly { pattern: RegExp; instead: string }[] = [
  { pattern: /\bguarantee[ds]?\b/gi, instead: 'Say what studies found, and that nobody can promise a result.' },
  { pattern: /\bcur(?:e|es|ed|ing)\b/gi, instead: 'Write “ease”, “help with” or “treat”.' },
  { pattern: /\bmiracle|breakthrough|revolutionary|cutting[- ]edge\b/gi, instead: 'Say what is new, or nothing.' },
  { pattern: /\broot cause\b/gi, instead: 'Write “possible cause”.' },
  { pattern: /\bleaky disc\b/gi, instead: 'Write “annular tear”.' },
  { pattern: /\bhighly effective\b/gi, instead: 'Say how many people it helped, with <Claim>.' },
  { pattern: /\bno downtime\b/gi, instead: 'Say what people can and cannot do in the first days.' },
  { pattern: /\brisk[- ]free|minimal risks?\b/gi, instead: 'Name the risks.' },
  {
    pattern: /\bFDA[- ]approved (?:treatment|procedure)\b/gi,
    instead: 'Say what the product is approved for, and that discs are not part of it.',
  },
  {
    pattern: /\b(?:heals|repairs|seals|regenerates|restores|regrows) (?:the |your |a )?(?:disc|tear|annulus)s?\b/gi,
    instead: 'Write “is meant to”: no study in people has shown it.',
  },
  { pattern: /\bhealing response\b/gi, instead: 'Say what soreness is usual, and what is not.' },
  {
    pattern: /\b(?:silent|hidden) culprit|underdiagnosed\b/gi,
    instead: 'Say how common it is in people without pain.',
  },
  { pattern: /\bband[- ]aid\b/gi, instead: 'Say how long relief lasts.' },
  { pattern: /\bfailed back (?:patients?|people)\b/gi, instead: 'Write “people with pain after back surgery”.' },
  { pattern: /\bjelly (?:doughnut|donut)\b/gi, instead: 'Describe the ring and the core.' },
  {
    pattern: /(?<!\b(?:not|never|un|been|is it) )(?<!un)\b(?:clinically |scientifically )?proven\b/gi,
    instead: 'Say what was tested, in whom, and what was found.',
  },
  {
    pattern: /\b(?:completely|totally|perfectly|entirely|very) safe\b|\bsafe(?:r)? and effective\b/gi,
    instead: 'Name the harms and how often they happened.',
  },
  {
    pattern: /\b(?:all[- ]natural|natural (?:healing|remedy|cure|solution|alternative)s?)\b/gi,
    instead: 'Say what it is.',
  },
  {
    pattern:
      /\b(?:promising|encouraging|exciting|impressive) (?:results?|data|findings?|evidence|treatments?|stud(?:y|ies))\b/gi,
    instead: 'Say what was found, in how many people, compared with what.',
  },
  {
    pattern: /\b(?:fragile|crumbling|worn[- ]out|ruined) (?:spines?|backs?|discs?)\b|\bbone on bone\b/gi,
    instead: 'Write “wear”, which is common with age and often does not hurt.',
  },
  {
    pattern: /\b(?:the ER|emergency rooms?)\b/g,
    instead: 'Write “emergency department”: one name for one thing.',
  },
  {
    pattern: /\b(?:usually |probably )?nothing to worry about\b/gi,
    instead: 'Say which signs need help, and how fast.',
  },
  {
    pattern: /\b(?:act now|limited time|don[’']t wait to book|special offer|free consultation)\b/gi,
    instead: 'Leave it out: nobody is hurried or sold to here.',
  },
  {
    pattern: /\b(?:urgent appointment|contact our team)\b/gi,
    instead: 'Say how fast: 911, the same day, or in the next days.',
  },
  {
    pattern:
      /\b(?:biologic disc repair|annular repair|disc sealing|(?:intra)?annular fibrin(?: injection)?|disc repair procedure|fibrin (?:glue|sealant) (?:injection|treatment|procedure)s?|Discseel procedure)\b/gi,
    instead: 'Write “fibrin injection”: one name for one thing.',
  },
];

/** Finds words that promise, scare or blame, and second names for one thing. */
export const wordsWeDoNotUse: Check = {
  name: 'words-we-do-not-use',
  reason:
    'Words that promise go beyond the evidence, and readers in pain believe them. Source: FTC health products guidance 2022; evidence register, “dont_say”.',
  severity: 'error',
  examples: {
    ok: ['It is meant to close the tear. No study in people has shown that it does.'],
    notOk: [
      {
        when: 'It heals the disc.',
        says: ['line 1: We do not write “heals the disc”. Write “is meant to”: no study in people has shown it.'],
      },
      {
        when: '<Claim id="sci-06-stay-active">Staying active is a cure</Claim>.',
        says: ['line 1: We do not write “cure”. Write “ease”, “help with” or “treat”.'],
      },
      { when: 'Surgery is a cure.', says: ['line 1: We do not write “cure”. Write “ease”, “help with” or “treat”.'] },
      {
        when: 'Ask about biologic disc repair.',
        says: ['line 1: We do not write “biologic disc repair”. Write “fibrin injection”: one name for one thing.'],
      },
      {
        when: 'The shot treats the root cause.',
        says: ['line 1: We do not write “root cause”. Write “possible cause”.'],
      },
    ],
  },

  find(content) {
    return ownTextsOf(content).flatMap(({ text, placeOf }) =>
      WORDS.flatMap(({ pattern, instead }) =>
        [...text.matchAll(pattern)].map((match) => ({
          ...placeOf(match),
          problem: `We do not write “${match[0]}”.`,
          fix: instead,
        })),
      ),
    );
  },
};
