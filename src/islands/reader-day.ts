/** Today where the reader is, year-month-day. This file is the only clock of the scripts. */
export function readerDay(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** This moment as calendars write it, in UTC. Source: RFC 5545, 3.3.5. */
export const readerTime = (): string => new Date().toISOString().replace(/[-:]|\.\d+/g, '');

const MINUTE = 60_000;

/** Tell when another day has begun: on an open page, and on one that is shown again. */
export function onNewDay(tell: () => void): void {
  let day = readerDay();
  const look = (): void => {
    if (day === readerDay()) return;
    day = readerDay();
    tell();
  };
  setInterval(look, MINUTE);
  document.addEventListener('visibilitychange', look);
  addEventListener('pageshow', look);
}
