// What long work says while it is done. Pages are drawn in modules of their own, so it goes over a channel of the process.
import { channel, subscribe, unsubscribe } from 'node:diagnostics_channel';

export interface Progress {
  /** As in “Making guides: 3 of 16 …”. */
  doing: string;
  done: number;
  total: number;
}

const CHANNEL = 'spine-education:progress';

/** Say how far long work is; nobody may be listening. */
export function tellProgress(progress: Progress): void {
  channel(CHANNEL).publish(progress);
}

/** Hear how far long work is until the returned function is called. */
export function hearProgress(hear: (progress: Progress) => void): () => void {
  const listen = (message: unknown): void => {
    hear(message as Progress);
  };
  subscribe(CHANNEL, listen);
  return () => unsubscribe(CHANNEL, listen);
}

/**
 * Whether a step is worth a line: every step on a terminal; elsewhere the first, the last and a few between, so that logs stay short.
 *
 * @param done - The step that comes next, from 1.
 */
export function isWorthALine({ done, total }: Progress, isTerminal: boolean): boolean {
  return isTerminal || done === 1 || done === total || done % Math.ceil(total / 4) === 0;
}

/** Milliseconds after which pages are counted for the first time. */
const FIRST_COUNT = 2000;

/**
 * Say now and then how many pages there are, until the returned function is called. The time between two lines doubles:
 * an hour of work is told in eleven lines.
 */
export function countPages(count: () => number, say: (line: string) => void): () => void {
  let waits = FIRST_COUNT;
  let told = 0;
  const tell = (): void => {
    const pages = count();
    if (pages > told) say(`${pages} pages so far …`);
    told = pages;
    waits *= 2;
    timer = setTimeout(tell, waits);
  };
  let timer = setTimeout(tell, waits);
  return () => {
    clearTimeout(timer);
  };
}
