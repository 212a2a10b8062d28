// Which pages the browser opens, chosen from the content: one of every type, whatever the clinic writes.
import { addressOf, listAddresses, pageAddresses } from '#domain/addresses.ts';
import { wordsIn } from '#domain/body.ts';
import { faqsOnTopic, phasesAfter, topicsInOrder, treatmentsInOrder } from '#domain/library.ts';
import { loadLibrary } from '#files/load-library.ts';
import { projectFolder } from '#files/project-folder.ts';

export const library = loadLibrary(projectFolder);
const treatments = treatmentsInOrder(library);

interface Written {
  address: string;
  /** What its text uses: words of editors, drawings, tables. */
  uses: ReadonlySet<string>;
}

const written: Written[] = [
  ...[...library.articles.values()].map(({ id, body }) => ({
    address: addressOf.article(id),
    uses: usesOf(body.parts),
  })),
  ...treatments.map(({ id, body }) => ({ address: addressOf.treatment(id), uses: usesOf(body.parts) })),
];

/** The fewest pages, or nearly so, that together use everything of a kind: the one with most first. */
function covering(pages: readonly Written[], kind: (use: string) => boolean): string[] {
  const missing = new Set(pages.flatMap(({ uses }) => [...uses].filter(kind)));
  const chosen: string[] = [];
  const gain = ({ uses }: Written) => [...uses].filter((use) => missing.has(use)).length;
  while (missing.size > 0) {
    const [best] = [...pages].sort((a, b) => gain(b) - gain(a) || a.address.localeCompare(b.address, 'en'));
    if (!best) break;
    chosen.push(best.address);
    for (const use of best.uses) missing.delete(use);
  }
  return chosen;
}

/** Names of the editors’ words in a text, and of its drawings. */
function usesOf(parts: Parameters<typeof wordsIn>[0]): Set<string> {
  return new Set(
    [...wordsIn(parts)].flatMap(({ name, props }) => [
      name,
      ...(name === 'Figure' ? [`drawing ${props['drawing']}`] : []),
    ]),
  );
}

const isWord = (use: string) => /^[A-Z]/.test(use);
const isFigure = (use: string) => use.startsWith('drawing ') || use === 'StudyPlot' || use === 'Steps';

/** Articles that together use every word of editors that articles use, the fullest first. */
export const articles = covering(
  written.filter(({ address }) => address.startsWith('/articles/')),
  isWord,
);

/** Pages that together show every drawing and every kind of plot. */
export const pagesWithFigures = covering(written, isFigure);

/** A page with a picture of two groups of people. */
export const pageWithPeople = pageWithPairOf(library);

/** An article that uses as much as any. */
export const [article = ''] = articles;

export const [faqPage = ''] = topicsInOrder(library)
  .sort((a, b) => faqsOnTopic(library, b).length - faqsOnTopic(library, a).length)
  .map(({ id }) => addressOf.faqTopic(id));

const withPlan = treatments.find(({ id }) => phasesAfter(library, id).length > 0);
const withApproaches = treatments.find(({ data }) => data.approaches) ?? treatments[0];
const sold = treatments.find(({ id }) => library.clinic.treatmentsOffered.includes(id));
export const treatmentPages = [...new Set([withApproaches, sold])].flatMap((treatment) =>
  treatment ? [addressOf.treatment(treatment.id)] : [],
);

const [topic] = topicsInOrder(library);
const [claim] = library.claims.values();
const [pair] = library.strings.comparedPairs;
const [aid] = library.decisionAids.keys();

/** One address of every type of page, and the three fullest articles; all words together stand on the small site. */
export const pageTypes: readonly string[] = [
  ...Object.values(listAddresses),
  ...(['emergency', 'schedule', 'guide', 'about', 'how-we-write-and-review', 'disclaimer'] as const).map(
    (id) => pageAddresses[id],
  ),
  ...articles.slice(0, 3),
  ...treatmentPages,
  faqPage,
  ...(topic ? [addressOf.topic(topic.id)] : []),
  ...(claim ? [addressOf.evidence(claim.data.topic)] : []),
  ...(pair ? [addressOf.comparison(pair)] : []),
  ...(aid ? [addressOf.decisionAid(aid)] : []),
  ...(withPlan ? [addressOf.recovery(withPlan.id)] : []),
  '/no-such-page/',
];

function pageWithPairOf({ claims, articles: all }: typeof library): string {
  const found = [...all.values()].find(({ body }) =>
    [...wordsIn(body.parts)].some(
      ({ name, props }) => name === 'PeopleOutOf100' && claims.get(props['claim'] ?? '')?.data.results?.length === 2,
    ),
  );
  if (!found) throw new Error('No article has a picture of two groups of people.');
  return addressOf.article(found.id);
}
