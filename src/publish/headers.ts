// The headers a host sends with each answer, computed from the finished site. Format: `_headers` of Netlify and Cloudflare Pages.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface FinishedPage {
  /** From the site’s root, for example `/articles/sciatica-options/`. */
  path: string;
  html: string;
}

/** Sent with everything. Source: OWASP HTTP Headers Cheat Sheet. */
const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
};

/** What the site never asks a browser for. Names that Chromium does not know are left out: it warns of them on every page. */
const NEVER_ASKED = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'interest-cohort',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

const A_YEAR = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'public, max-age=0, must-revalidate';

/** What Cloudflare Pages reads of a `_headers` file. Source: developers.cloudflare.com/pages/configuration/headers. */
const LIMITS = { rules: 100, lineLength: 2000 };

/**
 * Write the `_headers` file of a site.
 *
 * Hosts disagree on what happens when two rules set the same header (one joins, one replaces), so no two rules that match an address do.
 *
 * @param pages - Every HTML page.
 * @param addresses - Addresses of all other files.
 * @throws {Error} When a page holds something its Content-Security-Policy would block; names each page and element.
 */
export function headersFile(pages: readonly FinishedPage[], addresses: readonly string[] = []): string {
  const paths = [...addresses];
  const needs: Needs = {
    styles: new Set(),
    scripts: new Set(),
    scriptFiles: false,
    inlinePictures: false,
    // Pagefind reads its index with WebAssembly and asks our own address for its parts.
    searchIndex: addresses.some((address) => address.endsWith('.pagefind')),
    formsLeadTo: new Set(),
  };
  const blocked: string[] = [];
  for (const { path, html } of pages) {
    paths.push(path);
    for (const { tag, source, attributes, content } of elementsOf(html)) {
      const reason = blockedBecause(tag, attributes);
      if (reason) blocked.push(`${path}: ${shown(source)} ${reason}`);
      else if (tag === 'style') needs.styles.add(content);
      else if (tag === 'script' && isCode(attributes.get('type'))) {
        if (attributes.has('src')) needs.scriptFiles = true;
        else needs.scripts.add(content);
      } else if (tag === 'form') needs.formsLeadTo.add(new URL(attributes.get('action') ?? '').origin);
      needs.inlinePictures ||= attributes.get('src')?.startsWith('data:') ?? false;
      needs.inlinePictures ||= tag === 'style' && /url\(\s*["']?data:/.test(content);
    }
  }
  if (blocked.length > 0) throw new Error(tellBlocked(blocked));

  const rules = [
    rule('/*', {
      'Content-Security-Policy': securityPolicy(needs),
      ...ALWAYS,
      'Permissions-Policy': NEVER_ASKED.map((feature) => `${feature}=()`).join(', '),
    }),
    ...branchesOf(paths).map((branch) =>
      rule(branch, {
        // Files in /_astro/ carry a hash of their content in their names.
        'Cache-Control': branch === '/_astro/*' ? A_YEAR : ASK_AGAIN,
        // Other sites show these pictures beside links to us.
        'Cross-Origin-Resource-Policy': branch === '/pictures/*' ? 'cross-origin' : 'same-origin',
      }),
    ),
  ];
  return withinLimits(rules);
}

/** The finished site in a folder: its pages, and the addresses of its other files. */
export function readSite(folder: string): { pages: FinishedPage[]; addresses: string[] } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join('/'))
    .filter((file) => file !== '_headers' && file !== '_redirects')
    .sort();
  return {
    pages: files
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({
        path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
        // Read when asked for, and not kept: thousands of pages are never in memory together.
        get html() {
          return readFileSync(join(folder, file), 'utf8');
        },
      })),
    addresses: files.filter((file) => !file.endsWith('.html')).map((file) => `/${file}`),
  };
}

interface PageElement {
  tag: string;
  /** The opening tag as it stands in the page. */
  source: string;
  attributes: Map<string, string>;
  /** What stands inside a script or style. */
  content: string;
}

const ATTRIBUTES = String.raw`(?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*`;
const ELEMENT = new RegExp(
  String.raw`<!--.*?-->|<(?<raw>script|style)(?<rawList>${ATTRIBUTES})\s*>(?<content>.*?)</\k<raw>\s*>|<(?<name>[a-z][a-z0-9-]*)(?<list>${ATTRIBUTES})\s*/?>`,
  'gis',
);

