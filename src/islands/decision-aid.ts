// Gathers a reader’s own answers on one sheet. They stay in the page: nothing is sent, stored or put into the address.
import { element } from './element.ts';
import { keepEntries } from './keep-entries.ts';
import { linesOf, writeDown } from './own-words.ts';

const answers = element('#answers', HTMLElement);
const own = element('#own', HTMLTextAreaElement);
const checkSays = element('#check-says', HTMLElement);
const inputs = [...document.querySelectorAll<HTMLInputElement>('[data-part=exercise] input')];
const words = answers.dataset;

// A browser may bring back what was ticked before the page was loaded again. We say that nothing is kept.
for (const input of inputs) input.checked = false;
element('#sheet', HTMLElement).hidden = false;
document.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && target.name.startsWith('check-')) explain(target);
  gather();
});
own.addEventListener('input', gather);
element('#print', HTMLButtonElement).addEventListener('click', () => {
  // Paper holds only the sheet this once; the browser’s own print command prints the whole aid.
  document.documentElement.dataset.paper = 'sheet';
  addEventListener('afterprint', () => delete document.documentElement.dataset.paper, { once: true });
  print();
});
element('#clear', HTMLButtonElement).addEventListener('click', () => {
  for (const input of inputs) input.checked = false;
  own.value = '';
  checkSays.textContent = '';
  gather();
});
keepEntries([...inputs, own], gather);
gather();

/** Tell those who do not see the page whether the answer is right, and why. */
function explain(input: HTMLInputElement): void {
  const why = input.closest('fieldset')?.querySelector('[data-part=why]')?.cloneNode(true);
  if (!(why instanceof HTMLElement)) return;
  // Heard without the numbers of sources: they would sound like a part of the figure before them.
  for (const mark of why.querySelectorAll('sup')) mark.remove();
  checkSays.textContent = `${input.closest('label')?.dataset.says ?? ''} ${why.textContent.trim()}`;
}

function gather(): void {
  const chosen = inputs.filter(({ checked }) => checked);
  const values = chosen.filter(({ name }) => name.startsWith('value-'));
  const statements = (value: string) => values.filter((input) => input.value === value).map(legendOf);
  const lists = [
    list(words.matters, statements('matters')),
    list(words.some, statements('some')),
    list(words.leaning, chosen.filter(({ name }) => name === 'leaning').map(labelOf)),
    list(words.ask, chosen.filter(({ type }) => type === 'checkbox').map(labelOf)),
    list(words.own, linesOf(own)),
  ].flat();
  const nothing = document.createElement('p');
  nothing.textContent = words.nothing ?? '';
  answers.replaceChildren(...(lists.length > 0 ? lists : [nothing]));
  writeDown(own);
}

/** A heading with its lines; nothing when there are none. */
function list(heading: string | undefined, lines: readonly string[]): HTMLElement[] {
  if (lines.length === 0) return [];
  const title = document.createElement('h3');
  title.textContent = heading ?? '';
  const items = document.createElement('ul');
  items.append(
    ...lines.map((line) => {
      const item = document.createElement('li');
      // Own words may run from the right.
      item.dir = 'auto';
      item.textContent = line;
      return item;
    }),
  );
  return [title, items];
}

function legendOf(input: HTMLInputElement): string {
  return input.closest('fieldset')?.querySelector('legend')?.textContent.trim() ?? '';
}

function labelOf(input: HTMLInputElement): string {
  return input.closest('label')?.textContent.trim() ?? '';
}
