// The search page: looks while the reader types, in an index that comes from our own address. What is typed goes nowhere.
import { signReader, urgencyOf, type Answer, type ShownCard, type Trigger } from '#domain/search/danger-signs.ts';
import { mergeHits, namesakesFirst, type Hit } from '#domain/search/merge-hits.ts';
import { searchReader, type SearchLanguage, type UnderstoodSearch } from '#domain/search/understand-search.ts';
import { counted, filled, type Forms } from './element.ts';
import { keepEntries } from './keep-entries.ts';

/** What the page hands over. */
interface Settings {
  triggers: readonly Trigger[];
  /** Words of the site that look like words of the triggers and are no slips of them. */
  alike: readonly string[];
  words: Forms;
  /** How many were found, in its plural forms. */
  found: Forms;
  headings: Forms;
  labels: Forms;
  kinds: readonly string[];
}

/** What we use of Pagefind. Source: pagefind.app/docs/api. */
interface Engine {
  options(options: object): Promise<void>;
  /** `null` finds everything. */
  search(text: string | null): Promise<{ results: Result[] }>;
}
interface Result extends Hit {
  data(): Promise<Entry>;
}
interface Entry {
  url: string;
  meta: { title: string; description: string };
  filters: { kind: string[] };
}

const INDEX = '/pagefind/';

/** Milliseconds without a key before a search begins. */
const PAUSE = 200;
/** Milliseconds after which the reader is told that the search still looks: a quick answer needs no word before it. */
const PATIENCE = 400;
const BEST = 3;
/** Most results: what a reader looks through on a phone. */
const MOST = 12;
/** So few results are next to nothing: the reader is asked whether something else was meant. */
const FEW = 2;
/** Among so many of the best hits, one that has exactly the name that was typed is looked for. */
const LOADED = 24;
/** Most characters that are read, and that are said again: anything longer was pasted by mistake. */
const LONGEST = 10_000;
const LONGEST_SAID = 80;

/** How Pagefind weighs what it finds: names most, words as typed more than longer ones. Tried on tests/fixtures/patient-searches.ts. */
const RANKING = {
  termSimilarity: 6,
  pageLength: 0.75,
  termFrequency: 0.6,
  metaWeights: { title: 2, names: 1.5, description: 0.5 },
};

