// Where the site will be published.

/** Until somebody sets SITE_URL. Nobody can own an address under .example: RFC 2606. */
const NO_ADDRESS_YET = 'https://valorspine.example';

export interface SiteAddress {
  /** Scheme and host, without a slash at the end. */
  origin: string;
  isSet: boolean;
}

/**
 * The address of the site, from SITE_URL.
 *
 * @throws {Error} When SITE_URL is not the address of a whole site, in a sentence that says what to write.
 */
export function siteAddress(environment: { SITE_URL?: string | undefined } = process.env): SiteAddress {
  const written = environment.SITE_URL?.trim();
  if (!written) return { origin: NO_ADDRESS_YET, isSet: false };
  const url = URL.parse(written);
  const isWhole =
    url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username;
  if (!isWhole)
    throw new Error(
      `SITE_URL is “${written}”. Write the address of the site without a folder, for example https://www.example.org.`,
    );
  return { origin: url.origin, isSet: true };
}

/** The address of the site that this process builds. */
export const siteUrl = new URL(siteAddress().origin);
