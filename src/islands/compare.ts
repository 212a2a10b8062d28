// Puts two to four treatments side by side. The choice stands in the address after “#”, which is never sent.
import { counted, element, filled, formsIn } from './element.ts';
import { keepEntries } from './keep-entries.ts';

const MOST = 4;

const tool = element('#chooser', HTMLElement);
const says = element('#chooser-says', HTMLElement);
const options = element('#options', HTMLElement);
const bar = element('#bar', HTMLElement);
const barSays = element('#bar-says', HTMLElement);
const go = element('#go', HTMLButtonElement);
const ends = element('#chooser-ends', HTMLElement);
const sections = [...options.querySelectorAll<HTMLElement>('[data-option]')];
const ticks = [...tool.querySelectorAll<HTMLInputElement>('input')];
const table = document.createElement('table');

table.className = 'cards';
table.id = 'side-by-side';
// On a phone its rows are cards, and older browsers forget then what the parts of a table are.
table.role = 'table';
table.tabIndex = -1;
options.before(table);
tool.hidden = false;
element('#print', HTMLButtonElement).addEventListener('click', () => {
  print();
});
go.addEventListener('click', () => {
  table.focus();
  table.scrollIntoView();
});
element('#clear', HTMLButtonElement).addEventListener('click', () => {
  for (const tick of ticks) tick.checked = false;
  choose();
  ticks[0]?.focus();
});
for (const tick of ticks) tick.addEventListener('change', choose);
addEventListener('hashchange', readAddress);
keepEntries(ticks, () => {
  show();
});
readAddress();

/** Only names of treatments on this page count; everything else in the address is ignored. */
function readAddress(): void {
  // A stop or bracket of the message that held the link is no part of a name.
  const named = location.hash
    .toLowerCase()
    .replace(/%[\da-f]{2}/g, ' ')
    .split(/[^a-z\d-]+/);
  const known = ticks.filter(({ value }) => named.includes(value));
  // One name alone is an anchor: the reader is led to that treatment in the list.
  const chosen = known.length > 1 ? known.slice(0, MOST) : [];
  for (const tick of ticks) tick.checked = chosen.includes(tick);
  // Without a choice the page links to the treatments; their whole texts are for paper, and for browsers without scripts.
  for (const section of sections) section.dataset.onScreen = String(known[0]?.value === section.dataset.option);
  options.dataset.shows = known.length === 1 ? 'one' : 'none';
  show(known.slice(MOST));
  if (chosen.length > 0) table.scrollIntoView();
  else document.getElementById(known[0]?.value ?? '')?.scrollIntoView();
}

function choose(): void {
  const chosen = ticks.filter(({ checked }) => checked).map(({ value }) => value);
  history.replaceState(null, '', chosen.length > 1 ? `#${chosen.join('+')}` : location.pathname);
  show();
}

/** @param leftOut - Named in the address, and too many. */
function show(leftOut: readonly HTMLInputElement[] = []): void {
  const chosen = ticks.filter(({ checked }) => checked).map(({ value }) => value);
  for (const tick of ticks) tick.disabled = !tick.checked && chosen.length >= MOST;
  const shown = chosen.length > 1 ? sections.filter(({ dataset }) => chosen.includes(dataset.option ?? '')) : [];
  options.hidden = shown.length > 0;
  table.hidden = shown.length === 0;
  table.dataset.count = String(shown.length);
  bar.hidden = chosen.length === 0;
  ends.hidden = chosen.length === 0;
  go.disabled = shown.length === 0;
  barSays.textContent = counted(formsIn(tool.dataset.chosen), chosen.length);
  const names = shown.map((section) => element('h2', HTMLElement, section).innerText);
  const { tooFew, tooMany, leftOut: namedTooMany, shown: told, caption } = tool.dataset;
  const namesLeftOut = leftOut.map(({ labels }) => labels?.[0]?.textContent.trim()).join(', ');
  const fit = namesLeftOut ? filled(namedTooMany, { names: namesLeftOut }) : (tooMany ?? '');
  const many = chosen.length >= MOST ? ` ${fit}` : '';
  says.textContent =
    chosen.length === 0 ? '' : chosen.length === 1 ? (tooFew ?? '') : filled(told, { names: names.join(', ') }) + many;
  table.replaceChildren(
    ...(shown.length > 0 ? tableOf(shown, names, filled(caption, { names: names.join(', ') })) : []),
  );
}

/** The rows of the chosen treatments, copied from the page: a head, then one row for each aspect. */
function tableOf(shown: readonly HTMLElement[], names: readonly string[], title: string): HTMLElement[] {
  const caption = document.createElement('caption');
  caption.textContent = title;
  const head = document.createElement('thead');
  head.role = 'rowgroup';
  head.append(
    rowOf([
      cell('columnheader', tool.dataset.aspect ?? ''),
      ...shown.map((section) => {
        const name = cell('columnheader');
        name.append(copyOf(section.querySelector('h2 a')));
        return name;
      }),
    ]),
  );
  const body = document.createElement('tbody');
  body.role = 'rowgroup';
  const aspects = [...(shown[0]?.querySelectorAll('dt') ?? [])].map(({ textContent }) => textContent);
  aspects.forEach((aspect, index) => {
    body.append(
      rowOf([
        cell('rowheader', aspect),
        ...shown.map((section, column) => {
          const value = cell('cell');
          value.dataset.label = names[column] ?? '';
          value.append(...[...(section.querySelectorAll('dd')[index]?.childNodes ?? [])].map(copyOf));
          return value;
        }),
      ]),
    );
  });
  return [caption, head, body];
}

function rowOf(cells: readonly HTMLElement[]): HTMLElement {
  const row = document.createElement('tr');
  row.role = 'row';
  row.append(...cells);
  return row;
}

function cell(role: 'columnheader' | 'rowheader' | 'cell', text = ''): HTMLTableCellElement {
  const made = document.createElement(role === 'cell' ? 'td' : 'th');
  made.role = role;
  made.textContent = text;
  return made;
}

function copyOf(node: Node | null): Node {
  return node?.cloneNode(true) ?? new Text();
}
