// Sizes of files, as a person who pays for data reads them.

/**
 * A size in words, in the units that phones show: 1 KB is 1,000 bytes.
 *
 * @example
 * sizeInWords(517_434) // => '517 KB'
 */
export function sizeInWords(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000 ? `${kilobytes} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
