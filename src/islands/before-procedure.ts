// Tells which list is printed, prints it and begins again. Which one is chosen stands in the address, behind #; what is ticked stays in the page.
import { element, filled } from './element.ts';
import { keepEntries } from './keep-entries.ts';
import { writeDown } from './own-words.ts';

const tool = element('#sheet', HTMLElement);
const own = element('#own', HTMLTextAreaElement);
const says = element('#sheet-says', HTMLElement);
const ticks = [...document.querySelectorAll<HTMLInputElement>('[data-part=ticks] input')];

clear();
tool.hidden = false;
tell();
addEventListener('hashchange', tell);
own.addEventListener('input', tell);
keepEntries([...ticks, own], tell);
element('#clear', HTMLButtonElement).addEventListener('click', clear);
element('#print', HTMLButtonElement).addEventListener('click', () => {
  // Paper holds every list until one is chosen; the button prints what the page shows.
  location.hash = shown().id;
  print();
});

/** The list that the page shows: the chosen one, or the first. A page that has just been opened may not know its target yet; its address does. */
function shown(): HTMLElement {
  const lists = [...document.querySelectorAll<HTMLElement>('[data-part=lists] > section')];
  return lists.find(({ id }) => `#${id}` === location.hash) ?? element('[data-part=lists] > section', HTMLElement);
}

function tell(): void {
  says.textContent = filled(tool.dataset.chosen, { name: shown().dataset.name ?? '' });
  writeDown(own);
}

/** A browser may bring back what was ticked before the page was loaded again. We say that nothing is kept. */
function clear(): void {
  for (const tick of ticks) tick.checked = false;
  own.value = '';
  writeDown(own);
}
