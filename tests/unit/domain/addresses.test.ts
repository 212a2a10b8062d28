import { describe, expect, test } from 'vitest';
import { linkState } from '#domain/addresses.ts';
import { library } from '../../fixtures/library.ts';

const state = (href: string) => linkState(href, library, new Set(['here']));

describe('linkState', () => {
  test.each([
    ['/articles/sciatica-options/', 'published'],
    ['/articles/before-spinal-fusion/', 'wanted'],
    ['/articles/no-such-article/', 'dead'],
    ['/glossary/#sciatica', 'published'],
    ['/glossary/#no-such-term', 'dead'],
    ['/treatments/discectomy/', 'published'],
    ['/treatments/discectomy', 'dead'],
    ['#here', 'published'],
    ['#there', 'dead'],
    ['/recovery/#spinal-fusion', 'published'],
    ['/recovery/#yoga', 'dead'],
    ['/about/privacy/', 'published'],
    ['/about/privacy/#no-such-heading', 'dead'],
    ['/articles/sciatica-options/#questions-for-your-visit', 'published'],
    ['/articles/sciatica-options/#no-such-heading', 'dead'],
    ['/treatments/discectomy/#get-help', 'published'],
    ['/treatments/discectomy/#no-such-heading', 'dead'],
    ['/decide/surgery-for-sciatica/#options', 'published'],
    ['/decide/surgery-for-sciatica/#no-such-heading', 'dead'],
    ['/guide/#downloads', 'published'],
    ['/topics/#anything', 'dead'],
    ['/evidence/fusion-and-surgery/', 'published'],
    ['/evidence/fusion-and-surgery/9/', 'dead'],
  ])('of %s is %s', (href, expected) => {
    expect(state(href)).toBe(expected);
  });
});
