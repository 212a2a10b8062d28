// What the site promises its readers, held on every finished page.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { headersFor, readHeaderRules } from '#publish/apply-headers.ts';
import {
  all,
  attribute,
  faultsOn,
  find,
  isTool,
  pages,
  readFile,
  runningScripts,
  visibleText,
  type Page,
} from './the-site.ts';
import { library } from './the-content.ts';

const articles = pages.filter(({ address }) => /^\/articles\/.+/.test(address));
describe('one answer', () => {
  test('no page but a tool runs a script, and no page loads a style or shows another page', () => {
    const faults = faultsOn(pages, (page) => [
      ...(isTool(page) ? [] : runningScripts(page).map(() => 'has a script')),
      ...all(page.tree, 'link[rel=stylesheet], iframe, object, embed').map(({ tagName }) => `has <${tagName}>`),
      ...all(page.tree, '[style]').map(({ tagName }) => `<${tagName}> has a style of its own`),
    ]);
    expect(faults).toEqual([]);
  });
  test('nothing is loaded from anyone else', () => {
    const faults = faultsOn(pages, ({ tree }) =>
      all(tree, '[src], link[href]')
        .filter(({ properties }) => !['canonical', 'alternate'].includes(String(properties.rel)))
        .map((element) => attribute(element, 'src') || attribute(element, 'href'))
        .filter((address) => /^(https?:)?\/\//.test(address)),
    );
    expect(faults).toEqual([]);
  });
});

describe('security policy', () => {
  const rules = readHeaderRules(readFile('_headers'));
  const policy = headersFor(rules, '/').get('Content-Security-Policy') ?? '';

  test('starts from nothing and has no holes', () => {
    expect(policy).toMatch(/^default-src 'none';/);
    // Pagefind reads its index with WebAssembly; text never becomes code.
    expect(policy.replace("'wasm-unsafe-eval'", '')).not.toContain('unsafe');
    expect(policy).not.toContain('*');
    expect(policy).toContain("frame-ancestors 'none'");
  });
  test('allows the styles of every page by their hash', () => {
    const faults = faultsOn(pages, ({ html }) =>
      [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)]
        .map(([, css = '']) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`)
        .filter((hash) => !policy.includes(hash)),
    );
    expect(faults).toEqual([]);
  });
  test.each([
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['X-Frame-Options', 'DENY'],
  ])('%s is sent with everything', (name, value) => {
    for (const { address } of pages) expect(headersFor(rules, address).get(name)).toBe(value);
  });
  test('HSTS and the limits of permissions are sent', () => {
    expect(headersFor(rules, '/').get('Strict-Transport-Security')).toContain('max-age=');
    expect(headersFor(rules, '/').get('Permissions-Policy')).toContain('geolocation=()');
  });
});

describe('emergency advice', () => {
  test('is the first thing on every page after the way to the text', () => {
    const faults = faultsOn(pages, ({ tree }) => {
      const [first] = all(tree, 'body > :not(.skip)');
      return first && visibleText(first).includes('Call 911 or go to an emergency department now')
        ? []
        : ['begins with something else'];
    });
    expect(faults).toEqual([]);
  });
  test('opens every article on pain, procedures and recovery, before its first section', () => {
    // Source: safety rules, section 6: all other pages have the line at the top, which another test looks at.
    const topics = [
      'sciatica',
      'annular-tears-and-disc-pain',
      'fusion-and-surgery',
      'non-surgical-treatments',
      'recovery',
      'veterans',
    ];
    const withBox = articles.filter(({ address }) => {
      const article = library.articles.get(address.split('/')[2] ?? '');
      return topics.includes(article?.data.topic ?? '');
    });
    expect(withBox.length).toBeGreaterThan(20);
    const faults = faultsOn(withBox, ({ html }) =>
      html.indexOf('id="get-help"') > 0 && html.indexOf('id="get-help"') < html.indexOf('<h2 id=')
        ? []
        : ['has no box before its text'],
    );
    expect(faults).toEqual([]);
  });
  test('has no way out of its cards but 911', () => {
    expect(
      faultsOn(pages, ({ tree }) =>
        all(tree, '.emergency a')
          .map((link) => attribute(link, 'href'))
          .filter((href) => !/^(tel:(911|988)|sms:)/.test(href)),
      ),
    ).toEqual([]);
  });
  test('never stands beside a call to a visit', () => {
    expect(
      faultsOn(pages, ({ tree }) =>
        all(tree, '.emergency + .visit, .visit + .emergency, .emergency .visit').map(() => 'stands beside it'),
      ),
    ).toEqual([]);
  });
});

describe('disclaimers', () => {
  /** What the page says; the title of a cited work is not its word. */
  const withoutNavigation = ({ tree }: Page) => visibleText(find(tree, 'main') ?? tree, '.sources');

  test('a page that names fibrin carries its box before its first section', () => {
    const faults = faultsOn(articles, (page) => {
      if (!/fibrin/i.test(withoutNavigation(page))) return [];
      const box = page.html.indexOf('Fibrin in discs: what you should know first');
      return box > 0 && box < page.html.indexOf('<h2 id=') ? [] : ['names fibrin without its box'];
    });
    expect(faults).toEqual([]);
  });
  test('a page about VA coverage carries its box', () => {
    const faults = faultsOn(articles, (page) =>
      /VA (team|may pay|covers?|approv)/.test(withoutNavigation(page)) &&
      !page.html.includes('We are not part of the Department of Veterans Affairs')
        ? ['has no box']
        : [],
    );
    expect(faults).toEqual([]);
  });
  test('every page says that it is no advice for one person', () => {
    expect(
      faultsOn(pages, (page) =>
        visibleText(page.tree).includes('It is not medical advice for you.') ? [] : ['does not say it'],
      ),
    ).toEqual([]);
  });
  test('no page says that a clinician reviewed it while none has', () => {
    expect(library.signOffs.size).toBe(0);
    expect(
      faultsOn(pages, ({ html }) => 'lastReviewed reviewedBy'.split(' ').filter((name) => html.includes(`"${name}"`))),
    ).toEqual([]);
    expect(
      faultsOn(articles, (page) =>
        visibleText(page.tree).includes('Not yet reviewed by a clinician')
          ? []
          : ['does not say that it is not reviewed'],
      ),
    ).toEqual([]);
  });
});

describe('sources', () => {
  test('every number leads to a source, and every source back to a number', () => {
    const faults = faultsOn(pages, ({ tree }) => {
      const ids = new Set(all(tree, '[id]').map((element) => attribute(element, 'id')));
      const cited = all(tree, 'sup a').map((link) => attribute(link, 'href').slice(1));
      const listed = all(tree, 'ol.sources > li').map((source) => attribute(source, 'id'));
      return [
        ...cited.filter((id) => !listed.includes(id)).map((id) => `${id} is cited and not listed`),
        ...listed.filter((id) => !cited.includes(id)).map((id) => `${id} is listed and not cited`),
        ...listed.filter((id) => !ids.has(id.replace('s', 'c'))).map((id) => `nothing leads back from ${id}`),
      ];
    });
    expect(faults).toEqual([]);
  });
  test('ids are unique on every page', () => {
    const faults = faultsOn(pages, ({ tree }) => {
      const ids = all(tree, '[id]').map((element) => attribute(element, 'id'));
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(faults).toEqual([]);
  });
});

test('every drawing has a name or is decoration', () => {
  const faults = faultsOn(pages, ({ tree }) =>
    all(tree, 'svg')
      .filter((svg) => attribute(svg, 'ariaHidden') !== 'true' && !attribute(svg, 'ariaLabel') && !find(svg, 'title'))
      .map(() => 'has a drawing without a name'),
  );
  expect(faults).toEqual([]);
});

test('no page shows what a program left behind', () => {
  const faults = faultsOn(
    pages,
    (page) => visibleText(page.tree).match(/lorem ipsum|\bTODO\b|undefined|\[object|\bNaN\b|\{\w+\}/gi) ?? [],
  );
  expect(faults).toEqual([]);
});

test('an article that is not written yet is text, not a link', () => {
  const wanted = [...library.wanted.keys()].map((slug) => `/articles/${slug}/`);
  expect(
    faultsOn(pages, ({ tree }) =>
      all(tree, 'a[href]')
        .map((link) => attribute(link, 'href'))
        .filter((href) => wanted.includes(href)),
    ),
  ).toEqual([]);
});

test('a picture shows as many people as its words count', () => {
  const faults = faultsOn(pages, ({ tree }) =>
    all(tree, '.people svg').flatMap((svg) => {
      const [, n = '', total = ''] = /(\d+) out of (\d+)/.exec(attribute(svg, 'ariaLabel')) ?? [];
      const area = (kind: RegExp) =>
        all(svg, 'rect')
          .filter((rect) => kind.test(attribute(rect, 'fill')))
          .reduce(
            (sum, rect) => sum + (Number(attribute(rect, 'width')) / 15) * (Number(attribute(rect, 'height')) / 24),
            0,
          );
      const [filled, empty] = [area(/[^o]\)$/), area(/o\)$/)];
      return filled === Number(n) && filled + empty === Number(total)
        ? []
        : [`“${attribute(svg, 'ariaLabel')}” draws ${filled} of ${filled + empty}`];
    }),
  );
  expect(faults).toEqual([]);
});
