/** The address of a telephone number: `tel:` with its digits. Source: RFC 3966. */
export const phoneHref = (phone: string): string => `tel:${phone.replace(/[^+\d]/g, '')}`;
