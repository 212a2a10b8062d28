// What this site promises about its texts: the checks themselves and the clinic’s policy, for the page that says so.
import { fill } from '#domain/fill.ts';
import type { Library } from '#domain/library.ts';
import { checks } from '#editorial/checks.ts';

interface KeptPromise {
  /** The check’s name as words: “links that work”. */
  name: string;
  reason: string;
}

const inWords = ({ name, reason }: (typeof checks)[number]): KeptPromise => ({
  name: name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase()),
  reason,
});

/** Checks that stop publication, and checks that warn editors, in the order of their names. */
export const promises = {
  stops: checks.filter(({ severity }) => severity === 'error').map(inWords),
  warns: checks.filter(({ severity }) => severity === 'warning').map(inWords),
};

/** What the clinic has decided, in sentences. */
export function policyInWords({ policy, strings, language }: Library): string[] {
  const { policyPage } = strings;
  const { readingGrade, review } = policy;
  return [
    fill(policyPage.grade, { n: readingGrade.article }, language),
    fill(policyPage.safetyGrade, { n: readingGrade.safety }, language),
    fill(policyPage.reviewDays, { n: review.reminderDays, grace: review.graceDays }, language),
    ...(['notReviewed', 'changed', 'dueSoon', 'overdue'] as const).map(
      (state) => `${policyPage[state]} ${policyPage[review[state]]}.`,
    ),
  ];
}