function openSearch(
  box: HTMLElement,
  { triggers, alike, words, found: foundForms, headings, labels, kinds }: Settings,
): void {
  box.replaceChildren(partsOf('box'));
  const [input, advice, help, status, results] = [
    'input',
    '[role=alert]',
    '[data-part=language]',
    '[role=status]',
    '[data-part=results]',
  ].map((name) => box.querySelector(name)) as [HTMLInputElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  const answerTo = signReader(triggers, alike);
  const say = (key: string, values: Record<string, string> = {}): string => filled(words[key], values);
  let turn = 0;
  let timer = 0;

  async function look(): Promise<void> {
    const mine = ++turn;
    clearTimeout(timer);
    const text = input.value.slice(0, LONGEST).trim();
    const answer = answerTo(text);
    showAdvice(answer);
    showHelpWithLanguage(answer.isInSpanish);
    if (text === '') return show([], []);
    const waiting = window.setTimeout(() => {
      if (mine === turn) status.textContent = say('searching');
    }, PATIENCE);
    try {
      const { engine, understand, total } = await open();
      // Whoever may be in danger also sees where to read on about it.
      const urgent = urgentIn(answer);
      const { perhaps, isInSpanish } = understand(text);
      const { parts, whole, mended, isCut } = understand([text, ...urgent.map((card) => say(card))].join(' '));
      const find = async (wording: string) => ({
        wording,
        hits: wording === '' ? [] : (await engine.search(wording)).results,
      });
      const found = await Promise.all(parts.map((wordings) => Promise.all(wordings.map(find))));
      const hits = mergeHits(found, await find(whole), total);
      if (mine !== turn) return;
      const loaded = await Promise.all(hits.slice(0, LOADED).map((hit) => hit.data()));
      const best = namesakesFirst(loaded, ({ meta }) => meta.title, whole).slice(0, MOST);
      if (mine !== turn) return;
      const query = text.length > LONGEST_SAID ? `${text.slice(0, LONGEST_SAID)} …` : text;
      show(
        [
          ...(urgent.length > 0 ? [say('adviceFirst')] : []),
          best.length === 0 ? say('none', { query }) : counted(foundForms, best.length, { query }),
          ...mended.map(([typed, meant]) => say('mended', { typed, meant })),
          ...(isCut ? [say('tooLong')] : []),
        ],
        best,
        text,
      );
      if (isInSpanish) showHelpWithLanguage(true);
      if (perhaps !== undefined && (best.length <= FEW || urgent.length > 0)) status.append(' ', buttonFor(perhaps));
    } catch {
      if (mine === turn) show([say('notReady')], []);
    } finally {
      clearTimeout(waiting);
    }
  }

  let shown = '';
  /** Put the advice in place; it is not said again while it stays the same. */
  function showAdvice(answer: Answer): void {
    const stands = JSON.stringify(answer.cards);
    if (stands === shown) return;
    shown = stands;
    const urgency = urgencyOf(answer);
    advice.replaceChildren(...(urgency ? [partsOf(`says-${urgency}`)] : []), ...answer.cards.map(cardWith));
  }

  const showHelpWithLanguage = (isInSpanish: boolean): void =>
    help.replaceChildren(...(isInSpanish ? [partsOf('language')] : []));

  /** A button that looks for what was probably meant. */
  function buttonFor(meant: string): Node {
    const parts = partsOf('meant');
    const button = parts.querySelector('button');
    button?.replaceChildren(filled(button.textContent, { meant }));
    button?.addEventListener('click', () => {
      input.value = meant;
      input.focus();
      void look();
    });
    return parts;
  }

  function show(said: readonly string[], entries: readonly Entry[], text = ''): void {
    status.textContent = said.join(' ');
    const groups = new Map<string, Entry[]>();
    for (const [index, entry] of entries.entries()) {
      const group = index < BEST ? 'best' : (entry.filters.kind[0] ?? 'page');
      groups.set(group, [...(groups.get(group) ?? []), entry]);
    }
    results.replaceChildren(
      ...['best', ...kinds].flatMap((group) => {
        const list = groups.get(group);
        if (!list) return [];
        return [
          element('h2', headings[group] ?? ''),
          element('ul', ...list.map((entry) => resultOf(entry, group === 'best'))),
        ];
      }),
      ...(entries.length > 0 ? [element('p', linkTo(`#q=${encodeURIComponent(text)}`, say('share')))] : []),
    );
  }

  function resultOf({ url, meta, filters }: Entry, withKind: boolean): HTMLElement {
    const kind = withKind ? [' ', element('small', labels[filters.kind[0] ?? 'page'] ?? '')] : [];
    return element('li', linkTo(url, meta.title), ...kind, element('p', meta.description));
  }

  function readAddress(): void {
    const asked = new URLSearchParams(location.hash.slice(1)).get('q');
    if (asked === null) return;
    input.value = asked;
    void look();
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void look(), PAUSE);
  });
  input.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Enter' && !isComposing) void look();
  });
  addEventListener('hashchange', readAddress);
  // Results stand as they were.
  keepEntries([input], () => undefined);
  readAddress();
}

interface Index {
  engine: Engine;
  understand: (text: string) => UnderstoodSearch;
  /** How many entries there are. */
  total: number;
}
let opened: Promise<Index> | undefined;

/** Load the index at first use; after a failure, the next search tries again. */
function open(): Promise<Index> {
  opened ??= (async () => {
    const address = `${INDEX}pagefind.js`;
    const [engine, language] = await Promise.all([
      import(/* @vite-ignore */ address) as Promise<Engine>,
      fetch(`${INDEX}language.json`).then((answer) => answer.json() as Promise<SearchLanguage>),
    ]);
    // Without a worker: the index is small. The tag replaces a clock in the address.
    await engine.options({ ranking: RANKING, noWorker: true, metaCacheTag: 'index' });
    return { engine, understand: searchReader(language), total: (await engine.search(null)).results.length };
  })();
  opened.catch(() => (opened = undefined));
  return opened;
}

/** What stands ready in the page, in a template. */
const partsOf = (name: string): DocumentFragment =>
  document.importNode(
    document.querySelector<HTMLTemplateElement>(`#search-${name}`)?.content ?? document.createDocumentFragment(),
    true,
  );

/** The urgent cards, where they stand first. */
const urgentIn = ({ cards }: Answer): string[] =>
  cards[0]?.card === 'soon'
    ? []
    : cards.map(({ card }) => card).filter((card) => card === 'emergency' || card === 'crisis');

/** A card with these signs alone. */
function cardWith({ card, signs }: ShownCard): Node {
  const parts = partsOf(card);
  for (const line of parts.querySelectorAll<HTMLElement>('[data-sign]'))
    if (!signs.includes(line.dataset.sign ?? '')) line.remove();
  return parts;
}

/** An element with text: nothing that was typed or found is ever read as HTML. */
function element(name: string, ...inside: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...inside);
  return made;
}

function linkTo(href: string, text: string): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

// Last, when everything above is there.
const place = document.querySelector<HTMLElement>('#search');
if (place) openSearch(place, JSON.parse(partsOf('settings').textContent) as Settings);
