// Words that show a drawing or a path.
import type { drawings, WordName } from '#schemas/words.ts';
import { standingIn } from '../disclaimers.ts';
import type { Saying } from './say.ts';

export const figures = {
  Figure: ({ props, children }, library) => ({
    is: 'figure',
    drawing: props.drawing as (typeof drawings)[number],
    caption: props.caption ?? '',
    parts: children,
    label: standingIn(library, 'drawings').flatMap(({ body }) => body.parts),
  }),
  Steps: ({ props, children }) => ({ is: 'path', caption: props.caption ?? '', parts: children }),
} as const satisfies Partial<Record<WordName, Saying>>;
