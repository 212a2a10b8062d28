// Words that show a drawing or a path.
import type { drawings, WordName } from '#schemas/words.ts';
import type { Part } from '../body.ts';
import { standingIn } from '../disclaimers.ts';
import type { Saying } from './say.ts';

type Drawing = (typeof drawings)[number];

export const figures = {
  Figure: ({ props, children }, library) => ({
    is: 'figure',
    drawing: props.drawing as Drawing,
    labels: library.strings.drawings[props.drawing as Drawing],
    caption: props.caption ?? '',
    parts: children,
    label: standingIn(library, 'drawings').flatMap(({ body }) => runningText(body.parts)),
  }),
  Steps: ({ props, children }) => ({ is: 'path', caption: props.caption ?? '', parts: children }),
} as const satisfies Partial<Record<WordName, Saying>>;

/** A text of one paragraph, to stand inside another. */
const runningText = (parts: readonly Part[]): readonly Part[] => {
  const [only] = parts;
  return parts.length === 1 && only?.type === 'element' && only.tagName === 'p' ? only.children : parts;
};