/** Elements of our own HTML. Astro escapes “<” in text, so elements can be told by their brackets; comments and code are passed over. */
function* elementsOf(html: string): Generator<PageElement> {
  for (const { 0: source, groups = {} } of html.matchAll(ELEMENT)) {
    const tag = (groups.raw ?? groups.name)?.toLowerCase();
    if (tag === undefined) continue;
    const list = groups.rawList ?? groups.list ?? '';
    const attributes = new Map(
      [...list.matchAll(/([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g)].map(
        ([, key = '', double, single, bare]) => [key.toLowerCase(), double ?? single ?? bare ?? ''],
      ),
    );
    yield { tag, source, attributes, content: groups.content ?? '' };
  }
}

/** Elements that `default-src`, `base-uri` and `form-action` refuse altogether. */
const REFUSED = new Set(['applet', 'audio', 'base', 'embed', 'frame', 'iframe', 'object', 'track', 'video']);

/** Why a browser would refuse this element under our policy; `undefined` when it would not. */
function blockedBecause(tag: string, attributes: ReadonlyMap<string, string>): string | undefined {
  if (attributes.has('style')) return 'has a style attribute. Use a class.';
  const handler = [...attributes.keys()].find((name) => /^on[a-z]+$/.test(name));
  if (handler) return `has the event handler “${handler}”. Pages work without scripts.`;
  if (tag === 'script' && attributes.has('src') && !attributes.get('src')?.startsWith('/_astro/'))
    return 'loads a script that is not one of ours. Write a tool’s script in src/islands.';
  if (tag === 'form' && !/^https:\/\/[^/]/.test(attributes.get('action') ?? ''))
    return 'sends nowhere. A form names the https address that takes it; a tool needs no form.';
  if (tag === 'link' && /\bstylesheet\b/i.test(attributes.get('rel') ?? ''))
    return 'loads styles from an address. Pages are complete in one answer.';
  if (REFUSED.has(tag)) return 'is refused. Pages hold text, pictures and links.';
  if (/^(https?:)?\/\//i.test(attributes.get('src') ?? '')) return 'loads something from another site.';
  if (/^\s*javascript:/i.test(attributes.get('href') ?? '')) return 'runs code. A link leads to an address.';
  return undefined;
}

/** Whether a script runs; data such as JSON-LD does not. Source: HTML standard, “prepare the script element”. */
const isCode = (type = ''): boolean =>
  /^(|module|importmap|speculationrules|.*(java|ecma|j|live)script.*)$/i.test(type.trim());

const shown = (source: string): string => (source.length > 90 ? `${source.slice(0, 90)}…` : source);

const tellBlocked = (blocked: readonly string[]): string =>
  `Browsers would refuse ${blocked.length === 1 ? 'a part' : `${blocked.length} parts`} of the site under its own security policy:\n${blocked.map((line) => `  ${line}`).join('\n')}`;

/** What the site’s own pages ask of a browser. */
interface Needs {
  /** Contents of style elements, and of scripts that stand in a page. */
  styles: Set<string>;
  scripts: Set<string>;
  /** Whether a page loads a script of our own. */
  scriptFiles: boolean;
  inlinePictures: boolean;
  searchIndex: boolean;
  /** Origins that take what a reader writes into a form. */
  formsLeadTo: Set<string>;
}

/** Source: W3C, Content Security Policy Level 3. */
function securityPolicy({ styles, scripts, scriptFiles, inlinePictures, searchIndex, formsLeadTo }: Needs): string {
  const hashes = (texts: ReadonlySet<string>) =>
    [...texts].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).sort();
  const scriptSources = [
    ...(scriptFiles ? ["'self'"] : []),
    ...(searchIndex ? ["'wasm-unsafe-eval'"] : []),
    ...hashes(scripts),
  ];
  return [
    "default-src 'none'",
    styles.size > 0 && `style-src ${hashes(styles).join(' ')}`,
    scriptSources.length > 0 && `script-src ${scriptSources.join(' ')}`,
    searchIndex && "connect-src 'self'",
    `img-src 'self'${inlinePictures ? ' data:' : ''}`,
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    `form-action ${[...formsLeadTo].sort().join(' ') || "'none'"}`,
    "frame-ancestors 'none'",
  ]
    .filter(Boolean)
    .join('; ');
}

const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
  `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}`)
    .join('\n')}\n`;

/** Patterns that together match every address once: one for each folder at the root, one for each file there. */
function branchesOf(paths: readonly string[]): string[] {
  return [...new Set(paths.map((path) => (/^\/[^/]+\//.test(path) ? `/${path.split('/')[1] ?? ''}/*` : path)))].sort();
}

/** @throws {Error} When a host would cut the file off, and with it the protection. */
function withinLimits(rules: readonly string[]): string {
  if (rules.length > LIMITS.rules)
    throw new Error(`_headers has ${rules.length} rules; hosts read ${LIMITS.rules}. Put files into folders.`);
  const longest = Math.max(...rules.flatMap((text) => text.split('\n').map((line) => line.length)));
  if (longest > LIMITS.lineLength)
    throw new Error(
      `A line of _headers has ${longest} characters; hosts read ${LIMITS.lineLength}. Too many pages have styles of their own.`,
    );
  return rules.join('\n');
}
