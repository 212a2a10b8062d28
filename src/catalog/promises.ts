// What this site promises about its texts: the checks themselves and the clinic’s policy, for the page that says so.
import type { Library } from '#domain/library.ts';
import { checks } from '#editorial/checks.ts';

export interface Promise {
  /** The check’s name as words: “links that work”. */
  name: string;
  reason: string;
}

const inWords = ({ name, reason }: (typeof checks)[number]): Promise => ({
  name: name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase()),
  reason,
});

/** Checks that stop publication, and checks that warn editors, in the order of their names. */
export const promises = {
  stops: checks.filter(({ severity }) => severity === 'error').map(inWords),
  warns: checks.filter(({ severity }) => severity === 'warning').map(inWords),
};

/** What the clinic has decided, in sentences. */
export function policyInWords({ policy, strings }: Library): string[] {
  const say = strings.policyPage;
  const { readingGrade, review } = policy;
  return [
    say.grade.replace('{n}', String(readingGrade.article)),
    say.safetyGrade.replace('{n}', String(readingGrade.safety)),
    say.reviewDays.replace('{n}', String(review.reminderDays)).replace('{grace}', String(review.graceDays)),
    ...(['notReviewed', 'changed', 'dueSoon', 'overdue'] as const).map(
      (state) => `${say[state]} ${say[review[state]]}.`,
    ),
  ];
}
