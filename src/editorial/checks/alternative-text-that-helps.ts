import { wordsIn } from '#domain/body.ts';
import { countWords } from '#domain/reading/word-count.ts';
import { textOfParts } from '#domain/said/plain-text.ts';
import type { Check, Finding } from '../check.ts';
import { textsOf } from '../texts.ts';

/** Fewest words that can say what a drawing shows. */
const FEWEST = 5;
const EMPTY_WORDS =
  /^(?:an? |the )?(?:image|picture|photo|drawing|diagram|graphic|figure|illustration)\b(?: (?:of|showing|that shows)\b)?|\.(?:png|jpe?g|svg|webp)\b/i;

/** Finds drawings whose words do not say what they show, and link words that lead to two places on one page. */
export const alternativeTextThatHelps: Check = {
  name: 'alternative-text-that-helps',
  reason:
    'Who cannot see a drawing must get what it tells; who hears a list of links must know them apart. Source: WCAG 2.2, 1.1.1 and 2.4.9; W3C “Alt decision tree”.',
  severity: 'error',
  examples: {
    ok: [
      '<Figure drawing="fused-segment" caption="A fused segment">Side view. Two bones are joined by screws and rods, and bone grows between them.</Figure>',
    ],
    notOk: [
      {
        when: '<Figure drawing="fused-segment" caption="A fused segment">A fused segment</Figure>',
        says: [
          'line 1: The words for people who cannot see the drawing only repeat its caption. Say in one or two sentences what somebody who looks at it learns, for example “Side view. Part of the disc presses on a nerve root.”',
        ],
      },
      {
        when: '<Figure drawing="fused-segment" caption="A fused segment">Image of a fused segment in the lower back.</Figure>',
        says: [
          'line 1: “Image of a fused segment in the lower back.” does not say what the drawing shows. Say in one or two sentences what somebody who looks at it learns, for example “Side view. Part of the disc presses on a nerve root.”',
        ],
      },
      {
        when: '<Figure drawing="fused-segment" caption="A fused segment">Bones joined.</Figure>',
        says: [
          'line 1: “Bones joined.” does not say what the drawing shows. Say in one or two sentences what somebody who looks at it learns, for example “Side view. Part of the disc presses on a nerve root.”',
        ],
      },
      {
        when: '<StudyPlot claims="fus-17-back-in-hospital" caption="Back in the hospital">Chart.</StudyPlot>',
        says: [
          'line 1: “Chart.” does not say what the drawing shows. Say in one or two sentences what somebody who looks at it learns, for example “Side view. Part of the disc presses on a nerve root.”',
        ],
      },
      {
        when: 'See [our list](/treatments/) and [our list](/glossary/).',
        says: [
          'line 1: The words “our list” lead to /treatments/ and to /glossary/. Give each link words of its own that name the page it leads to.',
        ],
      },
    ],
  },

  find(content) {
    return textsOf(content).flatMap(({ file, parts }) => {
      const targets = new Map<string, string>();
      return [...wordsIn(parts)].flatMap((word): Finding[] => {
        const place = { file: file.file, line: word.line, column: word.column };
        const text = textOfParts(word.children, content.library).trim();
        if (word.name === 'Link') {
          const key = text.toLowerCase();
          const href = word.props.href ?? '';
          const other = targets.get(key) ?? href;
          targets.set(key, other);
          return other === href
            ? []
            : [
                {
                  ...place,
                  problem: `The words “${text}” lead to ${other} and to ${href}.`,
                  fix: 'Give each link words of its own that name the page it leads to.',
                },
              ];
        }
        if (word.name !== 'Figure' && word.name !== 'StudyPlot') return [];
        const empty = EMPTY_WORDS.exec(text);
        const isCaption = text.toLowerCase().replace(/\.$/, '') === word.props.caption?.toLowerCase();
        if (!empty && !isCaption && countWords(text) >= FEWEST) return [];
        return [
          {
            ...place,
            problem: isCaption
              ? 'The words for people who cannot see the drawing only repeat its caption.'
              : `“${text.slice(0, 60)}” does not say what the drawing shows.`,
            fix: 'Say in one or two sentences what somebody who looks at it learns, for example “Side view. Part of the disc presses on a nerve root.”',
          },
        ];
      });
    });
  },
};
