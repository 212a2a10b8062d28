/** Today where the reader is, year-month-day. The only clock of the scripts. */
export function readerDay(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
