// The sheet as a file: one page, the same bytes twice, and never longer than the check on content worked out.
import { describe, expect, test } from 'vitest';
import { getEntry, type Topic } from '#domain/library.ts';
import { onePage, topicsWithSheet } from '#domain/pages/one-page.ts';
import { overOnSheet, partsOfSheet } from '#domain/pages/room-on-sheet.ts';
import { makePdf, sheetPlan } from '#publish/guides/guide-pdf.ts';
import { sheetText } from '#publish/guides/sheet-text.ts';
import { library } from '../../../fixtures/library.ts';
import { readPdf } from '../../../fixtures/read-pdf.ts';

const facts = { library, today: '2026-11-21', site: new URL('https://spine.example') };
const sciatica = getEntry(library.topics, 'sciatica', 'topic');
const make = (topic: Topic) => makePdf(sheetPlan(sheetText(topic, facts)));
const withLines = (...lines: string[]): Topic =>
  ({ ...sciatica, data: { ...sciatica.data, onePage: { ...sciatica.data.onePage, do: lines } } }) as Topic;
const over = (topic: Topic): number => overOnSheet(partsOfSheet(onePage(library, topic)));

describe('a sheet', () => {
  test.each(topicsWithSheet(library))('on “$id” is one page', async (topic) => {
    expect((await make(topic)).pages).toBe(1);
  });

  test('has the same bytes twice, and the day it was given', async () => {
    const [made, again] = [await make(sciatica), await make(sciatica)];
    expect(again.pdf.equals(made.pdf)).toBe(true);
    const read = await readPdf(made.pdf);
    expect(read.created).toBe('D:20261121000000Z');
    expect(read.text).toContain('Made on November 21, 2026');
  });

  test('that the check lets through is one page, and one that is far too long is not', async () => {
    const line = 'Take short walks every day, and add a little more each day as long as the leg allows it.';
    let longest = sciatica;
    for (let count = 3; count < 60; count += 1) {
      const topic = withLines(...Array.from({ length: count }, () => line));
      if (over(topic) > 0) break;
      longest = topic;
    }
    expect(longest).not.toBe(sciatica);
    expect((await make(longest)).pages).toBe(1);
    expect((await make(withLines(...Array.from({ length: 60 }, () => line)))).pages).toBeGreaterThan(1);
  });

  test('prints what looks like code as words', async () => {
    const hostile = '#panic("stopped") $x^2$ *bold* @label <b>';
    const { text } = await readPdf((await make(withLines(hostile, hostile, hostile))).pdf);
    expect(text.replace(/\s/g, '')).toContain(hostile.replace(/\s/g, ''));
  });
});
