// The reader’s own dates on a recovery plan. The day stays in the page’s memory.
import { movedCalendar } from '#domain/recovery/moved-calendar.ts';
import { isDay, planFor, type Plan } from '#domain/recovery/plan.ts';
import { counted, element, filled, formsIn } from './element.ts';
import { keepEntries } from './keep-entries.ts';
import { onNewDay, readerDay, readerTime } from './reader-day.ts';

const tool = element('#plan', HTMLElement);
const procedure = element('#procedure', HTMLInputElement);
const says = element('#plan-says', HTMLElement);
const save = element('#save', HTMLButtonElement);
const moved = element('#moved', HTMLElement);
const phases = [...document.querySelectorAll<HTMLElement>('[data-phase]')];
const words = tool.dataset;

tool.hidden = false;
// Half a date is no mistake while the reader types; “2” is the year 2 before it becomes 2027.
procedure.addEventListener('input', () => {
  show(isHalfTyped() ? '' : procedure.value);
});
procedure.addEventListener('focusout', showTyped);
keepEntries([procedure], showTyped);
onNewDay(() => {
  if (!isHalfTyped()) showTyped();
});
// What a browser filled in again after going back.
showTyped();

element('#print', HTMLButtonElement).addEventListener('click', () => {
  print();
});

/** Names the events of this visit to the page, so that a changed date moves them and nobody else’s. */
const visit = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
let saved = 0;

save.addEventListener('click', () => {
  // A browser may have emptied the field without a word.
  if (!isDay(procedure.value)) {
    showTyped();
    return;
  }
  const text = movedCalendar(element('script[type="text/calendar"]', HTMLElement).textContent, {
    from: words.madeFor ?? '',
    to: procedure.value,
    visit,
    sequence: saved++,
    stamp: readerTime(),
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  link.download = words.fileName ?? '';
  link.click();
  URL.revokeObjectURL(link.href);
});

const isHalfTyped = (): boolean => !isDay(procedure.value) || procedure.value.startsWith('0');

/** What is in the field when the reader has left it: a browser hands out only whole dates, and says that there is something else. */
function showTyped(): void {
  show(procedure.value || (procedure.validity.badInput ? '?' : ''));
}

/** @param day - The day of the procedure; nothing is said about an empty one. */
function show(day: string): void {
  const plan: Plan | undefined = !day
    ? undefined
    : planFor({
        procedure: day,
        today: readerDay(),
        phases: phases.map(({ dataset }) => ({
          startDay: Number(dataset.phase),
          endDay: dataset.end ? Number(dataset.end) : undefined,
        })),
      });
  const isOnCalendar = plan !== undefined && 'phases' in plan;
  procedure.toggleAttribute('data-empty', procedure.value === '' && !procedure.validity.badInput);
  procedure.ariaInvalid = plan && !isOnCalendar ? 'true' : 'false';
  save.hidden = !isOnCalendar || plan.state === 'over';
  moved.hidden = save.hidden;
  const sentence = plan ? sentenceFor(plan) : '';
  // What is written once more would be heard once more.
  if (says.textContent !== sentence) says.textContent = sentence;
  phases.forEach((phase, index) => {
    const days = isOnCalendar ? plan.phases[index] : undefined;
    const dates = element('[data-dates]', HTMLElement, phase);
    dates.textContent = days
      ? filled(days.to ? words.dates : words.datesFrom, {
          from: inWords(days.from),
          to: days.to ? inWords(days.to) : '',
        })
      : '';
    dates.hidden = !days;
    if (isOnCalendar && plan.current === index) phase.ariaCurrent = 'step';
    else phase.ariaCurrent = null;
  });
}

function sentenceFor(plan: Plan): string {
  if (!('phases' in plan)) return words[plan.state] ?? '';
  if (plan.state === 'over') return words.over ?? '';
  const phase = phases[plan.current ?? 0]?.querySelector('h3')?.textContent ?? '';
  if (plan.day === -1) return words.tomorrow ?? '';
  if (plan.day < 0) return counted(formsIn(words.before), -plan.day);
  return filled(plan.day === 0 ? words.procedureDay : words.during, { n: plan.day, phase });
}

function inWords(day: string): string {
  return new Intl.DateTimeFormat(words.language, { dateStyle: 'full', timeZone: 'UTC' }).format(Date.parse(day));
}
