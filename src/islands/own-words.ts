import { element } from './element.ts';

/** The reader’s own words, line by line, without empty lines. */
export const linesOf = ({ value }: HTMLTextAreaElement): string[] => value.split('\n').filter((line) => line.trim());

/** Write own words down for paper: many browsers print only as much of a box as they show. */
export function writeDown({ value }: HTMLTextAreaElement): void {
  element('[data-part=written]', HTMLElement).textContent = value;
}
