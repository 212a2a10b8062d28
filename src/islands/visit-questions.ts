// Counts what is ticked, prints the sheet and begins again. What is ticked stays in the page.
import { counted, element, formsIn } from './element.ts';
import { keepEntries } from './keep-entries.ts';
import { linesOf, writeDown } from './own-words.ts';

/** More questions than a visit and a page hold. */
const MANY = 10;

const tool = element('#sheet', HTMLElement);
const own = element('#own', HTMLTextAreaElement);
const says = element('#sheet-says', HTMLElement);
const ticks = [...document.querySelectorAll<HTMLInputElement>('[data-part=ticks] input')];

// A browser may bring back what was ticked before the page was loaded again. We say that nothing is kept.
for (const tick of ticks) tick.checked = false;
tool.hidden = false;
document.addEventListener('change', tell);
own.addEventListener('input', tell);
element('#print', HTMLButtonElement).addEventListener('click', () => {
  print();
});
element('#clear', HTMLButtonElement).addEventListener('click', () => {
  for (const tick of ticks) tick.checked = false;
  own.value = '';
  tell();
});
keepEntries([...ticks, own], tell);
tell();

function tell(): void {
  const n = ticks.filter(({ checked }) => checked).length + linesOf(own).length;
  const { chosen, many } = tool.dataset;
  says.textContent = n === 0 ? '' : counted(formsIn(n > MANY ? many : chosen), n);
  writeDown(own);
}
