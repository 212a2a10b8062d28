import { charactersOf, isWord, wordsIn, type WordPart } from '#domain/body.ts';
import type { Check, Finding } from '../check.ts';
import { textsOf } from '../texts.ts';

/** Words that tell of harms: a call to a visit stands below them. */
const HARMS = /\b(harms?|risks?|side effects?)\b/i;

/** Finds calls to schedule a visit in places where they would push or mislead. */
export const visitsInTheirPlace: Check = {
  name: 'visits-in-their-place',
  reason:
    'Booking beside an emergency delays care, and booking above the harms is selling. Source: design rules of this site; FTC health products guidance 2022.',
  severity: 'error',
  examples: {
    ok: ['Harms and risks stand above.\n\n<ScheduleVisit variant="line" />'],
    notOk: [
      {
        when: '<DangerSigns set="standard-card" />\n\n<ScheduleVisit />',
        says: [
          'line 3: A call to a visit stands right beside an emergency card. Move it to another section, or remove it: the page ends with one.',
        ],
      },
      {
        when: '<ScheduleVisit variant="line" />\n\nText.\n\n<ScheduleVisit variant="line" />\n\nText.\n\n<ScheduleVisit variant="line" />',
        says: [
          'line 5: There are too many calls to a visit on this page. Remove this one: a page has two at most, and an article ends with one.',
          'line 9: There are too many calls to a visit on this page. Remove this one: a page has two at most, and an article ends with one.',
        ],
      },
    ],
  },

  find(content) {
    return textsOf(content).flatMap(({ collection, file, parts }): Finding[] => {
      const visits = [...wordsIn(parts)].filter(
        (word) => word.name === 'ScheduleVisit' || (word.name === 'Link' && word.props.href?.startsWith('/schedule/')),
      );
      const tell = (word: WordPart, problem: string, fix: string): Finding => ({
        file: file.file,
        line: word.line,
        column: word.column,
        problem,
        fix,
      });
      if (
        collection === 'faqs' ||
        collection === 'disclaimers' ||
        collection === 'recoveryPhases' ||
        collection === 'treatments'
      )
        return visits.map((word) =>
          tell(
            word,
            'A call to a visit stands in a text that is drawn into other pages.',
            'Remove it: each page has its own.',
          ),
        );
      // An article ends with a call of its own, so one more makes two.
      const most = collection === 'articles' ? 1 : 2;
      const blocks = parts.filter((part) => part.type !== 'text' || part.value.trim() !== '');
      const besideEmergency = blocks.flatMap((part, index) => {
        if (!isWord(part, 'ScheduleVisit')) return [];
        const beside = [blocks[index - 1], blocks[index + 1]].some((other) => isWord(other, 'DangerSigns'));
        return beside
          ? [
              tell(
                part,
                'A call to a visit stands right beside an emergency card.',
                'Move it to another section, or remove it: the page ends with one.',
              ),
            ]
          : [];
      });
      const aboveHarms =
        collection === 'articles'
          ? blocks.flatMap((part, index) => {
              if (!isWord(part, 'ScheduleVisit')) return [];
              const below = blocks
                .slice(index + 1)
                .some(
                  (other) =>
                    other.type === 'element' && other.tagName === 'h2' && HARMS.test(charactersOf(other.children)),
                );
              return below
                ? [
                    tell(
                      part,
                      'A call to a visit stands above the harms.',
                      'Move it below the section about harms, or remove it.',
                    ),
                  ]
                : [];
            })
          : [];
      return [
        ...visits
          .slice(most)
          .map((word) =>
            tell(
              word,
              'There are too many calls to a visit on this page.',
              'Remove this one: a page has two at most, and an article ends with one.',
            ),
          ),
        ...besideEmergency,
        ...aboveHarms,
      ];
    });
  },
};
