// How many words a text has, and how long they take to read.

/** Words of a text: runs of letters and digits, with inner apostrophes and hyphens. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Words a minute, adults reading English non-fiction silently. Source: Brysbaert 2019, doi:10.1016/j.jml.2019.104047. */
const WORDS_PER_MINUTE = 238;

/** Whole minutes to read so many words, at least one. */
export function readingMinutes(count: number): number {
  return Math.max(1, Math.round(count / WORDS_PER_MINUTE));
}
