import { describe, expect, test } from 'vitest';
import { getEntry, type Library, type Topic } from '#domain/library.ts';
import { onePage, topicsWithSheet } from '#domain/pages/one-page.ts';
import { library } from '../../../fixtures/library.ts';

const topicNamed = (id: string): Topic => getEntry(library.topics, id, 'topic');
const withSheet = (change: object, base = topicNamed('sciatica')): Topic =>
  ({ ...base, data: { ...base.data, onePage: { ...base.data.onePage, ...change } } }) as Topic;

describe('onePage', () => {
  test('leaves topics without a choice out', () => {
    expect(topicsWithSheet(library).map(({ id }) => id)).toEqual(['sciatica', 'fusion-and-surgery']);
    expect(() => onePage(library, topicNamed('choosing-care'))).toThrow('choosing-care');
  });

  test('puts what says otherwise behind a benefit', () => {
    const { numbers } = onePage(library, topicNamed('fusion-and-surgery'));
    expect(numbers.map(({ claim }) => claim).slice(0, 2)).toEqual([
      'fus-02-fusion-vs-usual-care',
      'fus-03-fusion-vs-rehabilitation',
    ]);
    expect(numbers[1]?.label).toBe(library.strings.lists.contrary);
  });

  test('says it once when the editor chose it as well', () => {
    const numbers = ['fus-02-fusion-vs-usual-care', 'fus-03-fusion-vs-rehabilitation', 'sci-04-reoperation'];
    const page = onePage(library, withSheet({ numbers }, topicNamed('fusion-and-surgery')));
    expect(page.numbers.map(({ claim }) => claim)).toEqual(numbers);
  });

  test('names who was studied and the source of each number', () => {
    for (const { says, from } of onePage(library, topicNamed('sciatica')).numbers) {
      expect(says).toMatch(/^\S.*\.$/);
      expect(from).toMatch(/^Studied: .+\. Source: .+\d{4}.*\.$/);
    }
  });

  test('takes the signs from the register and the first questions of its article', () => {
    const page = onePage(library, topicNamed('sciatica'));
    expect(page.help.signs).toHaveLength(7);
    expect(page.help.lead).toContain('911');
    expect(page.questions).toEqual(page.article.data.questionsToAsk.slice(0, 5));
    expect(onePage(library, withSheet({ article: 'what-is-spinal-fusion' })).article.id).toBe('what-is-spinal-fusion');
  });

  test('needs a claim that exists', () => {
    const broken = withSheet({ numbers: ['no-such-claim'] });
    expect(() => onePage(library as Library, broken)).toThrow('no-such-claim');
  });
});
