// The licences of everything the site is built with, told for its owner.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Lock {
  packages: Record<string, { version?: string; license?: string; dev?: boolean }>;
}

/** What reaches readers as it is, in `dist/`, and where its licence stands in its package. */
const SHIPPED = [
  { name: '@fontsource-variable/atkinson-hyperlegible-next', as: 'the font of the pages', licence: 'LICENSE' },
  {
    name: '@expo-google-fonts/atkinson-hyperlegible-next',
    as: 'the same font, embedded in the guides',
    licence: 'LICENSE_FONT',
  },
  { name: '@expo-google-fonts/libertinus-serif', as: 'headings of the guides, embedded', licence: 'LICENSE_FONT' },
  { name: 'pagefind', as: 'what reads the search index in the browser', licence: 'LICENSE/LICENSE' },
  { name: 'fastest-levenshtein', as: 'mends misspelt searches in the browser', licence: 'LICENSE.md' },
  { name: 'tailwindcss', as: 'the reset at the head of every style sheet', licence: 'LICENSE' },
];

/** Each licence that somebody has looked at, with what it asks of the clinic. A new one must be looked at first. */
const ASKS: Record<string, string> = {
  MIT: 'Keep the notice where the code itself is passed on.',
  ISC: 'As MIT.',
  '0BSD': 'Nothing.',
  'BlueOak-1.0.0': 'Keep the licence where the code itself is passed on.',
  'BSD-2-Clause': 'As MIT.',
  'BSD-3-Clause': 'As MIT; the authors’ names must not advertise anything.',
  '(MIT AND BSD)': 'As MIT; words of the spelling dictionary.',
  'Apache-2.0': 'Keep licence and notices where the code itself is passed on.',
  'CC0-1.0': 'Nothing.',
  Unlicense: 'Nothing.',
  'Python-2.0': 'Keep the notice where the code itself is passed on.',
  'MPL-2.0': 'Changed files of the package itself must be published. We change none, and pass none on.',
  'LGPL-3.0-or-later':
    'The library libvips, which draws the pictures for shared links while the site is built. It is not passed on: pictures are.',
  'Apache-2.0 AND LGPL-3.0-or-later': 'As LGPL-3.0: sharp with libvips, for Windows.',
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT': 'As LGPL-3.0: sharp with libvips, as WebAssembly.',
  'OFL-1.1':
    'Fonts may be used, embedded and served with their notice. They must not be sold by themselves, nor changed under their reserved names.',
  'MIT AND OFL-1.1': 'The font as OFL-1.1, the package around it as MIT.',
  'CPAL-1.0 OR AGPL-1.0':
    'citeproc, which sets the sources in AMA style. It runs only while the site is built, unchanged; nothing of it is passed on or offered over a network, and references are no work of the program. Who changes it, or runs it on a server that others use, must read CPAL-1.0 first: it asks for attribution and for the source.',
};

/**
 * The whole file, the same on every machine: it is made from the lock file, which names the packages of all platforms.
 *
 * @throws {Error} When a package has a licence that nobody has looked at.
 */
export function thirdPartyLicences(projectFolder: string): string {
  const lock = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')) as Lock;
  const byLicence = groupByLicence(lock);
  const shipped = SHIPPED.map(({ name, as, licence }) => {
    const text = readFileSync(join(projectFolder, 'node_modules', name, licence), 'utf8').trimEnd();
    return `### ${name}\n\n${capitalized(as)}.\n\n${asQuoted(text)}`;
  });
  const licences = [...byLicence].map(
    ([licence, packages]) =>
      `### ${licence}\n\n${ASKS[licence] ?? ''}\n\n${packages.map((name) => `- ${name}`).join('\n')}`,
  );
  return `${[
    '# Third-party licences',
    '<!-- Written by “npm run licences” from package-lock.json. Do not edit by hand. -->',
    'Everything the site is built with, on any platform. What only tests and checks of code use is left out. The note under a licence says in short what it asks of us; the licence itself decides.',
    '## What reaches readers',
    'The finished site holds code or fonts of these packages, so their notices stand here in full.',
    ...shipped,
    '## What builds the site',
    ...licences,
  ].join('\n\n')}\n`;
}

function groupByLicence({ packages }: Lock): Map<string, string[]> {
  const groups = new Map<string, Set<string>>();
  for (const [place, { version, license, dev }] of Object.entries(packages)) {
    if (place === '' || dev) continue;
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const licence = license ?? 'none told';
    if (!(licence in ASKS))
      throw new Error(
        `${name} has the licence “${licence}”, which nobody has looked at. Read it, and add to ASKS in scripts/licences/third-party-licences.ts what it asks of us; or do without the package.`,
      );
    groups.set(licence, (groups.get(licence) ?? new Set()).add(`${name} ${version}`));
  }
  return new Map(
    [...groups].sort(([a], [b]) => byCode(a, b)).map(([licence, names]) => [licence, [...names].sort(byCode)]),
  );
}

/** The same order in every language of a machine. */
const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const asQuoted = (text: string): string => `\`\`\`text\n${text.replaceAll('\r\n', '\n')}\n\`\`\``;
