import { describe, expect, test } from 'vitest';
import { siteAddress } from '#publish/site-address.ts';

describe('siteAddress', () => {
  test.each([{}, { SITE_URL: '' }, { SITE_URL: ' ' }])('is not set by %j', (environment) => {
    expect(siteAddress(environment)).toEqual({ origin: 'https://valorspine.example', isSet: false });
  });

  test.each(['https://www.example.org', 'https://www.example.org/', ' https://www.example.org '])(
    'is set by “%s”',
    (SITE_URL) => {
      expect(siteAddress({ SITE_URL })).toEqual({ origin: 'https://www.example.org', isSet: true });
    },
  );

  test.each([
    'www.example.org',
    'ftp://example.org',
    'https://example.org/site/',
    'https://example.org/?a',
    'https://example.org/#a',
    'https://me@example.org/',
  ])('does not take “%s”', (SITE_URL) => {
    expect(() => siteAddress({ SITE_URL })).toThrow(`SITE_URL is “${SITE_URL}”. Write the address of the site`);
  });
});
