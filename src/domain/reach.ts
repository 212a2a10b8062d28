// How to reach the clinic. What is not known is said, and nothing leads nowhere.
import { fill } from './fill.ts';
import type { Library } from './library.ts';
import { phoneHref } from './phone.ts';
import type { Way } from './said/said.ts';

export interface Reach {
  title: string;
  /** That no way is set up yet. */
  missing: string | undefined;
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
  return {
    title: schedule.offered,
    missing: phone || email || bookingAddress ? undefined : schedule.notSetUp,
    phone: phone ? { href: phoneHref(phone), text: fill(schedule.byPhone, { phone }) } : undefined,
    web: bookingAddress ? { href: bookingAddress, text: schedule.byWeb } : undefined,
    email: email ? { href: `mailto:${email}`, text: email } : undefined,
    facts: [
      { title: schedule.address, text: place.join(', ') },
      { title: schedule.hours, text: hours },
    ].filter(({ text }) => text !== ''),
  };
}

/** Everything that stands there, a line for each. */
export const reachLines = ({ title, missing, phone, web, email, facts }: Reach): string[] => [
  title,
  ...(missing ? [missing] : []),
  ...[phone, web, email].flatMap((way) => (way ? [`${way.text} <${way.href}>`] : [])),
  ...facts.flatMap(({ title: heading, text }) => [heading, text]),
];
