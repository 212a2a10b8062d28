import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { countPages, hearProgress, isWorthALine, tellProgress, type Progress } from '#publish/progress.ts';

test('progress is heard until nobody listens any more', () => {
  const heard: Progress[] = [];
  const step = { doing: 'Making guides', done: 3, total: 16 };
  const stop = hearProgress((progress) => heard.push(progress));
  tellProgress(step);
  stop();
  tellProgress(step);
  expect(heard).toEqual([step]);
});

describe('isWorthALine', () => {
  const linesOf = (total: number, isTerminal: boolean) =>
    Array.from({ length: total }, (_, index) => index + 1).filter((done) =>
      isWorthALine({ doing: '', done, total }, isTerminal),
    );
  test('tells every step on a terminal', () => expect(linesOf(16, true)).toHaveLength(16));
  test('tells the first, the last and a few between elsewhere', () =>
    expect(linesOf(16, false)).toEqual([1, 4, 8, 12, 16]));
  test.each([1, 2, 5, 7, 1000])('tells at most six lines of %i steps elsewhere', (total) =>
    expect(linesOf(total, false).length).toBeLessThanOrEqual(6),
  );
});

describe('countPages', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('says how many pages there are, less and less often, and stops', () => {
    let pages = 0;
    const said: string[] = [];
    const stop = countPages(
      () => (pages += 10),
      (line) => said.push(line),
    );
    vi.advanceTimersByTime(2000);
    expect(said).toEqual(['10 pages so far …']);
    vi.advanceTimersByTime(3_600_000);
    expect(said.length).toBeLessThanOrEqual(11);
    stop();
    const { length } = said;
    vi.advanceTimersByTime(36_000_000);
    expect(said).toHaveLength(length);
  });

  test('says nothing while there is nothing new', () => {
    const said: string[] = [];
    const stop = countPages(
      () => 0,
      (line) => said.push(line),
    );
    vi.advanceTimersByTime(60_000);
    stop();
    expect(said).toEqual([]);
  });
});
