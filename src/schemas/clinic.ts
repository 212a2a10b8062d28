import { z } from 'zod';
import { entry, ids, text, textOrEmpty, webAddress } from './text.ts';

const phone = textOrEmpty.refine((value) => value === '' || /^\+1 \d{3}-\d{3}-\d{4}$/.test(value), {
  error: 'Write the phone number as +1 555-555-5555 with the real digits, or leave it empty: "".',
});

/** Facts about the clinic, in `content/clinic.yaml` and nowhere else. What we do not know stays empty, and pages cope. */
export const clinicSchema = entry('clinic facts', {
  name: text('Write the name of the clinic.'),
  phone,
  email: textOrEmpty.refine((value) => value === '' || /^[^\s@<>"]+@[^\s@<>"]+\.[a-z]{2,}$/i.test(value), {
    error: 'Write the e-mail address, or leave it empty: "".',
  }),
  address: entry('addresses', {
    street: textOrEmpty,
    city: textOrEmpty,
    state: textOrEmpty,
    zip: textOrEmpty,
  }),
  hours: textOrEmpty,
  /** Where a visit is booked on the web. */
  bookingAddress: webAddress,
  /** What takes the contact form on the page of the guide; the form appears when this is set. */
  formAddress: webAddress,
  website: webAddress,
  social: z
    .array(
      entry('social links', {
        name: text('Write the name of the service.'),
        address: webAddress.refine((value) => value !== '', { error: 'Write the address of the page.' }),
      }),
    )
    .nullish()
    .transform((list) => list ?? []),
  /** Treatments the clinic sells: pages that discuss them say so. */
  treatmentsOffered: ids('treatment'),
});
