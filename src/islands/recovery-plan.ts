// The reader’s own dates on a recovery plan. The day stays in the page’s memory.
import { movedCalendar } from '#domain/recovery/moved-calendar.ts';
import { planFor, type Plan } from '#domain/recovery/plan.ts';
import { counted, element, filled, formsIn } from './element.ts';
import { readerDay } from './reader-day.ts';

const tool = element('#plan', HTMLElement);
const procedure = element('#procedure', HTMLInputElement);
const says = element('#plan-says', HTMLElement);
const save = element('#save', HTMLButtonElement);
const phases = [...document.querySelectorAll<HTMLElement>('[data-phase]')];
const words = tool.dataset;

tool.hidden = false;
procedure.addEventListener('input', show);
// Half a day that is typed is no mistake: a browser tells only on leaving whether the day exists.
procedure.addEventListener('focusout', show);
// What a browser filled in again after going back.
if (procedure.value) show();

element('#print', HTMLButtonElement).addEventListener('click', () => {
  print();
});

save.addEventListener('click', () => {
  const text = movedCalendar(element('script[type="text/calendar"]', HTMLElement).textContent, {
    from: words.madeFor ?? '',
    to: procedure.value,
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  link.download = words.fileName ?? '';
  link.click();
  URL.revokeObjectURL(link.href);
});

function show(): void {
  const isEmpty = procedure.value === '' && !procedure.validity.badInput;
  const plan: Plan | undefined = isEmpty
    ? undefined
    : planFor({
        procedure: procedure.value,
        today: readerDay(),
        phases: phases.map(({ dataset }) => ({
          startDay: Number(dataset.phase),
          endDay: dataset.end ? Number(dataset.end) : undefined,
        })),
      });
  const isOnCalendar = plan !== undefined && 'phases' in plan;
  procedure.ariaInvalid = plan && !isOnCalendar ? 'true' : 'false';
  save.hidden = !isOnCalendar;
  says.textContent = plan ? sentenceFor(plan) : '';
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
  const phase = phases[plan.current ?? 0]?.querySelector('h3')?.textContent ?? '';
  if (plan.day === -1) return words.tomorrow ?? '';
  if (plan.day < 0) return counted(formsIn(words.before), -plan.day);
  return filled(plan.day === 0 ? words.procedureDay : words.during, { n: plan.day, phase });
}

function inWords(day: string): string {
  return new Intl.DateTimeFormat(words.language, { dateStyle: 'full', timeZone: 'UTC' }).format(Date.parse(day));
}
