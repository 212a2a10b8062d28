// How to reach the clinic. What is not known is said, and nothing leads nowhere.
import { fill } from './fill.ts';
import { listAddresses } from './addresses.ts';
import type { Clinic, Library, Page } from './library.ts';
import { phoneHref } from './phone.ts';
import type { Way } from './said/said.ts';

/** Whether a reader can arrange a visit by what content/clinic.yaml names: nothing on the site offers one otherwise. */
export const isReachable = ({ phone, bookingAddress }: Pick<Clinic, 'phone' | 'bookingAddress'>): boolean =>
  phone !== '' || bookingAddress !== '';

/** Pages under the titles that are true while nobody can arrange a visit. */
export const pagesAsReachable = (pages: ReadonlyMap<string, Page>, clinic: Clinic): ReadonlyMap<string, Page> =>
  isReachable(clinic)
    ? pages
    : new Map([...pages].map(([id, page]) => [id, { ...page, data: { ...page.data, ...page.data.whenNotReachable } }]));

/** What the way to a visit is called. */
export const visitName = ({ clinic, strings: { navigation } }: Library): string =>
  isReachable(clinic) ? navigation.schedule : navigation.prepare;

/** A way on in bold, and what it is. */
interface Labelled {
  label: string;
  text: string;
}

export interface Reach {
  /** Above the ways to the clinic, where it names any. */
  title: string | undefined;
  /** What to do while nobody can arrange a visit here. */
  instead: { lead: string; ways: readonly (Labelled & { way?: Way })[] } | undefined;
  phone: Way | undefined;
  web: Way | undefined;
  email: Way | undefined;
  /** A postal address in one line, and opening hours, each with its heading. */
  facts: readonly { title: string; text: string }[];
}

/** Every way to the clinic that content/clinic.yaml knows. */
export function reachOf({ clinic, strings }: Library): Reach {
  const { schedule } = strings;
  const { phone, email, bookingAddress, address, hours } = clinic;
  const place = [
    address.street,
    [address.city, [address.state, address.zip].filter(Boolean).join(' ')].filter(Boolean).join(', '),
  ].filter(Boolean);
  const { prepare } = strings.schedule;
  const facts = [
    { title: schedule.address, text: place.join(', ') },
    { title: schedule.hours, text: hours },
  ].filter(({ text }) => text !== '');
  const hasWay = isReachable(clinic) || email !== '' || facts.length > 0;
  return {
    title: hasWay ? schedule.offered : undefined,
    instead: isReachable(clinic)
      ? undefined
      : {
          lead: prepare.lead,
          ways: [
            { label: prepare.refer, text: prepare.referText },
            {
              label: prepare.questions,
              text: prepare.questionsText,
              way: { href: listAddresses.questions, text: prepare.questionsLink },
            },
            {
              label: prepare.emergency,
              text: prepare.emergencyText,
              way: { href: '#get-help', text: prepare.emergencyLink },
            },
          ],
        },
    phone: phone ? { href: phoneHref(phone), text: fill(schedule.byPhone, { phone }) } : undefined,
    web: bookingAddress ? { href: bookingAddress, text: schedule.byWeb } : undefined,
    email: email ? { href: `mailto:${email}`, text: email } : undefined,
    facts,
  };
}

/** Everything that stands there, a line for each. */
export const reachLines = ({ title, instead, phone, web, email, facts }: Reach): string[] => [
  ...(instead ? [instead.lead] : []),
  ...(instead?.ways ?? []).flatMap(({ label, text, way }) => [`${label} ${text}`, ...(way ? [wayLine(way)] : [])]),
  ...(title ? [title] : []),
  ...[phone, web, email].flatMap((way) => (way ? [wayLine(way)] : [])),
  ...facts.flatMap(({ title: heading, text }) => [heading, text]),
];

const wayLine = ({ text, href }: Way): string => `${text} <${href}>`;
