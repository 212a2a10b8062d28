// Whether a result may stand before a reader: it holds for people with their condition, or the text says whose result it is.
import { EVERYBODY } from '#schemas/condition.ts';
import { mentions } from '../disclaimers.ts';
import type { Claim, Library } from '../library.ts';

/** Low back surgery of any kind: what holds for everybody who had an operation holds for readers who consider one. */
const ANY_OPERATION = 'any-low-back-surgery';

interface Reading {
  /** Conditions of the people who read. */
  readers: readonly string[];
  /** Whether the text is about an operation. */
  isAboutSurgery: boolean;
}

/** Whether everybody who reads may take the result as their own. */
export const fits = ({ data }: Claim, { readers, isAboutSurgery }: Reading): boolean =>
  data.condition.includes(EVERYBODY) ||
  (isAboutSurgery && data.condition.includes(ANY_OPERATION)) ||
  readers.every((reader) => data.condition.includes(reader));

/** Whether the record itself says that it misleads somebody who reads. */
export const misleads = ({ data }: Claim, { readers }: Pick<Reading, 'readers'>): boolean =>
  readers.some((reader) => data.notFor.includes(reader));

/** Whether a text names the people whom a result holds for. */
export const namesPeople = (text: string, { data }: Claim, { conditions }: Library): boolean =>
  data.condition.some((id) => mentions(text, conditions.get(id)?.data.names ?? []));

/** Conditions in words: “people with sciatica or a slipped vertebra from wear”. */
export const conditionsInWords = (ids: readonly string[], { conditions, language }: Library): string =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(ids.map((id) => conditions.get(id)?.data.name ?? id));
