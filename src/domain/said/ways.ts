// Words that lead somewhere: terms, links, a visit, the guide.
import type { WordName } from '#schemas/words.ts';
import { addressOf, pageAddresses } from '../addresses.ts';
import type { Library } from '../library.ts';
import { isReachable } from '../reach.ts';
import type { SaidOf } from './said.ts';
import type { Saying } from './say.ts';

export const ways = {
  Term: ({ props: { id = '' }, children }) => ({ is: 'term', term: id, href: addressOf.term(id), parts: children }),
  Link: ({ props: { href = '', title }, children }) => ({ is: 'link', href, title, parts: children }),
  ScheduleVisit: ({ props }, library) => visit(library, props.variant === 'line' ? 'line' : 'box'),
  GuideDownload: (_word, { strings }) => ({
    is: 'invitation',
    title: strings.guide.heading,
    text: strings.guide.text,
    way: { href: pageAddresses.guide, text: strings.guide.link },
  }),
} as const satisfies Partial<Record<WordName | 'Link', Saying>>;

/** The call to schedule a visit. */
export const visit = ({ clinic, strings }: Library, form: 'box' | 'line'): SaidOf<'visit'> => ({
  is: 'visit',
  form,
  title: strings.schedule.heading,
  text: strings.schedule.text,
  way: {
    href: pageAddresses.schedule,
    text: isReachable(clinic) ? strings.schedule.button : strings.schedule.prepare.button,
  },
});
