import { describe, expect, test } from 'vitest';
import { durationsIn } from '#domain/evidence/durations.ts';

describe('durationsIn', () => {
  test.each([
    ['Within an hour, or six to 12 weeks later.', ['1 hour', '6 to 12 weeks']],
    ['After 1 or 2 days', ['1 to 2 days']],
    ['A three-month pause', ['3 months']],
    ['In 2026, 100 people', []],
  ])('%s', (text, times) => expect(durationsIn(text)).toEqual(times));
});
